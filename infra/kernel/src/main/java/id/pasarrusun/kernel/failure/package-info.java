/// The three ways in which a promise is broken; everything a person can act on is a return value instead.
@NullMarked
@NamedInterface("failure")
package id.pasarrusun.kernel.failure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
