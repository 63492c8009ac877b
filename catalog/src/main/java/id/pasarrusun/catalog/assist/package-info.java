/// Goods that an instructor writes in class for a maker, who alone can send them.
@NullMarked
@NamedInterface("assist")
package id.pasarrusun.catalog.assist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
