/// Quality control as coaching: the queue, the checklist, the verdicts.
@NullMarked
@NamedInterface("qc")
package id.pasarrusun.catalog.qc;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
