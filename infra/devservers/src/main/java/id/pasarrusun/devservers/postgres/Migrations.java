package id.pasarrusun.devservers.postgres;

import id.pasarrusun.devservers.process.CodeRoot;
import id.pasarrusun.devservers.process.Toolbox;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/// The migrations on our class path: their print is another one as soon as one of them has changed, so that a template
/// from an earlier build is not taken for this one's.
public final class Migrations {
    private static final String FOLDER = "db/migration";

    private Migrations() {}

    public static String print() {
        return Holder.PRINT;
    }

    private static String read() {
        return Toolbox.key(CodeRoot.with(FOLDER).stream()
                .flatMap(root -> root.files(FOLDER).entrySet().stream())
                .flatMap(file -> Stream.of(file.getKey().getBytes(StandardCharsets.UTF_8), file.getValue()))
                .toArray(byte[][]::new));
    }

    private static final class Holder {
        private static final String PRINT = read();
    }
}
