package id.pasarrusun.storefront.mail;

import id.pasarrusun.kernel.log.Job;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/// Wires the letters to what carries them.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MailSettings.class, WhatsAppSettings.class})
class MailConfiguration {

    @Bean(destroyMethod = "dispose")
    Scheduler mailScheduler(MailSettings settings) {
        return Schedulers.newBoundedElastic(settings.threads(), settings.waiting(), "mail");
    }

    @Bean
    EmailPort smtpEmail(MailSettings settings, @Qualifier("mailScheduler") Scheduler scheduler) {
        return new SmtpEmail(settings, scheduler);
    }

    @Bean
    WhatsAppPort whatsAppCloud(WhatsAppSettings settings) {
        return new WhatsAppCloud(WebClient.builder(), settings);
    }

    @Bean
    Letters letters(EmailPort email, WhatsAppPort whatsApp) {
        return new Letters(email, whatsApp);
    }

    @Bean
    Postbook postbook(DatabaseClient database, InstantSource clock) {
        return new Postbook(database, clock);
    }

    @Bean
    Job postbookSweep(Postbook postbook) {
        return new Job("storefront.postbook-sweep", Duration.ofHours(6), postbook::sweep);
    }
}
