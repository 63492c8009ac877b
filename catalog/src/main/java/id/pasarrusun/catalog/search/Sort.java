package id.pasarrusun.catalog.search;

/// In what order results come; equal ones by id, so that pages never overlap.
public enum Sort {
    RELEVANCE,
    NEWEST,
    PRICE_ASC,
    PRICE_DESC
}
