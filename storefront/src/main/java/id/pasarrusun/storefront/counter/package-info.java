/// What a maker changes about her goods with one tap, from the list of them: a price, a stock, one more of the same.
@NullMarked
package id.pasarrusun.storefront.counter;

import org.jspecify.annotations.NullMarked;
