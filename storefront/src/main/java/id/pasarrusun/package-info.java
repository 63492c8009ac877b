/// Pasar Rusun, the online marketplace of Jakarta's rusunawa makers.
@NullMarked
package id.pasarrusun;

import org.jspecify.annotations.NullMarked;
