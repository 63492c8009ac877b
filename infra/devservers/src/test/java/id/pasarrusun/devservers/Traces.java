package id.pasarrusun.devservers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pasarrusun.devservers.midtrans.StandInSettings;
import id.pasarrusun.devservers.store.Store;
import io.minio.GetObjectArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
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
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Something left in each server that keeps data, and found again.
record Traces(Addresses addresses) {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Path INDEX = Path.of("../../catalog/src/main/resources/search/listing-index.json");
    private static final String BUCKET = "kendi";
    private static final byte[] OBJECT = {1, 2, 3};

    void leave() throws Exception {
        sql("create table kendi (name text)");
        assertThat(send("PUT", at(addresses.elasticsearch(), "/kendi"), Files.readString(INDEX)))
                .contains("\"acknowledged\":true");
        MinioClient store = minio();
        store.makeBucket(MakeBucketArgs.builder().bucket(BUCKET).build());
        store.putObject(PutObjectArgs.builder().bucket(BUCKET).object("a/b.bin").stream(
                        new ByteArrayInputStream(OBJECT), (long) OBJECT.length, -1L)
                .build());
        assertThat(send("POST", at(addresses.midtrans(), "/snap/v1/transactions"), """
            {"transaction_details": {"order_id": "RSN-1-1", "gross_amount": 87500}}\
            """))
                .contains("redirect_url");
    }

    void find() throws Exception {
        sql("insert into kendi values ('terakota')");
        assertThat(send("POST", at(addresses.elasticsearch(), "/kendi/_analyze"), """
            {"analyzer": "id_text", "text": "menganyam anyaman rajutan membatik"}\
            """))
                .contains("\"anyam\"", "\"rajut\"", "\"batik\"");
        try (InputStream object = minio().getObject(
                        GetObjectArgs.builder().bucket(BUCKET).object("a/b.bin").build())) {
            assertThat(object.readAllBytes()).isEqualTo(OBJECT);
        }
        assertThat(send("POST", at(addresses.midtrans(), "/_control/payments/RSN-1-1/pay?method=qris"), ""))
                .contains("settlement");
    }

    private void sql(String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(there(addresses.postgres()).jdbcUrl());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private MinioClient minio() {
        Store store = there(addresses.s3());
        return MinioClient.builder()
                .endpoint(store.endpoint().toString())
                .region("us-east-1")
                .credentials(store.accessKey(), store.secretKey())
                .build();
    }

    private static String send(String method, URI address, String body) throws IOException, InterruptedException {
        String key = Base64.getEncoder().encodeToString((StandInSettings.SERVER_KEY + ":").getBytes(UTF_8));
        HttpRequest request = HttpRequest.newBuilder(address)
                .method(method, BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header("Authorization", "Basic " + key)
                .build();
        HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
        return answer.body();
    }

    private static URI at(@Nullable URI server, String path) {
        return there(server).resolve(path);
    }

    private static <T> T there(@Nullable T part) {
        return Objects.requireNonNull(part);
    }
}
