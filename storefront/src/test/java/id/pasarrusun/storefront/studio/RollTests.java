package id.pasarrusun.storefront.studio;

import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.kernel.id.UuidV7;
import id.pasarrusun.media.image.OwnerId;
import id.pasarrusun.storefront.page.Form;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RollTests {

    private static final OwnerId OWNER = new OwnerId(new UUID(1, 1));

    private final InstantSource clock = InstantSource.fixed(Instant.parse("2026-08-17T02:00:00Z"));
    private final Roll roll = Roll.of(Roll.on(Form.empty(), clock), clock);

    @Test
    void theSamePlaceOfTheSameFormIsTheSamePicture() {
        UUID picture = roll.picture(OWNER, 0, "a.jpg").value();

        assertThat(new Roll(roll.id()).picture(OWNER, 0, "a.jpg").value()).isEqualTo(picture);
        assertThat(picture.version()).isEqualTo(7);
        assertThat(picture.variant()).isEqualTo(2);
        assertThat(picture.getMostSignificantBits() >>> 16)
                .isEqualTo(UuidV7.next(clock).getMostSignificantBits() >>> 16);
    }

    @Test
    void anotherPlaceAnotherMakerOrAnotherFormIsAnotherPicture() {
        Roll anew = Roll.of(Form.of(Map.of(Roll.FIELD, "nonsense")), clock);

        assertThat(List.of(
                        roll.picture(OWNER, 0, "a.jpg"),
                        roll.picture(OWNER, 1, "a.jpg"),
                        roll.picture(OWNER, 0, "b.jpg"),
                        roll.picture(new OwnerId(new UUID(1, 2)), 0, "a.jpg"),
                        anew.picture(OWNER, 0, "a.jpg")))
                .doesNotHaveDuplicates();
    }
}
