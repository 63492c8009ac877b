package id.pasarrusun.payments.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What one night's proof of the books found.
///
/// @param imbalance the sum over all accounts, which is nothing when all is well
/// @param faults accounts whose kept balance is not the sum of their postings, or below zero where it may not be
public record Proof(LocalDate night, Instant at, long imbalance, List<Account> faults) {

    public Proof {
        faults = List.copyOf(faults);
    }

    public boolean isClean() {
        return imbalance == 0 && faults.isEmpty();
    }
}
