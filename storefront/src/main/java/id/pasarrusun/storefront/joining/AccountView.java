package id.pasarrusun.storefront.joining;

import id.pasarrusun.storefront.joining.JoinView.Choice;
import id.pasarrusun.storefront.page.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page where a maker says where her money goes.
///
/// @param known the account that she named, its bank and last digits; null while there is none
public record AccountView(
        Form form, List<Choice> banks, @Nullable String known, String holder) {

    public AccountView {
        banks = List.copyOf(banks);
    }
}
