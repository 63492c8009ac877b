package id.pasarrusun.dev;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The app on an officer's phone that shows her second factor (RFC 6238, 30 seconds, six digits).
public final class Totp {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int STEP_SECONDS = 30;

    private Totp() {}

    /// @param secret in Base32 (RFC 4648)
    public static String code(String secret, Instant at) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(decoded(secret), "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES)
                    .putLong(at.getEpochSecond() / STEP_SECONDS)
                    .array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has HmacSHA1", impossible);
        }
    }

    private static byte[] decoded(String base32) {
        ByteBuffer bytes = ByteBuffer.allocate(base32.length() * 5 / 8);
        long bits = 0;
        int count = 0;
        for (int i = 0; i < base32.length(); i++) {
            bits = (bits << 5) | ALPHABET.indexOf(base32.charAt(i));
            count += 5;
            if (count >= Byte.SIZE) {
                count -= Byte.SIZE;
                bytes.put((byte) (bits >> count));
            }
        }
        return bytes.array();
    }
}
