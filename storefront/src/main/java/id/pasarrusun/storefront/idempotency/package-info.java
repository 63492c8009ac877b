/// Calls that a program may repeat when it did not hear the answer, without anything being done twice.
@NullMarked
package id.pasarrusun.storefront.idempotency;

import org.jspecify.annotations.NullMarked;
