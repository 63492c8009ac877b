package id.pasarrusun.devservers;

/// A service that the shop needs and that can be started for it.
public enum Part {
    POSTGRES("PostgreSQL"),
    ELASTICSEARCH("Elasticsearch"),
    OBJECT_STORE("The object store"),
    MIDTRANS("The Midtrans stand-in"),
    /// E-mail and WhatsApp.
    MAIL("The mail catcher");

    private final String title;

    Part(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
