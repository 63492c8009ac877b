package id.pasarrusun.storefront.spreadsheet;

import java.util.List;

/// What would come of a table, or came.
///
/// @param kind    code of its kind
/// @param ignored names of columns that say nothing to us, in one line; empty when there are none
/// @param expires until when it is kept, in words
/// @param groups  its rows by what comes of them, those that want something done first
public record ResultView(
        String href,
        String name,
        String kind,
        String sent,
        String expires,
        Progress progress,
        String ignored,
        List<Group> groups) {

    public ResultView {
        groups = List.copyOf(groups);
    }

    /// How far it is.
    ///
    /// @param fresh rows of which something would be made
    public record Progress(String href, boolean waiting, boolean running, long fresh, long done, long all) {

        public boolean isDone() {
            return !waiting && !running;
        }

        public boolean isWorth() {
            return fresh > 0;
        }
    }

    /// Rows of one sort.
    ///
    /// @param key   of its heading, which names `count`; its explanation stands under `…text`
    /// @param style of its badge
    /// @param more  how many there are besides those that are shown
    public record Group(String key, String style, String count, List<Line> lines, long more, boolean refused) {

        public Group {
            lines = List.copyOf(lines);
        }
    }

    /// @param row as the spreadsheet numbers it
    public record Line(int row, String title, List<Wrong> wrong) {

        public Line {
            wrong = List.copyOf(wrong);
        }
    }

    /// @param where the column; empty for the row as a whole
    /// @param value what stands there
    public record Wrong(String where, String value, String what) {}
}
