package id.pasarrusun.storefront.reactions;

import id.pasarrusun.catalog.maker.MakerId;
import id.pasarrusun.payments.order.Payer;
import id.pasarrusun.storefront.account.Accounts;
import id.pasarrusun.storefront.mail.Letters;
import id.pasarrusun.storefront.mail.PhoneNumber;
import id.pasarrusun.storefront.mail.Postbook;
import id.pasarrusun.storefront.page.Dictionary;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.page.Language;
import id.pasarrusun.storefront.page.Words;
import id.pasarrusun.storefront.purchases.ShopSettings;
import java.net.URI;
import java.time.LocalDate;
import reactor.core.publisher.Mono;

/// Where letters are worded, addressed and handed over, each of them once.
final class LetterDesk {

    private final Dictionary dictionary;
    private final Letters letters;
    private final Postbook book;
    private final Addresses addresses;

    LetterDesk(Dictionary dictionary, Letters letters, Postbook book, Addresses addresses) {
        this.dictionary = dictionary;
        this.letters = letters;
        this.book = book;
        this.addresses = addresses;
    }

    /// Where people are reached, and where the shop is.
    record Addresses(Accounts accounts, ShopSettings shop) {}

    /// To a buyer, in the language in which she bought.
    Words words(Payer payer) {
        return dictionary.in(Language.of(payer.language()));
    }

    /// To a maker, in the shop's own language.
    String word(String key, Object... arguments) {
        return dictionary.in(Language.INDONESIAN).word(key, arguments);
    }

    /// A day, as a letter to a maker names it.
    String day(LocalDate day) {
        return Formats.day(day, Language.INDONESIAN);
    }

    /// A page of the shop, as a letter to a maker names it.
    URI page(String path) {
        return addresses.shop().at(path);
    }

    /// To the buyer: by e-mail if there is an address, else to the phone.
    ///
    /// @param key the same for the same letter, however often it is sent
    Mono<Void> toBuyer(String key, Payer payer, String subject, String text) {
        String email = payer.email();
        return email == null
                ? Mono.justOrEmpty(PhoneNumber.parse(payer.phone()))
                        .flatMap(phone -> book.once(key, letters.whatsapp(phone, text)))
                : book.once(key, letters.email(email, subject, text));
    }

    /// To everybody who acts for a maker.
    ///
    /// @param key the same for the same letter, however often it is sent; other makers may be told under it too
    Mono<Void> toMaker(String key, MakerId maker, String text) {
        String hers = key + "/" + maker.value();
        return addresses
                .accounts()
                .phones(maker)
                .index()
                .concatMap(phone -> book.once(hers + "/" + phone.getT1(), letters.whatsapp(phone.getT2(), text)))
                .then();
    }

    /// To a number that a newcomer gave.
    ///
    /// @param key the same for the same letter, however often it is sent
    Mono<Void> toPhone(String key, PhoneNumber phone, String text) {
        return book.once(key, letters.whatsapp(phone, text));
    }
}
