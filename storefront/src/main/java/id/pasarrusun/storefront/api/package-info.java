/// The public JSON API: the same use cases as the pages, for programs.
@NullMarked
package id.pasarrusun.storefront.api;

import org.jspecify.annotations.NullMarked;
