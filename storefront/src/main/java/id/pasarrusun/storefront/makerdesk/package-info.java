/// The officers' desk for makers: who asked, who was invited, where each stands, and her certificates.
@NullMarked
package id.pasarrusun.storefront.makerdesk;

import org.jspecify.annotations.NullMarked;
