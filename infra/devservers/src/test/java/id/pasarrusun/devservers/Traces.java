package id.pasarrusun.devservers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Something left in each server, and found again.
final class Traces {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String INDEX = "/kendi";

    private Traces() {}

    static void leave(DevServers servers) throws IOException {
        Addresses addresses = servers.addresses();
        sql(there(addresses.postgres()).jdbcUrl(), "create table kendi (name text)");
        String mapping = Files.readString(
                Path.of("..", "..", "catalog", "src", "main", "resources", "search", "listing-index.json"));
        assertThat(send("PUT", there(addresses.elasticsearch()).resolve(INDEX), mapping))
                .contains("\"acknowledged\":true");
    }

    static void find(DevServers servers) {
        Addresses addresses = servers.addresses();
        sql(there(addresses.postgres()).jdbcUrl(), "insert into kendi values ('terakota')");
        URI elasticsearch = there(addresses.elasticsearch());
        assertThat(send("POST", elasticsearch.resolve(INDEX + "/_analyze"), """
                {"analyzer": "id_text", "text": "menganyam anyaman rajutan membatik"}"""))
                .contains("\"anyam\"", "\"rajut\"", "\"batik\"");
    }

    private static void sql(String jdbcUrl, String sql) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String send(String method, URI address, String body) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .method(method, BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .build();
        try {
            HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static <T> T there(@Nullable T part) {
        return Objects.requireNonNull(part);
    }
}
