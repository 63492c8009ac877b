package id.pasarrusun.storefront.mail;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The shop's number at the WhatsApp Cloud API; without a token no message can be sent.
///
/// @param template the approved template whose one parameter is the text; empty sends free text, which WhatsApp only
///     delivers to somebody who wrote within the last day
@ConfigurationProperties("pasar.whatsapp")
record WhatsAppSettings(
        @DefaultValue("https://graph.facebook.com/v23.0") URI baseUrl,
        @DefaultValue("") String token,
        @DefaultValue("") String phoneId,
        @DefaultValue("") String template,
        @DefaultValue("5s") Duration timeout,
        @DefaultValue("2") int retries) {

    boolean configured() {
        return !token.isEmpty() && !phoneId.isEmpty();
    }

    @Override
    public String toString() {
        return "WhatsAppSettings[" + baseUrl + ", " + phoneId + "]";
    }
}
