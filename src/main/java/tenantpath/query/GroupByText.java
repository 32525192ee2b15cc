package tenantpath.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tenantpath.schema.Identifier;

/** Appends columns to the GROUP BY lists of a query's text, and leaves the rest as it is. */
public final class GroupByText {
  private static final Set<String> ENDS =
      Set.of(
          "having",
          "window",
          "union",
          "intersect",
          "except",
          "order",
          "limit",
          "offset",
          "fetch",
          "for");

  private final List<Piece> pieces;
  private final StringBuilder out = new StringBuilder();
  private int added;

  private GroupByText(String query) {
    pieces = Pieces.of(query);
  }

  /**
   * The query that groups by the missing columns as well; empty where a list that needs them is not
   * found.
   */
  public static Optional<String> completed(String query, List<Grouping> groupings) {
    GroupByText text = new GroupByText(query);
    text.run(groupings);
    return text.added < groupings.size() ? Optional.empty() : Optional.of(text.out.toString());
  }

  private void run(List<Grouping> groupings) {
    int at = 0;
    while (at < pieces.size()) {
      out.append(pieces.get(at).text());
      boolean group = pieces.get(at).isWord("group");
      at++;
      int by = group ? skipBlanks(at) : at;
      if (group && by < pieces.size() && pieces.get(by).isWord("by")) {
        append(at, by + 1);
        at = list(by + 1, groupings);
      }
    }
  }

  /** Copies the list that begins here, with what it lacks; returns where it ends. */
  private int list(int from, List<Grouping> groupings) {
    List<String> elements = new ArrayList<>();
    StringBuilder element = new StringBuilder();
    int depth = 0;
    int last = from;
    int at = from;
    for (; at < pieces.size(); at++) {
      Piece piece = pieces.get(at);
      if (depth == 0 && (piece.isMark(")") || piece.isMark(";") || isEnd(piece))) {
        break;
      }
      depth += piece.isMark("(") ? 1 : piece.isMark(")") ? -1 : 0;
      if (depth == 0 && piece.isMark(",")) {
        elements.add(element.toString());
        element.setLength(0);
      } else if (piece.kind() != Piece.Kind.BLANK) {
        element.append(piece.text());
      }
      last = piece.kind() == Piece.Kind.BLANK ? last : at + 1;
    }
    elements.add(element.toString());
    append(from, last);
    groupings.forEach(grouping -> complete(elements, grouping));
    append(last, at);
    return at;
  }

  private void complete(List<String> elements, Grouping grouping) {
    String qualifier = Identifier.quote(grouping.name()) + ".";
    for (String prefix : List.of(qualifier, "")) {
      if (grouping.key().stream().allMatch(c -> elements.contains(prefix + Identifier.quote(c)))) {
        for (String column : grouping.missing()) {
          String text = prefix + Identifier.quote(column);
          if (!elements.contains(text)) {
            out.append(", ").append(text);
            elements.add(text);
          }
        }
        added++;
        return;
      }
    }
  }

  private static boolean isEnd(Piece piece) {
    return ENDS.stream().anyMatch(piece::isWord);
  }

  private int skipBlanks(int from) {
    int at = from;
    while (at < pieces.size() && pieces.get(at).kind() == Piece.Kind.BLANK) {
      at++;
    }
    return at;
  }

  private void append(int from, int to) {
    pieces.subList(from, to).forEach(piece -> out.append(piece.text()));
  }
}
