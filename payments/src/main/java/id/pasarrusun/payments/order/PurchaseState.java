package id.pasarrusun.payments.order;

/// How far a purchase is paid.
public enum PurchaseState {
    AWAITING_PAYMENT("awaiting_payment"),
    PAID("paid"),
    EXPIRED("expired"),
    CANCELLED("cancelled");

    private final String code;

    PurchaseState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
