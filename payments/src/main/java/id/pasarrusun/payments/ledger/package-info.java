/// Where every rupiah lies: postings from account to account, never changed, only reversed.
@NullMarked
@NamedInterface("ledger")
package id.pasarrusun.payments.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
