package id.pasarrusun.payments.charge;

/// How the gateway answered when it was asked for a payer's page.
public sealed interface Opened {

    /// The payer can pay.
    record Page(String token, String redirectUrl) implements Opened {}

    /// The gateway will not, and nothing was begun.
    record Refused(String reason) implements Opened {}

    /// The order id is in use: the status tells by what.
    record Taken() implements Opened {}

    /// No answer, or none that can be read: it may have been begun or not.
    record NoAnswer(String reason) implements Opened {}
}
