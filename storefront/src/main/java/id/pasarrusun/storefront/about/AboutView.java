package id.pasarrusun.storefront.about;

import id.pasarrusun.storefront.reach.Reach;

/// A page of terms or help.
public record AboutView(Text text, Reach reach) {}
