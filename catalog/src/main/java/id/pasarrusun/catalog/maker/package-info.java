/// Who makes: profile, tower, certificates of training, shop page, standing.
@NullMarked
@NamedInterface("maker")
package id.pasarrusun.catalog.maker;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
