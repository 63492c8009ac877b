package id.pasarrusun.storefront.page;

/// What the page of a failure says.
public record ProblemView(int status, String title, String text, String requestId) {}
