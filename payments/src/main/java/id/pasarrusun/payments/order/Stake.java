package id.pasarrusun.payments.order;

import id.pasarrusun.kernel.money.Rupiah;
import java.util.List;

/// How the money of one order is shared between its payee and the platform.
///
/// @param commissions of each line, nothing among them
record Stake(String order, PayeeId payee, Rupiah total, List<Rupiah> commissions) {

    Stake {
        commissions = List.copyOf(commissions);
    }

    /// Goods and delivery less commission.
    Rupiah net() {
        return total.minus(Rupiah.sum(commissions));
    }
}
