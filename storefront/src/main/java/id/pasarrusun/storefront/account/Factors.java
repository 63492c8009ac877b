package id.pasarrusun.storefront.account;

/// How many proofs a session was opened with.
public enum Factors {
    ONE(1),
    TWO(2);

    private final int count;

    Factors(int count) {
        this.count = count;
    }

    int count() {
        return count;
    }
}
