package id.pasarrusun.storefront.makerdesk;

import id.pasarrusun.storefront.joining.JoinView.Choice;
import id.pasarrusun.storefront.page.Form;
import java.util.List;

/// The page where an officer invites somebody.
///
/// @param crafts slugs of those that are ticked
/// @param days how long an invitation can be taken
public record InviteView(Form form, List<Choice> towers, List<String> crafts, long days) {

    public InviteView {
        towers = List.copyOf(towers);
        crafts = List.copyOf(crafts);
    }
}
