package tenantpath.dump;

import java.util.OptionalLong;

/** Counts the rows of an INSERT from the elements at its top level. */
final class RowCount {
  private enum Place {
    BEFORE_ROWS,
    IN_ROWS,
    AFTER_ROWS,
    UNKNOWN
  }

  private Place place = Place.BEFORE_ROWS;
  private long rows;

  void saw(Element element, String word) {
    if (element == Element.OPENING_PARENTHESIS && place == Place.IN_ROWS) {
      rows++;
    }
    if (element == Element.WORD) {
      sawWord(word);
    }
  }

  private void sawWord(String word) {
    switch (place) {
      case BEFORE_ROWS -> beforeRows(word);
      case IN_ROWS -> place = Place.AFTER_ROWS;
      case AFTER_ROWS, UNKNOWN -> {}
    }
  }

  private void beforeRows(String word) {
    switch (word) {
      case "values" -> place = Place.IN_ROWS;
      case "select", "with", "table" -> place = Place.UNKNOWN;
      case "default" -> {
        rows = 1;
        place = Place.AFTER_ROWS;
      }
      default -> {}
    }
  }

  OptionalLong rows() {
    return switch (place) {
      case IN_ROWS, AFTER_ROWS -> OptionalLong.of(rows);
      case BEFORE_ROWS, UNKNOWN -> OptionalLong.empty();
    };
  }
}
