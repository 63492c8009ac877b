/// The people and goods of the demo shop as plain data, ready for a loader to carry in by the modules' own doors.
@NullMarked
package id.pasarrusun.storefront.demo;

import org.jspecify.annotations.NullMarked;
