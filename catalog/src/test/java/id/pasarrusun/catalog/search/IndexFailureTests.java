package id.pasarrusun.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorResponse;
import id.pasarrusun.kernel.failure.Unavailable;
import java.net.ConnectException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexFailureTests {

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 429, 500, 503})
    void waitsForANodeThatIsBusyOrLockedOrHasLostItsIndex(int status) {
        assertThat(IndexFailure.read(refusal(status))).isInstanceOf(Unavailable.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 409, 413})
    void neverWaitsForARefusalToChange(int status) {
        assertThat(IndexFailure.read(refusal(status)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a reason");
    }

    @Test
    void waitsForALostConnectionAndNotForAMistakeOfOurs() {
        NullPointerException mistake = new NullPointerException();

        assertThat(IndexFailure.read(new ConnectException("refused"))).isInstanceOf(Unavailable.class);
        assertThat(IndexFailure.read(new TimeoutException())).isInstanceOf(Unavailable.class);
        assertThat(IndexFailure.read(mistake)).isSameAs(mistake);
    }

    private static ElasticsearchException refusal(int status) {
        return new ElasticsearchException(
                "search",
                ErrorResponse.of(answer -> answer.status(status)
                        .error(cause -> cause.type("a_kind").reason("a reason"))));
    }
}
