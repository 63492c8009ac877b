package id.pasarrusun.storefront.inspection;

import id.pasarrusun.catalog.listing.VersionState.Officer;
import id.pasarrusun.storefront.account.Visitor.StaffVisitor;

/// Names the officer who is signed in in the words of the catalogue.
public final class Officers {

    private Officers() {}

    public static Officer of(StaffVisitor staff) {
        return new Officer(staff.account().value(), staff.name());
    }
}
