package id.pasarrusun.devservers.midtrans;

import com.sun.net.httpserver.HttpServer;
import id.pasarrusun.devservers.midtrans.payment.PaymentRoom;
import id.pasarrusun.devservers.midtrans.payout.PayoutRoom;
import id.pasarrusun.devservers.midtrans.wire.Faults;
import id.pasarrusun.devservers.midtrans.wire.Front;
import id.pasarrusun.devservers.midtrans.wire.Keys;
import id.pasarrusun.devservers.midtrans.wire.Notifier;
import id.pasarrusun.devservers.midtrans.wire.RequestLog;
import id.pasarrusun.devservers.midtrans.wire.StandInClock;
import id.pasarrusun.devservers.midtrans.wire.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A Midtrans on loopback that the real SDK can talk to, with a payer's page for people and `/_control` for tests.
public final class MidtransStandIn implements AutoCloseable {
    private static final Duration TICK = Duration.ofSeconds(1);

    private final HttpServer server;
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final Keys keys;
    private final StandInClock clock;
    private final Faults faults = new Faults();
    private final RequestLog log = new RequestLog();
    private final Notifier notifier;
    private final PaymentRoom payments;
    private final PayoutRoom payouts;
    private final Optional<StateFile> stateFile;
    private volatile boolean closed;

    private MidtransStandIn(StandInSettings settings, HttpServer server) {
        this.server = server;
        keys = settings.keys();
        clock = new StandInClock(settings.clock());
        notifier = new Notifier(settings.retryPauses(), faults, log, clock);
        payments = new PaymentRoom(keys, baseUrl().toString(), clock, new PaymentRoom.Wires(notifier, faults));
        payouts = new PayoutRoom(keys, clock, notifier);
        stateFile = Optional.ofNullable(settings.dataDirectory()).map(this::stateFileIn);
    }

    private StateFile stateFileIn(Path directory) {
        return new StateFile(directory, payments.payments(), payouts.book());
    }

    /// Starts one that answers as soon as this returns.
    public static MidtransStandIn start(StandInSettings settings) {
        if (System.getProperty("sun.net.httpserver.nodelay") == null) {
            // without it every second answer on a kept connection waits 40 ms for an acknowledgement
            System.setProperty("sun.net.httpserver.nodelay", "true");
        }
        try {
            InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), settings.port());
            return begun(settings, HttpServer.create(address, 0));
        } catch (IOException e) {
            throw new UncheckedIOException("the Midtrans stand-in cannot listen on port " + settings.port(), e);
        }
    }

    /// A server that has a port keeps it until it is told to stop, also when its books cannot be read.
    private static MidtransStandIn begun(StandInSettings settings, HttpServer server) {
        try {
            MidtransStandIn standIn = new MidtransStandIn(settings, server);
            standIn.begin();
            return standIn;
        } catch (RuntimeException e) {
            server.stop(0);
            throw e;
        }
    }

    private void begin() {
        stateFile.ifPresent(StateFile::load);
        Map<String, Tree> trees = new LinkedHashMap<>(payments.trees());
        trees.putAll(payouts.trees());
        trees.put(Control.PATH, new Control(this, payments, payouts.book()));
        server.createContext("/", new Front(trees, faults, log, clock));
        server.setExecutor(executor);
        server.start();
        executor.execute(this::tick);
    }

    private void tick() {
        while (!closed) {
            try {
                Thread.sleep(TICK);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            clockMoved();
        }
    }

    /// Where it listens, without a slash at the end.
    public URI baseUrl() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public Keys keys() {
        return keys;
    }

    /// Names the two webhook addresses; until then nothing is sent.
    public void notify(URI paymentsHook, URI payoutsHook) {
        payments.hook(paymentsHook);
        payouts.hook(payoutsHook);
    }

    /// Moves its own time ahead of the clock it was given, and does what became due.
    public void advance(Duration step) {
        clock.advance(step);
        clockMoved();
    }

    /// Does what became due since the clock it was given was moved.
    public void clockMoved() {
        payments.payments().fireDue();
        stateFile.ifPresent(StateFile::keep);
    }

    /// Teaches the bank the owner of an account, whose name account validation then gives.
    public void knowAccount(String bank, String account, String name) {
        payouts.know(bank, account, name);
    }

    InstantSource clock() {
        return clock;
    }

    Faults faults() {
        return faults;
    }

    List<RequestLog.Entry> log() {
        return log.entries();
    }

    void topUp(long amountRupiah) {
        payouts.topUp(amountRupiah);
    }

    void forget() {
        payments.forget();
        payouts.forget();
        faults.reset();
        notifier.forget();
        log.clear();
    }

    @Override
    public void close() {
        closed = true;
        server.stop(0);
        notifier.close();
        executor.shutdownNow();
        stateFile.ifPresent(StateFile::write);
    }
}
