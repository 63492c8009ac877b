package id.pasarrusun.devservers.midtrans.payment;

import java.util.SplittableRandom;

/// Draws something that looks like a QR code and is always the same for one transaction; it cannot be scanned.
final class QrPicture {
    private static final int CELLS = 25;
    private static final int EYE = 7;

    private QrPicture() {}

    static String of(String seed) {
        SplittableRandom random = new SplittableRandom(seed.hashCode());
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < CELLS; y++) {
            for (int x = 0; x < CELLS; x++) {
                boolean dark = random.nextBoolean();
                if (inEye(x, y) ? eye(x, y) : dark) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 -2 29 29" width="232" height="232" role="img" \
            aria-label="Kode QR"><path fill="#fff" d="M-2-2h29v29h-29z"/><path d="%s"/></svg>\
            """.formatted(path);
    }

    private static boolean inEye(int x, int y) {
        boolean left = x <= EYE;
        boolean right = x >= CELLS - EYE - 1;
        boolean top = y <= EYE;
        boolean bottom = y >= CELLS - EYE - 1;
        return (top && (left || right)) || (bottom && left);
    }

    private static boolean eye(int x, int y) {
        int dx = x < EYE ? x : x - (CELLS - EYE);
        int dy = y < EYE ? y : y - (CELLS - EYE);
        if (dx < 0 || dy < 0 || dx >= EYE || dy >= EYE) {
            return false;
        }
        int ring = Math.max(Math.abs(dx - 3), Math.abs(dy - 3));
        return ring != 2;
    }
}
