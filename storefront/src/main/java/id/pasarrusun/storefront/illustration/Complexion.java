package id.pasarrusun.storefront.illustration;

/// The colours of a face.
record Complexion(int skin, int blush, int lips, int hair) {

    /// Warmer on the cheeks, which lie at the same height left and right of the middle.
    Surface face(double x, double y) {
        return (px, py) -> {
            double near = Math.hypot((Math.abs(px - x) - 88) / 62, (py - y - 66) / 48);
            return Tint.mix(skin, blush, Math.max(0, 1 - near) * 0.55);
        };
    }
}
