package id.pasarrusun.media.rendition;

/// How many passes over the pixels a JPEG asks for. A progressive one has about ten, yet its form allows a pass every
/// few
/// bytes, so that a small file could keep the darkroom busy for hours.
final class JpegScans {

    private static final int SCANS_MAX = 100;
    private static final int MARKER = 0xFF;
    private static final int START_OF_IMAGE = 0xD8;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;

    private JpegScans() {}

    static boolean tooMany(byte[] bytes) {
        if (bytes.length < 4 || at(bytes, 0) != MARKER || at(bytes, 1) != START_OF_IMAGE) {
            return false;
        }
        int scans = 0;
        int place = 2;
        while (scans <= SCANS_MAX && place + 3 < bytes.length && at(bytes, place + 1) != END_OF_IMAGE) {
            scans += at(bytes, place + 1) == START_OF_SCAN ? 1 : 0;
            place = nextMarker(bytes, place + 2 + length(bytes, place + 2));
        }
        return scans > SCANS_MAX;
    }

    /// Within a scan a marker's first byte is followed by zero, or by one of the eight restarts.
    private static int nextMarker(byte[] bytes, int from) {
        int place = from;
        while (place + 1 < bytes.length && !(at(bytes, place) == MARKER && isMarker(at(bytes, place + 1)))) {
            place++;
        }
        return place;
    }

    private static boolean isMarker(int code) {
        return code != 0 && code != MARKER && (code < 0xD0 || code > 0xD7);
    }

    private static int length(byte[] bytes, int place) {
        return at(bytes, place) << 8 | at(bytes, place + 1);
    }

    private static int at(byte[] bytes, int place) {
        return bytes[place] & 0xFF;
    }
}
