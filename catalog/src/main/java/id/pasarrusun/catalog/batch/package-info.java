/// What came out of one kitchen on one day, where it went, and how it is called back.
@NullMarked
@NamedInterface("batch")
package id.pasarrusun.catalog.batch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
