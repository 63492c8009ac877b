package id.pasarrusun.payments.ledger;

import java.time.YearMonth;

/// What moved in a month, as Jakarta counts them.
///
/// @param amount whole rupiah, below zero when more was taken back than given
public record Monthly(YearMonth month, long amount) {}
