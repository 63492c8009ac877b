package id.pasarrusun.devservers.store;

import java.net.URI;

/// The way to an object store.
public record Store(URI endpoint, String accessKey, String secretKey) {
    private static final String ACCESS_KEY = "pasar-rusun";
    private static final String SECRET_KEY = "pasar-rusun-embedded";

    /// The way to an embedded one.
    public static Store onPort(int port) {
        return new Store(URI.create("http://127.0.0.1:" + port), ACCESS_KEY, SECRET_KEY);
    }
}
