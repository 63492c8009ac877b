/// Says of each part that the shop can do without for a while whether it answers, for whoever watches over the shop.
@NullMarked
package id.pasarrusun.storefront.health;

import org.jspecify.annotations.NullMarked;
