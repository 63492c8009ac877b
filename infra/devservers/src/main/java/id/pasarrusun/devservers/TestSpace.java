package id.pasarrusun.devservers;

import id.pasarrusun.devservers.postgres.Database;
import id.pasarrusun.devservers.postgres.Templates;
import java.util.function.Consumer;

/// What one test class has to itself on the shared servers, so that classes never meet.
public final class TestSpace {
    private final String owner;
    private final Templates templates;

    TestSpace(String owner, int postgresPort) {
        this.owner = owner;
        templates = new Templates(postgresPort);
    }

    /// A fresh database, cloned from a template that is migrated once for its key.
    ///
    /// @param migrate runs the migrations, given the JDBC address (user and password in it) of an empty database
    public Database database(String templateKey, Consumer<String> migrate) {
        return templates.fresh(templateKey, migrate);
    }

    @Override
    public String toString() {
        return "the space of " + owner;
    }
}
