/// What is bought: one purchase that the payer pays, and in it one order per maker that moves on its own.
@NullMarked
@NamedInterface("order")
package id.pasarrusun.payments.order;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
