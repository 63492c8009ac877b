package id.pasarrusun.payments.order;

import java.util.random.RandomGenerator;

/// What a buyer reads out on the phone: seven characters and one that checks them, none of which look alike.
public record PurchaseNumber(String value) {

    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int SIZE = ALPHABET.length();
    private static final int PAYLOAD = 7;

    public PurchaseNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("This is not the number of a purchase: " + value);
        }
    }

    static PurchaseNumber random(RandomGenerator random) {
        StringBuilder number = new StringBuilder(PAYLOAD + 1);
        random.ints(PAYLOAD, 0, SIZE).mapToObj(ALPHABET::charAt).forEach(number::append);
        return new PurchaseNumber(number.append(check(number)).toString());
    }

    /// Whether `text` could be a number: one wrong or two exchanged neighbours are noticed.
    public static boolean isValid(String text) {
        return text.length() == PAYLOAD + 1
                && text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                && text.charAt(PAYLOAD) == check(text.subSequence(0, PAYLOAD));
    }

    /// Distinct weights over a prime number of characters notice every single slip and every exchange.
    private static char check(CharSequence payload) {
        int sum = 0;
        for (int i = 0; i < payload.length(); i++) {
            sum += (i + 2) * ALPHABET.indexOf(payload.charAt(i));
        }
        return ALPHABET.charAt(sum % SIZE);
    }

    @Override
    public String toString() {
        return value;
    }
}
