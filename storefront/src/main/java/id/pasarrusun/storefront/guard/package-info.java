/// The gate: who may ask for which page, and that it is they who ask.
@NullMarked
package id.pasarrusun.storefront.guard;

import org.jspecify.annotations.NullMarked;
