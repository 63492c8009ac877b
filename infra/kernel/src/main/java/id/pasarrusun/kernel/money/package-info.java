/// Whole rupiah and how they are shared out.
@NullMarked
@NamedInterface("money")
package id.pasarrusun.kernel.money;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
