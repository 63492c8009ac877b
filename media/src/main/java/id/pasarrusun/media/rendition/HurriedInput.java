package id.pasarrusun.media.rendition;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// A picture's bytes that dry up after a while. A reader asks for more of them until it is done, and while it takes in
/// all passes of a JPEG it listens to nothing else, least of all to being told to stop.
final class HurriedInput extends MemoryCacheImageInputStream {

    private final long start = System.nanoTime();
    private long patience = Long.MAX_VALUE;

    HurriedInput(byte[] bytes) {
        super(new ByteArrayInputStream(bytes));
    }

    void dryUpAfter(Duration time) {
        patience = time.toNanos();
    }

    @Override
    public int read() throws IOException {
        hurry();
        return super.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        hurry();
        return super.read(target, offset, length);
    }

    private void hurry() throws IOException {
        if (System.nanoTime() - start > patience) {
            throw new IOException("The picture takes too long to decode");
        }
    }
}
