package id.pasarrusun.storefront.permits;

import id.pasarrusun.storefront.page.Form;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The papers that wait for an officer, and those that hold.
///
/// @param form of the paper whose reason is missing
/// @param of that paper; null when nothing is
/// @param news key of the words for what just happened
public record PermitDeskView(
        List<PermitLine> waiting,
        List<PermitLine> valid,
        Form form,
        @Nullable UUID of,
        @Nullable String news) {

    public PermitDeskView {
        waiting = List.copyOf(waiting);
        valid = List.copyOf(valid);
    }

    public Form form(PermitLine line) {
        return line.id().equals(of) ? form : Form.empty();
    }
}
