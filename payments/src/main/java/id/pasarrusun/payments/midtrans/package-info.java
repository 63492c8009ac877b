/// Midtrans behind our own ports: takes payments, sends payouts, and checks that what calls itself Midtrans is.
@NullMarked
@NamedInterface("midtrans")
package id.pasarrusun.payments.midtrans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
