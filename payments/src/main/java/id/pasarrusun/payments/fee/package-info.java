/// What the platform keeps of a sale: rules by payee, frozen as commission lines when the order is placed.
@NullMarked
@NamedInterface("fee")
package id.pasarrusun.payments.fee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
