package id.pasarrusun.storefront.page;

import org.jspecify.annotations.Nullable;

/// The page of a list that is shown, counted from 1.
///
/// @param last at least 1
/// @param size so many stand on one page
public record Leaf(int number, int last, int size) {

    private static final String PARAMETER = "hal=";

    /// @param asked as it stands in the address: what cannot be understood is the first page, what lies behind the end
    /// the last
    public static Leaf of(@Nullable String asked, long total, int size) {
        int last = Math.clamp((total + size - 1) / size, 1, Integer.MAX_VALUE / size);
        int wanted = asked != null && asked.strip().matches("[1-9]\\d{0,5}") ? Integer.parseInt(asked.strip()) : 1;
        return new Leaf(Math.min(wanted, last), last, size);
    }

    public int offset() {
        return (number - 1) * size;
    }

    /// The address of the page shown.
    ///
    /// @param first the address of the first one
    public String address(String first) {
        return address(first, number);
    }

    /// The way to the others.
    ///
    /// @param first the address of the first one
    public PageLinks links(String first) {
        return PageLinks.of(number, last, page -> address(first, page));
    }

    private static String address(String first, int page) {
        return page == 1 ? first : first + (first.contains("?") ? "&" : "?") + PARAMETER + page;
    }
}
