package id.pasarrusun.storefront.account;

/// What the session cookie holds between the two steps of signing in: the ticket of the browser that asked. It opens
/// nothing, and its forms are a stranger's.
public final class PendingCookie {

    private static final String PREFIX = "masuk.";

    private PendingCookie() {}

    public static boolean is(String cookie) {
        return cookie.startsWith(PREFIX);
    }

    public static String of(String ticket) {
        return PREFIX + ticket;
    }

    /// The ticket in the cookie, empty when it holds none.
    public static String ticket(String cookie) {
        return is(cookie) ? cookie.substring(PREFIX.length()) : "";
    }
}
