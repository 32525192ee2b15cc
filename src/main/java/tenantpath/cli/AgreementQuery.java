package tenantpath.cli;

import java.util.Optional;
import tenantpath.distribution.DistributionDesign;
import tenantpath.distribution.Placement;
import tenantpath.distribution.TableDesign;
import tenantpath.graph.ReferencePath;
import tenantpath.graph.Relationship;
import tenantpath.schema.Identifier;
import tenantpath.schema.RelationName;

/** The query that counts the rows which two paths lead to different tenants. */
final class AgreementQuery {
  private final DistributionDesign design;
  private final StringBuilder joins = new StringBuilder();

  private AgreementQuery(DistributionDesign design) {
    this.design = design;
  }

  /** Empty where an end carries no key that is there already. */
  static Optional<String> of(DistributionDesign design, ReferencePath one, ReferencePath other) {
    AgreementQuery query = new AgreementQuery(design);
    Optional<String> left = query.joined(one, "a");
    Optional<String> right = query.joined(other, "b");
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    RelationName table = one.start();
    return Optional.of(
        "SELECT count(*) FROM %s t%s WHERE %s <> %s;"
            .formatted(table.quoted(), query.joins, left.get(), right.get()));
  }

  private Optional<String> joined(ReferencePath path, String prefix) {
    String child = "t";
    int number = 0;
    for (Relationship hop : path.hops()) {
      String parent = prefix + ++number;
      joins.append(" JOIN ").append(hop.to().quoted()).append(' ').append(parent).append(" ON ");
      for (int i = 0; i < hop.columns().size(); i++) {
        joins
            .append(i == 0 ? "" : " AND ")
            .append(column(parent, hop.referencedColumns().get(i)))
            .append(" = ")
            .append(column(child, hop.columns().get(i)));
      }
      child = parent;
    }
    String end = child;
    return design
        .of(path.end())
        .map(TableDesign::placement)
        .filter(Placement.Ready.class::isInstance)
        .map(placement -> column(end, ((Placement.Ready) placement).column()));
  }

  private static String column(String alias, String name) {
    return alias + "." + Identifier.quote(name);
  }
}
