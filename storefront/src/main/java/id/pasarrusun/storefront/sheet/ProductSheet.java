package id.pasarrusun.storefront.sheet;

import static id.pasarrusun.storefront.export.ProductColumns.MAKER;
import static id.pasarrusun.storefront.export.ProductColumns.PHONE;

import id.pasarrusun.catalog.listing.Drafting;
import id.pasarrusun.catalog.listing.ListingContent;
import id.pasarrusun.catalog.listing.ListingId;
import id.pasarrusun.catalog.listing.NewVariant;
import id.pasarrusun.catalog.listing.Register;
import id.pasarrusun.catalog.listing.Register.Named;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.catalog.maker.MakerProfile;
import id.pasarrusun.storefront.export.ProductColumns;
import id.pasarrusun.storefront.page.Words;
import id.pasarrusun.storefront.sheet.Judgement.New;
import id.pasarrusun.storefront.sheet.Judgement.Refused;
import id.pasarrusun.storefront.sheet.Judgement.There;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// Goods that become drafts of their makers. None is live, for a draft has no photos and no approval; and no row
/// changes
/// what is there, for price and stock are its maker's own.
final class ProductSheet implements Sheet {

    static final List<Column> COLUMNS = Stream.of(
                    Stream.of(
                            Column.optional(MAKER, "nama_pembuat", "perajin", "penjual", "maker"),
                            Column.optional(
                                    PHONE, "hp", "no_hp", "nomor_hp", "nomor_telepon", "no_telepon", "wa", "whatsapp"),
                            Column.needed(ProductColumns.NAME, "nama_barang", "nama_produk", "barang", "produk"),
                            Column.needed(ProductColumns.CRAFT, "jenis_kerajinan", "kategori", "craft"),
                            Column.optional(ProductColumns.DESCRIPTION, "uraian", "cerita", "description"),
                            Column.needed(ProductColumns.PRICE, "harga_rp", "harga_satuan", "price"),
                            Column.needed(ProductColumns.STOCK, "stock", "jumlah", "jumlah_stok"),
                            Column.optional(ProductColumns.DAYS, "hari", "lama_siap", "lama_hari")),
                    ProductColumns.attributes().stream().map(Column::optional),
                    Stream.of(
                            Column.optional(ProductColumns.ENGLISH_NAME, "english_name"),
                            Column.optional(ProductColumns.ENGLISH_DESCRIPTION, "english_description")),
                    Stream.of(
                                    ProductColumns.VARIANT,
                                    ProductColumns.STATE,
                                    ProductColumns.LIVE,
                                    ProductColumns.ADDRESS,
                                    ProductColumns.REFUSED)
                            .map(Column::optional))
            .flatMap(columns -> columns)
            .toList();

    private final Known known;
    private final Register register;
    private final Drafting drafting;
    private final Made made;
    private final long priceMax;

    ProductSheet(Known known, Goods goods, Made made, long priceMax) {
        this.known = known;
        this.register = goods.register;
        this.drafting = goods.drafting;
        this.made = made;
        this.priceMax = priceMax;
    }

    /// What the catalogue has and takes.
    record Goods(Register register, Drafting drafting) {}

    @Override
    public Kind kind() {
        return Kind.PRODUCTS;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public String what(String column, Words words) {
        return ProductColumns.attributes().contains(column)
                ? AttributeHints.of(column)
                : Sheet.super.what(column, words);
    }

    @Override
    public Mono<List<Judgement>> judge(List<Line> lines) {
        List<ProductRow> rows =
                lines.stream().map(line -> new ProductRow(line, priceMax)).toList();
        return known.of(lines, MAKER, PHONE).flatMap(makers -> judge(rows, makers));
    }

    private Mono<List<Judgement>> judge(List<ProductRow> rows, Known.Crowd makers) {
        List<Reviewed> reviewed = rows.stream().map(row -> review(row, makers)).toList();
        Set<Named> named =
                reviewed.stream().map(Reviewed::named).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<String> keys = named.stream().map(ProductSheet::key).collect(Collectors.toSet());
        return Mono.zip(register.named(named), made.of(keys), Before::new).map(before -> decide(reviewed, before));
    }

    /// What there was before the table.
    private record Before(Map<Named, ListingId> there, Set<String> made) {

        boolean holds(Named named) {
            return there.containsKey(named) || made.contains(key(named));
        }
    }

    /// A row with its maker.
    ///
    /// @param named null when the row has a fault
    private record Reviewed(
            ProductRow row,
            String title,
            List<Fault> faults,
            @Nullable Named named) {}

    private static Reviewed review(ProductRow row, Known.Crowd makers) {
        List<Fault> faults = new ArrayList<>();
        MakerProfile maker = makers.find(row.line(), faults);
        faults.addAll(row.faults());
        Craft craft = row.craftOrNone();
        if (maker != null && craft != null && !maker.isTrainedIn(craft)) {
            faults.add(Fault.ofCell(
                    row.line(), ProductColumns.CRAFT, "untrained", maker.card().name(), craft.slug()));
        }
        String title =
                row.title(maker == null ? row.line().value(MAKER) : maker.card().name());
        return maker == null || !faults.isEmpty()
                ? new Reviewed(row, title, faults, null)
                : new Reviewed(row, title, faults, new Named(maker.card().id(), row.name()));
    }

    private List<Judgement> decide(List<Reviewed> reviewed, Before before) {
        Map<Named, Integer> seen = new HashMap<>();
        List<Judgement> judged = new ArrayList<>();
        for (Reviewed one : reviewed) {
            Named named = one.named;
            if (named == null) {
                judged.add(new Refused(one.title, one.faults));
            } else if (before.holds(named)) {
                judged.add(new There(one.title));
            } else {
                Integer first = seen.putIfAbsent(named, one.row.line().number());
                judged.add(first == null ? fresh(one, named) : twice(one, first));
            }
        }
        return judged;
    }

    private Judgement fresh(Reviewed one, Named named) {
        ListingContent content = one.row.content(Objects.requireNonNull(one.row.craftOrNone()));
        List<NewVariant> variants = List.of(one.row.variant());
        MakerId maker = named.maker();
        return new New(
                key(named),
                one.title,
                (id, _) -> drafting.create(maker, new ListingId(id), content, variants)
                        .then());
    }

    private static Judgement twice(Reviewed one, int first) {
        return new Refused(
                one.title, List.of(Fault.ofCell(one.row.line(), ProductColumns.NAME, "twice", String.valueOf(first))));
    }

    private static String key(Named named) {
        return "barang/" + named.maker().value() + "/" + named.name();
    }
}
