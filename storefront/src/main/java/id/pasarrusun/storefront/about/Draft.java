package id.pasarrusun.storefront.about;

/// What an admin wrote, as a form sends it.
///
/// @param seen the number of the edition that she changed
record Draft(int seen, String title, String body) {}
