package id.pasarrusun.storefront.illustration;

/// What colour a thing has at each place of the picture.
@FunctionalInterface
interface Surface {

    int at(double x, double y);

    static Surface plain(int rgb) {
        return (x, y) -> rgb;
    }

    default Surface turned(double degrees, double aroundX, double aroundY) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        return (x, y) -> {
            double dx = x - aroundX;
            double dy = y - aroundY;
            return at(aroundX + dx * cos + dy * sin, aroundY - dx * sin + dy * cos);
        };
    }

    default Surface scaled(double factor) {
        return (x, y) -> at(x / factor, y / factor);
    }
}
