/// An object store of our own on loopback that speaks S3.
@NullMarked
package id.pasarrusun.devservers.store;

import org.jspecify.annotations.NullMarked;
