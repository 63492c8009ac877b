package id.pasarrusun.devservers.midtrans.payment;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.pasarrusun.devservers.midtrans.wire.StandInClock;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

/// Writes the payer's page: one column, no script, nothing loaded from elsewhere.
final class PayerPage {
    private static final String STYLE = style();
    private static final DateTimeFormatter UNTIL =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH.mm 'WIB'", Locale.of("id", "ID"));

    private final InstantSource clock;

    PayerPage(InstantSource clock) {
        this.clock = clock;
    }

    String choosing(SnapSession session) {
        StringBuilder choices = new StringBuilder();
        for (Method method : session.methods()) {
            choices.append("""
                <li><button name="method" value="%s"><b>%s</b><small>%s</small></button></li>
                """.formatted(method.snapName(), method.label(), hint(method)));
        }
        String body = """
            %s
            <h2>Pilih cara bayar</h2>
            <form method="post" action="%s"><ul class="methods">%s</ul></form>
            """.formatted(bill(session, session.lapse().pageUntil()), action(session, "method"), choices);
        return page("Pembayaran", body);
    }

    String waiting(SnapSession session, Transaction transaction) {
        Method method = transaction.method();
        String challenge = method.isCard() ? button(session, "challenge", "Bayar, lalu diperiksa bank", "quiet") : "";
        String body = """
            %s
            <section class="card"><h2>%s</h2>%s</section>
            <p class="note">Ini tiruan Midtrans untuk mencoba: tidak ada uang yang berpindah.</p>
            <div class="actions">%s%s%s%s%s</div>
            %s
            """.formatted(
                bill(session, transaction.times().expires()),
                method.label(),
                instructions(transaction),
                button(session, "pay", "Bayar sekarang", "primary"),
                challenge,
                button(session, "deny", "Tolak pembayaran", "quiet"),
                button(session, "expire", "Biarkan kedaluwarsa", "quiet"),
                session.finishUrl().isEmpty() ? "" : button(session, "back", "Kembali ke toko, bayar nanti", "quiet"),
                otherMethods(session));
        return page("Selesaikan pembayaran", body);
    }

    String ended(SnapSession session, Transaction transaction, String finishUrl) {
        String back = finishUrl.isEmpty()
                ? ""
                : "<p><a class=\"primary\" href=\"%s\">Kembali ke toko</a></p>".formatted(escape(finishUrl));
        String body = """
            %s
            <section class="card"><h2>%s</h2><p>%s</p></section>
            %s
            """.formatted(
                        bill(session, null),
                        verdict(transaction),
                        escape(transaction.method().label()),
                        back);
        return page(verdict(transaction), body);
    }

    String gone() {
        return page("Halaman tidak berlaku", """
            <section class="card"><h2>Halaman pembayaran ini tidak berlaku lagi</h2>
            <p>Buka kembali halaman pembelian di toko untuk membayar.</p></section>
            """);
    }

    private String bill(SnapSession session, @org.jspecify.annotations.Nullable Instant until) {
        StringBuilder items = new StringBuilder();
        for (SnapSession.Item item : session.order().items()) {
            items.append("<li><span>%s%s</span><span>%s</span></li>"
                    .formatted(
                            escape(item.name()),
                            item.quantity() > 1 ? " × " + item.quantity() : "",
                            rupiah(item.priceRupiah() * item.quantity())));
        }
        String deadline = until == null
                ? ""
                : "<p class=\"until\">Bayar sebelum <time datetime=\"%s\">%s</time>%s</p>"
                        .formatted(until, UNTIL.format(until.atZone(StandInClock.JAKARTA)), left(until));
        return """
            <header><p>Pesanan <code>%s</code></p><p class="total">%s</p>%s</header>
            %s
            """.formatted(
                escape(session.orderId()),
                rupiah(session.order().amountRupiah()),
                deadline,
                items.isEmpty()
                        ? ""
                        : "<details><summary>Rincian</summary><ul class=\"items\">" + items + "</ul></details>");
    }

