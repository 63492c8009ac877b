/// What became of a listing, version by version, for its maker and for officers; and the way out of the shop window.
@NullMarked
package id.pasarrusun.storefront.history;

import org.jspecify.annotations.NullMarked;
