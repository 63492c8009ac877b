/// Batches of food: a maker writes them down, an officer calls them back.
@NullMarked
package id.pasarrusun.storefront.batches;

import org.jspecify.annotations.NullMarked;
