package id.pasarrusun.payments.charge;

/// What the gateway told us unasked, signature already checked: a hint to go and ask.
///
/// @param orderId of the attempt
/// @param refunds how many refunds it lists
/// @param body as it came
public record Notice(
        String orderId, String transactionId, String transactionStatus, String statusCode, int refunds, String body) {}
