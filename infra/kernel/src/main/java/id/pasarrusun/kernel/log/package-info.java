/// What happened, written in the transaction in which it happened, and the followers who act on it.
@NullMarked
@NamedInterface("log")
package id.pasarrusun.kernel.log;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
