/// Letters to people: e-mail and WhatsApp.
@NullMarked
package id.pasarrusun.storefront.mail;

import org.jspecify.annotations.NullMarked;
