package id.pasarrusun.journey;

import com.microsoft.playwright.options.ColorScheme;
import id.pasarrusun.storefront.page.Language;

/// Something on a page that shuts somebody out.
///
/// @param rule the name of what it breaks
/// @param where the element, and what is wrong with it
record Finding(Face face, Language language, ColorScheme scheme, String rule, String where) {

    @Override
    public String toString() {
        return "%s %s %s: %s at %s".formatted(face.name(), language.code(), scheme, rule, where);
    }
}
