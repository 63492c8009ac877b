/// What is offered: numbered versions on their road to the shop window, variants, prices.
@NullMarked
@NamedInterface("listing")
package id.pasarrusun.catalog.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
