/// What happens in the catalogue, for those who follow its log.
@NullMarked
@NamedInterface("event")
package id.pasarrusun.catalog.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
