package id.pasarrusun.storefront.studio;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.catalog.attribute.CraftAttributes;
import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.catalog.qc.Checklist;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.media.image.ImageState;
import id.pasarrusun.payments.order.OrderState;
import id.pasarrusun.payments.payout.Mishap;
import id.pasarrusun.storefront.sending.OrderListView.Stage;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The words whose keys are put together while a page is made.
class StudioWordsTests {

    private final Set<String> words = read();

    @Test
    void everyStateOfAnOrderHasItsWords() {
        assertThat(words)
                .containsAll(Stream.of(OrderState.values())
                        .map(state -> Badge.of(state).key())
                        .toList())
                .containsAll(Stream.of(OrderState.values())
                        .filter(state -> state != OrderState.AWAITING_PAYMENT)
                        .map(state -> "studio.step." + state.name().toLowerCase(Locale.ROOT))
                        .toList())
                .containsAll(Stream.of(Stage.values())
                        .flatMap(stage -> Stream.of("stage." + stage.code(), "none." + stage.code()))
                        .map(key -> "studio.orders." + key)
                        .toList());
    }

    @Test
    void everyQuestionOfEveryCraftHasALabelAndAnExample() {
        List<String> keys = Stream.of(Craft.values())
                .flatMap(craft -> CraftAttributes.keys(craft).stream()
                        .flatMap(attribute -> Stream.of(attribute, craft.slug() + "." + attribute)))
                .map(key -> "studio.attribute." + key)
                .toList();

        assertThat(words).containsAll(keys);
    }

    @Test
    void everyPointThatAnOfficerLooksAtHasAName() {
        assertThat(words)
                .containsAll(Stream.of(Craft.values())
                        .flatMap(craft -> Checklist.ofTheShop().of(craft).stream())
                        .map(item -> "studio.item." + item)
                        .toList());
    }

    @Test
    void everythingThatGoesWrongIsSaid() {
        assertThat(words)
                .containsAll(Stream.of(Mishap.values())
                        .map(mishap -> "studio.mishap." + mishap.code())
                        .toList())
                .containsAll(Stream.of(ImageState.Reason.values())
                        .map(StudioWordsTests::refusal)
                        .toList())
                .containsAll(Stream.of(News.values()).map(News::key).toList());
    }

    @Test
    void everyPayoutSaysHowFarItIs() {
        assertThat(words)
                .contains("studio.payout.prepared", "studio.payout.under-way", "studio.payout.arrived")
                .contains("studio.payout.failed");
    }

    private static String refusal(ImageState.Reason reason) {
        ImageId image = new ImageId(new UUID(0, 1));
        return Objects.requireNonNull(
                PhotoTile.of(image, "", new ImageState.Refused(reason)).refusal());
    }

    private static Set<String> read() {
        Properties read = new Properties();
        try (InputStream in = StudioWordsTests.class.getResourceAsStream("/messages/id/studio.properties");
                Reader reader = new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8)) {
            read.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return read.stringPropertyNames();
    }
}