    private String left(Instant until) {
        Duration left = Duration.between(clock.instant(), until);
        if (left.isNegative()) {
            return "";
        }
        return left.toHours() > 0
                ? " (%d jam %d menit lagi)".formatted(left.toHours(), left.toMinutesPart())
                : " (%d menit lagi)".formatted(left.toMinutes());
    }

    private static String instructions(Transaction transaction) {
        return switch (transaction.method()) {
            case QRIS -> "<p>Pindai dengan aplikasi bank atau dompet digital.</p>" + QrPicture.of(transaction.id());
            case GOPAY -> "<p>Pindai dengan GoPay, atau buka aplikasinya.</p>" + QrPicture.of(transaction.id());
            case BCA_VA, BNI_VA, BRI_VA, CIMB_VA ->
                number("Nomor Virtual Account", transaction.details().get("va_number"));
            case PERMATA_VA ->
                number("Nomor Virtual Account", transaction.details().get("permata_va_number"));
            case ECHANNEL ->
                number("Kode perusahaan", transaction.details().get("biller_code"))
                        + number("Kode bayar", transaction.details().get("bill_key"));
            case ALFAMART, INDOMARET ->
                number("Kode bayar di kasir", transaction.details().get("payment_code"));
            case CREDIT_CARD -> number("Kartu uji", "4811 1111 1111 1114");
        };
    }

    private static String number(String label, @org.jspecify.annotations.Nullable String value) {
        return "<p>%s</p><p class=\"number\">%s</p>".formatted(label, escape(Objects.requireNonNullElse(value, "–")));
    }

    private String otherMethods(SnapSession session) {
        if (session.methods().size() < 2 || !session.isOpen(clock.instant())) {
            return "";
        }
        StringBuilder options = new StringBuilder();
        session.methods()
                .forEach(method -> options.append(
                        "<option value=\"%s\">%s</option>".formatted(method.snapName(), method.label())));
        return """
            <form method="post" action="%s" class="change"><label>Ganti cara bayar
            <select name="method">%s</select></label> <button class="quiet">Ganti</button></form>
            """.formatted(action(session, "method"), options);
    }

    private static String button(SnapSession session, String action, String label, String kind) {
        return "<form method=\"post\" action=\"%s\"><button class=\"%s\" value=\"%s\">%s</button></form>"
                .formatted(action(session, action), kind, action, label);
    }

    private static String action(SnapSession session, String action) {
        return SnapDesk.PAGE_PATH + session.token() + "/" + action;
    }

    private static String hint(Method method) {
        return switch (method.paymentType()) {
            case "qris" -> "Semua aplikasi bank dan dompet digital";
            case "gopay" -> "Dari aplikasi Gojek atau GoPay";
            case "cstore" -> "Bayar di kasir";
            case "credit_card" -> "Visa, Mastercard, JCB";
            default -> "Transfer dari m-banking atau ATM";
        };
    }

    private static String verdict(Transaction transaction) {
        return switch (transaction.status()) {
            case SETTLEMENT -> "Pembayaran berhasil";
            case CAPTURE -> transaction.isChallenged() ? "Pembayaran sedang diperiksa" : "Pembayaran berhasil";
            case DENY -> "Pembayaran ditolak";
            case EXPIRE -> "Waktu pembayaran habis";
            case CANCEL -> "Pembayaran dibatalkan";
            case REFUND, PARTIAL_REFUND -> "Uang sudah dikembalikan";
            case CHARGEBACK -> "Pembayaran ditarik kembali oleh bank";
            case PENDING -> "Menunggu pembayaran";
        };
    }

    private static String rupiah(long amount) {
        return (amount < 0 ? "−" : "") + "Rp" + String.format(Locale.of("id", "ID"), "%,d", Math.abs(amount));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String page(String title, String body) {
        return """
            <!doctype html>
            <html lang="id"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex"><link rel="icon" href="data:,">
            <title>%s · Midtrans (tiruan)</title><style>%s</style></head>
            <body><main><p class="brand">midtrans <span>tiruan</span></p><h1>%s</h1>%s</main></body></html>
            """.formatted(title, STYLE, title, body);
    }

    private static String style() {
        try (InputStream file = Objects.requireNonNull(PayerPage.class.getResourceAsStream("payer.css"))) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("payer.css stands beside its page", e);
        }
    }
}
