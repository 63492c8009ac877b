/// What buyers look at before they buy: the front page, search, products, makers, towers, crafts, and the pictures.
@NullMarked
package id.pasarrusun.storefront.browse;

import org.jspecify.annotations.NullMarked;
