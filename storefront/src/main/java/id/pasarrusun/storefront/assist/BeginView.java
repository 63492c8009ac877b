package id.pasarrusun.storefront.assist;

import id.pasarrusun.storefront.offering.NewProductView;

/// The first questions about something that a maker made.
///
/// @param slug of the maker
public record BeginView(String slug, String maker, NewProductView questions) {

    public String action() {
        return AssistPages.BASE + "/" + slug;
    }
}
