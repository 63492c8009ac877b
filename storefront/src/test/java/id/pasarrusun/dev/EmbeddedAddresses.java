package id.pasarrusun.dev;

import id.pasarrusun.devservers.Addresses;
import id.pasarrusun.devservers.midtrans.StandInSettings;
import id.pasarrusun.devservers.postgres.Database;
import id.pasarrusun.devservers.store.Store;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The addresses of the embedded servers, as the shop's settings and as a list for people.
final class EmbeddedAddresses {

    private EmbeddedAddresses() {}

    /// By the names that the shop's environment gives them.
    static Map<String, Object> of(Addresses addresses) {
        Map<String, Object> settings = new HashMap<>();
        Database postgres = addresses.postgres();
        if (postgres != null) {
            settings.put("PASAR_POSTGRES_URL", postgres.url());
        }
        if (addresses.elasticsearch() != null) {
            settings.put("PASAR_ELASTICSEARCH_URL", addresses.elasticsearch().toString());
        }
        Store store = addresses.s3();
        if (store != null) {
            settings.put("PASAR_S3_ENDPOINT", store.endpoint().toString());
            settings.put("PASAR_S3_ACCESS_KEY", store.accessKey());
            settings.put("PASAR_S3_SECRET_KEY", store.secretKey());
        }
        URI midtrans = addresses.midtrans();
        if (midtrans != null) {
            settings.putAll(standIn(midtrans.toString()));
        }
        if (addresses.smtp() != null) {
            settings.put("PASAR_SMTP_URL", addresses.smtp().toString());
        }
        if (addresses.whatsapp() != null) {
            settings.put("pasar.whatsapp.base-url", addresses.whatsapp().toString());
            settings.put("pasar.whatsapp.token", "embedded");
            settings.put("pasar.whatsapp.phone-id", "0");
        }
        return settings;
    }

    private static Map<String, Object> standIn(String address) {
        return Map.of(
                "PASAR_MIDTRANS_SERVER_KEY", StandInSettings.SERVER_KEY,
                "PASAR_MIDTRANS_CLIENT_KEY", StandInSettings.CLIENT_KEY,
                "PASAR_MIDTRANS_IRIS_CREATOR_KEY", StandInSettings.IRIS_CREATOR_KEY,
                "PASAR_MIDTRANS_IRIS_APPROVER_KEY", StandInSettings.IRIS_APPROVER_KEY,
                "PASAR_MIDTRANS_IRIS_MERCHANT_KEY", StandInSettings.IRIS_MERCHANT_KEY,
                "PASAR_MIDTRANS_BASE_URL", address,
                "pasar.guard.pay-pages", address);
    }

    /// What `/dev/servers` answers; a part that is not embedded is absent.
    static Map<String, Object> document(Addresses addresses) {
        Map<String, Object> document = new LinkedHashMap<>();
        Database postgres = addresses.postgres();
        if (postgres != null) {
            document.put("postgres", Map.of("jdbcUrl", postgres.jdbcUrl(), "user", postgres.user()));
        }
        Store store = addresses.s3();
        if (store != null) {
            document.put(
                    "s3",
                    Map.of(
                            "endpoint", store.endpoint(),
                            "accessKey", store.accessKey(),
                            "secretKey", store.secretKey()));
        }
        putIfThere(document, "elasticsearch", addresses.elasticsearch());
        putIfThere(document, "midtrans", addresses.midtrans());
        putIfThere(document, "smtp", addresses.smtp());
        return document;
    }

    private static void putIfThere(Map<String, Object> document, String name, @Nullable URI address) {
        if (address != null) {
            document.put(name, address);
        }
    }
}
