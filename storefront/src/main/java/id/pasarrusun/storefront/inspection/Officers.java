package id.pasarrusun.storefront.inspection;

import id.pasarrusun.catalog.listing.VersionState.Officer;
import id.pasarrusun.storefront.account.Visitor.StaffVisitor;

/// Names the officer who is signed in in the words of the catalogue.
final class Officers {

    private Officers() {}

    static Officer of(StaffVisitor staff) {
        return new Officer(staff.account().value(), staff.name());
    }
}
