package id.pasarrusun.storefront.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.search.Position;
import id.pasarrusun.catalog.search.Sort;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTests {

    private static final String ID = "s:01931a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b";

    @Test
    void findsThePlaceAgainThatItWasWrittenFor() {
        for (Cursor cursor : List.of(
                new Cursor(Sort.RELEVANCE, new Position(List.of("d:4.1734896", "l:1764000000000", ID))),
                new Cursor(Sort.RELEVANCE, new Position(List.of("d:1.2E-4", "l:1764000000000", ID))),
                new Cursor(Sort.NEWEST, new Position(List.of("l:1764000000000", ID))),
                new Cursor(Sort.PRICE_ASC, new Position(List.of("l:125000", ID))),
                new Cursor(Sort.PRICE_DESC, new Position(List.of(ID))))) {
            assertThat(Cursor.parse(cursor.text())).contains(cursor);
            assertThat(cursor.text()).matches("[A-Za-z0-9_-]+");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "NEWEST",
                "NEWEST|",
                "NEWEST|l:1",
                "NEWEST|s:x",
                "SHORTEST|l:1|" + ID,
                "NEWEST|l:99999999999999999999|" + ID,
                "NEWEST|d:1.0|" + ID,
                "RELEVANCE|d:NaN|l:1|" + ID,
                "RELEVANCE|l:1|" + ID,
                "NEWEST|l:1|" + ID + "|" + ID
            })
    void refusesWhatItNeverWrote(String plain) {
        String text = Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));

        assertThat(Cursor.parse(text)).isEmpty();
    }

    @Test
    void refusesWhatIsNotEvenEncoded() {
        assertThat(Cursor.parse("%%%")).isEmpty();
        assertThat(Cursor.parse("A".repeat(10_000))).isEmpty();
    }
}
