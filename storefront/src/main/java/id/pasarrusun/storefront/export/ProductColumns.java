package id.pasarrusun.storefront.export;

import id.pasarrusun.catalog.attribute.CraftAttributes;
import id.pasarrusun.catalog.maker.Craft;
import java.util.Arrays;
import java.util.List;

/// The columns of a table of goods, the same when it is sent in and when it is taken out.
public final class ProductColumns {

    public static final String MAKER = "pembuat";
    public static final String PHONE = "telepon";
    public static final String NAME = "nama";
    public static final String CRAFT = "kerajinan";
    public static final String DESCRIPTION = "deskripsi";
    public static final String PRICE = "harga";
    public static final String STOCK = "stok";
    public static final String DAYS = "hari_siap";
    public static final String ENGLISH_NAME = "nama_inggris";
    public static final String ENGLISH_DESCRIPTION = "deskripsi_inggris";

    /// What a table of ours says besides, and what nobody has to write.
    public static final String VARIANT = "varian";
    public static final String STATE = "keadaan";
    public static final String LIVE = "tayang";
    public static final String ADDRESS = "alamat";

    /// Why a row was refused; it means nothing when it is sent in again.
    public static final String REFUSED = "alasan_ditolak";

    private ProductColumns() {}

    /// What the crafts ask for, each once.
    public static List<String> attributes() {
        return Arrays.stream(Craft.values())
                .flatMap(craft -> CraftAttributes.keys(craft).stream())
                .distinct()
                .toList();
    }
}
