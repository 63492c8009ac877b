/// What somebody means to buy: goods of several makers in one cart, priced anew whenever it is looked at.
@NullMarked
package id.pasarrusun.storefront.cart;

import org.jspecify.annotations.NullMarked;
