/// What every page stands on: layout, words, assets, forms, formats, and the pages of failure.
@NullMarked
package id.pasarrusun.storefront.page;

import org.jspecify.annotations.NullMarked;
