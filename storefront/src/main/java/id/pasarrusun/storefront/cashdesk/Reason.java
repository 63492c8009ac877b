package id.pasarrusun.storefront.cashdesk;

/// Why something was posted, in words.
///
/// @param key of the words
/// @param argument that goes into them
/// @param reference as the books have it
public record Reason(String key, String argument, String reference) {

    private static final String OTHER = "cashdesk.reason.other";
    private static final String REVERSAL = "reverse:";
    private static final String ARRIVED = ":completed";

    static Reason of(String reference) {
        return new Reason("cashdesk.reason." + kind(reference), subject(reference), reference);
    }

    /// Whether there are no words for it, so that only the reference tells it.
    public boolean isOther() {
        return key.equals(OTHER);
    }

    private static String kind(String reference) {
        if (reference.startsWith(REVERSAL)) {
            return "reverse";
        }
        String kind = reference.substring(0, Math.max(0, reference.indexOf(':')));
        return switch (kind) {
            case "payout" -> reference.endsWith(ARRIVED) ? "payout-arrived" : "payout";
            case "charge", "completed", "declined", "revived" -> kind;
            default -> "other";
        };
    }

    /// What stands behind the kind: the number of an order reads well, an id does not.
    private static String subject(String reference) {
        return reference.startsWith("completed:") || reference.startsWith("declined:")
                ? reference.substring(reference.indexOf(':') + 1)
                : "";
    }
}
