package id.pasarrusun.storefront.inspection;

import id.pasarrusun.catalog.qc.ServiceTarget;
import id.pasarrusun.storefront.inspection.QueueView.Looking;
import java.time.InstantSource;
import java.util.UUID;

/// When is now, and how long may a maker wait.
record Looks(ServiceTarget target, InstantSource clock) {

    Looking at(String base, UUID officer) {
        return new Looking(base, officer, target, clock.instant());
    }
}
