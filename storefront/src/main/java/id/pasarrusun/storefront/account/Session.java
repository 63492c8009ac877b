package id.pasarrusun.storefront.account;

import java.time.Instant;

/// Somebody signed in on one device.
public record Session(SessionId id, Visitor visitor, Factors factors, Instant lastSeenAt) {}
