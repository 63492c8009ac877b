package id.pasarrusun.storefront.mail;

import id.pasarrusun.kernel.failure.Unavailable;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.concurrent.RejectedExecutionException;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/// Hands e-mail to an SMTP server. The mail library blocks, so it has a few threads and a queue of its own.
final class SmtpEmail implements EmailPort {

    private final JavaMailSenderImpl sender;
    private final String from;
    private final Scheduler scheduler;

    SmtpEmail(MailSettings settings, Scheduler scheduler) {
        this.sender = sender(settings);
        this.from = settings.from();
        this.scheduler = scheduler;
    }

    @Override
    public Mono<Void> send(String to, String subject, String text) {
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(to);
        message.setSubject(subject);
        message.setText(text);
        return Mono.<Void>fromRunnable(() -> sender.send(message))
                .subscribeOn(scheduler)
                .onErrorMap(MailException.class, error -> new Unavailable("The mail server", error))
                .onErrorMap(RejectedExecutionException.class, error -> new Unavailable("The mail queue", error));
    }

    private static JavaMailSenderImpl sender(MailSettings settings) {
        URI url = settings.url();
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(url.getHost());
        sender.setPort(url.getPort());
        sender.setProtocol(url.getScheme());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        login(sender, url);
        sender.setJavaMailProperties(properties(settings, "mail." + url.getScheme() + '.'));
        return sender;
    }

    private static void login(JavaMailSenderImpl sender, URI url) {
        if (url.getUserInfo() != null) {
            String[] parts = url.getUserInfo().split(":", 2);
            sender.setUsername(parts[0]);
            sender.setPassword(parts.length == 2 ? parts[1] : "");
        }
    }

    private static Properties properties(MailSettings settings, String prefix) {
        String timeout = Long.toString(settings.timeout().toMillis());
        boolean hasLogin = settings.url().getUserInfo() != null;
        Properties properties = new Properties();
        properties.setProperty(prefix + "connectiontimeout", timeout);
        properties.setProperty(prefix + "timeout", timeout);
        properties.setProperty(prefix + "writetimeout", timeout);
        properties.setProperty(prefix + "auth", Boolean.toString(hasLogin));
        properties.setProperty(prefix + "starttls.enable", "true");
        // a password never goes over a line that somebody kept from being encrypted
        properties.setProperty(prefix + "starttls.required", Boolean.toString(hasLogin));
        return properties;
    }
}
