package id.pasarrusun.storefront.about;

import java.util.List;
import java.util.regex.Pattern;

/// A piece of a text as its writer laid it out: pieces stand apart by an empty line, a heading begins with `## `, and
/// every line of a list with `- `.
public sealed interface Block {

    record Heading(String words) implements Block {}

    record Paragraph(String words) implements Block {}

    /// A list of points.
    record Points(List<String> points) implements Block {
        public Points {
            points = List.copyOf(points);
        }
    }

    Pattern GAP = Pattern.compile("\n\\h*\n\\s*");
    String HEADING = "## ";
    String POINT = "- ";

    static List<Block> of(String text) {
        return GAP.splitAsStream(String.join("\n", text.lines().toList()).strip())
                .filter(piece -> !piece.isBlank())
                .map(Block::read)
                .toList();
    }

    private static Block read(String piece) {
        if (piece.startsWith(HEADING)) {
            return new Heading(piece.substring(HEADING.length()).strip());
        }
        List<String> lines = piece.lines().map(String::strip).toList();
        return lines.stream().allMatch(line -> line.startsWith(POINT))
                ? new Points(lines.stream()
                        .map(line -> line.substring(POINT.length()).strip())
                        .toList())
                : new Paragraph(String.join(" ", lines));
    }
}
