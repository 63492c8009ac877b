package id.pasarrusun.payments.order;

/// How the goods reach the buyer.
public enum DeliveryMethod {
    PICKUP("pickup"),
    COURIER("courier");

    private final String code;

    DeliveryMethod(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
