package id.pasarrusun.payments.midtrans;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Tells whether Midtrans wrote something: only it and we know the keys that are hashed into it.
final class Signatures {

    private static final String ALGORITHM = "SHA-512";

    private final byte[] serverKey;
    private final byte[] merchantKey;

    Signatures(MidtransSettings settings) {
        this.serverKey = settings.serverKey().getBytes(UTF_8);
        this.merchantKey = settings.irisMerchantKey().getBytes(UTF_8);
        // the first digest of a process reads files; better here than while a webhook waits
        sha512();
    }

    /// Over the texts exactly as they came: an amount that was read and written again is another text.
    boolean ofPayment(String orderId, String statusCode, String grossAmount, String signature) {
        MessageDigest digest = sha512();
        digest.update((orderId + statusCode + grossAmount).getBytes(UTF_8));
        digest.update(serverKey);
        return matches(digest, signature);
    }

    /// Over the bytes exactly as they came.
    boolean ofPayout(byte[] raw, String signature) {
        MessageDigest digest = sha512();
        digest.update(raw);
        digest.update(merchantKey);
        return matches(digest, signature);
    }

    private static boolean matches(MessageDigest digest, String signature) {
        byte[] expected = HexFormat.of().formatHex(digest.digest()).getBytes(US_ASCII);
        return MessageDigest.isEqual(expected, signature.getBytes(UTF_8));
    }

    private static MessageDigest sha512() {
        try {
            return MessageDigest.getInstance(ALGORITHM);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows " + ALGORITHM, e);
        }
    }
}
