package id.pasarrusun.storefront.limit;

import java.util.Arrays;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Mono;

/// The bytes of a request, as many as it may have. What is too much is read to its end and thrown away: a client
/// that is still sending would not hear that it is too much. Only what is far too much is cut off.
public final class BoundedBody {

    private static final long PATIENCE_BYTES = 8_388_608;

    private byte[] bytes = new byte[0];
    private long length;
    private final int lengthMax;

    private BoundedBody(int lengthMax) {
        this.lengthMax = lengthMax;
    }

    /// An empty array when nothing was sent.
    ///
    /// @throws DataBufferLimitException which is answered with status 413
    public static Mono<byte[]> read(ServerHttpRequest request, DataSize max) {
        return request.getBody()
                .scanWith(() -> new BoundedBody((int) max.toBytes()), BoundedBody::with)
                .takeUntil(BoundedBody::isFarTooLong)
                .last()
                .map(BoundedBody::whole);
    }

    private BoundedBody with(DataBuffer buffer) {
        int size = buffer.readableByteCount();
        if (length + size <= lengthMax) {
            bytes = Arrays.copyOf(bytes, bytes.length + size);
            buffer.read(bytes, bytes.length - size, size);
        }
        length += size;
        DataBufferUtils.release(buffer);
        return this;
    }

    private boolean isFarTooLong() {
        return length > PATIENCE_BYTES;
    }

    private byte[] whole() {
        if (length > lengthMax) {
            throw new DataBufferLimitException("A body of more than " + lengthMax + " bytes");
        }
        return bytes;
    }
}
