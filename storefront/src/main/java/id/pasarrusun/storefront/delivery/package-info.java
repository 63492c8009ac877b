/// How goods get from a maker's tower to the buyer, and what that costs.
@NullMarked
package id.pasarrusun.storefront.delivery;

import org.jspecify.annotations.NullMarked;
