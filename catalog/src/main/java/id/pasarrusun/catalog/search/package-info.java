/// Finding what is on sale: the query, the index and the follower that keeps it up to date. Elasticsearch is known here
/// and nowhere else.
@NullMarked
@NamedInterface("search")
package id.pasarrusun.catalog.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
