/// What the law asks of food: which papers it needs, how it may be sold, and the papers that a maker has.
@NullMarked
@NamedInterface("food")
package id.pasarrusun.catalog.food;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
