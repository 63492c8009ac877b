package id.pasarrusun.storefront.delivery;

/// Where goods can be fetched.
///
/// @param address as it stands on the order, for somebody who looks for the place
public record PickupPlace(String id, String name, String address) {}
