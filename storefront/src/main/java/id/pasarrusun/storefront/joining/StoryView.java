package id.pasarrusun.storefront.joining;

import id.pasarrusun.storefront.page.Form;
import org.jspecify.annotations.Nullable;

/// The page where a maker writes of herself.
///
/// @param hanging what buyers read now; empty when nothing
/// @param refused why the last one was turned down; null when it was not
public record StoryView(
        Form form,
        String hanging,
        boolean waiting,
        @Nullable String refused,
        boolean saved,
        int max) {}
