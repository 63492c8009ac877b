/// The shop as people meet it: pages for buyers, makers and officers, the public API, and what carries facts between
/// catalog and payments.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel :: *", "media :: *", "catalog :: *", "payments :: *"})
package id.pasarrusun.storefront;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
