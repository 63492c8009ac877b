package id.pasarrusun.storefront.page;

/// What does not hold about one field of a request.
public record FieldFault(String field, String code, String message) {}
