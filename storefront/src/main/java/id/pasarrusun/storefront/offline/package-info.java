/// The shop on a phone: what makes it installable, what is kept for when there is no signal, and the page shown then.
@NullMarked
package id.pasarrusun.storefront.offline;

import org.jspecify.annotations.NullMarked;
