package id.pasarrusun.storefront.illustration;

/// What the food in the picture is made of or served with.
public enum Dish {
    BEEF,
    NOODLES,
    FISH,
    CHICKEN,
    TOFU,
    GRILLED
}
