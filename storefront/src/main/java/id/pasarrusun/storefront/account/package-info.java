/// Who somebody is to the shop: accounts, roles, sessions.
@NullMarked
package id.pasarrusun.storefront.account;

import org.jspecify.annotations.NullMarked;
