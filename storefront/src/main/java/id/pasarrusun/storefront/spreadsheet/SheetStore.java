package id.pasarrusun.storefront.spreadsheet;

import id.pasarrusun.storefront.account.AccountId;
import id.pasarrusun.storefront.sheet.Fault;
import id.pasarrusun.storefront.sheet.Judgement;
import id.pasarrusun.storefront.sheet.Judgement.Verdict;
import id.pasarrusun.storefront.sheet.Kind;
import id.pasarrusun.storefront.sheet.Made;
import id.pasarrusun.storefront.spreadsheet.Filed.Counts;
import id.pasarrusun.storefront.spreadsheet.Filed.Kept;
import id.pasarrusun.storefront.spreadsheet.Filed.State;
import id.pasarrusun.storefront.spreadsheet.Filed.Times;
import id.pasarrusun.storefront.table.Separator;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Tables and their rows in SQL. Every method works in the caller's transaction.
final class SheetStore implements Made {

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<Fault>> FAULTS = new TypeReference<>() {};

    private static final String FILED = """
        select s.id, s.account, s.kind, s.name, s.separator, s.header::text header, s.state, s.sent_at, s.ended_at, s.expires_at,
          r.fresh, r.there, r.refused, r.made, r.met, r.failed, r.open
        from storefront.sheet s
        cross join lateral (
          select count(*) filter (where verdict = 'NEW') fresh, count(*) filter (where verdict = 'THERE') there,
            count(*) filter (where verdict = 'REFUSED') refused, count(*) filter (where outcome = 'NEW') made,
            count(*) filter (where outcome = 'THERE') met, count(*) filter (where outcome = 'REFUSED') failed,
            count(*) filter (where outcome is null) open
          from storefront.sheet_row where sheet = s.id) r
        """;

    private final DatabaseClient database;
    private final JsonMapper json;

