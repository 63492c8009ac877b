package id.pasarrusun.devservers.midtrans.payout;

import id.pasarrusun.devservers.midtrans.wire.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// One line of a request for payouts, with what is wrong with it.
record PayoutOrder(Payout.Beneficiary beneficiary, long amountRupiah, String notes, List<String> errors) {
    private static final Pattern ACCOUNT = Pattern.compile("[0-9]{6,20}");
    private static final Pattern NOTES = Pattern.compile("[A-Za-z0-9 ]{0,100}");
    private static final long RUPIAH_MIN = 1;

    static PayoutOrder of(JsonNode line) {
        Payout.Beneficiary beneficiary = new Payout.Beneficiary(
                Json.text(line, "beneficiary_name"),
                Json.text(line, "beneficiary_account"),
                Json.text(line, "beneficiary_bank"),
                Json.text(line, "beneficiary_email"));
        String notes = Json.text(line, "notes");
        List<String> errors = new ArrayList<>(errorsOf(beneficiary));
        OptionalLong amount = Json.whole(line, "amount");
        if (!line.path("amount").isString()) {
            errors.add("Amount must be a string");
        } else if (amount.isEmpty()) {
            errors.add("Amount is not a whole number");
        } else if (amount.getAsLong() < RUPIAH_MIN) {
            errors.add("Amount must be greater than 0");
        }
        if (notes.isEmpty()) {
            errors.add("Notes can't be blank");
        } else if (!NOTES.matcher(notes).matches()) {
            errors.add("Notes may have up to 100 letters, digits and spaces");
        }
        return new PayoutOrder(beneficiary, amount.orElse(0), notes, List.copyOf(errors));
    }

    static List<String> errorsOf(Payout.Beneficiary beneficiary) {
        List<String> errors = new ArrayList<>();
        if (beneficiary.name().isBlank()) {
            errors.add("Beneficiary name can't be blank");
        }
        if (beneficiary.account().isBlank()) {
            errors.add("Account can't be blank");
        } else if (!beneficiary.account().chars().allMatch(Character::isDigit)) {
            errors.add("Account is not a number");
        } else if (!ACCOUNT.matcher(beneficiary.account()).matches()) {
            errors.add("Account must have 6 to 20 digits");
        }
        if (!Banks.NAMES.containsKey(beneficiary.bank())) {
            errors.add("Bank name is not included in the list");
        }
        return errors;
    }
}
