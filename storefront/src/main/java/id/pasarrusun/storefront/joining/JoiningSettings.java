package id.pasarrusun.storefront.joining;

import id.pasarrusun.storefront.limit.Policy;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What a new maker needs before her shop opens, and how often somebody may ask.
///
/// @param items what must be done, in the order of the list: certificate, terms, story, portrait, payout, listing
/// @param opensItself whether she opens her shop herself once nothing is missing; else an officer does
/// @param invitation how long an invitation can be taken
/// @param storyMin characters of a story
/// @param storyMax characters of a story
/// @param asksPerAddress how often one address may ask in an hour
/// @param asksPerPhone how often it may be asked for one number in a day
@ConfigurationProperties("pasar.onboarding")
public record JoiningSettings(
        @DefaultValue({"certificate", "terms", "story", "portrait", "payout", "listing"})
        List<String> items,

        @DefaultValue("false") boolean opensItself,
        @DefaultValue("14d") Duration invitation,
        @DefaultValue("60") int storyMin,
        @DefaultValue("2000") int storyMax,
        @DefaultValue("10") int asksPerAddress,
        @DefaultValue("3") int asksPerPhone) {

    public JoiningSettings {
        items = List.copyOf(items);
        if (storyMin < 1 || storyMax < storyMin || invitation.isNegative() || invitation.isZero()) {
            throw new IllegalArgumentException("pasar.onboarding: a story has a length, an invitation some time");
        }
    }

    Policy addresses() {
        return new Policy("join-address", asksPerAddress, Duration.ofHours(1));
    }

    Policy phones() {
        return new Policy("join-phone", asksPerPhone, Duration.ofDays(1));
    }
}
