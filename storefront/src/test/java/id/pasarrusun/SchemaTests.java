package id.pasarrusun;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One schema a module: no migration and no statement in the code names another's. There are no foreign keys across.
class SchemaTests {

    private static final Set<String> SCHEMAS = Set.of("media", "catalog", "payments", "storefront");

    /// A schema before a dot and a name, but not a part of a longer path such as a package or a setting.
    private static final Pattern NAMED =
            Pattern.compile("(?<![\\w.:/-])(" + String.join("|", SCHEMAS) + ")\\.(?=[a-z_%])(?!(sql|css|svg|js)\\b)");

    private static final Pattern LITERAL = Pattern.compile("\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"");
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*(///?|--).*$");

    @ParameterizedTest
    @CsvSource({
        "infra/kernel, ",
        "media, media",
        "catalog, catalog",
        "payments, payments",
        "storefront, storefront",
    })
    void namesNoSchemaButItsOwn(String module, String own) {
        assertThat(sources(module))
                .isNotEmpty()
                .allSatisfy(source -> assertThat(schemasIn(source))
                        .as("schemas named in %s", source)
                        .isSubsetOf(own == null ? Set.of() : Set.of(own)));
    }

    @Test
    void seesASchemaInEveryKindOfSource() {
        assertThat(schemas("Stock.java", "sql(\"\"\"\n  update catalog.stock\n  set a = 1\"\"\")"))
                .containsExactly("catalog");
        assertThat(schemas("Stock.java", "sql(\"select 1 from media.image\")")).containsExactly("media");
        assertThat(schemas("V1__orders.sql", "references catalog.listing")).containsExactly("catalog");
        assertThat(schemas(
                        "Stock.java",
                        "/// catalog.stock\nimport id.pasarrusun.catalog.stock; x(\"pasar.media.store\")"))
                .isEmpty();
    }

    private static List<Path> sources(String module) {
        try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main"))) {
            return files.filter(file ->
                            file.toString().endsWith(".java") || file.toString().endsWith(".sql"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> schemasIn(Path source) {
        try {
            return schemas(source.toString(), Files.readString(source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> schemas(String file, String text) {
        String code = COMMENT.matcher(text).replaceAll("");
        String sql = file.endsWith(".sql")
                ? code
                : LITERAL.matcher(code).results().map(MatchResult::group).collect(Collectors.joining("\n"));
        return NAMED.matcher(sql).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }
}
