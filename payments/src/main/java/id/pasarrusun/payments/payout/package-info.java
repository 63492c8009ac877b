/// Money on its way to its payees: where each has an account, the runs that two officers release, and what the
/// bank says of every payout.
@NullMarked
@NamedInterface("payout")
package id.pasarrusun.payments.payout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
