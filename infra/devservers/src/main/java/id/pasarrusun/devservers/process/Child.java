package id.pasarrusun.devservers.process;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/// A running server of ours. It has a session of its own, so that Ctrl-C reaches the shop alone, which then ends it in
/// order; and the kernel ends it when the shop dies without a word.
public final class Child implements AutoCloseable {
    private static final Duration ENDING_MAX = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Pattern CHATTER = Pattern.compile("\\b(INFO|WARN|WARNING|DEBUG|LOG)\\b");
    private static final Pattern TROUBLE = Pattern.compile("(?i)error|fatal|exception|refuse|denied|failed|cannot");
    private static final int REASON_MAX = 400;
    private static final ProcessBuilder.Redirect NOTHING =
            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile());

    /// The kernel takes the death of the thread that started a child for the death of its parent: so that is one
    /// which lives as long as the JVM.
    private static final ExecutorService STARTER = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("server-starter").daemon().factory());

    private final Launch launch;
    private final Process process;
    private final Path log;
    private final Path pidFile;

    private Child(Launch launch, Process process, Path log, Path pidFile) {
        this.launch = launch;
        this.process = process;
        this.log = log;
        this.pidFile = pidFile;
    }

    static Child start(Launch launch, Path log, Path pidFile) {
        ProcessBuilder builder = new ProcessBuilder(command(launch))
                .directory(launch.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        forgetFlags(builder);
        builder.environment().putAll(launch.environment());
        try {
            Process process = STARTER.submit(builder::start).get();
            PidFile.of(process, launch.ending()).write(pidFile);
            return new Child(launch, process, log, pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot note the process of " + launch.name(), e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("%s cannot be started: %s".formatted(launch.name(), e.getCause()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while starting " + launch.name(), e);
        }
    }

    /// Starts a process that goes its own way: it sees neither our terminal nor our end.
    public static Process detached(List<String> command, Map<String, String> environment, Path folder, Path log)
            throws IOException {
        List<String> whole = new ArrayList<>(Tools.ownSession());
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole)
                .directory(folder.toFile())
                .redirectInput(NOTHING)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        forgetFlags(builder);
        builder.environment().putAll(environment);
        return builder.start();
    }

    /// Those in the environment were meant for the shop's JVM, and its class path is none of a server's.
    private static void forgetFlags(ProcessBuilder builder) {
        builder.environment()
                .keySet()
                .removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "JAVA_OPTS", "CLASSPATH"));
    }

    private static List<String> command(Launch launch) {
        List<String> command = new ArrayList<>(Tools.ownSession());
        command.addAll(launch.standing().prefix());
        command.addAll(Tools.endingWithParent(launch.ending()));
        command.addAll(launch.command());
        return command;
    }

    /// What is written here arrives at the server's standard input.
    public OutputStream input() {
        return process.getOutputStream();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /// Waits until the server answers.
    ///
    /// @throws IllegalStateException with its last words when it ends, or when it takes longer than `max`
    public void awaitReady(BooleanSupplier answers, Duration max) {
        long end = System.nanoTime() + max.toNanos();
        while (!answers.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("its process ended with code %d: %s (its log is %s)"
                        .formatted(process.exitValue(), reason(), log));
            }
            if (System.nanoTime() - end > 0) {
                throw new IllegalStateException(
                        "it did not answer within %d s (its log is %s)".formatted(max.toSeconds(), log));
            }
            pause();
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + launch.name(), e);
        }
    }

    private String reason() {
        return reason(log);
    }

    /// What a log gives as the reason for a server's end.
    public static String reason(Path log) {
        try {
            List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("at "))
                    .toList();
            String reason = lines.stream()
                    .filter(line -> TROUBLE.matcher(line).find()
                            && !CHATTER.matcher(line).find())
                    .findFirst()
                    .orElse(lines.isEmpty() ? "it said nothing" : lines.getLast());
            return reason.substring(0, Math.min(reason.length(), REASON_MAX));
        } catch (MalformedInputException _) {
            return "it said nothing readable";
        } catch (IOException e) {
            return "its log cannot be read, " + e;
        }
    }

    /// Asks it to end, and ends it when it does not.
    @Override
    public void close() {
        end(process.toHandle(), launch.ending());
        try {
            process.getOutputStream().close();
        } catch (IOException _) {
            // the other end is gone, which is what was wanted
        }
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot forget the process of " + launch.name(), e);
        }
    }

    /// Ends a process that may be another shop's child.
    static void end(ProcessHandle process, Launch.Ending ending) {
        if (!process.isAlive()) {
            return;
        }
        Tools.signal(process, ending);
        try {
            process.onExit().get(ENDING_MAX.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (ExecutionException | java.util.concurrent.TimeoutException _) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }
}
