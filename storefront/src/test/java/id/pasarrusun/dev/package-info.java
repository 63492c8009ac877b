/// The shop with everything embedded, for a run on a laptop and for tests; none of it is in the packaged shop.
@NullMarked
package id.pasarrusun.dev;

import org.jspecify.annotations.NullMarked;
