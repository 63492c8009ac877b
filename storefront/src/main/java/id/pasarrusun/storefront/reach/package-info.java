/// How the shop is found and passed on: what search engines, messengers and shopping channels are told.
@NullMarked
package id.pasarrusun.storefront.reach;

import org.jspecify.annotations.NullMarked;
