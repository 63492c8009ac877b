package id.pasarrusun.storefront.makerdesk;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What has just happened at the desk, told on the page that follows; its code travels in the address.
final class Told {

    static final String NOT_NOW = "lewat";
    static final String INVITED = "diundang";
    static final String ISSUED = "sertifikat";
    static final String REVOKED = "dicabut";
    static final String STORY_UP = "cerita";
    static final String STORY_DOWN = "cerita-ditolak";

    private static final Set<String> CODES = Set.of(
            NOT_NOW,
            INVITED,
            ISSUED,
            REVOKED,
            STORY_UP,
            STORY_DOWN,
            "terima",
            "tolak",
            "undang",
            "buka",
            "tangguhkan",
            "pulihkan",
            "akhiri");

    private Told() {}

    /// The key of its words; null for a code that nobody here gave out.
    static @Nullable String read(@Nullable String code) {
        return code != null && CODES.contains(code) ? "makerdesk.told." + code : null;
    }

    static String after(String address, String code) {
        return address + "?kabar=" + code;
    }
}
