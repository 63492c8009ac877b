/// Tables that officers take out: all goods, all makers, written while they are sent.
@NullMarked
package id.pasarrusun.storefront.export;

import org.jspecify.annotations.NullMarked;
