/// The officers' desk: what waits for them, makers and purchases.
@NullMarked
package id.pasarrusun.storefront.desk;

import org.jspecify.annotations.NullMarked;
