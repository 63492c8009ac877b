package id.pasarrusun.storefront.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Marks a text so that only this shop can have marked it (HMAC-SHA256). Each purpose has marks of its own.
public final class Seal {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    public Seal(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    public byte[] mark(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The mark as a word of letters and digits that fits into forms and cookies.
    public String word(String purpose, String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mark(purpose, text));
    }

    /// Compares without telling by its time how much was right.
    public boolean holds(String purpose, String text, String word) {
        return MessageDigest.isEqual(
                word(purpose, text).getBytes(StandardCharsets.UTF_8), word.getBytes(StandardCharsets.UTF_8));
    }
}
