/// What a maker offers: begun, written, photographed, priced, and sent to quality control.
@NullMarked
package id.pasarrusun.storefront.offering;

import org.jspecify.annotations.NullMarked;
