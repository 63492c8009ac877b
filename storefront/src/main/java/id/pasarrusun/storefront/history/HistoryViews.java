package id.pasarrusun.storefront.history;

import id.pasarrusun.catalog.listing.ListingHistory;
import id.pasarrusun.catalog.listing.ListingHistory.Chapter;
import id.pasarrusun.catalog.listing.ListingHistory.Step;
import id.pasarrusun.catalog.listing.ListingVersion;
import id.pasarrusun.catalog.listing.OfferChange;
import id.pasarrusun.catalog.listing.VersionState;
import id.pasarrusun.catalog.listing.VersionState.Officer;
import id.pasarrusun.catalog.listing.VersionState.Remark;
import id.pasarrusun.storefront.history.HistoryView.Note;
import id.pasarrusun.storefront.history.HistoryView.Offer;
import id.pasarrusun.storefront.history.HistoryView.Version;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.page.Words;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Puts a listing's history into words.
final class HistoryViews {

    private final Words words;

    HistoryViews(Words words) {
        this.words = words;
    }

    /// Whose page it is, and which two versions are to be laid side by side.
    ///
    /// @param maker her name; null on her own page
    /// @param base the address of the page
    /// @param live whether buyers see what was approved
    record Look(@Nullable String maker, String base, boolean live, Sides sides) {}

    /// The numbers of two versions; null for the usual ones.
    record Sides(@Nullable Integer left, @Nullable Integer right) {}

    HistoryView of(ListingHistory history, Look look) {
        Integer shown = look.live ? history.listing().approved() : null;
        return new HistoryView(
                history.listing().latest().content().name(),
                look.maker,
                look.base,
                shown == null ? null : "/produk/" + history.listing().slug(),
                shown,
                comparison(history, look.sides),
                history.versions().stream()
                        .map(chapter -> version(chapter, history, look))
                        .toList(),
                history.offers().stream().map(change -> offer(change, look)).toList());
    }

    /// By default what is on sale beside what is proposed, or else the last two.
    private HistoryView.@Nullable Comparison comparison(ListingHistory history, Sides sides) {
        int latest = history.listing().latest().number();
        Integer approved = history.listing().approved();
        int before = approved == null || approved == latest ? latest - 1 : approved;
        int right = Objects.requireNonNullElse(sides.right, latest);
        int left = Objects.requireNonNullElse(sides.left, before);
        ListingVersion one = history.find(left).orElse(null);
        ListingVersion other = history.find(right).orElse(null);
        return one == null || other == null || left == right
                ? null
                : new Comparing(words)
                        .of(title(left, approved), one.content(), title(right, approved), other.content());
    }

    private String title(int number, @Nullable Integer approved) {
        String key = approved != null && approved == number ? "history.version.live" : "history.version";
        return words.word(key, number);
    }

    private Version version(Chapter chapter, ListingHistory history, Look look) {
        int number = chapter.version().number();
        Integer approved = history.listing().approved();
        boolean live = approved != null && approved == number;
        int beside = approved == null ? number - 1 : approved;
        boolean comparable = beside != number && history.find(beside).isPresent();
        return new Version(
                words.word("history.version", number),
                live,
                comparable ? look.base + "?kiri=" + beside + "&kanan=" + number : null,
                steps(chapter).stream().map(step -> step(step, look)).toList());
    }

    /// What came in with many others took no step that anybody kept, and a draft has not taken its first.
    private static List<Step> steps(Chapter chapter) {
        return chapter.steps().isEmpty()
                ? List.of(new Step(chapter.version().state(), Instant.EPOCH))
                : chapter.steps();
    }

    private HistoryView.Step step(Step step, Look look) {
        Instant at = step.at();
        return switch (step.into()) {
            case VersionState.Draft() -> own("draft", at, look);
            case VersionState.Submitted _ -> own("submitted", at, look);
            case VersionState.Offered(var _, Officer by) -> decided("offered", by, at, List.of());
            case VersionState.Returned returned -> decided("returned", returned.by(), at, notes(returned.remarks()));
            case VersionState.Declined declined ->
                decided("declined", declined.by(), at, List.of(new Note("", declined.reason())));
            case VersionState.Checked checked -> decided("checked", checked.by(), at, List.of());
            case VersionState.Approved(var _, Officer by) -> approved(by, at);
            case VersionState.Withdrawn(var _, Officer by, String reason) ->
                decided("withdrawn", by, at, List.of(new Note("", reason)));
        };
    }

    private HistoryView.Step approved(Officer by, Instant at) {
        if (by.equals(Officer.POLICY)) {
            return new HistoryView.Step(words.word("history.step.policy"), when(at), List.of());
        }
        return at.equals(Instant.EPOCH)
                ? new HistoryView.Step(words.word("history.step.imported"), "", List.of())
                : decided("approved", by, at, List.of());
    }

    private HistoryView.Step own(String step, Instant at, Look look) {
        String by = at.equals(Instant.EPOCH) ? "" : by(look.maker, at);
        return new HistoryView.Step(words.word("history.step." + step), by, List.of());
    }

    private HistoryView.Step decided(String step, Officer by, Instant at, List<Note> notes) {
        return new HistoryView.Step(words.word("history.step." + step), by(by.name(), at), notes);
    }

    private List<Note> notes(List<Remark> remarks) {
        return remarks.stream()
                .map(remark -> new Note(point(remark), remark.note()))
                .toList();
    }

    private String point(Remark remark) {
        String key = (remark.praises() ? "history.note." : "qc.point.") + remark.item();
        return words.has(key) ? words.word(key) : "";
    }

    /// Nobody is named on her own page when it was she.
    private String by(@Nullable String name, Instant at) {
        return name == null ? when(at) : words.word("history.by", name, at);
    }

    private String when(Instant at) {
        return Formats.moment(at, words.language());
    }

    private Offer offer(OfferChange change, Look look) {
        String by = change.officer() == null
                ? by(look.maker, change.at())
                : by(change.officer().name(), change.at());
        OfferChange.Price price = change.price();
        if (price != null) {
            return new Offer(
                    words.word(
                            "history.offer.price",
                            change.variant(),
                            Formats.rupiah(price.before()),
                            Formats.rupiah(price.after())),
                    by);
        }
        OfferChange.Pieces pieces = Objects.requireNonNull(change.pieces());
        return new Offer(words.word("history.offer.pieces", change.variant(), pieces.before(), pieces.after()), by);
    }
}
