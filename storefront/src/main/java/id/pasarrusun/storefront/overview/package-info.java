/// What waits for a maker, in one look, and what she has earned.
@NullMarked
package id.pasarrusun.storefront.overview;

import org.jspecify.annotations.NullMarked;
