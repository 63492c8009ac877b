package id.pasarrusun.devservers.store;

import java.net.URI;

/// The way to an object store.
public record Store(URI endpoint, String accessKey, String secretKey) {}
