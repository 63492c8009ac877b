package id.pasarrusun.storefront.makerdesk;

import id.pasarrusun.storefront.joining.Applicant;
import java.util.List;

/// Who waits for an answer, and whose story waits to be read.
public record ApplicantsView(List<Applicant> applicants, List<Teller> stories) {

    public ApplicantsView {
        applicants = List.copyOf(applicants);
        stories = List.copyOf(stories);
    }

    /// A maker whose new story waits.
    public record Teller(String slug, String name) {}
}
