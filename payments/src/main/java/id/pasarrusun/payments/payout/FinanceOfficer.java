package id.pasarrusun.payments.payout;

import java.util.UUID;

/// Who proposes or releases a run.
public record FinanceOfficer(UUID id, String name) {}
