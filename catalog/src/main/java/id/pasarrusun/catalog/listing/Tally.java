package id.pasarrusun.catalog.listing;

/// How many listings a maker has, by how far each is.
///
/// @param inReview with an officer
/// @param approved with a version that would be in the shop window if its maker may sell; counted besides where
///     the latest version is
public record Tally(int all, int returned, int drafts, int inReview, int approved) {}
