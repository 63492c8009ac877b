package id.pasarrusun.storefront.reach;

import id.pasarrusun.kernel.money.Rupiah;
import id.pasarrusun.storefront.page.Formats;
import id.pasarrusun.storefront.page.Language;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a page tells those who find it for others: search engines, and messengers that preview a link to it. A page
/// without it is nobody's to find.
///
/// @param path  its address as its room names it; null for one that is not to be looked for
/// @param shot  what a preview shows; null when there is none
/// @param price what the thing on it costs at least; null when it is not about one thing
/// @param things what it is about, for machines
public record Reach(
        Site site,
        @Nullable String path,
        String title,
        String description,
        @Nullable Shot shot,
        @Nullable Rupiah price,
        List<Thing> things) {

    /// Messengers show no more of a title.
    static final int TITLE_MAX = 65;

    public Reach {
        things = List.copyOf(things);
        title = Formats.beginning(title, TITLE_MAX);
    }

    /// A picture for a preview. Its address changes with its bytes, since previews are kept for weeks.
    public record Shot(String url, String alt, int width, int height) {}

    public Reach showing(@Nullable Shot other) {
        return new Reach(site, path, title, description, other, price, things);
    }

    public Reach costing(Rupiah least) {
        return new Reach(site, path, title, description, shot, least, things);
    }

    public Reach about(List<Thing> others) {
        return new Reach(site, path, title, description, shot, price, others);
    }

    /// Where a link to it is written into a message on WhatsApp, to whomever its writer chooses.
    public String whatsApp(Language language) {
        String message = title + "\n" + address(language);
        return "https://wa.me/?text="
                + URLEncoder.encode(message, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /// What stands for the shop where there is no shot.
    public Shot sign() {
        return site.sign();
    }

    /// What it is about, as machines read it.
    public LinkedData linkedData() {
        return new LinkedData(things);
    }

    /// Whether search engines may keep it.
    public boolean isFound() {
        return path != null;
    }

    /// Its full address in a language; the shop's own front page for a page that is not to be looked for.
    public String address(Language language) {
        return site.at(language, path == null ? "/" : path);
    }

    /// A language and its country as previews name them; theirs is a fixed list, on which no English of Indonesia is.
    public static String place(Language language) {
        return switch (language) {
            case INDONESIAN -> "id_ID";
            case ENGLISH -> "en_US";
        };
    }
}
