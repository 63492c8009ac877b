package id.pasarrusun.storefront.permits;

import id.pasarrusun.catalog.food.NewPermit;
import id.pasarrusun.catalog.food.Paper;
import id.pasarrusun.catalog.food.PermitId;
import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.kernel.id.UuidV7;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.storefront.page.Form;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Between a paper and the fields in which its holder copies it.
final class PermitForm {

    static final String ID = "id";
    static final String KIND = "jenis";
    static final String NUMBER = "nomor";
    static final String ISSUER = "penerbit";
    static final String SCOPE = "untuk";
    static final String ISSUED = "terbit";
    static final String EXPIRES = "berakhir";
    static final String PHOTO = "photo";

    private PermitForm() {}

    /// An empty one, under an id of its own, so that sending it twice sends one paper.
    static Form empty(@Nullable String kind, InstantSource clock) {
        Form form = Form.empty().with(ID, UuidV7.next(clock).toString());
        return kind == null || Paper.findByCode(kind).isEmpty() ? form : form.with(KIND, kind);
    }

    /// The form with a fault beside each field that does not hold.
    static Form check(Form form, LocalDate today) {
        Form checked = form;
        Optional<Paper> paper = Paper.findByCode(form.value(KIND));
        if (paper.isEmpty()) {
            checked = checked.reject(KIND, "permits.fault.kind");
        }
        if (form.value(NUMBER).length() > NewPermit.TEXT_MAX
                || paper.filter(kind -> kind.read(form.value(NUMBER)).isEmpty()).isPresent()) {
            checked = checked.reject(NUMBER, "permits.fault.number");
        }
        for (String field : new String[] {ISSUER, SCOPE}) {
            checked = form.value(field).length() > NewPermit.TEXT_MAX
                    ? checked.reject(field, "permits.fault.too-long")
                    : checked;
        }
        if (form.value(ISSUER).isEmpty()) {
            checked = checked.reject(ISSUER, "permits.fault.issuer");
        }
        return dates(checked, today);
    }

    private static Form dates(Form form, LocalDate today) {
        Optional<LocalDate> issued = date(form, ISSUED);
        if (issued.isEmpty() || issued.get().isAfter(today)) {
            return form.reject(ISSUED, "permits.fault.issued");
        }
        if (form.value(EXPIRES).isEmpty()) {
            return form;
        }
        Optional<LocalDate> expires = date(form, EXPIRES);
        return expires.isEmpty()
                        || expires.get().isBefore(today)
                        || expires.get().isBefore(issued.get())
                ? form.reject(EXPIRES, "permits.fault.expires")
                : form;
    }

    /// @param form one that holds
    /// @param photographed whether a photo of it came along
    static NewPermit read(Form form, MakerId maker, boolean photographed) {
        Paper paper = Paper.findByCode(form.value(KIND)).orElseThrow();
        return new NewPermit(
                id(form),
                maker,
                paper,
                paper.read(form.value(NUMBER)).orElseThrow(),
                form.value(ISSUER),
                form.value(SCOPE),
                date(form, ISSUED).orElseThrow(),
                date(form, EXPIRES).orElse(null),
                photographed ? photo(form, maker) : null);
    }

    /// Hers by its making: whoever sends another's id names a picture that is not the other's.
    static ImageId photo(Form form, MakerId maker) {
        String all = "paper " + maker.value() + " " + id(form).value();
        return new ImageId(UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)));
    }

    private static PermitId id(Form form) {
        try {
            return new PermitId(UUID.fromString(form.value(ID)));
        } catch (IllegalArgumentException none) {
            String all = form.value(KIND) + form.value(NUMBER) + form.value(ISSUED);
            return new PermitId(UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static Optional<LocalDate> date(Form form, String field) {
        try {
            return Optional.of(LocalDate.parse(form.value(field)));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
