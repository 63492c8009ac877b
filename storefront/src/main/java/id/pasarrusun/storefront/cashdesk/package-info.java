/// The finance officers' desk: payout runs of two officers, and the books.
@NullMarked
package id.pasarrusun.storefront.cashdesk;

import org.jspecify.annotations.NullMarked;
