package id.pasarrusun.storefront.signin;

import id.pasarrusun.storefront.account.Visitor;
import id.pasarrusun.storefront.account.Visitor.BuyerVisitor;
import id.pasarrusun.storefront.account.Visitor.Guest;
import id.pasarrusun.storefront.account.Visitor.MakerVisitor;
import id.pasarrusun.storefront.account.Visitor.StaffVisitor;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where somebody goes after signing in: only ever to a page of this shop.
final class Onward {

    private static final int LENGTH_MAX = 500;
    /// A path from the root; a second slash or a backslash at its start would be another host to a browser.
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\]]*");

    private static final Pattern SIGN_IN = Pattern.compile("(/en)?/(masuk|keluar)([/?#].*)?");

    private Onward() {}

    /// The wanted page when it is safe to go there, else nothing.
    static String safe(@Nullable String wanted) {
        return wanted != null
                        && wanted.length() <= LENGTH_MAX
                        && OURS.matcher(wanted).matches()
                        && !SIGN_IN.matcher(wanted).matches()
                ? wanted
                : "";
    }

    static String home(Visitor visitor) {
        return switch (visitor) {
            case Guest _ -> "/";
            case BuyerVisitor _ -> "/akun";
            case MakerVisitor _ -> "/sanggar";
            case StaffVisitor _ -> "/meja";
        };
    }
}
