package id.pasarrusun.storefront.reactions;

import id.pasarrusun.kernel.failure.Unavailable;
import id.pasarrusun.storefront.mail.EmailPort;
import id.pasarrusun.storefront.mail.PhoneNumber;
import id.pasarrusun.storefront.mail.WhatsAppPort;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import reactor.core.publisher.Mono;

/// Keeps what is sent; an address can be out of reach once.
final class Outbox implements EmailPort, WhatsAppPort {

    private final List<Letter> letters = new CopyOnWriteArrayList<>();
    private final Set<String> outOfReach = ConcurrentHashMap.newKeySet();

    record Letter(String to, String text) {}

    /// The texts that arrived there, oldest first.
    List<String> to(String address) {
        return letters.stream()
                .filter(letter -> letter.to().equals(address))
                .map(Letter::text)
                .toList();
    }

    void failOnce(String address) {
        outOfReach.add(address);
    }

    @Override
    public Mono<Void> send(String to, String subject, String text) {
        return keep(to, subject + "\n" + text);
    }

    @Override
    public Mono<Void> send(PhoneNumber to, String text) {
        return keep(to.value(), text);
    }

    private Mono<Void> keep(String to, String text) {
        return Mono.fromRunnable(() -> {
            if (outOfReach.remove(to)) {
                throw new Unavailable(to + " is out of reach");
            }
            letters.add(new Letter(to, text));
        });
    }
}
