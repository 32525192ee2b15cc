package tenantpath.report.view;

import tenantpath.graph.ReferencePath;
import tenantpath.graph.Relationship;
import tenantpath.report.view.TableView.HopView;
import tenantpath.schema.Identifier;
import tenantpath.schema.RelationName;

/** Paths in words. */
final class PathWords {
  private PathWords() {}

  /** {@code line_items → orders → stores}, a {@code ?} after a hop that may lead nowhere. */
  static String line(ReferencePath path) {
    if (path.hops().isEmpty()) {
      return "";
    }
    RelationName home = path.start();
    StringBuilder line = new StringBuilder(TableContext.near(home, home));
    for (Relationship hop : path.listed()) {
      line.append(" → ")
          .append(TableContext.near(home, hop.to()))
          .append(hop.nullable() ? "?" : "");
    }
    return line + path.rest();
  }

  /** {@code order_id → orders, store_id → stores}: with the columns that tell paths apart. */
  static String byColumns(ReferencePath path) {
    StringBuilder line = new StringBuilder();
    for (Relationship hop : path.listed()) {
      line.append(line.isEmpty() ? "" : ", ")
          .append(Identifier.list(hop.columns()))
          .append(" → ")
          .append(TableContext.near(path.start(), hop.to()))
          .append(hop.nullable() ? "?" : "");
    }
    return line + path.rest();
  }

  static HopView hop(Relationship hop, TableContext context) {
    return new HopView(
        hop.from().quoted(),
        Identifier.list(hop.columns()),
        hop.to().quoted(),
        Identifier.list(hop.referencedColumns()),
        known(hop),
        hop.nullable(),
        certainty(hop),
        context.place(hop.span()));
  }

  /** How a hop is known. */
  private static String known(Relationship hop) {
    return switch (hop.kind()) {
      case DECLARED -> "foreign key " + hop.constraint().map(Identifier::quote).orElse("");
      case VIRTUAL -> "declared by a decision: " + hop.reason();
      case INFERRED -> "inferred: " + hop.reason();
      case POLYMORPHIC -> "polymorphic: " + hop.reason() + alsoTo(hop);
    };
  }

  private static String alsoTo(Relationship hop) {
    return hop.toAlso().isEmpty()
        ? ""
        : "; also to " + Words.list(hop.toAlso().stream().map(RelationName::quoted).toList());
  }

  static String certainty(Relationship hop) {
    String nullable = hop.nullable() ? "may be NULL" : "NOT NULL";
    boolean declared = hop.kind() == Relationship.Kind.DECLARED;
    return declared && !hop.validated() ? nullable + ", not validated" : nullable;
  }

  /** Why an alternative lost to the chosen path: the first rule that tells them apart. */
  static String whyNot(ReferencePath other, ReferencePath chosen) {
    if (chosen.safe() && !other.safe()) {
      return other.hops().stream().anyMatch(Relationship::nullable)
          ? "a hop may be NULL"
          : "a hop is not a validated foreign key";
    }
    if (other.length() > chosen.length()) {
      return "longer by " + Words.count(other.length() - chosen.length(), "hop");
    }
    return "as safe and as long; the chosen one is the owner's, or first by name";
  }
}
