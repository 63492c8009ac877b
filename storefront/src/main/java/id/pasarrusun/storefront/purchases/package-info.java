/// What a buyer sees of a purchase, behind a link that nobody can guess.
@NullMarked
package id.pasarrusun.storefront.purchases;

import org.jspecify.annotations.NullMarked;
