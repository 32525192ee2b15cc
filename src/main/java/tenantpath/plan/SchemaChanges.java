package tenantpath.plan;

import java.util.ArrayList;
import java.util.List;
import tenantpath.schema.Constraint;
import tenantpath.schema.ExclusionConstraint;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.Index;
import tenantpath.schema.Policy;
import tenantpath.schema.PrimaryKey;
import tenantpath.schema.Rule;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;
import tenantpath.schema.Trigger;
import tenantpath.schema.UniqueConstraint;

/**
 * What becomes of every object that the ledger lists, in the order of the schema. The ledger says
 * it, the steps of phases 60 to 90 do it: both are made from these.
 */
record SchemaChanges(
    List<Change<PrimaryKey>> primaryKeys,
    List<Change<UniqueConstraint>> uniqueConstraints,
    List<Change<ExclusionConstraint>> exclusions,
    List<Change<ForeignKey>> foreignKeys,
    List<Change<Index>> uniqueIndexes,
    List<Change<Trigger>> triggers,
    List<Change<Rule>> rules,
    List<Change<Policy>> policies) {

  static SchemaChanges of(Schema schema, PlannedTables tables) {
    UniquenessFates uniqueness = new UniquenessFates(schema, tables);
    ForeignKeyFates foreignKeys = new ForeignKeyFates(schema, tables);
    ObjectFates objects = new ObjectFates(tables);
    return new SchemaChanges(
        constraints(schema, PrimaryKey.class).stream().map(uniqueness::of).toList(),
        constraints(schema, UniqueConstraint.class).stream().map(uniqueness::of).toList(),
        constraints(schema, ExclusionConstraint.class).stream().map(uniqueness::of).toList(),
        constraints(schema, ForeignKey.class).stream().map(foreignKeys::of).toList(),
        uniqueIndexes(schema).stream().map(uniqueness::of).toList(),
        triggers(schema).stream().map(objects::of).toList(),
        schema.rules().stream().map(objects::of).toList(),
        schema.policies().stream().map(objects::of).toList());
  }

  /** The changes of a schema that stays as it is. */
  static SchemaChanges none(Schema schema, String reason) {
    return new SchemaChanges(
        kept(constraints(schema, PrimaryKey.class), reason),
        kept(constraints(schema, UniqueConstraint.class), reason),
        kept(constraints(schema, ExclusionConstraint.class), reason),
        kept(constraints(schema, ForeignKey.class), reason),
        kept(uniqueIndexes(schema), reason),
        kept(triggers(schema), reason),
        kept(schema.rules(), reason),
        kept(schema.policies(), reason));
  }

  private static <T> List<Change<T>> kept(List<T> objects, String reason) {
    return objects.stream().map(object -> Change.kept(object, reason)).toList();
  }

  private static <C extends Constraint> List<C> constraints(Schema schema, Class<C> kind) {
    List<C> own = new ArrayList<>();
    for (Table table : schema.tables()) {
      table.constraintsOf(kind).stream().filter(c -> !c.inherited()).forEach(own::add);
    }
    return own;
  }

  private static List<Index> uniqueIndexes(Schema schema) {
    return schema.indexes().stream()
        .filter(index -> index.unique() && index.attachedTo().isEmpty())
        .toList();
  }

  private static List<Trigger> triggers(Schema schema) {
    return schema.triggers().stream().filter(trigger -> !trigger.inherited()).toList();
  }
}
