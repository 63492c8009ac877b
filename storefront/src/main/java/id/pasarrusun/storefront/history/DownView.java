package id.pasarrusun.storefront.history;

import id.pasarrusun.storefront.page.Form;

/// The step before a listing is taken out of the window.
public record DownView(HistoryView story, Form form) {}
