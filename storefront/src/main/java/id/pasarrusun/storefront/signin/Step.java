package id.pasarrusun.storefront.signin;

import id.pasarrusun.storefront.account.AccountId;
import id.pasarrusun.storefront.account.Factors;
import java.time.Duration;

/// Where a step of signing in led.
sealed interface Step {

    /// A code is on its way; the same for numbers that are known and numbers that are not.
    record CodeSent(String ticket) implements Step {}

    record TotpAsked(String ticket) implements Step {}

    record Entered(AccountId account, Factors factors) implements Step {}

    record NoPhone() implements Step {}

    record WrongCode(String ticket, int triesLeft) implements Step {}

    /// Used, too old, tried too often, or asked for by another browser.
    record CodeGone() implements Step {}

    record WrongPassword() implements Step {}

    record WrongTotp(String ticket) implements Step {}

    /// The password step was too long ago.
    record TooLate() implements Step {}

    record TooOften(Duration pause) implements Step {}

    /// The letter with the code could not be sent.
    record NotSent() implements Step {}
}
