package id.pasarrusun.catalog.search;

import co.elastic.clients.elasticsearch.indices.CreateIndexRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// How the index is laid out, and the mark by which an index of this layout is known.
record IndexDefinition(String mark, CreateIndexRequest layout) {

    /// The shop's own, read here and now, since later it would be read on the event loop.
    static IndexDefinition ofTheShop() {
        try (InputStream json = IndexDefinition.class.getResourceAsStream("/search/listing-index.json")) {
            if (json == null) {
                throw new IllegalStateException("The definition of the index is not on the class path");
            }
            return of(new String(json.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static IndexDefinition of(String json) {
        var layout = CreateIndexRequest.of(create -> create.index("listing").withJson(new StringReader(json)));
        return new IndexDefinition(mark(json), layout);
    }

    private static String mark(String json) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
