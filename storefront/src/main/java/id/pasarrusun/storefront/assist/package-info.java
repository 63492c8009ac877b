/// Where an instructor writes for the makers of her class, who answer for themselves.
@NullMarked
package id.pasarrusun.storefront.assist;

import org.jspecify.annotations.NullMarked;
