package id.pasarrusun.devservers.midtrans.payout;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// The banks and wallets that payouts reach, by the code the API uses.
final class Banks {
    static final Map<String, String> NAMES = Collections.unmodifiableMap(new TreeMap<>(Map.ofEntries(
            Map.entry("bca", "PT. BANK CENTRAL ASIA TBK."),
            Map.entry("bni", "PT. BANK NEGARA INDONESIA (PERSERO)"),
            Map.entry("bri", "PT. BANK RAKYAT INDONESIA (PERSERO)"),
            Map.entry("mandiri", "PT. BANK MANDIRI (PERSERO) TBK."),
            Map.entry("bsi", "PT. BANK SYARIAH INDONESIA TBK."),
            Map.entry("bsm", "PT. BANK SYARIAH MANDIRI"),
            Map.entry("cimb", "PT. BANK CIMB NIAGA TBK."),
            Map.entry("permata", "PT. BANK PERMATA TBK."),
            Map.entry("danamon", "PT. BANK DANAMON INDONESIA TBK."),
            Map.entry("dki", "PT. BANK DKI"),
            Map.entry("btn", "PT. BANK TABUNGAN NEGARA (PERSERO)"),
            Map.entry("seabank", "PT. BANK SEABANK INDONESIA"),
            Map.entry("jago", "PT. BANK JAGO TBK."),
            Map.entry("gopay", "GoPay"),
            Map.entry("ovo", "OVO"),
            Map.entry("dana", "DANA"))));

    private Banks() {}
}
