package id.pasarrusun.catalog.listing;

import id.pasarrusun.catalog.maker.Craft;
import java.util.List;

/// The attributes that a listing of each craft must carry.
public final class CraftAttributes {

    private CraftAttributes() {}

    /// Keys in the order in which they are asked for and shown.
    public static List<String> of(Craft craft) {
        return switch (craft) {
            case BATIK -> List.of("teknik", "motif", "bahan", "ukuran");
            case RAJUT -> List.of("benang", "ukuran", "warna");
            case ANYAMAN -> List.of("bahan", "ukuran", "beban");
            case BAKSO -> List.of("berat", "isi");
        };
    }
}
