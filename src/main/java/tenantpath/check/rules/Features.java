package tenantpath.check.rules;

import java.util.ArrayList;
import java.util.List;
import tenantpath.schema.CheckConstraint;
import tenantpath.schema.Column;
import tenantpath.schema.Constraint;
import tenantpath.schema.ExclusionConstraint;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.Identifier;
import tenantpath.schema.Index;
import tenantpath.schema.PrimaryKey;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;
import tenantpath.schema.UniqueConstraint;
import tenantpath.source.Span;

/** What of a table came with which major version of PostgreSQL. */
final class Features {
  private final Table table;
  private final List<Feature> features = new ArrayList<>();

  private Features(Table table) {
    this.table = table;
  }

  /** One thing that older versions do not know. */
  record Feature(RelationName table, String what, int since, Span span) {}

  static List<Feature> of(Schema schema, Table table) {
    Features features = new Features(table);
    table.columns().forEach(features::column);
    table.constraints().stream().filter(c -> !c.inherited()).forEach(features::constraint);
    schema.indexesOf(table.name()).forEach(features::index);
    return features.features;
  }

  private void column(Column column) {
    column
        .generated()
        .filter(generated -> generated.storage() == Column.Generated.Storage.VIRTUAL)
        .ifPresent(
            generated -> add("the virtual generated column", column.name(), 18, column.span()));
  }

  private void constraint(Constraint constraint) {
    if (constraint instanceof ForeignKey key) {
      foreignKey(key);
    } else if (constraint instanceof CheckConstraint check && !check.enforced()) {
      add("NOT ENFORCED of", check.name(), 18, check.span());
    } else if (constraint instanceof PrimaryKey key && key.withoutOverlaps()) {
      add("WITHOUT OVERLAPS of", key.name(), 18, key.span());
    } else if (constraint instanceof UniqueConstraint unique) {
      unique(unique);
    } else if (constraint instanceof ExclusionConstraint exclusion && table.isPartitioned()) {
      add("the exclusion constraint of a partitioned table", exclusion.name(), 17, table.span());
    }
  }

  private void foreignKey(ForeignKey key) {
    if (!key.enforced()) {
      add("NOT ENFORCED of", key.name(), 18, key.span());
    }
    if (key.period()) {
      add("PERIOD of", key.name(), 18, key.span());
    }
    if (!key.onDeleteColumns().isEmpty()) {
      add("the column list of ON DELETE of", key.name(), 15, key.span());
    }
  }

  private void unique(UniqueConstraint unique) {
    if (unique.withoutOverlaps()) {
      add("WITHOUT OVERLAPS of", unique.name(), 18, unique.span());
    }
    if (unique.nullsNotDistinct()) {
      add("NULLS NOT DISTINCT of", unique.name(), 15, unique.span());
    }
  }

  private void index(Index index) {
    if (index.nullsNotDistinct()) {
      add("NULLS NOT DISTINCT of", index.name().name(), 15, index.span());
    }
  }

  private void add(String what, String name, int since, Span span) {
    features.add(new Feature(table.name(), what + " " + Identifier.quote(name), since, span));
  }
}
