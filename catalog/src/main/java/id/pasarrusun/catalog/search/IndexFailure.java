package id.pasarrusun.catalog.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.transport.TransportException;
import id.pasarrusun.kernel.failure.Unavailable;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells an index that is away, which is [Unavailable], from one that will never do what it was asked.
final class IndexFailure {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFailure.class);
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    private IndexFailure() {}

    static Throwable read(Throwable error) {
        return switch (error) {
            case ElasticsearchException refusal when isLocked(refusal.status()) -> locked(refusal);
            case ElasticsearchException refusal when isAway(refusal.status()) -> away(refusal);
            case ElasticsearchException refusal ->
                new IllegalStateException("The search index refuses: " + refusal.getMessage(), refusal);
            case TransportException answer
            when answer.response() != null && !isAway(answer.statusCode()) ->
                new IllegalStateException("The search index answers what is not understood", answer);
            case IOException lost -> away(lost);
            case TimeoutException late -> away(late);
            default -> error;
        };
    }

    private static boolean isLocked(int status) {
        return status == UNAUTHORIZED || status == FORBIDDEN;
    }

    /// That the shop's key is not accepted is no fault of what was asked, but somebody has to see to it.
    private static Unavailable locked(ElasticsearchException refusal) {
        LOG.error("The search index does not let the shop in: {}", refusal.getMessage());
        return away(refusal);
    }

    /// An index that is not there is made within a minute.
    private static boolean isAway(int status) {
        return status == NOT_FOUND || status == TOO_MANY_REQUESTS || status >= SERVER_ERROR;
    }

    private static Unavailable away(Throwable cause) {
        return new Unavailable("The search index", cause);
    }
}
