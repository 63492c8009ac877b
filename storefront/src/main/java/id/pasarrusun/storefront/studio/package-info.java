/// What all rooms of a maker's back office share: how a page answers, what a form brought and its pictures; and her
/// portrait.
@NullMarked
package id.pasarrusun.storefront.studio;

import org.jspecify.annotations.NullMarked;
