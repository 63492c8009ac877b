package id.pasarrusun.devservers.process;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/// Knocks at a server that speaks HTTP.
public final class Http {
    private static final int PATIENCE_MILLIS = 2_000;

    private Http() {}

    /// The status of the answer to a GET; 0 when there is none.
    public static int status(URI address) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection(java.net.Proxy.NO_PROXY);
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            try {
                return connection.getResponseCode();
            } finally {
                connection.disconnect();
            }
        } catch (IOException _) {
            return 0;
        }
    }
}
