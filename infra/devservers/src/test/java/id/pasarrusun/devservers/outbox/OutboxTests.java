package id.pasarrusun.devservers.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/// Letters sent as the shop sends them.
class OutboxTests {
    private static final Instant NOON = Instant.parse("2026-11-24T05:00:00Z");
    private static final String TEXT = "Kode masuk Anda 123456 — jangan diberikan ke siapa pun.";

    private final Outbox outbox = new Outbox(2, InstantSource.fixed(NOON));

    @Test
    void keepsAnEmail() throws MessagingException {
        try (MailCatcher catcher = MailCatcher.start(0, outbox)) {
            email(catcher.address(), "Siti@Pasar.test", "Pesanan dikirim");
        }

        assertThat(outbox.to("siti@pasar.test"))
                .containsExactly(new Message("email", "siti@pasar.test", "Pesanan dikirim", TEXT, NOON));
    }

    @Test
    void keepsAWhatsAppMessageForANumberHoweverItIsWritten() throws IOException, InterruptedException {
        try (WhatsAppStandIn standIn = WhatsAppStandIn.start(0, outbox)) {
            assertThat(whatsApp(standIn, "Bearer any", """
                {"messaging_product": "whatsapp", "to": "6281200000001", "type": "text",
                 "text": {"preview_url": false, "body": "%s"}}\
                """.formatted(TEXT))).isEqualTo(200);
        }

        Message message = new Message("whatsapp", "+6281200000001", null, TEXT, NOON);
        assertThat(outbox.to("081200000001")).containsExactly(message);
        assertThat(outbox.to("6281200000001")).containsExactly(message);
        assertThat(outbox.to("+62 812-0000-0001")).containsExactly(message);
    }

    @Test
    void readsWhatATemplateWasFilledWith() throws IOException, InterruptedException {
        try (WhatsAppStandIn standIn = WhatsAppStandIn.start(0, outbox)) {
            whatsApp(standIn, "Bearer any", """
                {"to": "6281200000001", "type": "template", "template": {"name": "kode", "components":
                 [{"type": "body", "parameters": [{"type": "text", "text": "123456"}]}]}}\
                """);
        }

        assertThat(outbox.to("081200000001")).singleElement().returns("123456", Message::text);
    }

    @Test
    void refusesWhatMetaWouldRefuse() throws IOException, InterruptedException {
        try (WhatsAppStandIn standIn = WhatsAppStandIn.start(0, outbox)) {
            assertThat(whatsApp(standIn, "Bearer ", "{}")).isEqualTo(401);
            assertThat(whatsApp(standIn, "Bearer any", "{\"to\": \"62812\"}")).isEqualTo(400);
            assertThat(whatsApp(standIn, "Bearer any", "no json")).isEqualTo(400);
        }
    }

    @Test
    void forgetsTheOldestAndShowsTheNewestFirst() {
        outbox.keep("whatsapp", "0812", null, "one");
        outbox.keep("whatsapp", "0812", null, "two");
        outbox.keep("whatsapp", "0812", null, "three");

        assertThat(outbox.to("0812")).extracting(Message::text).containsExactly("three", "two");
    }

    private static void email(URI server, String to, String subject) throws MessagingException {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.host", server.getHost());
        settings.setProperty("mail.smtp.port", Integer.toString(server.getPort()));
        MimeMessage message = new MimeMessage(Session.getInstance(settings));
        message.setFrom("halo@pasarrusun.id");
        message.setRecipient(RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject);
        message.setText(TEXT, "UTF-8");
        Transport.send(message);
    }

    private static int whatsApp(WhatsAppStandIn standIn, String key, String body)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(standIn.address().resolve("/v23.0/1/messages"))
                    .header("Authorization", key)
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }
}
