package id.pasarrusun.storefront.spreadsheet;

import id.pasarrusun.storefront.export.ExportChoices;
import id.pasarrusun.storefront.page.Form;
import java.util.List;

/// Where tables are sent in and taken out.
///
/// @param kinds  codes of the kinds that are taken in
/// @param faults what is wrong with the file that was sent, sentence by sentence; empty when none was
/// @param news   the key of what just happened; empty when nothing did
/// @param phones whether the makers' telephones may be taken out
public record HomeView(
        List<String> kinds,
        Form form,
        List<String> faults,
        String news,
        List<Recent> recent,
        ExportChoices choices,
        boolean phones) {

    public HomeView {
        kinds = List.copyOf(kinds);
        faults = List.copyOf(faults);
        recent = List.copyOf(recent);
    }

    /// A table that was sent before.
    ///
    /// @param state  key of its words
    /// @param counts in words
    public record Recent(String href, String name, String kind, String sent, String state, String counts) {}
}
