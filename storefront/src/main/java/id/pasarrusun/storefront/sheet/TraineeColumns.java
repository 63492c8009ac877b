package id.pasarrusun.storefront.sheet;

import id.pasarrusun.storefront.export.ProductColumns;
import java.util.List;

/// The columns of a table of trainees: who she is, and the certificate that she earned.
final class TraineeColumns {

    static final String NAME = "nama";
    static final String PHONE = "telepon";
    static final String TOWER = "rusun";
    static final String CRAFT = "kerajinan";
    static final String BATCH = "angkatan";
    static final String INSTRUCTOR = "pelatih";
    static final String DAY = "tanggal";
    static final String NUMBER = "nomor_sertifikat";

    static final List<Column> ALL = List.of(
            Column.needed(NAME, "nama_peserta", "nama_lengkap", "peserta"),
            Column.needed(PHONE, "hp", "no_hp", "nomor_hp", "nomor_telepon", "no_telepon", "wa", "no_wa", "whatsapp"),
            Column.needed(TOWER, "rusunawa", "tower", "nama_rusun"),
            Column.needed(CRAFT, "jenis_kerajinan", "pelatihan", "keterampilan"),
            Column.needed(BATCH, "gelombang", "kelas", "batch"),
            Column.optional(INSTRUCTOR, "instruktur", "pengajar"),
            Column.needed(DAY, "tanggal_lulus", "tanggal_sertifikat", "tgl", "tgl_lulus"),
            Column.optional(NUMBER, "no_sertifikat", "sertifikat"),
            Column.optional(ProductColumns.REFUSED));

    private TraineeColumns() {}
}
