/// Pictures: taken in from a phone, checked by what they are, turned upright, stripped, scaled and kept in the object
/// store.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel :: *"})
package id.pasarrusun.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
