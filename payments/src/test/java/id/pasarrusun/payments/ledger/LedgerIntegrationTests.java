package id.pasarrusun.payments.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.kernel.money.Share;
import id.pasarrusun.payments.MovableClock;
import id.pasarrusun.payments.PaymentsDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import reactor.core.publisher.Mono;

class LedgerIntegrationTests {

    private static final Account RATMI = Account.payable(new UUID(5, 5));
    private static final LedgerSettings SETTINGS =
            new LedgerSettings(2, 5, Duration.ofMinutes(10), Duration.ofMinutes(10), 100);

    private final PaymentsDatabase database = PaymentsDatabase.fresh();
    private final MovableClock clock = new MovableClock();
    private final LedgerStore store = new LedgerStore(database.client(), clock);
    private final Ledger ledger = new Ledger(store);
    private final Proving proving = new Proving(store, SETTINGS, clock, database.transaction());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anythingPostedAndReversedSumsToNothingAndIsWhatItsPostingsSay(long seed) {
        Random random = new Random(seed);
        List<String> posted = new ArrayList<>();

        for (int i = 0; i < 60; i++) {
            String reference = "sale:" + i;
            if (random.nextInt(4) == 0 && !posted.isEmpty()) {
                tried(ledger.reverse(posted.get(random.nextInt(posted.size())), "a whim"));
            } else if (tried(ledger.post(reference, sale(random)))) {
                posted.add(reference);
            }
        }

        assertThat(posted).hasSizeGreaterThan(20);
        assertThat(await(ledger.imbalance())).isZero();
        assertThat(await(ledger.drifted().collectList())).isEmpty();
        assertThat(await(store.overdrawn().collectList())).isEmpty();
    }

    /// A payment, shared among makers and the platform, or money that one of them gives away again.
    private static List<Posting> sale(Random random) {
        Rupiah paid = Rupiah.of(10_000 + random.nextInt(100_000));
        if (random.nextInt(5) == 0) {
            return List.of(new Posting(maker(random.nextInt(3)), Account.BANK, paid));
        }
        List<Rupiah> shares = Share.split(
                paid,
                LongStream.generate(() -> 1 + random.nextInt(9))
                        .limit(4)
                        .boxed()
                        .toList());
        assertThat(Rupiah.sum(shares)).isEqualTo(paid);
        List<Posting> postings = new ArrayList<>();
        postings.add(new Posting(Account.MIDTRANS, Account.COMMISSION, shares.getFirst()));
        for (int i = 1; i < shares.size(); i++) {
            postings.add(new Posting(Account.MIDTRANS, maker(i - 1), shares.get(i)));
        }
        return postings;
    }

    @Test
    void tellsWhatWasEarnedByTheMonthsOfJakarta() {
        UUID payee = new UUID(5, 77);
        clock.move(Duration.between(clock.instant(), Instant.parse("2026-01-31T16:59:59Z")));
        earn(payee, "release:a", 300_000);
        clock.move(Duration.ofSeconds(1));
        earn(payee, "release:b", 120_000);
        earn(payee, "release:c", 80_000);
        await(ledger.reverse("release:c", "a mistake").thenReturn(true));
        await(ledger.post(
                        "payout:d",
                        List.of(new Posting(Account.payable(payee), Account.inTransit(payee), Rupiah.of(50_000))))
                .thenReturn(true));

        assertThat(await(ledger.earned(payee, YearMonth.of(2026, 1)).collectList()))
                .containsExactly(
                        new Monthly(YearMonth.of(2026, 1), 300_000), new Monthly(YearMonth.of(2026, 2), 120_000));
        assertThat(await(ledger.earned(payee, YearMonth.of(2026, 2)).collectList()))
                .containsExactly(new Monthly(YearMonth.of(2026, 2), 120_000));
        assertThat(await(ledger.earned(new UUID(5, 78), YearMonth.of(2026, 1)).collectList()))
                .isEmpty();
    }

    private void earn(UUID payee, String reference, long amount) {
        Rupiah rupiah = Rupiah.of(amount);
        List<Posting> postings = List.of(
                new Posting(Account.MIDTRANS, Account.held(payee), rupiah),
                new Posting(Account.held(payee), Account.payable(payee), rupiah));
        await(ledger.post(reference, postings).thenReturn(true));
    }

    private static Account maker(int number) {
        return Account.payable(new UUID(5, number));
    }

    private boolean tried(Mono<Void> posting) {
        return await(posting.as(database.transaction()::transactional)
                .thenReturn(true)
                .onErrorReturn(DataIntegrityViolationException.class, false));
    }

