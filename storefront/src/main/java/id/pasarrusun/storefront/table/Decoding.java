package id.pasarrusun.storefront.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Finds the text in bytes that do not say how they are written: UTF-8 with or without its mark, the UTF-16 of Excel's
/// "Unicode text", and Windows-1252, which is what is left when it is no UTF-8.
final class Decoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF_16_LE_MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF_16_BE_MARK = {(byte) 0xFE, (byte) 0xFF};

    /// Zip archives, which `.xlsx` and `.ods` are, and the older `.xls`.
    private static final List<byte[]> WORKBOOKS =
            List.of(HexFormat.of().parseHex("504b0304"), HexFormat.of().parseHex("d0cf11e0a1b11ae1"));

    private static final List<byte[]> OTHERS = List.of("%PDF".getBytes(StandardCharsets.US_ASCII));

    private Decoding() {}

    static boolean isWorkbook(byte[] content) {
        return WORKBOOKS.stream().anyMatch(beginning -> begins(content, beginning));
    }

    /// Nothing when it is no text.
    static Optional<String> text(byte[] content) {
        if (begins(content, UTF_16_LE_MARK)) {
            return strictly(content, UTF_16_LE_MARK.length, StandardCharsets.UTF_16LE);
        }
        if (begins(content, UTF_16_BE_MARK)) {
            return strictly(content, UTF_16_BE_MARK.length, StandardCharsets.UTF_16BE);
        }
        if (OTHERS.stream().anyMatch(beginning -> begins(content, beginning)) || holdsControls(content)) {
            return Optional.empty();
        }
        int mark = begins(content, UTF_8_MARK) ? UTF_8_MARK.length : 0;
        return strictly(content, mark, StandardCharsets.UTF_8)
                .or(() -> Optional.of(new String(content, mark, content.length - mark, WINDOWS)));
    }

    private static Optional<String> strictly(byte[] content, int from, Charset charset) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(content, from, content.length - from);
            return Optional.of(charset.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException otherwise) {
            return Optional.empty();
        }
    }

    private static boolean holdsControls(byte[] content) {
        for (byte one : content) {
            if (one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r' && one != '\f') {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(byte[] content, byte[] beginning) {
        return content.length >= beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }
}
