/// The servers that the shop needs, on loopback, for tests and for a run on a laptop.
@NullMarked
package id.pasarrusun.devservers;

import org.jspecify.annotations.NullMarked;
