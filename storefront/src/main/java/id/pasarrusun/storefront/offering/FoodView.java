package id.pasarrusun.storefront.offering;

import id.pasarrusun.storefront.offering.QuestionsView.Standing;
import id.pasarrusun.storefront.page.Form;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One question about food on a page of its own, or behind the last of them what the law says and what the label needs.
public record FoodView(UUID id, String name, Ask ask, Form form, FoodGuide guide, Standing standing) {

    /// The questions in the order in which they are asked.
    public enum Ask {
        SERVING("makan", "serving"),
        KEEPING("simpan", "keeping"),
        DAYS("tahan", "shelfLife"),
        GROUND("giling", "ground"),
        LABEL("label", "");

        private final String code;
        private final String field;

        Ask(String code, String field) {
            this.code = code;
            this.field = field;
        }

        /// As the address calls it.
        public String code() {
            return code;
        }

        public String field() {
            return field;
        }

        /// Those to choose from; none where a number is asked for.
        public List<String> choices() {
            return switch (this) {
                case SERVING -> List.of("ready", "to_cook", "raw_material");
                case KEEPING -> List.of("room", "chilled", "frozen");
                case GROUND -> List.of("herself", "certified", "elsewhere", "no_meat");
                case DAYS, LABEL -> List.of();
            };
        }

        /// The one of an address; without one the first that is open.
        static Ask read(@Nullable String code, Form form) {
            return Stream.of(values())
                    .filter(ask -> ask.code.equals(code))
                    .findFirst()
                    .orElseGet(() -> firstOpen(form));
        }

        private static Ask firstOpen(Form form) {
            return Stream.of(values())
                    .filter(ask -> ask != LABEL && form.value(ask.field).isEmpty())
                    .findFirst()
                    .orElse(LABEL);
        }

        Ask next() {
            List<Ask> all = Arrays.asList(values());
            return all.get(Math.min(all.indexOf(this) + 1, all.size() - 1));
        }
    }

    FoodView overtaken(boolean open) {
        return new FoodView(id, name, ask, form, guide, open ? Standing.OVERTAKEN : Standing.CLOSED);
    }

    public boolean isOpen() {
        return standing != Standing.CLOSED;
    }

    public boolean isLabel() {
        return ask == Ask.LABEL;
    }

    public List<Ask> questions() {
        return Stream.of(Ask.values()).filter(one -> one != Ask.LABEL).toList();
    }

    public int number() {
        return questions().indexOf(ask) + 1;
    }

    public @Nullable String inBetween() {
        return standing.key();
    }

    /// The page of the listing itself.
    public String listing() {
        return ProductEditPages.address(id);
    }

    public String address(Ask other) {
        return FoodPages.address(id, other);
    }
}
