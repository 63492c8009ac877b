package id.pasarrusun.media.rendition;

/// A rendition's bytes, ready to be sent. They never change under their address.
public record RenditionFile(byte[] bytes, String contentType) {}
