package id.pasarrusun.storefront.signin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The sign-in page at one of its steps.
///
/// @param onward where to go afterwards
/// @param typed the phone number or e-mail address as it was typed
public record SignInView(
        Stage stage,
        String ticket,
        String onward,
        String typed,
        @Nullable Trouble trouble) {

    /// What the page asks for.
    public enum Stage {
        PHONE,
        CODE,
        PASSWORD,
        TOTP
    }

    /// What did not work, as a key of words and what goes into them.
    public record Trouble(String field, String words, List<Object> arguments) {

        public Trouble {
            arguments = List.copyOf(arguments);
        }
    }

    static SignInView first(Stage stage, String onward) {
        return new SignInView(stage, "", onward, "", null);
    }

    /// An address of the sign-in page that leads on to the same place.
    public String leading(String address) {
        String separator = address.contains("?") ? "&" : "?";
        return onward.isEmpty()
                ? address
                : address + separator + "lanjut=" + URLEncoder.encode(onward, StandardCharsets.UTF_8);
    }

    SignInView at(Stage next, String nextTicket) {
        return new SignInView(next, nextTicket, onward, typed, null);
    }

    SignInView troubled(String field, String words, Object... arguments) {
        return new SignInView(stage, ticket, onward, typed, new Trouble(field, words, List.of(arguments)));
    }
}
