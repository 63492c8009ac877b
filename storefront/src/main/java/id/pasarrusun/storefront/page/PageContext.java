package id.pasarrusun.storefront.page;

import id.pasarrusun.catalog.maker.Craft;
import id.pasarrusun.storefront.account.Visitor;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// What a template may ask of the request it answers: words, addresses of assets, the visitor, the token of forms.
public final class PageContext {

    private final Words words;
    private final Assets assets;
    private final Facts facts;

    PageContext(Words words, Assets assets, Facts facts) {
        this.words = words;
        this.assets = assets;
        this.facts = facts;
    }

    /// What is known of one request.
    ///
    /// @param address   what was asked for, with its query; the front page when a form was sent
    /// @param csrfToken empty where no gate gives one
    /// @param fragment  whether htmx asks for a part of the page only
    /// @param mending   whether it answers a form that could not be taken as it was sent
    record Facts(
            String path,
            String address,
            Visitor visitor,
            int cartCount,
            String csrfToken,
            boolean fragment,
            boolean mending) {}

    /// The words of `key`, with `{0}`, `{1}` … replaced.
    public String word(String key, Object... arguments) {
        return words.word(key, arguments);
    }

    /// What a maker wrote in the shop's own language and, perhaps, in English.
    ///
    /// @param english empty when she wrote none
    public Said said(String own, String english) {
        return words.said(own, english);
    }

    public boolean hasWord(String key) {
        return words.has(key);
    }

    /// The address of a file under `static/aset`, changed whenever its content changes.
    public String asset(String name) {
        return assets.url(name);
    }

    public Language language() {
        return words.language();
    }

    /// `17 Agu 2026, 09.05 WIB`
    public String moment(Instant at) {
        return Formats.moment(at, words.language());
    }

    /// `Senin, 17 Agustus`
    public String day(Instant at) {
        return Formats.day(at, words.language());
    }

    /// `17 Agustus 2026`
    public String date(Instant at) {
        return Formats.date(at, words.language());
    }

    /// Where a link of this page leads, so that whoever reads it stays in her language.
    ///
    /// @param address of a page of the shop, as its room names it; any other stays as it is
    public String to(String address) {
        return words.language().address(address);
    }

    /// The language that this page is not in.
    public Language otherLanguage() {
        return words.language().other();
    }

    /// Where this page stands in the other language.
    public String inOtherLanguage() {
        return otherLanguage().address(facts.address());
    }

    public String path() {
        return facts.path();
    }

    public boolean isAt(String place) {
        return facts.path().equals(place) || facts.path().startsWith(place + "/");
    }

    public Visitor visitor() {
        return facts.visitor();
    }

    /// The account that is signed in, for what a phone keeps apart for each; empty when nobody is.
    public String account() {
        return facts.visitor()
                .signedIn()
                .map(account -> account.value().toString())
                .orElse("");
    }

    public boolean isGuest() {
        return facts.visitor() instanceof Visitor.Guest;
    }

    public boolean isMaker() {
        return facts.visitor() instanceof Visitor.MakerVisitor;
    }

    public boolean isStaff() {
        return facts.visitor() instanceof Visitor.StaffVisitor;
    }

    /// The slugs of the crafts, in the order in which the header names them.
    public List<String> crafts() {
        return Stream.of(Craft.values()).map(Craft::slug).toList();
    }

    public int cartCount() {
        return facts.cartCount();
    }

    public String csrfToken() {
        return facts.csrfToken();
    }

    public boolean isFragment() {
        return facts.fragment();
    }

    /// Whether a form is shown again because of what was sent; told by the page's title, which is heard first.
    public boolean isMending() {
        return facts.mending();
    }
}
