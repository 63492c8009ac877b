package id.pasarrusun.storefront.studio;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What has just happened, told on the page that follows; its code travels in the address.
public enum News {
    SAVED("tersimpan", "baik"),
    SUBMITTED("terkirim", "baik"),
    /// Without an officer.
    LIVE("langsung", "baik"),
    /// What an instructor wrote is a draft again.
    TAKEN_BACK("ditarik", "baik"),
    OFFER_CHANGED("harga", "baik"),
    /// A draft that was begun from something that was there.
    COPIED("disalin", "baik"),
    ORDER_ACCEPTED("diterima", "baik"),
    ORDER_DECLINED("ditolak", "baik"),
    ORDER_SENT("dikirim", "baik"),
    PORTRAIT_UP("potret-dipasang", "baik"),
    /// It can be hung again at once.
    PORTRAIT_DOWN("potret-dilepas", "baik"),
    PORTRAIT_NOT_READY("potret-tunggu", "awas"),
    /// Photos came with it that are not ready to be looked at.
    PHOTOS_FIRST("foto-dulu", "awas"),
    /// Nothing was changed, so nothing was sent.
    UNCHANGED("sama", "awas"),
    /// The order is past that.
    NOT_NOW("lewat", "awas"),
    /// An officer has it in hand.
    IN_REVIEW("diperiksa", "awas");

    private final String code;
    private final String kind;

    News(String code, String kind) {
        this.code = code;
        this.kind = kind;
    }

    /// Nothing for a code that nobody here gave out.
    public static @Nullable News read(@Nullable String code) {
        Optional<News> found =
                Stream.of(values()).filter(news -> news.code.equals(code)).findFirst();
        return found.orElse(null);
    }

    /// The end of an address that tells it.
    public String after(String address) {
        return address + (address.contains("?") ? "&" : "?") + "kabar=" + code;
    }

    public String key() {
        return "studio.news." + code;
    }

    public String kind() {
        return kind;
    }
}
