package id.pasarrusun.media.rendition;

/// How many passes over the pixels a JPEG asks for. A progressive one has about ten, yet its form allows a pass every
/// few
/// bytes, so that a small file could keep the darkroom busy for hours.
final class JpegScans {

    static final int COUNT_MAX = 100;

    private static final int MARKER = 0xFF;
    private static final int TEMPORARY = 0x01;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;
    private static final int START_OF_IMAGE = 0xD8;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;

    private JpegScans() {}

    /// As many as the decoder would meet, though not counted on beyond [#COUNT_MAX]; none in what is no JPEG.
    static int count(byte[] bytes) {
        if (bytes.length < 4 || at(bytes, 0) != MARKER || at(bytes, 1) != START_OF_IMAGE) {
            return 0;
        }
        int scans = 0;
        int place = nextMarker(bytes, 2);
        while (scans <= COUNT_MAX && place + 3 < bytes.length && at(bytes, place + 1) != END_OF_IMAGE) {
            scans += at(bytes, place + 1) == START_OF_SCAN ? 1 : 0;
            place = nextMarker(bytes, place + 2 + length(bytes, place + 2));
        }
        return scans;
    }

    /// The next one that has a length. Pixels, fillers and the markers without one are passed over byte by byte, as
    /// the decoder does: what follows `FF 01` would be taken for a length behind which anything could hide.
    private static int nextMarker(byte[] bytes, int from) {
        int place = from;
        while (place + 1 < bytes.length && !(at(bytes, place) == MARKER && hasLength(at(bytes, place + 1)))) {
            place++;
        }
        return place;
    }

    private static boolean hasLength(int code) {
        return code != 0 && code != MARKER && code != TEMPORARY && (code < FIRST_RESTART || code > LAST_RESTART);
    }

    private static int length(byte[] bytes, int place) {
        return at(bytes, place) << 8 | at(bytes, place + 1);
    }

    private static int at(byte[] bytes, int place) {
        return bytes[place] & 0xFF;
    }
}
