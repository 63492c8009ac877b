package id.pasarrusun.storefront.account;

/// What an officer may do at the desk.
public enum Role {
    QC,
    ADMIN,
    FINANCE
}
