package id.pasarrusun.storefront.joining;

import id.pasarrusun.storefront.about.Text;
import id.pasarrusun.storefront.page.Form;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The makers' terms with the button under them.
///
/// @param edition that counts now
/// @param agreedAt when she agreed to it; null while she has not
/// @param changed whether it changed while she read
public record TermsView(Text text, int edition, @Nullable Instant agreedAt, boolean changed, Form form) {}
