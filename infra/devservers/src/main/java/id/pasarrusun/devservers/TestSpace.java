package id.pasarrusun.devservers;

import id.pasarrusun.devservers.postgres.Database;
import id.pasarrusun.devservers.postgres.Migrations;
import id.pasarrusun.devservers.postgres.Templates;
import id.pasarrusun.devservers.store.Store;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

/// What one test class has to itself on the shared servers, so that classes never meet. A server is waited for when
/// something on it is asked for.
public final class TestSpace {
    private static final int NAME_MAX = 30;
    private static final int SUFFIX = 8;

    private final String owner;
    private final KeeperLine keeper;
    private final String name;

    TestSpace(String owner, KeeperLine keeper) {
        this.owner = owner;
        this.keeper = keeper;
        String readable = owner.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        name = "t-" + readable.substring(0, Math.min(readable.length(), NAME_MAX)) + "-"
                + UUID.randomUUID().toString().substring(0, SUFFIX);
    }

    /// A fresh database, cloned from a template that is migrated once for its key, and again when a file under
    /// `db/migration` has changed.
    ///
    /// @param migrate runs the migrations, given the JDBC address (user and password in it) of an empty database
    public Database database(String templateKey, Consumer<String> migrate) {
        return new Templates(keeper.port(Part.POSTGRES)).fresh(templateKey + Migrations.print(), migrate);
    }

    /// The node, for indexes that begin with [#indexPrefix()].
    public URI elasticsearch() {
        return URI.create("http://127.0.0.1:" + keeper.port(Part.ELASTICSEARCH));
    }

    public String indexPrefix() {
        return name + "-";
    }

    /// The object store, for the one [#bucket()].
    public Store store() {
        return Store.onPort(keeper.port(Part.OBJECT_STORE));
    }

    /// The name of a bucket that nobody has made yet.
    public String bucket() {
        return name;
    }

    @Override
    public String toString() {
        return "the space of " + owner;
    }
}
