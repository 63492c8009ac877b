/// A picture as others know it: its id, its state, its addresses.
@NullMarked
@NamedInterface("image")
package id.pasarrusun.media.image;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
