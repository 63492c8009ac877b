package id.pasarrusun.storefront.demo;

/// A rusunawa where demo makers live; the code is that of its kelurahan.
public record DemoTower(
        String slug, String name, String kelurahanCode, String kelurahan, String district, String city, String about) {}
