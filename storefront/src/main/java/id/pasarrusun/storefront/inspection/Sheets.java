package id.pasarrusun.storefront.inspection;

import id.pasarrusun.catalog.listing.ListingContent;
import id.pasarrusun.catalog.listing.ListingVersion;
import id.pasarrusun.catalog.listing.Mark;
import id.pasarrusun.catalog.listing.Photo;
import id.pasarrusun.catalog.listing.VersionState;
import id.pasarrusun.catalog.listing.VersionState.Remark;
import id.pasarrusun.catalog.listing.Versions.Taken;
import id.pasarrusun.catalog.listing.Wording;
import id.pasarrusun.catalog.qc.Lesson;
import id.pasarrusun.catalog.qc.ReviewSheet;
import id.pasarrusun.media.image.ImageAddresses;
import id.pasarrusun.media.image.ImageFormat;
import id.pasarrusun.storefront.coaching.LessonView;
import id.pasarrusun.storefront.coaching.MarkedPhoto;
import id.pasarrusun.storefront.inspection.SheetView.Change;
import id.pasarrusun.storefront.inspection.SheetView.Decided;
import id.pasarrusun.storefront.inspection.SheetView.Note;
import id.pasarrusun.storefront.inspection.SheetView.Offer;
import id.pasarrusun.storefront.inspection.SheetView.Shot;
import id.pasarrusun.storefront.page.Formats;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes out review sheets for the eye.
final class Sheets {

    private static final String POINT = "qc.point.";

    private Sheets() {}

    static SheetView of(ReviewSheet sheet) {
        return of(sheet, List.of());
    }

    /// @param drawn what lies on the photos so far; the first list is drawn under the number 1
    static SheetView of(ReviewSheet sheet, List<List<Mark>> drawn) {
        ListingVersion proposed = sheet.proposed();
        ListingContent content = proposed.content();
        ListingVersion approved = sheet.approved();
        return new SheetView(
                content.name(),
                sheet.maker().name(),
                sheet.maker().slug(),
                sheet.maker().tower().name(),
                content.craft().slug(),
                proposed.number(),
                shots(content.photos(), drawn),
                content.description(),
                facts(content),
                offers(sheet),
                approved == null || approved.number() == proposed.number()
                        ? List.of()
                        : changes(approved.content(), content),
                earlier(sheet.earlier(), content.photos()),
                sheet.steps().stream().map(Sheets::decided).toList(),
                approved == null ? null : "/produk/" + sheet.listing().slug());
    }

    private static @Nullable LessonView earlier(@Nullable Lesson lesson, List<Photo> now) {
        return lesson == null
                ? null
                : LessonView.of(lesson, now.stream().map(LessonView.Shown::of).toList());
    }

    private static List<Shot> shots(List<Photo> photos, List<List<Mark>> drawn) {
        return IntStream.range(0, photos.size())
                .mapToObj(place -> shot(place + 1, photos.get(place), drawn))
                .toList();
    }

    private static Shot shot(int number, Photo photo, List<List<Mark>> drawn) {
        String sizes = "(min-width: 62rem) 40rem, 100vw";
        return new Shot(
                MarkedPhoto.of(number, photo, sizes, MarkedPhoto.rings(photo, drawn)),
                ImageAddresses.url(photo.image(), ImageAddresses.WIDTHS.getLast(), ImageFormat.JPEG));
    }

    private static List<Offer> offers(ReviewSheet sheet) {
        return sheet.listing().variants().stream()
                .map(variant -> new Offer(variant.name(), Formats.rupiah(variant.price()), variant.available()))
                .toList();
    }

    static List<Fact> facts(ListingContent content) {
        List<Fact> facts = new ArrayList<>();
        content.attributes().forEach(each -> facts.add(Fact.said("attribute." + each.name(), each.value())));
        facts.add(Fact.said("inspection.fact.days", Formats.number(content.promisedDays())));
        if (content.food() != null) {
            facts.addAll(facts(content.food()));
        }
        facts.addAll(facts(content.english()));
        return facts;
    }

