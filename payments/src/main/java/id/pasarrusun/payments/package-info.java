/// Money: what is bought of whom, how it is paid, in which accounts it lies and when it leaves for its payee. Knows
/// payers, payees and items, and nothing of what is sold.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel :: *"})
package id.pasarrusun.payments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
