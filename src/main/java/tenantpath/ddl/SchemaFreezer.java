package tenantpath.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.SchemaBuilder;
import tenantpath.schema.Trigger;
import tenantpath.schema.TriggerDependency;

/** Makes the immutable schema of a catalog that is complete. */
final class SchemaFreezer {
  private final Catalog catalog;
  private final SchemaBuilder builder = Schema.builder();

  private SchemaFreezer(Catalog catalog) {
    this.catalog = catalog;
  }

  static Schema frozen(Catalog catalog, ServerFeatures features) {
    return new SchemaFreezer(catalog).freeze(features);
  }

  private Schema freeze(ServerFeatures features) {
    List<TableEntry> tables = catalog.tables();
    tables.forEach(this::resolveForeignKeys);
    if (features.partitionIdentity()) {
      tables.forEach(SchemaFreezer::shareIdentity);
    }
    catalog.relations.values().forEach(this::relation);
    catalog.sequences.values().forEach(s -> builder.sequence(s.frozen()));
    catalog.types.values().forEach(builder::type);
    catalog.routines.values().forEach(overloads -> overloads.values().forEach(builder::routine));
    catalog.extensions.values().forEach(builder::extension);
    catalog.publications.values().forEach(p -> builder.publication(p.frozen(tables)));
    catalog.eventTriggers.values().forEach(builder::eventTrigger);
    catalog.collations.values().forEach(builder::collation);
    catalog
        .statistics
        .values()
        .forEach(s -> builder.statistics(Copies.of(s.statistics(), s.table().name)));
    catalog.operatorClasses.forEach(builder::operatorClass);
    catalog.triggerDependencies.forEach(
        d ->
            builder.triggerDependency(
                new TriggerDependency(
                    d.relation().name,
                    d.dependency().trigger(),
                    d.dependency().extension(),
                    d.dependency().span())));
    catalog.comments.values().forEach(builder::comment);
    return builder.build();
  }

  /** A foreign key may stand before the table, or the primary key, that it points to. */
  private void resolveForeignKeys(TableEntry table) {
    for (ConstraintDraft constraint : table.constraints.values()) {
      ForeignKeyTarget target = constraint.target;
      if (target == ForeignKeyTarget.NONE) {
        continue;
      }
      if (target.table.isEmpty()
          && catalog.relations.get(target.resolved) instanceof TableEntry found) {
        target.table = Optional.of(found);
      }
      if (target.columns.isEmpty()) {
        target.columns =
            target.table.flatMap(TableEntry::primaryKey).map(key -> key.columns).orElse(List.of());
      }
    }
  }

  /** Gives the partitions below a table its identity columns. */
  private static void shareIdentity(TableEntry table) {
    for (ColumnEntry column : table.columns.values()) {
      if (column.identity.isPresent()) {
        table.descendants().stream()
            .filter(child -> child.partition)
            .flatMap(child -> child.column(column.name).stream())
            .forEach(own -> own.identity = column.identity);
      }
    }
  }

  private void relation(RelationEntry relation) {
    RelationName name = relation.name;
    if (relation instanceof TableEntry table) {
      builder.table(table.frozen());
      inheritedTriggers(table).forEach(builder::trigger);
    } else if (relation instanceof ViewEntry view) {
      builder.view(view.frozen());
    }
    relation.indexes.values().forEach(index -> builder.index(index.frozen()));
    relation.triggers.values().forEach(t -> builder.trigger(Copies.of(t, name)));
    relation.rules.values().forEach(r -> builder.rule(Copies.of(r, name)));
    relation.policies.values().forEach(p -> builder.policy(Copies.of(p, name)));
  }

  /** The row triggers of the partitioned tables above a partition. */
  private static List<Trigger> inheritedTriggers(TableEntry table) {
    List<Trigger> inherited = new ArrayList<>();
    TableEntry above = table;
    while (above.partition && !above.parents.isEmpty()) {
      above = above.parents.get(0);
      for (Trigger trigger : above.triggers.values()) {
        boolean forEachRow = trigger.definition().toUpperCase(Locale.ROOT).contains("EACH ROW");
        if (forEachRow && !table.triggers.containsKey(trigger.name())) {
          Trigger.Firing firing =
              table.inheritedTriggersFiring.getOrDefault(trigger.name(), trigger.firing());
          inherited.add(Copies.inherited(Copies.firing(trigger, firing), table.name));
        }
      }
    }
    return inherited;
  }
}
