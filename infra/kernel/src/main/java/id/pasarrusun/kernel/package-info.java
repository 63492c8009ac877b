/// The ground that every module stands on: money, ids, the event log, failures. A type enters only when two modules
/// already need it, and never a noun of the shop.
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package id.pasarrusun.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