    private static List<Fact> facts(Wording english) {
        return Stream.of(
                        Fact.english("inspection.fact.english-name", english.name()),
                        Fact.english("inspection.fact.english-description", english.description()))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    private static List<Fact> facts(ListingContent.Food food) {
        String permits = food.permits().isEmpty() ? "–" : String.join(", ", food.permits());
        return List.of(
                answer("inspection.food.kind", "food.kind.", food.kind().orElse(null)),
                answer("inspection.food.serving", "food.serving.", food.serving()),
                answer("inspection.food.keeping", "food.keeping.", food.keeping()),
                answer("inspection.food.ground", "food.ground.", food.ground()),
                Fact.said("inspection.food.storage", food.storage()),
                Fact.said("inspection.food.days", Formats.number(food.shelfLifeDays())),
                Fact.said("inspection.food.ingredients", food.ingredients()),
                Fact.said("inspection.food.allergens", food.allergens()),
                Fact.worded("inspection.food.halal", food.halal() ? "inspection.yes" : "inspection.no"),
                Fact.said("inspection.food.permits", permits));
    }

    private static Fact answer(String label, String words, @Nullable Enum<?> given) {
        return given == null
                ? Fact.said(label, "–")
                : Fact.worded(label, words + given.name().toLowerCase(Locale.ROOT));
    }

    private static List<Change> changes(ListingContent before, ListingContent after) {
        Map<String, Fact> old = byLabel(before);
        Map<String, Fact> now = byLabel(after);
        Map<String, Fact> labels = new LinkedHashMap<>(now);
        old.forEach(labels::putIfAbsent);
        return labels.keySet().stream()
                .filter(label -> !Objects.equals(old.get(label), now.get(label)))
                .map(label -> new Change(told(label, old.get(label)), told(label, now.get(label))))
                .toList();
    }

    private static Map<String, Fact> byLabel(ListingContent content) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        facts.put("inspection.fact.name", Fact.said("inspection.fact.name", content.name()));
        facts.put(
                "inspection.fact.craft",
                Fact.worded(
                        "inspection.fact.craft", "page.craft." + content.craft().slug()));
        facts.put("inspection.fact.description", Fact.said("inspection.fact.description", content.description()));
        facts(content).forEach(fact -> facts.put(fact.label(), fact));
        facts.put("inspection.fact.photos", Fact.said("inspection.fact.photos", photos(content.photos())));
        return facts;
    }

    private static String photos(List<Photo> photos) {
        return String.join("; ", photos.stream().map(Photo::alt).toList());
    }

    private static Fact told(String label, @Nullable Fact fact) {
        return fact == null ? Fact.said(label, "–") : fact;
    }

    static List<Note> notes(List<Remark> remarks) {
        return remarks.stream()
                .map(remark -> new Note(
                        POINT + remark.item(), remark.note(), remark.marks().size()))
                .toList();
    }

    private static List<Note> because(String reason, List<Remark> remarks) {
        return Stream.concat(Stream.of(new Note("inspection.step.reason", reason, 0)), notes(remarks).stream())
                .toList();
    }

    private static Decided decided(Taken step) {
        return decided(step.into(), step.version());
    }

    /// The state of a version, told as the step that led there.
    static Decided decided(VersionState state, int version) {
        return switch (state) {
            case VersionState.Draft() -> new Decided("inspection.step.draft", version, "", null, List.of());
            case VersionState.Offered(Instant at, var by) ->
                new Decided("inspection.step.offered", version, by.name(), at, List.of());
            case VersionState.Submitted(Instant at) ->
                new Decided("inspection.step.submitted", version, "", at, List.of());
            case VersionState.Returned(Instant at, var by, var remarks, var _) ->
                new Decided("inspection.step.returned", version, by.name(), at, notes(remarks));
            case VersionState.Declined(Instant at, var by, String reason, var remarks, var _) ->
                new Decided("inspection.step.declined", version, by.name(), at, because(reason, remarks));
            case VersionState.Checked(Instant at, var by, var _) ->
                new Decided("inspection.step.checked", version, by.name(), at, List.of());
            case VersionState.Approved(Instant at, var by) ->
                new Decided("inspection.step.approved", version, by.name(), at, List.of());
            case VersionState.Withdrawn(Instant at, var by, String reason) ->
                new Decided("inspection.step.withdrawn", version, by.name(), at, because(reason, List.of()));
        };
    }
}
