package id.pasarrusun.catalog.assist;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param answerWithin so long it lies before its maker; then it is the instructor's draft again
/// @param every the pause between two looks for what lies too long
/// @param openMax how many an instructor may have begun that their makers have not sent
@ConfigurationProperties("pasar.assist")
public record AssistSettings(
        @DefaultValue("7d") Duration answerWithin,
        @DefaultValue("10m") Duration every,
        @DefaultValue("200") int openMax) {}
