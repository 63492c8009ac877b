package id.pasarrusun.storefront.export;

import id.pasarrusun.catalog.listing.ListingContent;
import id.pasarrusun.catalog.listing.ListingContent.Attribute;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.Register;
import id.pasarrusun.catalog.listing.Register.Entry;
import id.pasarrusun.catalog.listing.Register.Filter;
import id.pasarrusun.catalog.listing.StudioListing;
import id.pasarrusun.catalog.listing.Variant;
import id.pasarrusun.catalog.maker.MakerCard;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.Makers;
import id.pasarrusun.storefront.page.Words;
import id.pasarrusun.storefront.table.Cell;
import id.pasarrusun.storefront.table.Pages;
import id.pasarrusun.storefront.table.Separator;
import id.pasarrusun.storefront.table.TableWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// All goods as a table that can be sent in again: a row for each variant, and after the columns that are read what
/// else
/// an officer wants to know.
final class ProductExport {

    private static final ListingId BEGINNING = new ListingId(new UUID(0, 0));

    private static final List<String> NAMES = List.of(
            ProductColumns.MAKER,
            ProductColumns.NAME,
            ProductColumns.CRAFT,
            ProductColumns.DESCRIPTION,
            ProductColumns.VARIANT,
            ProductColumns.PRICE,
            ProductColumns.STOCK,
            ProductColumns.DAYS);

    private static final List<String> MORE = List.of(
            ProductColumns.ENGLISH_NAME,
            ProductColumns.ENGLISH_DESCRIPTION,
            ProductColumns.STATE,
            ProductColumns.LIVE,
            ProductColumns.ADDRESS);

    private final Register register;
    private final Makers makers;
    private final int page;

    ProductExport(Register register, Makers makers, ExportSettings settings) {
        this.register = register;
        this.makers = makers;
        this.page = settings.page();
    }

    Flux<String> of(Filter filter, Separator separator, Words words) {
        TableWriter writer = new TableWriter(separator);
        List<String> names = new ArrayList<>(NAMES);
        names.addAll(ProductColumns.attributes());
        names.addAll(MORE);
        Flux<String> rows = Pages.<Entry>of(last -> register.after(id(last), filter, page), page)
                .concatMap(entries -> signed(entries).map(cards -> rows(writer, entries, cards, words)), 1);
        return Flux.concat(Mono.fromSupplier(() -> writer.begin(names)), rows);
    }

    private static ListingId id(@Nullable Entry last) {
        return last == null ? BEGINNING : last.listing().id();
    }

    private Mono<Map<MakerId, MakerCard>> signed(List<Entry> entries) {
        return makers.cards(entries.stream()
                .map(entry -> entry.listing().maker())
                .distinct()
                .toList());
    }

    private static String rows(TableWriter writer, List<Entry> entries, Map<MakerId, MakerCard> cards, Words words) {
        return entries.stream()
                .flatMap(entry -> entry.listing().variants().stream()
                        .map(variant -> writer.row(cells(
                                entry,
                                variant,
                                Objects.requireNonNull(cards.get(entry.listing().maker())),
                                words))))
                .collect(Collectors.joining());
    }

    private static List<Cell> cells(Entry entry, Variant variant, MakerCard maker, Words words) {
        StudioListing listing = entry.listing();
        ListingContent content = listing.latest().content();
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(maker.name()),
                Cell.of(content.name()),
                Cell.of(content.craft().slug()),
                Cell.of(content.description()),
                Cell.of(listing.variants().size() == 1 ? "" : variant.name()),
                Cell.of(variant.price().amount()),
                Cell.of(variant.available()),
                Cell.of(content.promisedDays())));
        Map<String, String> attributes = content.attributes().stream()
                .collect(Collectors.toMap(Attribute::name, Attribute::value, (first, _) -> first));
        ProductColumns.attributes().forEach(key -> cells.add(Cell.of(attributes.getOrDefault(key, ""))));
        cells.add(Cell.of(content.english().name()));
        cells.add(Cell.of(content.english().description()));
        cells.add(Cell.of(words.word(state(listing))));
        cells.add(Cell.of(words.word(entry.live() ? "export.yes" : "export.no")));
        cells.add(Cell.of("/produk/" + listing.slug()));
        return cells;
    }

    private static String state(StudioListing listing) {
        return "export.state."
                + listing.latest().state().getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
