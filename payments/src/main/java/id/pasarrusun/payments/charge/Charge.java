package id.pasarrusun.payments.charge;

import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.order.PurchaseId;
import java.time.Instant;

/// One attempt to take the money of a purchase. To the gateway it is an order of its own.
public sealed interface Charge {

    Terms terms();

    /// As the API writes it.
    String code();

    default ChargeId id() {
        return terms().id();
    }

    default PurchaseId purchase() {
        return terms().purchase();
    }

    default int attempt() {
        return terms().attempt();
    }

    default Rupiah amount() {
        return terms().amount();
    }

    default Instant until() {
        return terms().until();
    }

    default String midtransOrderId() {
        return terms().midtransOrderId();
    }

    /// The payer may still pay, or may have paid already: no second attempt beside this one.
    sealed interface Open extends Charge {}

    /// Written down before the gateway was asked.
    record Opening(Terms terms) implements Open {
        @Override
        public String code() {
            return "opening";
        }
    }

    /// The payer has a page to pay on.
    record AwaitingPayer(Terms terms, String token, String redirectUrl) implements Open {
        @Override
        public String code() {
            return "awaiting_payer";
        }
    }

    /// The gateway was asked and did not answer: begun or not, nobody knows yet.
    record Unknown(Terms terms) implements Open {
        @Override
        public String code() {
            return "unknown";
        }
    }

    /// The money is there.
    ///
    /// @param method as the gateway calls it, such as `qris`
    record Paid(Terms terms, String method, Instant at) implements Charge {
        @Override
        public String code() {
            return "paid";
        }
    }

    /// The try failed or was called off.
    record Denied(Terms terms, Instant at) implements Charge {
        @Override
        public String code() {
            return "denied";
        }
    }

    /// The payer's time was over.
    record Expired(Terms terms, Instant at) implements Charge {
        @Override
        public String code() {
            return "expired";
        }
    }

    /// All of the money went back.
    record Refunded(Terms terms, String method, Instant at) implements Charge {
        @Override
        public String code() {
            return "refunded";
        }
    }
}
