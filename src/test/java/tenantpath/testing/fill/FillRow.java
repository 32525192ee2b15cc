package tenantpath.testing.fill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** One row while it is made: its values as text, and the references that wait for a parent. */
final class FillRow {
  final FillTable table;
  final int slice;
  final int number;
  final Random random;
  final Map<String, String> values = new HashMap<>();
  final List<FillReference> waiting = new ArrayList<>();
  String place = "";

  FillRow(FillTable table, int slice, int number, int attempt) {
    this.table = table;
    this.slice = slice;
    this.number = number;
    random = new Random((table.name() + " " + slice + " " + number + " " + attempt).hashCode());
  }

  /** Whether the columns that are set already do not contradict that parent. */
  boolean agrees(FillReference reference, FillRow parent) {
    for (int i = 0; i < reference.columns().size(); i++) {
      String given = values.get(reference.columns().get(i));
      if (given != null && !given.equals(parent.values.get(reference.parentColumns().get(i)))) {
        return false;
      }
    }
    return true;
  }

  void refer(FillReference reference, FillRow parent) {
    for (int i = 0; i < reference.columns().size(); i++) {
      values.put(reference.columns().get(i), parent.values.get(reference.parentColumns().get(i)));
    }
    reference
        .typeColumn()
        .ifPresent(type -> values.put(type, NamedReferences.className(parent.table)));
  }

  /** Whether NULL is allowed where the reference says nothing yet. */
  boolean mayLeaveOut(FillReference reference) {
    return reference.columns().stream()
        .filter(c -> !values.containsKey(c))
        .anyMatch(c -> table.column(c).filter(FillColumn::notNull).isEmpty());
  }
}
