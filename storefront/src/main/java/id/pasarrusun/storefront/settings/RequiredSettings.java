package id.pasarrusun.storefront.settings;

import java.util.List;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/// Looks at a run's addresses and keys before anything starts: all that are missing are named at once.
final class RequiredSettings implements EnvironmentPostProcessor {

    static final List<String> NAMES = List.of(
            "PASAR_POSTGRES_URL",
            "PASAR_ELASTICSEARCH_URL",
            "PASAR_S3_ENDPOINT",
            "PASAR_S3_ACCESS_KEY",
            "PASAR_S3_SECRET_KEY",
            "PASAR_MIDTRANS_SERVER_KEY",
            "PASAR_MIDTRANS_CLIENT_KEY",
            "PASAR_MIDTRANS_IRIS_CREATOR_KEY",
            "PASAR_MIDTRANS_IRIS_APPROVER_KEY",
            "PASAR_MIDTRANS_IRIS_MERCHANT_KEY",
            "PASAR_SMTP_URL");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        List<String> missing = NAMES.stream()
                .filter(name -> !StringUtils.hasText(environment.getProperty(name)))
                .toList();
        if (!missing.isEmpty()) {
            throw new MissingSettings(missing);
        }
        PostgresAddress postgres = PostgresAddress.parse(environment.getRequiredProperty("PASAR_POSTGRES_URL"));
        environment.getPropertySources().addLast(new MapPropertySource("pasar-postgres", postgres.toProperties()));
    }
}
