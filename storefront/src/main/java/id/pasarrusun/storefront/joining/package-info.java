/// How somebody becomes a maker: she asks or is asked, and gathers what her shop needs.
@NullMarked
package id.pasarrusun.storefront.joining;

import org.jspecify.annotations.NullMarked;
