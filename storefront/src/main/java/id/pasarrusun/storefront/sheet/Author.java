package id.pasarrusun.storefront.sheet;

import id.pasarrusun.storefront.account.AccountId;

/// The officer whose table it is.
public record Author(AccountId account, String name) {}
