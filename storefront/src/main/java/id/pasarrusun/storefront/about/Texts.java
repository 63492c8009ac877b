package id.pasarrusun.storefront.about;

import id.pasarrusun.storefront.about.EditionStore.Newest;
import id.pasarrusun.storefront.account.Visitor.StaffVisitor;
import id.pasarrusun.storefront.page.Language;
import id.pasarrusun.storefront.page.Words;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// All that is said of the shop. The front page asks for some of it each time, so what is newest is kept for a moment.
public final class Texts {

    private static final Duration KEPT = Duration.ofSeconds(3);

    private final EditionStore store;
    private final InstantSource clock;
    private final Mono<Map<Key, Edition>> newest;

    Texts(EditionStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
        this.newest = store.newest()
                .collect(Collectors.toUnmodifiableMap(Key::of, Newest::edition))
                .cache(all -> KEPT, failure -> Duration.ZERO, () -> Duration.ZERO);
    }

    private record Key(String topic, String language) {

        static Key of(Newest newest) {
            return new Key(newest.topic(), newest.language());
        }
    }

    /// What is said about `topic` in the language of `words`; where that says nothing, Indonesian does.
    public Mono<Text> read(Topic topic, Words words) {
        return newest.map(
                all -> Text.in(words, edition(all, topic, Language.INDONESIAN), edition(all, topic, Language.ENGLISH)));
    }

    /// Which edition counts, of those in the shop's own language; 0 while there is none.
    public Mono<Integer> number(Topic topic) {
        return newest.map(all -> edition(all, topic, Language.INDONESIAN).number());
    }

    Mono<List<Edition>> editions(Topic topic, Language language, int limit) {
        return store.all(topic, language, limit).collectList();
    }

    /// The newest edition of every topic in `language`, in the order of the topics.
    Mono<List<Edition>> newest(Language language) {
        return store.newest()
                .collect(Collectors.toUnmodifiableMap(Key::of, Newest::edition))
                .flatMapMany(all -> Flux.fromArray(Topic.values()).map(topic -> edition(all, topic, language)))
                .collectList();
    }

    Mono<Writing> write(Topic topic, Language language, Draft draft, StaffVisitor writer) {
        return store.add(topic, language, draft, writer, clock.instant())
                .filter(added -> added)
                .<Writing>map(_ -> new Writing.Written())
                .switchIfEmpty(Mono.defer(() -> overtaken(topic, language)));
    }

    private Mono<Writing> overtaken(Topic topic, Language language) {
        return store.all(topic, language, 1)
                .next()
                .defaultIfEmpty(Edition.NONE)
                .map(newest -> new Writing.Overtaken(newest.writer()));
    }

    private static Edition edition(Map<Key, Edition> all, Topic topic, Language language) {
        return all.getOrDefault(new Key(topic.slug(), language.code()), Edition.NONE);
    }
}
