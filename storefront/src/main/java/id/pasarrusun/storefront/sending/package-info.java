/// The orders that a maker has to send, and those that she has sent.
@NullMarked
package id.pasarrusun.storefront.sending;

import org.jspecify.annotations.NullMarked;
