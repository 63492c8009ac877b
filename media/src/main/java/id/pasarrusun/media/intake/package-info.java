/// The way in for a picture: limits and a first look at its bytes.
@NullMarked
@NamedInterface("intake")
package id.pasarrusun.media.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
