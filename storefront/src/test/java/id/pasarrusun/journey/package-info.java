/// Errands of people in a real browser, from the first tap to the last letter.
@NullMarked
package id.pasarrusun.journey;

import org.jspecify.annotations.NullMarked;
