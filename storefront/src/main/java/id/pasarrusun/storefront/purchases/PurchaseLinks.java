package id.pasarrusun.storefront.purchases;

import id.pasarrusun.payments.order.PurchaseId;
import id.pasarrusun.storefront.account.Seals;
import id.pasarrusun.storefront.page.Language;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import reactor.core.publisher.Mono;

/// The links to purchases. The secret in a link is the shop's mark on the purchase's id, so it can be written again
/// into every letter; the purchase itself keeps only its hash.
public final class PurchaseLinks {

    private static final String PURPOSE = "purchase-link";

    private final Seals seals;
    private final ShopSettings shop;

    PurchaseLinks(Seals seals, ShopSettings shop) {
        this.seals = seals;
        this.shop = shop;
    }

    /// The secret of a purchase's link: 256 bits in letters and digits.
    public Mono<String> token(PurchaseId purchase) {
        return seals.get().map(seal -> seal.word(PURPOSE, purchase.value().toString()));
    }

    /// The whole link to the page in a language, for letters too and for the way back from the payment page.
    public URI address(String token, Language language) {
        return shop.at(language.address("/beli/" + token));
    }

    /// What the purchase keeps of its link.
    public static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
