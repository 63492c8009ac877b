package id.pasarrusun.storefront.batches;

import id.pasarrusun.catalog.batch.Batch;
import id.pasarrusun.kernel.time.Jakarta;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One batch in ready strings.
///
/// @param maker whose it is; empty where she reads it herself
/// @param state key of the words for how it stands
/// @param reason why it was called back
public record BatchLine(
        String code,
        String name,
        String maker,
        Instant madeOn,
        Instant useBy,
        int pieces,
        int used,
        String grinder,
        String note,
        String state,
        String style,
        @Nullable String reason) {

    static BatchLine of(Batch batch, String maker, LocalDate today) {
        Batch.Recall recall = batch.recall();
        boolean keeps = batch.keeps(today);
        return new BatchLine(
                batch.code(),
                batch.name(),
                maker,
                start(batch.made().madeOn()),
                start(batch.useBy()),
                batch.made().pieces(),
                batch.used(),
                batch.made().grinder(),
                batch.made().note(),
                recall != null ? "batches.state.recalled" : keeps ? "batches.state.fresh" : "batches.state.past",
                batch.maySend(today) ? "siap" : "",
                recall == null ? null : recall.reason());
    }

    public boolean isRecalled() {
        return reason != null;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Jakarta.ZONE).toInstant();
    }
}
