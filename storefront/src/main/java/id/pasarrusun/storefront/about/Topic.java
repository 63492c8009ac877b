package id.pasarrusun.storefront.about;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What there are words about.
public enum Topic {
    /// The first thing that the front page says.
    FRONT("beranda", false),
    /// What everybody shall know now, above the front page; mostly nothing.
    ANNOUNCEMENT("pengumuman", false),
    ABOUT("tentang", true),
    HELP("bantuan", true),
    /// PP 80/2019, article 27: a shop says where complaints go and how long they take.
    COMPLAINTS("aduan", true),
    TERMS("ketentuan", true),
    /// Each maker agrees to the newest edition of it, in Indonesian.
    MAKER_TERMS("ketentuan-pembuat", true),
    PRIVACY("privasi", true);

    private final String slug;
    private final boolean page;

    Topic(String slug, boolean page) {
        this.slug = slug;
        this.page = page;
    }

    /// Those that have a page of their own, in the order in which the foot of every page names them.
    public static List<Topic> pages() {
        return Arrays.stream(values()).filter(topic -> topic.page).toList();
    }

    static Optional<Topic> find(String slug) {
        return Arrays.stream(values()).filter(topic -> topic.slug.equals(slug)).findFirst();
    }

    public String slug() {
        return slug;
    }

    /// Whether it has a page of its own.
    boolean isPage() {
        return page;
    }

    public String address() {
        return AboutPages.BASE + slug;
    }

    /// Of its name, as lists and the foot of a page say it.
    public String key() {
        return "about.topic." + slug;
    }
}
