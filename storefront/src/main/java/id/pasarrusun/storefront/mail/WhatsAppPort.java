package id.pasarrusun.storefront.mail;

import reactor.core.publisher.Mono;

/// What carries a WhatsApp message away.
public interface WhatsAppPort {

    Mono<Void> send(PhoneNumber to, String text);
}
