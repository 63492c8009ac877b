package id.pasarrusun.storefront.account;

import id.pasarrusun.kernel.id.UuidV7;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Keeps people signed in: a token of 256 random bits in their hands, its SHA-256 in ours. Nothing is remembered
/// between requests, so a revoked session ends with the very next one, on every replica.
public final class Sessions {

    private static final int TOKEN_BYTES = 32;
    private static final int TOKEN_LENGTH = 43;
    private static final int DEVICE_LENGTH = 120;

    private final SecureRandom random = new SecureRandom();
    private final SessionStore store;
    private final SessionSettings settings;
    private final InstantSource clock;

    Sessions(SessionStore store, SessionSettings settings, InstantSource clock) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /// The token of a new session, which is never to be seen again.
    public Mono<String> open(AccountId account, Factors factors, String deviceName) {
        return Mono.defer(() -> {
            String token = freshToken();
            return store.insert(hash(token), account, factors, device(deviceName))
                    .thenReturn(token);
        });
    }

    public Mono<Session> find(String token) {
        if (token.length() != TOKEN_LENGTH) {
            return Mono.empty();
        }
        return Mono.defer(() -> store.open(hash(token), clock.instant())).flatMap(this::seen);
    }

    public Flux<Device> devices(AccountId account) {
        return Flux.defer(() -> store.devices(account, clock.instant()));
    }

    /// Ends one session of this account; another account's is left alone.
    public Mono<Void> revoke(AccountId account, SessionId session) {
        return Mono.defer(() -> store.revoke(account, session, clock.instant())).then();
    }

    public Mono<Void> revokeAll(AccountId account) {
        return Mono.defer(() -> store.revokeAll(account, clock.instant())).then();
    }

    /// How long the cookie of such a session is kept by the browser.
    public Duration lifetime(Factors factors) {
        return settings.absolute(factors);
    }

    Mono<Void> sweep() {
        return Mono.defer(() -> store.sweep(clock.instant()));
    }

    private Mono<Session> seen(Session session) {
        Instant now = clock.instant();
        return session.lastSeenAt().plus(settings.seenEvery()).isAfter(now)
                ? Mono.just(session)
                : store.seen(session.id(), now).thenReturn(session);
    }

    private Device device(String name) {
        Instant now = clock.instant();
        String kept = name.length() > DEVICE_LENGTH ? name.substring(0, DEVICE_LENGTH) : name;
        return new Device(new SessionId(UuidV7.next(clock)), kept, now, now);
    }

    private String freshToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
