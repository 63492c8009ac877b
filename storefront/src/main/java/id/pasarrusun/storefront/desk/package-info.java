/// The officers' desk: what waits for them, quality control, approval, makers and purchases.
@NullMarked
package id.pasarrusun.storefront.desk;

import org.jspecify.annotations.NullMarked;
