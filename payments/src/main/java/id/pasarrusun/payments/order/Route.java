package id.pasarrusun.payments.order;

import java.util.List;
import java.util.Optional;

/// What somebody does to an order, as the states it goes through.
enum Route {
    ACCEPT(OrderState.ACCEPTED),
    SEND(OrderState.SENT),
    RECEIVE(OrderState.RECEIVED),
    COMPLETE(OrderState.COMPLETED),
    /// The buyer has it and says that all is well.
    CONFIRM(OrderState.RECEIVED, OrderState.COMPLETED);

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, though its type does not say so
    private final List<OrderState> states;

    Route(OrderState... states) {
        this.states = List.of(states);
    }

    /// The states that are still to come: none when it is done already, and no answer when it cannot be done.
    Optional<List<OrderState>> from(OrderState state) {
        int place = states.indexOf(state);
        if (place >= 0) {
            return Optional.of(states.subList(place + 1, states.size()));
        }
        return state.mayBecome(states.getFirst()) ? Optional.of(states) : Optional.empty();
    }

    /// The same, but while the money is in dispute nothing is completed: what the buyer has stays received.
    Optional<List<OrderState>> from(OrderState state, boolean disputed) {
        return from(state)
                .map(ahead -> disputed ? withoutTheEnd(ahead) : ahead)
                .filter(ahead -> !ahead.isEmpty() || states.contains(state));
    }

    private static List<OrderState> withoutTheEnd(List<OrderState> states) {
        return states.stream().filter(state -> state != OrderState.COMPLETED).toList();
    }
}
