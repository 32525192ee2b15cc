package tenantpath.report;

import java.util.List;

/**
 * A statement as its shape and the names in it, which it shares with others: a tenth of its text.
 *
 * @param names by their number in the shape
 */
public record ShapedSql(SqlShape shape, List<String> names) {
  public ShapedSql {
    names = List.copyOf(names);
  }

  public String text() {
    return shape.text(names);
  }
}
