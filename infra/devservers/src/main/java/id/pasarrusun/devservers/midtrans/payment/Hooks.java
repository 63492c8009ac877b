package id.pasarrusun.devservers.midtrans.payment;

import id.pasarrusun.devservers.midtrans.wire.Call;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where the notifications of one payment go when its request names places of its own.
final class Hooks {
    /// Stands for the address the stand-in was given for all payments.
    static final String USUAL = "";

    private static final int NAMED_MAX = 3;

    private Hooks() {}

    /// An override replaces the usual address, an addition stands beside it, and of both only the override counts.
    static List<String> of(Call call) {
        List<String> instead = named(call.header("x-override-notification"));
        if (!instead.isEmpty()) {
            return instead;
        }
        List<String> all = new ArrayList<>(List.of(USUAL));
        all.addAll(named(call.header("x-append-notification")));
        return all;
    }

    private static List<String> named(String header) {
        return Arrays.stream(header.split(",", -1))
                .map(String::strip)
                .filter(url -> !url.isEmpty())
                .limit(NAMED_MAX)
                .toList();
    }
}
