/// The papers under which food is sold: a maker sends them, an officer looks them up.
@NullMarked
package id.pasarrusun.storefront.permits;

import org.jspecify.annotations.NullMarked;
