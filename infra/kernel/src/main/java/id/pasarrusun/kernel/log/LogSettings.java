package id.pasarrusun.kernel.log;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How eagerly logs are followed.
///
/// @param lookEvery how often a reader looks although nobody knocked
/// @param pauseMin the first pause after an error; pauses double up to `pauseMax`
@ConfigurationProperties("pasar.kernel.log")
record LogSettings(
        @DefaultValue("2s") Duration lookEvery,
        @DefaultValue("200ms") Duration pauseMin,
        @DefaultValue("30s") Duration pauseMax) {}
