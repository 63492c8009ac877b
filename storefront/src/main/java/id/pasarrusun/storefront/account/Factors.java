package id.pasarrusun.storefront.account;

/// How many proofs a session was opened with.
public enum Factors {
    ONE,
    TWO
}
