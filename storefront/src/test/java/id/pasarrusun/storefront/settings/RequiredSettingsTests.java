package id.pasarrusun.storefront.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pasarrusun.PasarRusunApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class RequiredSettingsTests {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void refusesToStartTheShopAndNamesEveryMissingSettingInWords(CapturedOutput output) {
        assertThatExceptionOfType(MissingSettings.class)
                .isThrownBy(() -> new SpringApplication(PasarRusunApplication.class).run());

        assertThat(output.toString())
                .contains(RequiredSettings.NAMES)
                .contains("./mvnw spring-boot:test-run")
                .doesNotContain("\tat ");
    }

    @Test
    void namesOnlyWhatIsMissing() {
        RequiredSettings.NAMES.forEach(name -> environment.setProperty(name, "there"));
        environment.setProperty("PASAR_S3_ENDPOINT", " ");
        environment.setProperty("PASAR_SMTP_URL", "");

        assertThatExceptionOfType(MissingSettings.class)
                .isThrownBy(this::process)
                .satisfies(
                        missing -> assertThat(missing.names()).containsExactly("PASAR_S3_ENDPOINT", "PASAR_SMTP_URL"));
    }

    @Test
    void spellsThePostgresAddressForDriverPoolAndMigrations() {
        RequiredSettings.NAMES.forEach(name -> environment.setProperty(name, "there"));
        environment.setProperty("PASAR_POSTGRES_URL", "postgresql://shop:s%40lt@db.example:6432/pasar");

        process();

        assertThat(environment.getProperty("spring.r2dbc.url")).isEqualTo("r2dbc:postgresql://db.example:6432/pasar");
        assertThat(environment.getProperty("spring.flyway.url")).isEqualTo("jdbc:postgresql://db.example:6432/pasar");
        assertThat(environment.getProperty("spring.r2dbc.username")).isEqualTo("shop");
        assertThat(environment.getProperty("spring.flyway.password")).isEqualTo("s@lt");
    }

    @Test
    void takesFromThePostgresAddressHowTheLineIsSecured() {
        RequiredSettings.NAMES.forEach(name -> environment.setProperty(name, "there"));
        environment.setProperty("PASAR_POSTGRES_URL", "postgresql://shop:salt@db.example/pasar?sslmode=verify-full");

        process();

        assertThat(environment.getProperty("spring.r2dbc.url")).endsWith("/pasar?sslMode=verify-full");
        assertThat(environment.getProperty("spring.flyway.url")).endsWith("/pasar?sslmode=verify-full");
    }

    @Test
    void saysNoPasswordOfAnAddressThatCannotBeRead() {
        RequiredSettings.NAMES.forEach(name -> environment.setProperty(name, "there"));
        environment.setProperty("PASAR_POSTGRES_URL", "postgresql://shop:sa lt@db.example/pasar");

        assertThatIllegalArgumentException()
                .isThrownBy(this::process)
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("sa lt"));
    }

    @Test
    void saysHowThePostgresAddressMustLook() {
        RequiredSettings.NAMES.forEach(name -> environment.setProperty(name, "there"));
        environment.setProperty("PASAR_POSTGRES_URL", "db.example:5432");

        assertThatIllegalArgumentException()
                .isThrownBy(this::process)
                .withMessageContaining("postgresql://user:password@host:port/database");
    }

    private void process() {
        new RequiredSettings().postProcessEnvironment(environment, new SpringApplication());
    }
}
