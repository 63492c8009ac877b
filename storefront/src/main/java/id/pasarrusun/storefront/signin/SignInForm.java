package id.pasarrusun.storefront.signin;

import org.jspecify.annotations.Nullable;

/// What the sign-in page sends: the fields of one of its steps.
record SignInForm(
        @Nullable String phone,
        @Nullable String code,
        @Nullable String email,
        @Nullable String password,
        @Nullable String totp,
        @Nullable String ticket,
        @Nullable String lanjut) {

    @Override
    public String toString() {
        return "SignInForm";
    }
}
