/// Marks on photos and what was said of them: what an officer drew, shown to her and to the maker.
@NullMarked
package id.pasarrusun.storefront.coaching;

import org.jspecify.annotations.NullMarked;
