package id.pasarrusun.storefront.limit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long answers wait for somebody who takes them.
///
/// @param untaken nothing of an answer is taken for so long, and when it is as long again its connection is closed
@ConfigurationProperties("pasar.answers")
record AnswerSettings(@DefaultValue("3m") Duration untaken) {

    AnswerSettings {
        if (!untaken.isPositive()) {
            throw new IllegalArgumentException("pasar.answers.untaken is a while, not " + untaken);
        }
    }
}
