package id.pasarrusun.journey;

import id.pasarrusun.journey.Face.Role;
import java.util.List;
import java.util.stream.Stream;

/// Every kind of page of the shop, once.
final class Faces {

    private static final String FIRST_BUTTON = "main form button.utama";

    private Faces() {}

    static List<Face> of(FacesWorld world) {
        return Stream.of(shopWindow(world), buying(world), signingIn(), studio(world), desk(world), cashDesk(world))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Face> shopWindow(FacesWorld world) {
        return List.of(
                Face.of("home", Role.GUEST, "/"),
                Face.of("list", Role.GUEST, "/produk"),
                Face.of("search", Role.GUEST, "/produk?q=tas&kerajinan=rajut&min=10000"),
                Face.of("search-nothing", Role.GUEST, "/produk?q=zzzzqqqq"),
                Face.of("product", Role.GUEST, world.product()),
                Face.of("food", Role.GUEST, world.food()),
                Face.of("maker", Role.GUEST, "/pembuat/" + FacesWorld.MAKER),
                Face.of("tower", Role.GUEST, "/rusun/marunda"),
                Face.of("craft", Role.GUEST, "/kerajinan/batik"),
                Face.of("not-found", Role.GUEST, "/produk/tidak-ada-barang-ini").answering(404),
                Face.of("about", Role.GUEST, "/halaman/bantuan"),
                Face.of("join", Role.GUEST, "/gabung"),
                Face.of("join-faults", Role.GUEST, "/gabung")
                        .pressing(FIRST_BUTTON)
                        .answering(422),
                Face.of("certificate", Role.GUEST, "/sertifikat/PR-BAT-2025-001"),
                Face.of("offline", Role.GUEST, "/luring"),
                Face.of("style", Role.GUEST, "/dev/gaya"));
    }

    private static List<Face> buying(FacesWorld world) {
        return List.of(
                Face.of("cart-empty", Role.GUEST, "/keranjang"),
                Face.of("cart", Role.BUYER, "/keranjang"),
                Face.of("checkout", Role.BUYER, "/checkout"),
                Face.of("cart-late", Role.LATECOMER, "/keranjang"),
                Face.of("checkout-late", Role.LATECOMER, "/checkout"),
                Face.of("checkout-faults", Role.BUYER, "/checkout")
                        .typing("name", "")
                        .typing("phone", "12")
                        .pressing("main form.pesan aside button.utama")
                        .answering(422),
                Face.of("purchase-unpaid", Role.BUYER, world.unpaid()),
                Face.of("purchase", Role.BUYER, world.paid()));
    }

    private static List<Face> signingIn() {
        return List.of(
                Face.of("sign-in", Role.GUEST, "/masuk"),
                Face.of("sign-in-faults", Role.GUEST, "/masuk")
                        .typing("phone", "12")
                        .pressing(FIRST_BUTTON)
                        .answering(422),
                Face.of("sign-in-code", Role.GUEST, "/masuk")
                        .typing("phone", "081399990077")
                        .pressing(FIRST_BUTTON),
                Face.of("sign-in-staff", Role.GUEST, "/masuk?staf"),
                Face.of("sign-in-totp", Role.GUEST, "/masuk?staf")
                        .typing("email", "qc@pasar.test")
                        .typing("password", FacesWorld.PASSWORD)
                        .pressing(FIRST_BUTTON),
                Face.of("account", Role.MAKER, "/akun"),
                Face.of("sign-out", Role.MAKER, "/keluar"));
    }

    private static List<Face> studio(FacesWorld world) {
        String draft = world.draft();
        return List.of(
                Face.of("studio", Role.MAKER, "/sanggar"),
                Face.of("studio-beginning", Role.MAKER, "/sanggar/mulai"),
                Face.of("studio-terms", Role.MAKER, "/sanggar/ketentuan"),
                Face.of("studio-story", Role.MAKER, "/sanggar/cerita"),
                Face.of("studio-account", Role.MAKER, "/sanggar/rekening"),
                Face.of("studio-products", Role.MAKER, "/sanggar/produk"),
                Face.of("studio-new", Role.MAKER, "/sanggar/produk/baru"),
                Face.of("studio-new-faults", Role.MAKER, "/sanggar/produk/baru")
                        .typing("price", "murah")
                        .pressing(FIRST_BUTTON)
                        .answering(422),
                Face.of("studio-questions", Role.MAKER, draft + "/ciri"),
                Face.of("studio-food", Role.MAKER, draft + "/pangan"),
                Face.of("studio-product", Role.MAKER, draft),
                Face.of("studio-product-faults", Role.MAKER, draft)
                        .typing("name", "")
                        .pressing("main button[formaction$='/kirim']")
                        .answering(422),
                Face.of("studio-history", Role.MAKER, draft + "/riwayat"),
                Face.of("studio-orders", Role.MAKER, "/sanggar/pesanan"),
                Face.of("studio-order", Role.MAKER, "/sanggar/pesanan/" + world.order()),
                Face.of("studio-label", Role.MAKER, "/sanggar/pesanan/" + world.order() + "/label"),
                Face.of("studio-portrait", Role.MAKER, "/sanggar/potret"),
                Face.of("studio-portrait-faults", Role.MAKER, "/sanggar/potret")
                        .pressing("main form[enctype] > button")
                        .answering(422),
                Face.of("studio-batches", Role.MAKER, "/sanggar/batch"),
                Face.of("studio-permits", Role.MAKER, "/sanggar/izin"),
                Face.of("studio-permits-faults", Role.MAKER, "/sanggar/izin")
                        .typing("nomor", "x")
                        .pressing("main form[enctype] > button")
                        .answering(422),
                Face.of("studio-schedule", Role.MAKER, "/sanggar/jadwal"),
                Face.of("studio-pause", Role.MAKER, world.pause()),
                Face.of("studio-holiday", Role.MAKER, "/sanggar/jadwal/libur?jenis=libur"),
                Face.of("studio-holiday-faults", Role.MAKER, "/sanggar/jadwal/libur?jenis=libur")
                        .typing("dari", "2026-12-24")
                        .typing("sampai", "2026-12-20")
                        .pressing("main form button.utama")
                        .answering(422),
                Face.of("studio-money", Role.MAKER, "/sanggar/uang"));
    }

    private static List<Face> desk(FacesWorld world) {
        return List.of(
                Face.of("desk", Role.ADMIN, "/meja"),
                Face.of("desk-qc", Role.QC, "/meja/qc"),
                Face.of("desk-faults", Role.QC, "/meja/qc/laporan"),
                Face.of("desk-sheet", Role.QC, world.sheet()),
                Face.of("desk-sheet-faults", Role.QC, world.sheet())
                        .pressing("main button[value=lolos]")
                        .answering(422),
                Face.of("desk-approvals", Role.ADMIN, "/meja/persetujuan"),
                Face.of("desk-batch", Role.ADMIN, world.batch()),
                Face.of("desk-batch-result", Role.ADMIN, world.batch().replace("bersama", "hasil")),
                Face.of("desk-approval", Role.ADMIN, world.approval()),
                Face.of("desk-permits", Role.QC, "/meja/izin"),
                Face.of("desk-recall", Role.ADMIN, world.recall()),
                Face.of("desk-goods", Role.QC, "/meja/produk"),
                Face.of("desk-goods-nothing", Role.QC, "/meja/produk?q=zzzzqqqq"),
                Face.of("desk-history", Role.ADMIN, world.history()),
                Face.of("desk-down", Role.ADMIN, world.history() + "/turunkan"),
                Face.of("desk-down-faults", Role.ADMIN, world.history() + "/turunkan")
                        .pressing("main form button.bahaya")
                        .answering(422),
                Face.of("desk-batches", Role.QC, "/meja/batch"),
                Face.of("desk-class", Role.QC, "/meja/bantu"),
                Face.of("desk-assist-new", Role.QC, "/meja/bantu/" + FacesWorld.MAKER),
                Face.of("desk-assist", Role.QC, world.assisted()),
                Face.of("desk-assist-lacking", Role.QC, world.assisted())
                        .pressing("main button[formaction$='/tanya']")
                        .answering(422),
                Face.of("desk-makers", Role.ADMIN, "/meja/pembuat"),
                Face.of("desk-maker", Role.ADMIN, "/meja/pembuat/" + FacesWorld.MAKER),
                Face.of("desk-applicants", Role.ADMIN, "/meja/pembuat/lamaran"),
                Face.of("desk-invite", Role.ADMIN, "/meja/pembuat/undang"),
                Face.of("desk-invite-faults", Role.ADMIN, "/meja/pembuat/undang")
                        .pressing(FIRST_BUTTON)
                        .answering(422),
                Face.of("desk-files", Role.ADMIN, "/meja/berkas"),
                Face.of("desk-file", Role.ADMIN, world.table()),
                Face.of("desk-orders", Role.ADMIN, "/meja/pesanan"),
                Face.of("desk-order", Role.ADMIN, "/meja/pesanan/" + world.number()),
                Face.of("desk-pages", Role.ADMIN, "/meja/halaman"),
                Face.of("desk-page", Role.ADMIN, "/meja/halaman/bantuan/id"),
                Face.of("desk-page-faults", Role.ADMIN, "/meja/halaman/bantuan/id")
                        .typing("judul", "")
                        .pressing(FIRST_BUTTON)
                        .answering(422),
                Face.of("forbidden", Role.QC, "/meja/buku-besar").answering(403));
    }

    private static List<Face> cashDesk(FacesWorld world) {
        return List.of(
                Face.of("desk-payouts", Role.FINANCE, "/meja/pencairan"),
                Face.of("desk-run", Role.FINANCE, world.run()),
                Face.of("desk-ledger", Role.FINANCE, "/meja/buku-besar"),
                Face.of("desk-account", Role.FINANCE, world.account()));
    }
}
