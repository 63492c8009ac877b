package id.pasarrusun.devservers.midtrans.payment;

import java.util.Locale;

/// Where a transaction stands, in Midtrans' own words.
public enum Status {
    PENDING("201", "201"),
    CAPTURE("200", "200"),
    SETTLEMENT("200", "200"),
    DENY("202", "202"),
    CANCEL("200", "202"),
    EXPIRE("407", "202"),
    PARTIAL_REFUND("200", "200"),
    REFUND("200", "200"),
    CHARGEBACK("200", "200");

    private final String codeWhenAsked;
    private final String codeWhenNotified;

    Status(String codeWhenAsked, String codeWhenNotified) {
        this.codeWhenAsked = codeWhenAsked;
        this.codeWhenNotified = codeWhenNotified;
    }

    /// The `status_code` of a status answer.
    String codeWhenAsked() {
        return codeWhenAsked;
    }

    /// The `status_code` of a notification, which differs for what has expired or was cancelled.
    String codeWhenNotified() {
        return codeWhenNotified;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether the order may be tried again under the same id.
    boolean freesTheOrder() {
        return this == DENY || this == CANCEL || this == EXPIRE;
    }
}
