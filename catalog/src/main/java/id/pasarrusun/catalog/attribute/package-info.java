/// What each craft tells of its things: the questions that its makers answer and by which its buyers choose.
@NullMarked
@NamedInterface("attribute")
package id.pasarrusun.catalog.attribute;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
