/// From what a phone sent to what a page shows: upright, bare of metadata, in three widths and two formats.
@NullMarked
@NamedInterface("rendition")
package id.pasarrusun.media.rendition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