    SheetStore(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    Mono<Void> insert(Filed sheet, List<Kept> rows) {
        return database.sql("""
            insert into storefront.sheet (id, account, kind, name, separator, header, state, sent_at, expires_at)
            values (:id, :account, :kind, :name, :separator, cast(:header as jsonb), 'LOOKED_AT', :at, :expires)
            """)
                .bind("id", sheet.id().value())
                .bind("account", sheet.officer().value())
                .bind("kind", sheet.kind().name())
                .bind("name", sheet.name())
                .bind("separator", sheet.separator().name())
                .bind("header", json.writeValueAsString(sheet.header()))
                .bind("at", sheet.times().sentAt())
                .bind("expires", sheet.times().expiresAt())
                .then()
                .then(insertRows(sheet.id(), rows));
    }

    private Mono<Void> insertRows(SheetId sheet, List<Kept> rows) {
        return database.sql("""
            insert into storefront.sheet_row (sheet, number, cells, verdict, title, faults)
            select :sheet, number, cast(cells as jsonb), verdict, title, cast(faults as jsonb)
            from unnest(cast(:numbers as int[]), cast(:cells as text[]), cast(:verdicts as text[]),
              cast(:titles as text[]), cast(:faults as text[])) t(number, cells, verdict, title, faults)
            """)
                .bind("sheet", sheet.value())
                .bind("numbers", rows.stream().map(Kept::number).toArray(Integer[]::new))
                .bind("cells", texts(rows, row -> json.writeValueAsString(row.cells())))
                .bind("verdicts", texts(rows, row -> row.verdict().name()))
                .bind("titles", texts(rows, Kept::title))
                .bind("faults", texts(rows, row -> json.writeValueAsString(row.faults())))
                .then();
    }

    private static String[] texts(List<Kept> rows, java.util.function.Function<Kept, String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }

    /// Empty for another officer's too.
    Mono<Filed> find(AccountId officer, SheetId sheet) {
        return database.sql(FILED + "where s.id = :id and s.account = :account")
                .bind("id", sheet.value())
                .bind("account", officer.value())
                .map(this::toFiled)
                .one();
    }

    Flux<Filed> newest(AccountId officer, int limit) {
        return database.sql(FILED + "where s.account = :account order by s.sent_at desc, s.id desc limit :limit")
                .bind("account", officer.value())
                .bind("limit", limit)
                .map(this::toFiled)
                .all();
    }

    /// Rows by what came of them, or would come as long as they wait, behind `last`.
    Flux<Kept> rows(SheetId sheet, Verdict verdict, int last, int limit) {
        return database.sql("""
            select number, cells::text cells, verdict, title, faults::text faults, outcome from storefront.sheet_row
            where sheet = :sheet and coalesce(outcome, verdict) = :verdict and number > :last
            order by number limit :limit
            """)
                .bind("sheet", sheet.value())
                .bind("verdict", verdict.name())
                .bind("last", last)
                .bind("limit", limit)
                .map(this::toKept)
                .all();
    }

    /// False when it was started before, or is not the officer's. What is not new is settled with it.
    Mono<Boolean> start(AccountId officer, SheetId sheet, Instant at, Instant expires) {
        return database.sql("""
            with started as (
              update storefront.sheet set state = 'RUNNING', started_at = :at, expires_at = :expires
              where id = :id and account = :account and state = 'LOOKED_AT' returning id),
            settled as (
              update storefront.sheet_row r set outcome = verdict from started
              where r.sheet = started.id and r.verdict <> 'NEW')
            select count(*) n from started
            """)
                .bind("id", sheet.value())
                .bind("account", officer.value())
                .bind("at", at)
                .bind("expires", expires)
                .map(row -> number(row, "n") == 1)
                .one();
    }

    /// Throws it away, unless it is running.
    Mono<Void> discard(AccountId officer, SheetId sheet) {
        return database.sql("delete from storefront.sheet where id = :id and account = :account and state <> 'RUNNING'")
                .bind("id", sheet.value())
                .bind("account", officer.value())
                .then();
    }

    /// The one that has been running longest.
    Mono<Filed> running() {
        return database.sql(FILED + "where s.state = 'RUNNING' order by s.started_at, s.id limit 1")
                .map(this::toFiled)
                .one();
    }

    Flux<Kept> open(SheetId sheet, int limit) {
        return database.sql("""
            select number, cells::text cells, verdict, title, faults::text faults, outcome from storefront.sheet_row
            where sheet = :sheet and outcome is null order by number limit :limit
            """)
                .bind("sheet", sheet.value())
                .bind("limit", limit)
                .map(this::toKept)
                .all();
    }

    /// Writes what came of a row. False when that was written before; whoever writes it at this moment is waited for.
    Mono<Boolean> settle(SheetId sheet, int number, Judgement judgement) {
        return database.sql("""
            update storefront.sheet_row set outcome = :outcome, faults = cast(:faults as jsonb)
            where sheet = :sheet and number = :number and outcome is null
            """)
                .bind("outcome", judgement.verdict().name())
                .bind("faults", json.writeValueAsString(judgement.faultsOrNone()))
                .bind("sheet", sheet.value())
                .bind("number", number)
                .fetch()
                .rowsUpdated()
                .map(settled -> settled == 1);
    }

    /// After all the row was made by somebody else.
    Mono<Void> met(SheetId sheet, int number) {
        return database.sql(
                        "update storefront.sheet_row set outcome = 'THERE' where sheet = :sheet and number = :number")
                .bind("sheet", sheet.value())
                .bind("number", number)
                .then();
    }

    Mono<Void> end(SheetId sheet, Instant at) {
        return database.sql("""
            update storefront.sheet set state = 'DONE', ended_at = :at where id = :id and state = 'RUNNING'
            """).bind("at", at).bind("id", sheet.value()).then();
    }

    /// False when something was made of the key before.
    Mono<Boolean> claim(String key, UUID made, Instant at) {
        return database.sql("""
            insert into storefront.sheet_made (key, made, at) values (:key, :made, :at) on conflict do nothing
            """)
                .bind("key", key)
                .bind("made", made)
                .bind("at", at)
                .fetch()
                .rowsUpdated()
                .map(claimed -> claimed == 1);
    }

    /// Those of the keys of which something was made.
    @Override
    public Mono<Set<String>> of(Collection<String> keys) {
        return database.sql("select key from storefront.sheet_made where key = any(:keys)")
                .bind("keys", keys.toArray(String[]::new))
                .mapValue(String.class)
                .all()
                .collect(Collectors.toSet());
    }

    Mono<Void> sweep(Instant now) {
        return database.sql("delete from storefront.sheet where expires_at < :now and state <> 'RUNNING'")
                .bind("now", now)
                .then();
    }

    private Filed toFiled(Readable row) {
        return new Filed(
                new SheetId(required(row.get("id", UUID.class))),
                new AccountId(required(row.get("account", UUID.class))),
                Kind.valueOf(text(row, "kind")),
                text(row, "name"),
                Separator.valueOf(text(row, "separator")),
                json.readValue(text(row, "header"), TEXTS),
                State.valueOf(text(row, "state")),
                new Times(
                        required(row.get("sent_at", Instant.class)),
                        row.get("ended_at", Instant.class),
                        required(row.get("expires_at", Instant.class))),
                new Counts(
                        number(row, "fresh"),
                        number(row, "there"),
                        number(row, "refused"),
                        number(row, "made"),
                        number(row, "met"),
                        number(row, "failed"),
                        number(row, "open")));
    }

    private Kept toKept(Readable row) {
        String outcome = row.get("outcome", String.class);
        return new Kept(
                required(row.get("number", Integer.class)),
                json.readValue(text(row, "cells"), TEXTS),
                Verdict.valueOf(text(row, "verdict")),
                text(row, "title"),
                json.readValue(text(row, "faults"), FAULTS),
                outcome == null ? null : Verdict.valueOf(outcome));
    }

    private static String text(Readable row, String column) {
        return required(row.get(column, String.class));
    }

    private static long number(Readable row, String column) {
        return required(row.get(column, Long.class));
    }

    private static <T> T required(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
