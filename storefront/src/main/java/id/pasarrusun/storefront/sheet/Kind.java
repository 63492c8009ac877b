package id.pasarrusun.storefront.sheet;

import java.util.Arrays;
import java.util.Optional;

/// What the rows of a table are.
public enum Kind {
    /// Goods, which become drafts of their makers.
    PRODUCTS("barang"),
    /// Women who finished a training and are invited to sell.
    TRAINEES("peserta");

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    /// As addresses and forms name it, and the keys of its words.
    public String code() {
        return code;
    }

    public static Optional<Kind> findByCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
