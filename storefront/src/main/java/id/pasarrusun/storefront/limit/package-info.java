/// How often something may be asked, counted across all replicas, and how much may be sent.
@NullMarked
package id.pasarrusun.storefront.limit;

import org.jspecify.annotations.NullMarked;
