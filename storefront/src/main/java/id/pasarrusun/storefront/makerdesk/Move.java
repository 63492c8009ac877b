package id.pasarrusun.storefront.makerdesk;

import id.pasarrusun.catalog.maker.Standing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A step that an officer can take with a maker; its code travels in the form.
public enum Move {
    ADMIT("terima", false),
    REFUSE("tolak", true),
    INVITE("undang", false),
    OPEN("buka", false),
    SUSPEND("tangguhkan", true),
    RESTORE("pulihkan", false),
    END("akhiri", true);

    private final String code;
    private final boolean reasoned;

    Move(String code, boolean reasoned) {
        this.code = code;
        this.reasoned = reasoned;
    }

    static Optional<Move> read(String code) {
        return Stream.of(values()).filter(move -> move.code.equals(code)).findFirst();
    }

    /// Those that lead on from where somebody stands.
    static List<Move> from(Standing standing) {
        return switch (standing) {
            case APPLIED -> List.of(ADMIT, REFUSE);
            case INVITED -> List.of(INVITE, END);
            case PREPARING -> List.of(OPEN, END);
            case OPEN -> List.of(SUSPEND, END);
            case SUSPENDED -> List.of(RESTORE, END);
            case ENDED, REFUSED -> List.of(INVITE);
        };
    }

    public String code() {
        return code;
    }

    /// Whether it needs a reason.
    public boolean isReasoned() {
        return reasoned;
    }

    /// The name of the field for its reason.
    public String field() {
        return "alasan-" + code;
    }

    public String key() {
        return "makerdesk.move." + code;
    }
}
