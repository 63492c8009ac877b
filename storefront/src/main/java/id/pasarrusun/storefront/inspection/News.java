package id.pasarrusun.storefront.inspection;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What an officer has just done, told on the page that follows; its code travels in the address.
public enum News {
    PASSED("lolos"),
    RETURNED("perbaiki"),
    DECLINED("tolak"),
    APPROVED("disetujui"),
    SENT_BACK("dikembalikan"),
    TAKEN("diambil"),
    HELD("dipegang"),
    LET_GO("dilepas");

    private final String code;

    News(String code) {
        this.code = code;
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
        return "inspection.news." + code;
    }
}
