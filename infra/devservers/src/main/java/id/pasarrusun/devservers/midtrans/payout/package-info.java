/// Sending money: the Payouts API with its balance, beneficiaries, two roles and slow bank.
@NullMarked
package id.pasarrusun.devservers.midtrans.payout;

import org.jspecify.annotations.NullMarked;
