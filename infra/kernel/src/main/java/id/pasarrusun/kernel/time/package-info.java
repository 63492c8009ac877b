/// The days by which people count.
@NullMarked
@NamedInterface("time")
package id.pasarrusun.kernel.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
