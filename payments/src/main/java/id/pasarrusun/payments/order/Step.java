package id.pasarrusun.payments.order;

import java.time.Instant;

/// When an order came into a state.
public record Step(OrderState state, Instant at) {}
