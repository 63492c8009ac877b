/// Who makes: the person, her tower, her training, her standing.
@NullMarked
@NamedInterface("maker")
package id.pasarrusun.catalog.maker;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
