package id.pasarrusun.devservers.midtrans.wire;

/// The secrets that the shop and the stand-in share, one for each role Midtrans knows.
public record Keys(
        String merchantId,
        String serverKey,
        String clientKey,
        String irisCreatorKey,
        String irisApproverKey,
        String irisMerchantKey) {}
