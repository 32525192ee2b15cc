package tenantpath.distribution;

import java.util.List;
import java.util.stream.Collectors;
import tenantpath.graph.ReferencePath;
import tenantpath.graph.Relationship;
import tenantpath.schema.Identifier;
import tenantpath.schema.RelationName;

/** How evidence and reasons speak of tables, columns and hops. */
final class Wording {
  private Wording() {}

  /** The table's name; its schema only where it is not public. */
  static String table(RelationName table) {
    return table.schema().equals("public") ? Identifier.quote(table.name()) : table.quoted();
  }

  static String column(RelationName table, String column) {
    return table(table) + "." + Identifier.quote(column);
  }

  static String columns(Relationship hop) {
    return hop.columns().size() == 1
        ? column(hop.from(), hop.columns().get(0))
        : table(hop.from()) + " (" + Identifier.list(hop.columns()) + ")";
  }

  /** One hop, and what is known of it. */
  static String hop(Relationship hop) {
    String nullable = hop.nullable() ? "may be NULL" : "NOT NULL";
    String known =
        switch (hop.kind()) {
          case DECLARED ->
              "foreign key "
                  + Identifier.quote(hop.constraint().orElse(""))
                  + (hop.validated() ? "" : ", not validated for all rows");
          case VIRTUAL -> "by decision";
          case INFERRED, POLYMORPHIC -> hop.reason();
        };
    return "%s → %s (%s, %s)".formatted(columns(hop), table(hop.to()), nullable, known);
  }

  /** The tables of a path, from child to carrier. */
  static String tables(ReferencePath path) {
    return table(path.start())
        + path.listed().stream().map(hop -> " → " + table(hop.to())).collect(Collectors.joining())
        + path.rest();
  }

  /** 1 table, 2 tables. */
  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  static String list(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }
}
