package id.pasarrusun.storefront.about;

import id.pasarrusun.storefront.account.Visitor.StaffVisitor;
import id.pasarrusun.storefront.page.Language;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The editions in SQL. They are only ever added to, so that who wrote what stays known.
final class EditionStore {

    private final DatabaseClient database;

    EditionStore(DatabaseClient database) {
        this.database = database;
    }

    /// The newest edition of a topic in a language.
    record Newest(String topic, String language, Edition edition) {}

    /// Of every topic and language that anything was written in.
    Flux<Newest> newest() {
        return database.sql("""
            select distinct on (topic, language) topic, language, number, title, body, writer, at
            from storefront.edition order by topic, language, number desc
            """)
                .map(row -> new Newest(text(row, "topic"), text(row, "language"), edition(row)))
                .all();
    }

    /// The newest first.
    Flux<Edition> all(Topic topic, Language language, int limit) {
        return database.sql("""
            select number, title, body, writer, at from storefront.edition
            where topic = :topic and language = :language order by number desc limit :limit
            """)
                .bind("topic", topic.slug())
                .bind("language", language.code())
                .bind("limit", limit)
                .map(EditionStore::edition)
                .all();
    }

    /// Whether it was added: not when somebody else has added one after `seen`.
    Mono<Boolean> add(Topic topic, Language language, Draft draft, StaffVisitor writer, Instant now) {
        return database.sql("""
            insert into storefront.edition (topic, language, number, title, body, account, writer, at)
            select :topic, :language, :seen + 1, :title, :body, :account, :writer, :at
            where :seen = (
              select coalesce(max(number), 0) from storefront.edition where topic = :topic and language = :language)
            on conflict do nothing
            """)
                .bind("topic", topic.slug())
                .bind("language", language.code())
                .bind("seen", draft.seen())
                .bind("title", draft.title())
                .bind("body", draft.body())
                .bind("account", writer.account().value())
                .bind("writer", writer.name())
                .bind("at", now)
                .fetch()
                .rowsUpdated()
                .map(added -> added > 0);
    }

    private static Edition edition(Readable row) {
        return new Edition(
                Objects.requireNonNull(row.get("number", Integer.class)),
                text(row, "title"),
                text(row, "body"),
                text(row, "writer"),
                Objects.requireNonNull(row.get("at", Instant.class)));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
