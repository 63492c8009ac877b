package id.pasarrusun.payments.order;

import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.payments.ledger.Account;
import id.pasarrusun.payments.ledger.Posting;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Where the money of a purchase goes: held for its makers until the buyer has had the goods and time to complain.
final class Escrow {

    private Escrow() {}

    /// All of it comes in.
    static List<Posting> arrival(PurchaseId purchase, Rupiah amount) {
        return List.of(new Posting(Account.MIDTRANS, Account.purchase(purchase.value()), amount));
    }

    /// What came in is held for the makers, less the platform's commission of each line.
    static List<Posting> shares(PurchaseId purchase, List<Stake> stakes) {
        Account source = Account.purchase(purchase.value());
        List<Posting> postings = new ArrayList<>();
        for (Stake stake : stakes) {
            Stream.of(stake.net())
                    .filter(amount -> !amount.isZero())
                    .map(net -> new Posting(source, Account.held(stake.payee().value()), net))
                    .forEach(postings::add);
            stake.commissions().stream()
                    .filter(amount -> !amount.isZero())
                    .map(commission -> new Posting(source, Account.COMMISSION, commission))
                    .forEach(postings::add);
        }
        return postings;
    }

    /// The order is not made: what was held and what was kept of it is the purchase's again.
    static List<Posting> giveBack(PurchaseId purchase, Stake stake) {
        return shares(purchase, List.of(stake)).stream()
                .map(share -> new Posting(share.to(), share.from(), share.amount()))
                .toList();
    }

    /// The order is done: what was held is the maker's. Nothing when nothing was held.
    static List<Posting> release(Stake stake) {
        Account held = Account.held(stake.payee().value());
        Account payable = Account.payable(stake.payee().value());
        return stake.net().isZero() ? List.of() : List.of(new Posting(held, payable, stake.net()));
    }
}
