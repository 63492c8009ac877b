package id.pasarrusun.catalog.capacity;

import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.maker.MakerId;

/// One maker's work in one craft.
public record Bench(MakerId maker, Craft craft) {}
