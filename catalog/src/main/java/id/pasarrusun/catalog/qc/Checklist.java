package id.pasarrusun.catalog.qc;

import id.pasarrusun.catalog.maker.Craft;
import java.util.List;
import java.util.stream.Stream;

/// What an officer looks at, craft by craft: the points on which each training ends, then those that all share.
public final class Checklist {

    private static final List<String> COMMON = List.of("foto-jelas", "deskripsi-jujur");

    private Checklist() {}

    /// The codes of the items, in the order in which they are looked at.
    public static List<String> of(Craft craft) {
        return Stream.concat(ofCraft(craft).stream(), COMMON.stream()).toList();
    }

    private static List<String> ofCraft(Craft craft) {
        return switch (craft) {
            case BATIK -> List.of("garis-tertutup", "warna-rata", "warna-tahan");
            case RAJUT -> List.of("tegangan-rata", "ujung-tersimpan");
            case ANYAMAN -> List.of("bibir-rapi", "pegangan-kuat");
            case BAKSO -> List.of("label-lengkap", "rantai-dingin", "berat-sesuai");
        };
    }
}
