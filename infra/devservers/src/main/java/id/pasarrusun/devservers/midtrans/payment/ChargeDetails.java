package id.pasarrusun.devservers.midtrans.payment;

import java.util.LinkedHashMap;
import java.util.Map;

/// Makes up what each method gives the payer to pay with: an account number, a bill key, a code.
final class ChargeDetails {
    private ChargeDetails() {}

    static Map<String, String> of(Method method, String transactionId) {
        String digits = digits(transactionId);
        Map<String, String> details = new LinkedHashMap<>();
        switch (method) {
            case QRIS -> {
                details.put("acquirer", "gopay");
                details.put("qr_string", "00020101021226620014COM.GO-JEK.WWW" + transactionId.replace("-", ""));
            }
            case GOPAY -> details.put("deeplink", transactionId);
            case BCA_VA, BNI_VA, BRI_VA, CIMB_VA -> {
                details.put("va_bank", method.provider());
                details.put("va_number", vaPrefix(method) + digits.substring(0, 11));
            }
            case PERMATA_VA -> details.put("permata_va_number", "8562" + digits.substring(0, 12));
            case ECHANNEL -> {
                details.put("bill_key", "99" + digits.substring(0, 10));
                details.put("biller_code", "70012");
            }
            case ALFAMART, INDOMARET -> {
                details.put("store", method.provider());
                details.put("payment_code", "70" + digits.substring(0, 10));
            }
            case CREDIT_CARD -> {
                details.put("masked_card", "48111111-1114");
                details.put("bank", "bni");
                details.put("card_type", "credit");
                details.put("three_ds_version", "2");
            }
        }
        return details;
    }

    private static String vaPrefix(Method method) {
        return switch (method) {
            case BCA_VA -> "90000";
            case BNI_VA -> "98800";
            case BRI_VA -> "26215";
            default -> "12899";
        };
    }

    /// Twelve or more digits that are always the same for one transaction.
    private static String digits(String transactionId) {
        return String.format("%016d", Math.floorMod(transactionId.hashCode() * 2_654_435_761L, 1_000_000_000_000_000L))
                .substring(2);
    }
}
