package id.pasarrusun.storefront.studio;

import id.pasarrusun.kernel.id.UuidV7;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.media.image.OwnerId;
import id.pasarrusun.storefront.page.Form;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.UUID;

/// The pictures of a form as it was shown once. The n-th of them always has the same id, so a form that is sent again
/// after a dead spot or by a second tap brings each picture once. A form shown anew is another roll, since other bytes
/// are another picture.
public record Roll(UUID id) {

    /// The hidden field that carries it.
    public static final String FIELD = "roll";

    private static final long TIME = 0xFFFF_FFFF_FFFF_0000L;
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    /// For a form about to be shown.
    public static Form on(Form form, InstantSource clock) {
        return form.with(FIELD, UuidV7.next(clock).toString());
    }

    /// Of a form that was sent; a new one when it names none.
    static Roll of(Form form, InstantSource clock) {
        try {
            return new Roll(UUID.fromString(form.value(FIELD)));
        } catch (IllegalArgumentException none) {
            return new Roll(UuidV7.next(clock));
        }
    }

    /// As old as the roll, and as hard to guess.
    ///
    /// @param place from 0
    /// @param name of the file
    ImageId picture(OwnerId owner, int place, String name) {
        String all = String.join("/", owner.value().toString(), id.toString(), String.valueOf(place), name);
        UUID mixed = UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
        long high = (id.getMostSignificantBits() & TIME) | VERSION | mixed.getMostSignificantBits() >>> 52;
        long low = VARIANT | mixed.getLeastSignificantBits() >>> 2;
        return new ImageId(new UUID(high, low));
    }
}
