package id.pasarrusun.payments.charge;

/// What an answer of the gateway makes of an attempt.
sealed interface Change {

    /// It stays as it is.
    record Stays() implements Change {}

    /// It goes on to another state.
    record Moves(Charge to) implements Change {}

    /// It stays as it is, and somebody must look.
    record Flags(String why) implements Change {}

    /// Money that was taken is in dispute: what is held for the makers stays held, and somebody must look.
    record Disputes(Charge to, String why) implements Change {}

    /// It goes on, and somebody must look all the same.
    record MovesAndFlags(Charge to, String why) implements Change {}
}
