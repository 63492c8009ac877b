/// Where the payment gateway knocks: its notifications are checked and kept here, and nothing is decided.
@NullMarked
package id.pasarrusun.storefront.hooks;

import org.jspecify.annotations.NullMarked;
