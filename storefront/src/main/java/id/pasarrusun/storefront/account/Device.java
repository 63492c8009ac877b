package id.pasarrusun.storefront.account;

import java.time.Instant;

/// Where an account is signed in.
public record Device(SessionId session, String name, Instant since, Instant lastSeenAt) {}
