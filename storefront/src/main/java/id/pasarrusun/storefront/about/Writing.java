package id.pasarrusun.storefront.about;

/// What came of writing an edition.
sealed interface Writing {

    /// It is the newest now.
    record Written() implements Writing {}

    /// Somebody else has written since; nothing was changed.
    ///
    /// @param by the officer's name
    record Overtaken(String by) implements Writing {}
}
