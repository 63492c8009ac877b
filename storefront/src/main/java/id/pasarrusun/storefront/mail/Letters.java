package id.pasarrusun.storefront.mail;

import reactor.core.publisher.Mono;

/// Sends letters, one by one; what cannot be sent now ends in Unavailable.
public final class Letters {

    private final EmailPort email;
    private final WhatsAppPort whatsApp;

    Letters(EmailPort email, WhatsAppPort whatsApp) {
        this.email = email;
        this.whatsApp = whatsApp;
    }

    public Mono<Void> email(String to, String subject, String text) {
        return email.send(to, subject, text);
    }

    public Mono<Void> whatsapp(PhoneNumber to, String text) {
        return whatsApp.send(to, text);
    }
}
