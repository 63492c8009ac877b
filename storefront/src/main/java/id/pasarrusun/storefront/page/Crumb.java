package id.pasarrusun.storefront.page;

/// One place on the way from the front page to this one, in ready words.
public record Crumb(String words, String href) {}