    @Test
    void postsOncePerReferenceAndRefusesAnotherUnderIt() {
        post("sale:1", Account.MIDTRANS, RATMI, 50_000);

        post("sale:1", Account.MIDTRANS, RATMI, 50_000);

        assertThat(balance(RATMI)).isEqualTo(50_000);
        assertThatThrownBy(() -> post("sale:1", Account.MIDTRANS, RATMI, 50_001))
                .isInstanceOf(IllegalStateException.class);
        assertThat(balance(RATMI)).isEqualTo(50_000);
    }

    @Test
    void reversesOnceAndOnlyWhatWasPosted() {
        post("sale:1", Account.MIDTRANS, RATMI, 50_000);

        await(ledger.reverse("sale:1", "sent back"));
        await(ledger.reverse("sale:1", "sent back again"));

        assertThat(balance(RATMI)).isZero();
        assertThat(await(ledger.entriesOf(RATMI, Long.MAX_VALUE, 10).collectList()))
                .extracting(Entry::because)
                .containsExactly("sent back", null);
        assertThatThrownBy(() -> await(ledger.reverse("sale:2", "nothing"))).isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyGivesWhatTheyDoNotHave() {
        post("sale:1", Account.MIDTRANS, RATMI, 50_000);

        assertThatThrownBy(() -> post("payout:1", RATMI, Account.BANK, 50_001))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(balance(RATMI)).isEqualTo(50_000);
        assertThat(balance(Account.MIDTRANS)).isEqualTo(-50_000);
    }

    @Test
    void thePlatformGivesNoMoreThanAllItsStripesHold() {
        for (int i = 0; i < 20; i++) {
            post("sale:" + i, Account.MIDTRANS, Account.COMMISSION, 1_000);
        }

        post("refund:1", Account.COMMISSION, Account.MIDTRANS, 19_000);
        assertThatThrownBy(() -> post("refund:2", Account.COMMISSION, Account.MIDTRANS, 1_001))
                .isInstanceOf(DataIntegrityViolationException.class);
        post("refund:3", Account.COMMISSION, Account.MIDTRANS, 1_000);

        assertThat(balance(Account.COMMISSION)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update payments.ledger_posting set amount = 1",
                "delete from payments.ledger_posting",
                "truncate payments.ledger_posting",
                "update payments.ledger_transaction set because = 'x'",
                "delete from payments.ledger_transaction"
            })
    void whatIsPostedIsNeverChanged(String statement) {
        post("sale:1", Account.MIDTRANS, RATMI, 50_000);

        assertThatThrownBy(() -> run(statement)).isInstanceOf(DataAccessException.class);
    }

    @Test
    void takesNoReferenceWithoutRoomForItsReversal() {
        String longest = "r".repeat(120);
        post(longest, Account.MIDTRANS, RATMI, 1);

        await(ledger.reverse(longest, "room enough"));

        assertThatThrownBy(() -> post(longest + "r", Account.MIDTRANS, RATMI, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBalanceThatSomebodyTouchedIsFoundAtNightAndOnce() {
        post("sale:1", Account.MIDTRANS, RATMI, 50_000);
        run("update payments.ledger_balance set amount = amount + 1 where account like 'maker:%'");

        await(proving.prove());
        assertThat(await(ledger.lastProof().hasElement())).isFalse();

        clock.move(Duration.ofHours(17));
        await(proving.prove());
        Proof proof = await(ledger.lastProof());
        assertThat(proof.isClean()).isFalse();
        assertThat(proof.imbalance()).isEqualTo(1);
        assertThat(proof.faults()).containsExactly(RATMI);

        clock.move(Duration.ofHours(1));
        await(proving.prove());
        assertThat(await(ledger.lastProof())).isEqualTo(proof);
    }

    @Test
    void booksThatAreWellAreProvedEveryNight() {
        post("sale:1", Account.MIDTRANS, RATMI, 50_000);
        clock.move(Duration.ofHours(17));
        await(proving.prove());
        Proof first = await(ledger.lastProof());

        clock.move(Duration.ofHours(24));
        await(proving.prove());

        assertThat(first.isClean()).isTrue();
        assertThat(await(ledger.lastProof()).night()).isEqualTo(first.night().plusDays(1));
    }

    private void post(String reference, Account from, Account to, long amount) {
        await(ledger.post(reference, List.of(new Posting(from, to, Rupiah.of(amount)))));
    }

    private long balance(Account account) {
        return await(ledger.balance(account)).amount();
    }

    private void run(String statement) {
        await(database.client().sql(statement).then());
    }

    @SuppressWarnings("NullAway") // a Mono<Void> ends without a value, and nobody looks at it
    private static <T> T await(Mono<T> mono) {
        return mono.block(Duration.ofSeconds(30));
    }
}
