/// From the addresses and keys that a run is given to the settings that the rooms read.
@NullMarked
package id.pasarrusun.storefront.settings;

import org.jspecify.annotations.NullMarked;
