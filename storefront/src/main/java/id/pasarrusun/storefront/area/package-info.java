/// Where a parcel can go: Jakarta's kelurahan under the codes of the Ministry of Home Affairs.
@NullMarked
package id.pasarrusun.storefront.area;

import org.jspecify.annotations.NullMarked;
