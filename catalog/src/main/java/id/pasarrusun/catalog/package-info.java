/// Who makes what, whether it is good enough, how many there are, and how it is found.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel :: *", "media :: *"})
package id.pasarrusun.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
