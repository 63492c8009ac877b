package id.pasarrusun.devservers.elasticsearch;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// What Elasticsearch's own launcher says to the server at its standard input: settings, an empty key store, folders.
/// We say it ourselves, because the launcher is a second JVM that costs as long as the server.
record StartMessage(Map<String, String> settings, Path config, Path logs) {
    private static final String KEY_STORE = "org.elasticsearch.common.settings.KeyStoreWrapper";
    private static final int KEY_STORE_FORMAT = 7;
    private static final int SEVEN_BITS = 0x7f;

    /// The stream stays open: its end is the order to stop.
    void send(OutputStream server) throws IOException {
        DataOutputStream out = new DataOutputStream(server);
        // not a daemon, not quiet, no pid file
        out.write(new byte[3]);
        write(out, KEY_STORE);
        out.writeInt(KEY_STORE_FORMAT);
        // no password, no salt, nothing in it
        out.write(new byte[4]);
        writeLength(out, settings.size());
        for (Map.Entry<String, String> setting : new TreeMap<>(settings).entrySet()) {
            write(out, setting.getKey());
            out.writeByte(0);
            write(out, setting.getValue());
        }
        write(out, config.toString());
        write(out, logs.toString());
        out.flush();
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        // counts characters, not bytes
        writeLength(out, text.length());
        out.write(bytes);
    }

    private static void writeLength(DataOutputStream out, int length) throws IOException {
        int rest = length;
        while ((rest & ~SEVEN_BITS) != 0) {
            out.writeByte((rest & SEVEN_BITS) | (SEVEN_BITS + 1));
            rest >>>= 7;
        }
        out.writeByte(rest);
    }
}
