/// What the shop says of itself: its pages of terms and help and the words of its front page, which an admin edits.
@NullMarked
package id.pasarrusun.storefront.about;

import org.jspecify.annotations.NullMarked;
