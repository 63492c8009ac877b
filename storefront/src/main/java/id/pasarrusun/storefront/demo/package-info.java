/// The people and goods of the demo shop as plain data, and the loader that carries them in by the modules' own doors.
@NullMarked
package id.pasarrusun.storefront.demo;

import org.jspecify.annotations.NullMarked;
