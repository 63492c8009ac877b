package id.pasarrusun.devservers;

import id.pasarrusun.devservers.DevSettings.Pace;
import id.pasarrusun.devservers.elasticsearch.ElasticsearchServer;
import id.pasarrusun.devservers.midtrans.MidtransStandIn;
import id.pasarrusun.devservers.midtrans.StandInSettings;
import id.pasarrusun.devservers.outbox.MailCatcher;
import id.pasarrusun.devservers.outbox.Outbox;
import id.pasarrusun.devservers.outbox.WhatsAppStandIn;
import id.pasarrusun.devservers.postgres.EmbeddedServer;
import id.pasarrusun.devservers.process.DataFolder;
import id.pasarrusun.devservers.store.ObjectStoreServer;
import java.net.BindException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The servers that a shop needs, on loopback, started side by side and stopped together.
///
/// They stop at [#close()] or with the JVM. A second start on the same folder finds the data again, at the same ports.
public final class DevServers implements AutoCloseable {
    /// The database that is made for the shop.
    public static final String DATABASE = "pasar";

    private static final int LISTEN_TRIES = 10;
    private static final Duration LISTEN_PAUSE = Duration.ofMillis(200);

    private final DevSettings settings;
    private final DataFolder data;
    private final Outbox outbox;
    private final AtomicReference<Addresses> addresses = new AtomicReference<>(Addresses.NONE);
    private final AtomicReference<@Nullable MidtransStandIn> midtrans = new AtomicReference<>();
    private final Deque<Runnable> endings = new ArrayDeque<>();
    private final Thread endOfJvm = Thread.ofPlatform().name("servers-end").unstarted(this::close);
    private boolean closed;

    private DevServers(DevSettings settings, DataFolder data) {
        this.settings = settings;
        this.data = data;
        outbox = new Outbox(settings.lettersMax(), settings.clock());
    }

    /// Starts the wanted ones and returns when all of them answer.
    ///
    /// @throws IllegalStateException with the reason in one sentence; then nothing is left running
    public static DevServers start(DevSettings settings) {
        DevServers servers = new DevServers(settings, DataFolder.claim(settings.dataDirectory()));
        Runtime.getRuntime().addShutdownHook(servers.endOfJvm);
        try {
            SideBySide.run(servers.starts(), servers::close);
            return servers;
        } catch (RuntimeException e) {
            servers.close();
            throw e;
        }
    }

    private Map<String, Runnable> starts() {
        Map<Part, Runnable> starts = new EnumMap<>(Part.class);
        starts.put(Part.POSTGRES, this::startPostgres);
        starts.put(Part.ELASTICSEARCH, this::startElasticsearch);
        starts.put(Part.OBJECT_STORE, this::startStore);
        starts.put(Part.MIDTRANS, this::startMidtrans);
        starts.put(Part.MAIL, this::startMail);
        starts.keySet().retainAll(settings.wanted());
        Map<String, Runnable> named = new TreeMap<>();
        starts.forEach((part, start) -> named.put(part.title(), start));
        return named;
    }

    private void startPostgres() {
        EmbeddedServer server = EmbeddedServer.start(data, settings.pace() == Pace.CAREFUL);
        addresses.updateAndGet(known -> known.withPostgres(server.createIfAbsent(DATABASE)));
    }

    private void startElasticsearch() {
        ElasticsearchServer server = ElasticsearchServer.start(data, settings.pace() == Pace.HURRIED);
        addresses.updateAndGet(known -> known.withElasticsearch(server.address()));
    }

    private void startStore() {
        ObjectStoreServer server = ObjectStoreServer.start(data);
        addresses.updateAndGet(known -> known.withStore(server.store()));
    }

    private void startMidtrans() {
        StandInSettings wanted = StandInSettings.defaults()
                .withPort(data.port("midtrans"))
                .withDataDirectory(data.folder("midtrans"))
                .withClock(settings.clock());
        MidtransStandIn standIn = listening(() -> MidtransStandIn.start(wanted));
        atEnd(standIn::close);
        midtrans.set(standIn);
        addresses.updateAndGet(known -> known.withMidtrans(standIn.baseUrl()));
    }

    private void startMail() {
        int smtp = data.port("smtp");
        MailCatcher mail = listening(() -> MailCatcher.start(smtp, outbox));
        atEnd(mail::close);
        int whatsapp = data.port("whatsapp");
        WhatsAppStandIn messages = listening(() -> WhatsAppStandIn.start(whatsapp, outbox));
        atEnd(messages::close);
        addresses.updateAndGet(known -> known.withLetters(mail.address(), messages.address()));
    }

    /// A process that is being started beside this one holds every open socket for a moment, that of the look whether a
    /// port is free among them: the port is asked for again.
    private static <T> T listening(Supplier<T> start) {
        for (int turn = 1; turn < LISTEN_TRIES; turn++) {
            try {
                return start.get();
            } catch (RuntimeException e) {
                if (!isTaken(e)) {
                    throw e;
                }
                LockSupport.parkNanos(LISTEN_PAUSE.toNanos());
            }
        }
        return start.get();
    }

    private static boolean isTaken(Throwable error) {
        return Stream.iterate(error, Objects::nonNull, Throwable::getCause).anyMatch(BindException.class::isInstance);
    }

    private void atEnd(Runnable ending) {
        synchronized (endings) {
            if (!closed) {
                endings.addFirst(ending);
                return;
            }
        }
        ending.run();
    }

    public Addresses addresses() {
        return addresses.get();
    }

    /// @throws IllegalStateException when it was not wanted
    public MidtransStandIn midtrans() {
        MidtransStandIn standIn = midtrans.get();
        if (standIn == null) {
            throw new IllegalStateException("The Midtrans stand-in was not wanted");
        }
        return standIn;
    }

    /// Empty for ever when mail was not wanted.
    public Outbox outbox() {
        return outbox;
    }

    /// Hands the stopping at the end of the JVM to somebody who knows what has to end before.
    ///
    /// @param ends what takes it, as `SpringApplication.getShutdownHandlers()::add`
    public DevServers endWith(Consumer<Runnable> ends) {
        ends.accept(this::close);
        Runtime.getRuntime().removeShutdownHook(endOfJvm);
        return this;
    }

    @Override
    public void close() {
        synchronized (endings) {
            if (closed) {
                return;
            }
            closed = true;
            endings.forEach(Runnable::run);
            data.close();
        }
        if (Thread.currentThread() != endOfJvm) {
            forgetEndOfJvm();
        }
    }

    private void forgetEndOfJvm() {
        try {
            Runtime.getRuntime().removeShutdownHook(endOfJvm);
        } catch (IllegalStateException _) {
            // the JVM is ending, and the hook will find nothing to do
        }
    }
}
