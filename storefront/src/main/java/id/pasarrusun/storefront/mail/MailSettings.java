package id.pasarrusun.storefront.mail;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where e-mail is handed over: `smtp://user:password@host:port`, or `smtps://…` with TLS from the first byte.
@ConfigurationProperties("pasar.mail")
record MailSettings(
        URI url,
        @DefaultValue("Pasar Rusun <halo@pasarrusun.id>") String from,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("2") int threads,
        @DefaultValue("200") int waiting) {}
