package id.pasarrusun.payments.order;

import id.pasarrusun.kernel.id.Identifier;
import java.util.UUID;

/// Who is paid: in the shop, a maker.
public record PayeeId(UUID value) implements Identifier {}
