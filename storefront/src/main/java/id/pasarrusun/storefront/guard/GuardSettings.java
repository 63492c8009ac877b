package id.pasarrusun.storefront.guard;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// What the browser is told to allow.
///
/// @param uploadMax how long a form with files may be as a whole
/// @param tableMax how long the form may be in which an officer sends a table
/// @param payPages where a form may lead besides the shop itself: the gateway's payment pages
@ConfigurationProperties("pasar.guard")
record GuardSettings(
        @DefaultValue("125MB") DataSize uploadMax,
        @DefaultValue("8MB") DataSize tableMax,

        @DefaultValue({"https://app.midtrans.com", "https://app.sandbox.midtrans.com"})
        List<String> payPages) {

    GuardSettings {
        payPages = List.copyOf(payPages);
    }

    String contentPolicy() {
        return "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
                + String.join(" ", payPages);
    }
}
