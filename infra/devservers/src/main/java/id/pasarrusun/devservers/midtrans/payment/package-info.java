/// Taking money: Snap sessions with their payer's page, and the Core transactions that come of them.
@NullMarked
package id.pasarrusun.devservers.midtrans.payment;

import org.jspecify.annotations.NullMarked;
