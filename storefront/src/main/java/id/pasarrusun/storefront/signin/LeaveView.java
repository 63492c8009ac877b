package id.pasarrusun.storefront.signin;

/// The page with the button that signs out.
public record LeaveView() {}
