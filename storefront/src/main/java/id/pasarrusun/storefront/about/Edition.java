package id.pasarrusun.storefront.about;

import java.time.Instant;

/// One state of what is said about a topic in one language; the newest is what visitors read.
///
/// @param number counts up from 1; 0 while nothing was written yet
/// @param writer the officer's name
record Edition(int number, String title, String body, String writer, Instant at) {

    static final Edition NONE = new Edition(0, "", "", "", Instant.EPOCH);

    boolean isThere() {
        return number > 0;
    }
}
