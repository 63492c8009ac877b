package id.pasarrusun.devservers;

import id.pasarrusun.devservers.postgres.Database;
import id.pasarrusun.devservers.store.Store;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Where the started servers are; what was not wanted is null.
///
/// @param smtp `smtp://host:port`
/// @param whatsapp what stands where Meta's Graph API would
public record Addresses(
        @Nullable Database postgres,
        @Nullable URI elasticsearch,
        @Nullable Store s3,
        @Nullable URI midtrans,
        @Nullable URI smtp,
        @Nullable URI whatsapp) {

    static final Addresses NONE = new Addresses(null, null, null, null, null, null);

    Addresses withPostgres(Database found) {
        return new Addresses(found, elasticsearch, s3, midtrans, smtp, whatsapp);
    }

    Addresses withElasticsearch(URI found) {
        return new Addresses(postgres, found, s3, midtrans, smtp, whatsapp);
    }

    Addresses withStore(Store found) {
        return new Addresses(postgres, elasticsearch, found, midtrans, smtp, whatsapp);
    }

    Addresses withMidtrans(URI found) {
        return new Addresses(postgres, elasticsearch, s3, found, smtp, whatsapp);
    }

    Addresses withLetters(URI mail, URI messages) {
        return new Addresses(postgres, elasticsearch, s3, midtrans, mail, messages);
    }
}
