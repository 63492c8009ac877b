package id.pasarrusun.dev;

import java.util.Map;
import java.util.stream.Collectors;

/// What is printed once the shop is open.
public final class Banner {

    private Banner() {}

    /// The shop's address, who can sign in how, and where the embedded servers are.
    public static String of(EmbeddedShop shop) {
        String address = "http://localhost:" + shop.port();
        return """

            Pasar Rusun is open: %s

              makers    %s/masuk       phone 081200000001 … 081200000012
                        the code is in  %s/dev/outbox?to=081200000001
              officers  %s/masuk?staf  qc@pasar.test · admin@pasar.test
                        keuangan1@pasar.test · keuangan2@pasar.test
                        password pasar-demo-2026, TOTP secret JBSWY3DPEHPK3PXP

            %s

            Ctrl-C stops all of it; the data stays for the next start.
            """.formatted(address, address, address, address, servers(shop));
    }

    private static String servers(EmbeddedShop shop) {
        return EmbeddedAddresses.document(shop.addresses()).entrySet().stream()
                .map(server -> "  %-15s %s".formatted(server.getKey(), words(server.getValue())))
                .collect(Collectors.joining("\n"));
    }

    private static String words(Object address) {
        return address instanceof Map<?, ?> parts
                ? parts.values().stream().map(String::valueOf).sorted().collect(Collectors.joining(" · "))
                : String.valueOf(address);
    }
}
