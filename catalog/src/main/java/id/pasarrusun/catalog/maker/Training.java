package id.pasarrusun.catalog.maker;

/// A completed training: it opens its craft to a maker.
public record Training(Craft craft, String batch, int year) {}
