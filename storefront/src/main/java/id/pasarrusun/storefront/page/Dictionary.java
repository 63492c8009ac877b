package id.pasarrusun.storefront.page;

import org.springframework.web.server.ServerWebExchange;

/// The words of the shop in each of its languages.
public final class Dictionary {

    private final Words indonesian;
    private final Words english;

    private Dictionary(Words indonesian, Words english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    public static Dictionary load() {
        return new Dictionary(Words.load(Language.INDONESIAN), Words.load(Language.ENGLISH));
    }

    public Words in(Language language) {
        return switch (language) {
            case INDONESIAN -> indonesian;
            case ENGLISH -> english;
        };
    }

    /// In the language that `exchange` is asked in.
    public Words of(ServerWebExchange exchange) {
        return in(Language.of(exchange));
    }
}
