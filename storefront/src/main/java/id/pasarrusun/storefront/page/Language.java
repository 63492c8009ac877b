package id.pasarrusun.storefront.page;

import java.util.Locale;
import org.springframework.web.server.ServerWebExchange;

/// The languages that the shop speaks. Every page stands in each of them, at the same address behind the language's
/// prefix, which the rooms never see: it is the context path of their requests.
public enum Language {
    INDONESIAN("", Locale.of("id", "ID")),
    ENGLISH("/en", Locale.of("en", "ID"));

    private final String prefix;
    private final Locale locale;

    Language(String prefix, Locale locale) {
        this.prefix = prefix;
        this.locale = locale;
    }

    /// The one that `exchange` is asked in.
    public static Language of(ServerWebExchange exchange) {
        String prefix = exchange.getRequest().getPath().contextPath().value();
        return prefix.equals(ENGLISH.prefix) ? ENGLISH : INDONESIAN;
    }

    /// The one that is spoken with whoever reads `reader`: the shop's own, when it does not speak theirs.
    public static Language of(Locale reader) {
        return reader.getLanguage().equals(ENGLISH.code()) ? ENGLISH : INDONESIAN;
    }

    /// What stands before the path of its pages; empty for the shop's own language.
    public String prefix() {
        return prefix;
    }

    /// As HTML and HTTP name it (BCP 47): `id` or `en`.
    public String code() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    public Language other() {
        return this == INDONESIAN ? ENGLISH : INDONESIAN;
    }

    /// A page of the shop in this language.
    ///
    /// @param address begins with the path of the page as its room names it; any other, such as a full one, stays
    public String address(String address) {
        return address.startsWith("/") ? prefix + address : address;
    }
}
