package id.pasarrusun.storefront.sheet;

import java.util.List;

/// The kinds of tables that are taken in.
public record Sheets(List<Sheet> all) {

    public Sheets {
        all = List.copyOf(all);
    }

    public List<Kind> kinds() {
        return all.stream().map(Sheet::kind).toList();
    }

    public Sheet of(Kind kind) {
        return all.stream().filter(sheet -> sheet.kind() == kind).findFirst().orElseThrow();
    }

    public boolean has(Kind kind) {
        return kinds().contains(kind);
    }
}
