package id.pasarrusun.storefront.cashdesk;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What an officer has just done, or could not do; its code travels in the address.
public enum News {
    PROPOSED("diusulkan", "baik"),
    RELEASED("disetujui", "baik"),
    WITHDRAWN("ditarik", "baik"),
    NOTHING_DUE("kosong", ""),
    /// Whoever proposed a run does not release it.
    OWN_PROPOSAL("usulan-sendiri", "gagal"),
    /// Somebody else was first.
    TOO_LATE("terlambat", "awas"),
    /// A payee in the run may have the money already.
    IN_DOUBT("diragukan", "gagal"),
    JUDGED("diperiksa", "baik"),
    JUDGED_BEFORE("sudah-diperiksa", "awas"),
    /// What was given back has gone out again.
    NOT_ENOUGH("belum-cukup", "awas");

    private final String code;
    private final String kind;

    News(String code, String kind) {
        this.code = code;
        this.kind = kind;
    }

    /// Nothing for a code that nobody here gave out.
    static @Nullable News read(@Nullable String code) {
        return Stream.of(values())
                .filter(news -> news.code.equals(code))
                .findFirst()
                .orElse(null);
    }

    /// `address` with the news on it.
    String at(String address) {
        return address + "?kabar=" + code;
    }

    public String key() {
        return "cashdesk.news." + code;
    }

    public String kind() {
        return kind;
    }
}
