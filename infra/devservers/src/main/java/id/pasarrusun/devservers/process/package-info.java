/// Servers that run as processes of their own: where their files lie, who they run as, how they start and end.
@NullMarked
package id.pasarrusun.devservers.process;

import org.jspecify.annotations.NullMarked;
