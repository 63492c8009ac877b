/// What a table that officers send in may hold, kind by kind: its columns, its rows, and what would come of each.
@NullMarked
package id.pasarrusun.storefront.sheet;

import org.jspecify.annotations.NullMarked;
