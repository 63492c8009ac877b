package id.pasarrusun.catalog.food;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.food.FoodDecision.NotSold;
import id.pasarrusun.catalog.food.FoodDecision.Reach;
import id.pasarrusun.catalog.food.FoodDecision.Reason;
import id.pasarrusun.catalog.food.FoodDecision.Sold;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoodRulesTests {

    private static final LocalDate DUTY = LocalDate.of(2026, 10, 18);

    private final FoodRules rules = new FoodRules(DUTY);

    /// The table of the rules, row by row, and both sides of each of its borders.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # serving kept days ground      | halal | kind   | papers                | goes
        READY ROOM 60 HERSELF           | true  | DRY    | SPP_IRT HALAL         | NATIONWIDE
        TO_COOK ROOM 7 HERSELF          | true  | DRY    | SPP_IRT HALAL         | NATIONWIDE
        READY ROOM 6 HERSELF            | true  | FRESH  | SLHS HALAL            | NEARBY made to order
        READY ROOM 90 NO_MEAT           | true  | DRY    | SPP_IRT HALAL         | NATIONWIDE
        READY CHILLED 1 HERSELF         | true  | FRESH  | SLHS HALAL            | NEARBY made to order
        TO_COOK CHILLED 3 HERSELF       | true  | FRESH  | SLHS HALAL            | NEARBY made to order
        TO_COOK CHILLED 6 NO_MEAT       | true  | FRESH  | SLHS HALAL            | NEARBY made to order
        TO_COOK CHILLED 7 HERSELF       | true  | FROZEN | BPOM_MD HALAL         | NEARBY
        TO_COOK CHILLED 14 NO_MEAT      | true  | FROZEN | BPOM_MD HALAL         | NEARBY
        TO_COOK FROZEN 6 HERSELF        | true  | FRESH  | SLHS HALAL            | NEARBY made to order
        TO_COOK FROZEN 7 HERSELF        | true  | FROZEN | BPOM_MD HALAL         | NEARBY
        TO_COOK FROZEN 90 CERTIFIED     | true  | FROZEN | BPOM_MD HALAL GRINDER | NEARBY
        READY CHILLED 2 CERTIFIED       | true  | FRESH  | SLHS HALAL GRINDER    | NEARBY made to order
        READY ROOM 30 CERTIFIED         | true  | DRY    | SPP_IRT HALAL GRINDER | NATIONWIDE
        TO_COOK FROZEN 90 ELSEWHERE     | false | FROZEN | BPOM_MD               | NEARBY
        READY CHILLED 2 CERTIFIED       | false | FRESH  | SLHS                  | NEARBY made to order
        READY ROOM 60 HERSELF           | false | DRY    | SPP_IRT               | NATIONWIDE
        """)
    void choosesKindAndPapers(String answers, boolean halal, FoodKind kind, String papers, String way) {
        List<Paper> needed =
                Arrays.stream(papers.split(" ", -1)).map(Paper::valueOf).toList();
        Reach reach = Reach.valueOf(way.split(" ", -1)[0]);

        assertThat(rules.decide(answers(answers), halal, DUTY))
                .isEqualTo(new Sold(kind, needed, reach, way.endsWith("made to order")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        RAW_MATERIAL FROZEN 90 HERSELF | true  | RAW_MATERIAL
        RAW_MATERIAL ROOM 90 NO_MEAT   | false | RAW_MATERIAL
        TO_COOK CHILLED 3 ELSEWHERE    | true  | GROUND_ELSEWHERE
        READY ROOM 60 ELSEWHERE        | true  | GROUND_ELSEWHERE
        """)
    void refusesWhatIsNotSoldHere(String answers, boolean halal, Reason reason) {
        assertThat(rules.decide(answers(answers), halal, DUTY)).isEqualTo(new NotSold(reason));
    }

    private static FoodAnswers answers(String written) {
        String[] parts = written.split(" ", -1);
        return new FoodAnswers(
                Serving.valueOf(parts[0]),
                Keeping.valueOf(parts[1]),
                Integer.parseInt(parts[2]),
                Ground.valueOf(parts[3]));
    }

    @Test
    void asksForAHalalRecordFromTheDayOfTheDuty() {
        FoodAnswers answers = new FoodAnswers(Serving.READY, Keeping.ROOM, 60, Ground.ELSEWHERE);

        assertThat(rules.decide(answers, true, DUTY.minusDays(1)))
                .isEqualTo(new Sold(FoodKind.DRY, List.of(Paper.SPP_IRT), Reach.NATIONWIDE, false));
        assertThat(rules.decide(answers, true, DUTY)).isInstanceOf(NotSold.class);
    }

    @Test
    void advisesTheFreshKindOnlyWhereItNeedsLessPaper() {
        FoodAnswers frozen = new FoodAnswers(Serving.TO_COOK, Keeping.FROZEN, 90, Ground.HERSELF);
        FoodAnswers dry = new FoodAnswers(Serving.READY, Keeping.ROOM, 90, Ground.HERSELF);

        assertThat(((Sold) rules.decide(frozen, true, DUTY)).couldBeFresh()).isTrue();
        assertThat(((Sold) rules.decide(dry, true, DUTY)).couldBeFresh()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        SPP_IRT, P-IRT 2063173000003-31,            P-IRT 2063173000003-31
        SPP_IRT, p-irt no. 2063173000003 31,        P-IRT 2063173000003-31
        SPP_IRT, SPP-IRT P-IRT 2063173000003-31,    P-IRT 2063173000003-31
        BPOM_MD, 524100000001,                      MD 524100000001
        BPOM_MD, BPOM RI MD 524100000001,           MD 524100000001
        SLHS,    slhs-jkt-2026-000001,              SLHS-JKT-2026-000001
        HALAL,   ID31110000009990926,               ID31110000009990926
        GRINDER, id 3111 0000 0099 90926,           ID31110000009990926
        """)
    void readsANumberAsItIsCopiedFromThePaper(Paper paper, String typed, String number) {
        assertThat(paper.read(typed)).contains(number);
    }

    @ParameterizedTest
    @CsvSource({
        "SPP_IRT, P-IRT 206317",
        "SPP_IRT, MD 524100000001",
        "BPOM_MD, MD 5241",
        "BPOM_MD, P-IRT 2063173000003-31",
        "SLHS, belum ada",
        "SLHS, x",
        "HALAL, 12345",
        "GRINDER, sudah halal"
    })
    void refusesANumberThatNoSuchPaperHas(Paper paper, String typed) {
        assertThat(paper.read(typed)).isEmpty();
    }
}
