/// The maker's back office: what she offers, what she must send, what she has earned.
@NullMarked
package id.pasarrusun.storefront.studio;

import org.jspecify.annotations.NullMarked;
