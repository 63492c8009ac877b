package id.pasarrusun.catalog.maker;

/// A tower of social housing. Pages name it and its district, never a unit in it.
public record Tower(String slug, String name, String district, String city, String about) {}
