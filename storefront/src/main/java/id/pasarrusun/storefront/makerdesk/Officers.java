package id.pasarrusun.storefront.makerdesk;

import id.pasarrusun.catalog.listing.VersionState.Officer;
import id.pasarrusun.catalog.maker.MakerState.By;
import id.pasarrusun.storefront.account.Visitor.StaffVisitor;

/// Names the officer who is signed in in the words of the catalogue.
final class Officers {

    private Officers() {}

    static By by(StaffVisitor staff) {
        return new By(staff.account().value(), staff.name());
    }

    static Officer of(StaffVisitor staff) {
        return new Officer(staff.account().value(), staff.name());
    }
}
