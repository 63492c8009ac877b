package id.pasarrusun.media;

import static id.pasarrusun.media.MediaWorld.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import id.pasarrusun.kernel.failure.NotFound;
import id.pasarrusun.kernel.failure.Unavailable;
import id.pasarrusun.media.image.ImageAddresses;
import id.pasarrusun.media.image.ImageFormat;
import id.pasarrusun.media.image.ImageId;
import id.pasarrusun.media.image.ImageState;
import id.pasarrusun.media.image.Images;
import id.pasarrusun.media.image.OwnerId;
import id.pasarrusun.media.intake.Intake;
import id.pasarrusun.media.intake.Uploads;
import id.pasarrusun.media.rendition.RenditionFile;
import id.pasarrusun.media.rendition.RenditionFiles;
import id.pasarrusun.media.store.ImageKeys;
import id.pasarrusun.media.store.ObjectStore;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PictureIntegrationTests {

    private static final int CHUNK = 64 * 1024;
    private static final int PLACES = 4;

    private final MediaWorld world = MediaWorld.fresh(PictureIntegrationTests.class);
    private final Uploads uploads = world.the(Uploads.class);
    private final Images images = world.the(Images.class);
    private final RenditionFiles files = world.the(RenditionFiles.class);

    @AfterAll
    void close() {
        world.close();
    }

    @Test
    void turnsAPhonesPictureIntoSixUprightFilesThatDoNotTellThePlace() throws Exception {
        ImageId id = anId();
        byte[] photo = Photograph.jpeg(Photograph.stored(Photograph.grainy(3_000, 4_000), 6), 6);

        assertThat(send(id, photo)).isEqualTo(new Intake.Accepted(id));

        assertThat(world.settled(id)).isEqualTo(new ImageState.Ready(3_000, 4_000, sha256(photo)));
        for (ImageFormat format : ImageFormat.values()) {
            for (int width : ImageAddresses.WIDTHS) {
                assertUpright(await(files.find(id, width, format)), width, format);
            }
        }
        MediaWorld.awaitGone(world.the(ObjectStore.class).get(ImageKeys.original(id)));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void refusesTextWhateverItIsCalled() {
        ImageId id = anId();

        assertThat(send(id, "resep.jpg".getBytes(StandardCharsets.UTF_8))).isEqualTo(new Intake.NotAPicture());
        assertThat(send(id, new byte[0])).isEqualTo(new Intake.NotAPicture());

        assertThat(images.find(world.owner, id).block()).isNull();
    }

    @Test
    void tellsTheOwnerWhyAPictureWillNotBeShown() {
        ImageId broken = anId();
        byte[] photo = Photograph.jpeg(Photograph.grainy(200, 200), 1);

        assertThat(send(broken, Arrays.copyOf(photo, photo.length / 2))).isEqualTo(new Intake.Accepted(broken));

        assertThat(world.settled(broken)).isEqualTo(new ImageState.Refused(ImageState.Reason.BROKEN));
        assertThat(files.find(broken, 320, ImageFormat.WEBP).block()).isNull();
        MediaWorld.awaitGone(world.the(ObjectStore.class).get(ImageKeys.original(broken)));
    }

    @Test
    void takesARepetitionForTheSamePicture() {
        ImageId id = anId();
        byte[] photo = Photograph.jpeg(Photograph.scene(96, 64), 1);

        assertThat(send(id, photo)).isEqualTo(new Intake.Accepted(id));
        assertThat(send(id, photo)).isEqualTo(new Intake.Accepted(id));

        assertThat(world.settled(id)).isEqualTo(new ImageState.Ready(96, 64, sha256(photo)));
        assertThat(await(world.the(DatabaseClient.class)
                        .sql("select count(*) from media.log where kind = 'ImageReceived' and payload ->> 'image' ="
                                + " :id")
                        .bind("id", id.value().toString())
                        .mapValue(Long.class)
                        .one()))
                .isEqualTo(1);
    }

    @Test
    void keepsNoOriginalOfAPictureThatIsSentAgainWhenItIsReady() {
        ImageId id = anId();
        byte[] photo = Photograph.jpeg(Photograph.scene(96, 64), 1);
        ObjectStore store = world.the(ObjectStore.class);
        send(id, photo);
        world.settled(id);
        MediaWorld.awaitGone(store.get(ImageKeys.original(id)));

        assertThat(send(id, photo)).isEqualTo(new Intake.Accepted(id));

        StepVerifier.create(store.get(ImageKeys.original(id))).verifyComplete();
    }

    @Test
    void keepsOwnersApart() {
        ImageId id = anId();
        OwnerId stranger = new OwnerId(UUID.randomUUID());
        byte[] photo = Photograph.jpeg(Photograph.scene(96, 64), 1);
        send(id, photo);

        StepVerifier.create(uploads.receive(stranger, id, chunks(photo))).verifyError(NotFound.class);
        StepVerifier.create(images.find(stranger, id)).verifyComplete();
        assertThat(await(images.states(stranger, List.of(id)))).isEmpty();
        assertThat(await(images.states(world.owner, List.of(id, anId())))).containsOnlyKeys(id);
    }

    @Test
    void stopsReadingWhatIsTooLarge() {
        Flux<DataBuffer> endless = Mono.fromSupplier(
                        () -> (DataBuffer) DefaultDataBufferFactory.sharedInstance.wrap(new byte[CHUNK]))
                .repeat();

        assertThat(await(uploads.receive(world.owner, anId(), endless)))
                .isInstanceOfSatisfying(
                        Intake.TooLarge.class,
                        tooLarge -> assertThat(tooLarge.sizeMax().toMegabytes()).isEqualTo(15));
    }

    @Test
    void hasAFewPlacesAndGivesThemBackWhenASenderLeaves() {
        List<Disposable> arriving = Stream.generate(
                        () -> uploads.receive(world.owner, anId(), Flux.never()).subscribe())
                .limit(PLACES)
                .toList();
        ImageId id = anId();
        byte[] photo = Photograph.png(Photograph.scene(96, 64));

        StepVerifier.create(uploads.receive(world.owner, id, chunks(photo))).verifyError(Unavailable.class);
        arriving.forEach(Disposable::dispose);

        assertThat(send(id, photo)).isEqualTo(new Intake.Accepted(id));
    }

    private Intake send(ImageId id, byte[] bytes) {
        return await(uploads.receive(world.owner, id, chunks(bytes)));
    }

    private static Flux<DataBuffer> chunks(byte[] bytes) {
        return DataBufferUtils.readInputStream(
                () -> new ByteArrayInputStream(bytes), DefaultDataBufferFactory.sharedInstance, CHUNK);
    }

    private static ImageId anId() {
        return new ImageId(UUID.randomUUID());
    }

    private static void assertUpright(RenditionFile file, int width, ImageFormat format) throws Exception {
        assertThat(file.contentType()).isEqualTo(format.contentType());
        var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(file.bytes()));
        assertThat(metadata.getFirstDirectoryOfType(GpsDirectory.class)).isNull();
        assertThat(metadata.getFirstDirectoryOfType(ExifIFD0Directory.class)).isNull();
        BufferedImage picture = read(file);
        assertThat(picture.getWidth()).isEqualTo(width);
        assertThat(picture.getHeight()).isBetween(width * 4 / 3, width * 4 / 3 + 1);
        Color corner = new Color(picture.getRGB(width / 4, width / 4));
        assertThat(corner.getRed()).isGreaterThan(corner.getGreen() + corner.getBlue());
    }

    private static BufferedImage read(RenditionFile file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file.bytes()));
    }
}
