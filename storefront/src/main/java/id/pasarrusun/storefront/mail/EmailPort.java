package id.pasarrusun.storefront.mail;

import reactor.core.publisher.Mono;

/// What carries an e-mail away.
public interface EmailPort {

    Mono<Void> send(String to, String subject, String text);
}
