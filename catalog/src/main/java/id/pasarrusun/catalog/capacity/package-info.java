/// How much a maker can make beside all else that she does, and by when.
@NullMarked
@NamedInterface("capacity")
package id.pasarrusun.catalog.capacity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
