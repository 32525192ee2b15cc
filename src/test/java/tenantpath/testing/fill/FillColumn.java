package tenantpath.testing.fill;

import java.util.List;

/**
 * A column to fill.
 *
 * @param type the name of its type, a domain's base type where it has one
 * @param length of character types, 0 where there is none
 * @param choices the labels of an enum, or the constants that CHECKs compare it with
 * @param written whether a value can be given to it
 */
record FillColumn(
    String name,
    String type,
    int length,
    boolean notNull,
    boolean written,
    boolean checked,
    List<String> choices) {
  FillColumn {
    choices = List.copyOf(choices);
  }
}
