package id.pasarrusun.payments.order;

import java.util.Set;

/// How far one maker's order is.
public enum OrderState {
    AWAITING_PAYMENT("awaiting_payment"),
    PAID("paid"),
    ACCEPTED("accepted"),
    /// Its maker cannot make it though it was paid; what was never paid is called off instead.
    DECLINED("declined"),
    SENT("sent"),
    RECEIVED("received"),
    COMPLETED("completed"),
    CANCELLED("cancelled"),
    REFUNDED("refunded"),
    DISPUTED("disputed");

    private final String code;

    OrderState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// Where an order may go from here.
    public Set<OrderState> next() {
        return switch (this) {
            case AWAITING_PAYMENT -> Set.of(PAID, CANCELLED);
            case PAID -> Set.of(ACCEPTED, DECLINED, SENT, CANCELLED, REFUNDED);
            case ACCEPTED -> Set.of(SENT, CANCELLED, REFUNDED);
            case DECLINED -> Set.of(REFUNDED);
            case SENT -> Set.of(RECEIVED, DISPUTED);
            case RECEIVED -> Set.of(COMPLETED, DISPUTED);
            case DISPUTED -> Set.of(COMPLETED, REFUNDED);
            case COMPLETED, REFUNDED -> Set.of();
            case CANCELLED -> Set.of(PAID);
        };
    }

    public boolean mayBecome(OrderState other) {
        return next().contains(other);
    }
}
