/// A maker's income by month, and the goal that she sets herself.
@NullMarked
package id.pasarrusun.storefront.income;

import org.jspecify.annotations.NullMarked;
