package id.pasarrusun.payments.midtrans;

import org.json.JSONObject;

/// How a call of the client library ended.
sealed interface Answer {

    /// Midtrans did as asked.
    record Got(JSONObject body) implements Answer {}

    /// Midtrans will not, and says why: asking the same again brings the same.
    record Rejected(int code, String reason) implements Answer {}

    /// No answer: Midtrans may have done as asked or not.
    record Unknown(String reason) implements Answer {}

    /// An answer that cannot be read: Midtrans may have done as asked or not, and asking again may bring the same.
    record Unreadable(String reason) implements Answer {}

    /// Midtrans does not know us by this key; nothing was done.
    record Misconfigured(String reason) implements Answer {}
}
