/// Where a maker says how much she makes in a week, when she is free, and when she is away.
@NullMarked
package id.pasarrusun.storefront.workweek;

import org.jspecify.annotations.NullMarked;
