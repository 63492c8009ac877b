package id.pasarrusun.storefront.about;

import java.util.ArrayList;
import java.util.List;

/// A piece of a text as its writer laid it out: a line that begins with `## ` is a heading, lines that begin with `- `
/// are a list, and an empty line ends a paragraph.
public sealed interface Block {

    record Heading(String words) implements Block {}

    record Paragraph(String words) implements Block {}

    /// A list of points.
    record Points(List<String> points) implements Block {
        public Points {
            points = List.copyOf(points);
        }
    }

    String HEADING = "## ";
    String POINT = "- ";

    static List<Block> of(String text) {
        List<Block> blocks = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (!open.isEmpty() && !continues(open.getLast(), line)) {
                blocks.add(read(open));
                open.clear();
            }
            if (!line.isEmpty()) {
                open.add(line);
            }
        }
        if (!open.isEmpty()) {
            blocks.add(read(open));
        }
        return blocks;
    }

    private static boolean continues(String before, String line) {
        return !line.isEmpty()
                && !before.startsWith(HEADING)
                && !line.startsWith(HEADING)
                && before.startsWith(POINT) == line.startsWith(POINT);
    }

    /// @param lines of one kind
    private static Block read(List<String> lines) {
        String first = lines.getFirst();
        if (first.startsWith(HEADING)) {
            return new Heading(first.substring(HEADING.length()).strip());
        }
        return first.startsWith(POINT)
                ? new Points(lines.stream()
                        .map(line -> line.substring(POINT.length()).strip())
                        .toList())
                : new Paragraph(String.join(" ", lines));
    }
}
