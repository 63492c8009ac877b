package id.pasarrusun.payments.order;

import java.util.UUID;

/// What happens to money and orders, in ids only: whoever follows reads the rest as it is then.
public sealed interface PaymentsEvent {

    /// A purchase was placed and waits for its money.
    record PurchasePlaced(PurchaseId purchase) implements PaymentsEvent {}

    /// All of it is paid; its makers may begin.
    record PurchasePaid(PurchaseId purchase) implements PaymentsEvent {}

    /// It was not paid in time.
    record PurchaseExpired(PurchaseId purchase) implements PaymentsEvent {}

    /// Money came after the purchase had expired, or a second time; it is in the books and somebody must decide.
    ///
    /// @param charge the attempt that brought it
    record LatePayment(PurchaseId purchase, UUID charge) implements PaymentsEvent {}

    /// The gateway was asked to take money, in an attempt of this id.
    record ChargeOpened(PurchaseId purchase, UUID charge) implements PaymentsEvent {}

    /// Something about an attempt does not fit; it is left as it was until somebody looks.
    record ChargeFlagged(PurchaseId purchase, UUID charge) implements PaymentsEvent {}

    /// The gateway told us something, and it was kept.
    record NoticeReceived(UUID notice) implements PaymentsEvent {}

    /// The maker took the order on.
    record OrderAccepted(PurchaseId purchase, String number) implements PaymentsEvent {}

    /// The maker cannot make what was paid; its money waits to be given back.
    record OrderDeclined(PurchaseId purchase, String number) implements PaymentsEvent {}

    /// The maker is to be reminded of an order.
    record OrderReminder(PurchaseId purchase, String number, Kind kind) implements PaymentsEvent {

        /// Of what.
        public enum Kind {
            /// Half of the time to answer is gone.
            ANSWER_SOON,
            /// All of it is.
            ANSWER_OVER,
            /// Tomorrow is the last day on which it may be sent.
            SEND_SOON
        }
    }

    /// The goods are on their way, or wait to be fetched.
    record OrderSent(PurchaseId purchase, String number) implements PaymentsEvent {}

    /// The buyer has the goods.
    record OrderReceived(PurchaseId purchase, String number) implements PaymentsEvent {}

    /// The order is done and its money is the maker's.
    record OrderCompleted(PurchaseId purchase, String number) implements PaymentsEvent {}

    /// The bank told us something about a payout, and it was kept.
    record PayoutNoticed(UUID notice) implements PaymentsEvent {}

    /// A payout was handed to the bank.
    record PayoutSent(UUID payout) implements PaymentsEvent {}

    /// A payout reached the payee.
    record PayoutCompleted(UUID payout) implements PaymentsEvent {}

    /// A payout came back; its money is due again.
    record PayoutFailed(UUID payout) implements PaymentsEvent {}
}
