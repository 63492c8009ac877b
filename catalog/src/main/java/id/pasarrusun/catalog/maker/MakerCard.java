package id.pasarrusun.catalog.maker;

/// A maker as she is named beside her goods.
public record MakerCard(MakerId id, String slug, String name, Tower tower) {}
