/// What the passing of days changes, told to whoever follows the catalogue's log.
@NullMarked
@NamedInterface("calendar")
package id.pasarrusun.catalog.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
