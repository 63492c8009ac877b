package id.pasarrusun.storefront.spreadsheet;

import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.kernel.id.UuidV7;
import id.pasarrusun.storefront.account.AccountId;
import id.pasarrusun.storefront.sheet.Header;
import id.pasarrusun.storefront.sheet.Header.Fit;
import id.pasarrusun.storefront.sheet.Judgement;
import id.pasarrusun.storefront.sheet.Kind;
import id.pasarrusun.storefront.sheet.Line;
import id.pasarrusun.storefront.sheet.Sheet;
import id.pasarrusun.storefront.sheet.Sheets;
import id.pasarrusun.storefront.spreadsheet.Filed.Counts;
import id.pasarrusun.storefront.spreadsheet.Filed.Kept;
import id.pasarrusun.storefront.spreadsheet.Filed.State;
import id.pasarrusun.storefront.spreadsheet.Filed.Times;
import id.pasarrusun.storefront.table.Opened;
import id.pasarrusun.storefront.table.Opened.Reason;
import id.pasarrusun.storefront.table.Row;
import id.pasarrusun.storefront.table.Table;
import id.pasarrusun.storefront.table.Tables;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Takes a table in and judges it row by row, without doing anything yet.
final class Filing {

    private static final int NAME_MAX = 120;

    private final Tables tables;
    private final Sheets sheets;
    private final SheetStore store;
    private final SpreadsheetSettings settings;
    private final Around around;

    Filing(Tables tables, Sheets sheets, SheetStore store, SpreadsheetSettings settings, Around around) {
        this.tables = tables;
        this.sheets = sheets;
        this.store = store;
        this.settings = settings;
        this.around = around;
    }

    /// Time and transactions.
    record Around(InstantSource clock, TransactionalOperator transaction) {}

    /// What somebody sent.
    record Delivery(AccountId officer, Kind kind, String name, byte[] content) {

        String shortName() {
            String plain = name.strip().replaceAll("\\p{Cntrl}", "");
            return plain.length() <= NAME_MAX ? plain : plain.substring(plain.length() - NAME_MAX);
        }
    }

    /// Whether it can be looked at.
    sealed interface Receipt {

        record Taken(SheetId sheet) implements Receipt {}

        /// It is no table.
        record Unreadable(Opened.Refused why) implements Receipt {}

        /// It is one with other columns.
        record Misfit(Fit.Misfits why) implements Receipt {}
    }

    Mono<Receipt> receive(Delivery delivery) {
        return tables.open(delivery.content).flatMap(opened -> switch (opened) {
            case Opened.Refused refused -> Mono.just(new Receipt.Unreadable(refused));
            case Opened.Understood(Table table) -> fit(delivery, table);
        });
    }

    private Mono<Receipt> fit(Delivery delivery, Table table) {
        Sheet sheet = sheets.of(delivery.kind);
        return switch (Header.fit(table.header(), sheet.columns())) {
            case Fit.Misfits misfits -> Mono.just(new Receipt.Misfit(misfits));
            case Fit.Fits(Header header) -> judge(delivery, table, sheet, header);
        };
    }

    private Mono<Receipt> judge(Delivery delivery, Table table, Sheet sheet, Header header) {
        List<Line> lines = table.rows().stream()
                .map(row -> new Line(header, row))
                .filter(line -> !line.isRemark())
                .toList();
        return lines.isEmpty()
                ? Mono.just(new Receipt.Unreadable(new Opened.Refused(Reason.EMPTY, 0, 0)))
                : sheet.judge(lines).flatMap(judged -> keep(delivery, table, rows(lines, judged)));
    }

    private static List<Kept> rows(List<Line> lines, List<Judgement> judged) {
        return IntStream.range(0, lines.size())
                .mapToObj(place -> row(lines.get(place).row(), judged.get(place)))
                .toList();
    }

    private static Kept row(Row row, Judgement judgement) {
        return new Kept(
                row.number(), row.cells(), judgement.verdict(), judgement.title(), judgement.faultsOrNone(), null);
    }

    private Mono<Receipt> keep(Delivery delivery, Table table, List<Kept> rows) {
        Instant now = around.clock.instant();
        Filed filed = new Filed(
                new SheetId(UuidV7.next(around.clock)),
                delivery.officer,
                delivery.kind,
                delivery.shortName(),
                table.separator(),
                table.header().cells(),
                State.LOOKED_AT,
                new Times(now, null, now.plus(settings.lookedAt())),
                new Counts(0, 0, 0, 0, 0, 0, 0));
        return store.insert(filed, rows)
                .as(around.transaction::transactional)
                .thenReturn(new Receipt.Taken(filed.id()));
    }

    /// @throws NotFound also for another officer's
    Mono<Filed> get(AccountId officer, SheetId sheet) {
        return store.find(officer, sheet).switchIfEmpty(Mono.error(() -> NotFound.of("sheet", sheet.value())));
    }

    Flux<Filed> newest(AccountId officer, int limit) {
        return store.newest(officer, limit);
    }

    /// Has it run; said twice it runs once.
    ///
    /// @throws NotFound also for another officer's
    Mono<Void> start(AccountId officer, SheetId sheet) {
        Instant now = around.clock.instant();
        return get(officer, sheet)
                .then(store.start(officer, sheet, now, now.plus(settings.result())))
                .as(around.transaction::transactional)
                .then();
    }

    /// @throws NotFound also for another officer's
    Mono<Void> discard(AccountId officer, SheetId sheet) {
        return get(officer, sheet).then(store.discard(officer, sheet)).as(around.transaction::transactional);
    }

    Mono<Void> sweep() {
        return Mono.defer(() -> store.sweep(around.clock.instant()));
    }
}
