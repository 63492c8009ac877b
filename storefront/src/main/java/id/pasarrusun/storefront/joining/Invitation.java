package id.pasarrusun.storefront.joining;

import id.pasarrusun.catalog.maker.Certificate.Issue;
import id.pasarrusun.storefront.mail.PhoneNumber;
import java.util.List;

/// Somebody whom an officer asks to sell here, with the certificates that she has earned.
///
/// @param tower slug of hers
public record Invitation(PhoneNumber phone, String name, String tower, List<Issue> certificates) {

    public Invitation {
        certificates = List.copyOf(certificates);
    }
}
