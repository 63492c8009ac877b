/// Identifiers that sort by the time they were made.
@NullMarked
@NamedInterface("id")
package id.pasarrusun.kernel.id;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
