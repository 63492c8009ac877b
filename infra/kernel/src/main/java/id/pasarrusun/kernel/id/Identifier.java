package id.pasarrusun.kernel.id;

import java.util.UUID;

/// What every typed id is: one record per noun around a version 7 UUID, unwrapped only where it is stored or shown.
public interface Identifier {

    UUID value();
}
