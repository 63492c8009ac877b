package id.pasarrusun.storefront.settings;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says in words, instead of a stack trace, what a run still needs.
final class MissingSettingsAnalyzer extends AbstractFailureAnalyzer<MissingSettings> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MissingSettings missing) {
        return new FailureAnalysis(
                "The shop has no embedded servers and was not told where these are:\n\n    "
                        + String.join("\n    ", missing.names()),
                "Set them in the environment; README.md says what each one is. "
                        + "To try the shop with everything embedded, run ./mvnw spring-boot:test-run.",
                missing);
    }
}
