package id.pasarrusun.devservers.midtrans.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The two signatures of Midtrans: over the members of a payment, and over the whole body of a payout notification.
public final class Signatures {
    private Signatures() {}

    public static String payment(String orderId, String statusCode, String grossAmount, String serverKey) {
        return sha512(orderId + statusCode + grossAmount + serverKey);
    }

    public static String payout(String body, String merchantKey) {
        return sha512(body + merchantKey);
    }

    private static String sha512(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-512", e);
        }
    }
}
