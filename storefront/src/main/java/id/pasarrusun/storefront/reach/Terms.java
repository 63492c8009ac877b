package id.pasarrusun.storefront.reach;

import id.pasarrusun.kernel.money.Rupiah;

/// What machines are told of how goods come and go back.
///
/// @param courierMost what a courier costs at most; nearer addresses cost less
/// @param returnDays  within so many working days after it came a buyer may give back what is not as it was described
public record Terms(Rupiah courierMost, int returnDays) {}
