/// Turns a cart into a purchase: checks what was asked, holds the goods, places the orders, asks for the money.
@NullMarked
package id.pasarrusun.storefront.checkout;

import org.jspecify.annotations.NullMarked;
