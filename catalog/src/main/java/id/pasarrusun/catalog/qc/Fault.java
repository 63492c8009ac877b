package id.pasarrusun.catalog.qc;

import id.pasarrusun.catalog.maker.Craft;

/// How often one point of the checklist failed among the makers of one training.
///
/// @param batch of the training; empty when its maker has none in this craft
/// @param judged versions of this craft and batch that were judged
/// @param item code of the point; empty when none failed
/// @param failed versions in which it failed
public record Fault(Craft craft, String batch, int judged, String item, int failed) {}
