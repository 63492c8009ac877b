package id.pasarrusun.storefront.account;

/// What an officer must know and hold to be let in.
public record Credentials(AccountId account, String passwordHash, String totpSecret) {

    @Override
    public String toString() {
        return "Credentials[" + account + "]";
    }
}
