package id.pasarrusun.storefront.signin;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Time-based one-time passwords (RFC 6238): HMAC-SHA1, steps of 30 seconds, six digits, as authenticator apps make
/// them.
final class Totp {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS_PER_LETTER = 5;
    private static final int STEP_SECONDS = 30;
    private static final int DIGITS_MODULUS = 1_000_000;
    private static final long DRIFT_STEPS = 1;

    private final SecretKeySpec key;

    Totp(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA1");
    }

    static Totp ofBase32(String secret) {
        return new Totp(decode(secret));
    }

    static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), STEP_SECONDS);
    }

    /// The step that `code` belongs to, when it is one of now, a step before or a step after.
    OptionalLong stepOf(String code, Instant now) {
        OptionalLong found = OptionalLong.empty();
        for (long step = step(now) - DRIFT_STEPS; step <= step(now) + DRIFT_STEPS; step++) {
            if (MessageDigest.isEqual(bytes(code(step)), bytes(code))) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    String code(long step) {
        byte[] hash = hash(step);
        int offset = hash[hash.length - 1] & 0x0F;
        int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7FFF_FFFF;
        return String.format(Locale.ROOT, "%06d", number % DIGITS_MODULUS);
    }

    private byte[] hash(long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(key);
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] decode(String secret) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int kept = 0;
        int bits = 0;
        for (char letter : secret.replace("=", "").toUpperCase(Locale.ROOT).toCharArray()) {
            kept = (kept << BITS_PER_LETTER | value(letter)) & 0xFFF;
            bits += BITS_PER_LETTER;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes.write(kept >> bits);
            }
        }
        return bytes.toByteArray();
    }

    private static int value(char letter) {
        int value = BASE32.indexOf(letter);
        if (value < 0) {
            throw new IllegalArgumentException("A TOTP secret is written in base32");
        }
        return value;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
