/// How often something may be asked, counted across all replicas.
@NullMarked
package id.pasarrusun.storefront.limit;

import org.jspecify.annotations.NullMarked;
