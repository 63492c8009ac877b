/// How many there are, and how many are promised to somebody.
@NullMarked
@NamedInterface("stock")
package id.pasarrusun.catalog.stock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
