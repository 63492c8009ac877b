/// Taking the money of a purchase: attempts, what the gateway says of them, and how they end.
@NullMarked
@NamedInterface("charge")
package id.pasarrusun.payments.charge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
