package id.pasarrusun.storefront.income;

import id.pasarrusun.kernel.money.Rupiah;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// What a maker wants to earn in a month, from `since` on until she sets another.
///
/// @param amount nothing when she ended it
record Goal(YearMonth since, @Nullable Rupiah amount) {}
