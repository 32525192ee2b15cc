package tenantpath.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tenantpath.schema.Constraint;
import tenantpath.schema.ExclusionConstraint;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.Index;
import tenantpath.schema.Policy;
import tenantpath.schema.PrimaryKey;
import tenantpath.schema.RelationName;
import tenantpath.schema.Rule;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;
import tenantpath.schema.Trigger;
import tenantpath.schema.UniqueConstraint;

/**
 * What becomes of every primary key, UNIQUE, foreign key, EXCLUDE, unique index, trigger, rule and
 * policy of the schema, those that partitions have from their parent aside.
 */
final class ConstraintLedger {
  private static final Pattern STRING = Pattern.compile("'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"");
  private static final Pattern SUBQUERY = Pattern.compile("(?i)\\bSELECT\\b");

  private final List<LedgerEntry> entries = new ArrayList<>();

  private ConstraintLedger() {}

  static List<LedgerEntry> of(Schema schema, PlannedTables tables) {
    ConstraintLedger ledger = new ConstraintLedger();
    UniquenessFates uniqueness = new UniquenessFates(schema, tables);
    ForeignKeyFates foreignKeys = new ForeignKeyFates(schema, tables);
    for (Table table : schema.tables()) {
      for (Constraint constraint : table.constraints()) {
        if (!constraint.inherited()) {
          ledger.add(constraint, uniqueness, foreignKeys);
        }
      }
    }
    schema.indexes().stream()
        .filter(index -> index.unique() && index.attachedTo().isEmpty())
        .forEach(index -> ledger.addIndex(uniqueness.of(index)));
    schema.triggers().stream()
        .filter(trigger -> !trigger.inherited())
        .forEach(trigger -> ledger.addTrigger(triggerChange(trigger, tables)));
    schema.rules().forEach(rule -> ledger.addRule(ruleChange(rule, tables)));
    schema.policies().forEach(policy -> ledger.addPolicy(policyChange(policy, tables)));
    return ledger.entries.stream().sorted().toList();
  }

  /** The ledger of a schema that stays as it is. */
  static List<LedgerEntry> unchanged(Schema schema) {
    String reason = "No tenant key was found, so nothing changes.";
    ConstraintLedger ledger = new ConstraintLedger();
    for (Table table : schema.tables()) {
      for (Constraint constraint : table.constraints()) {
        if (!constraint.inherited()) {
          ledger.addKept(constraint, reason);
        }
      }
    }
    schema.indexes().stream()
        .filter(index -> index.unique() && index.attachedTo().isEmpty())
        .forEach(index -> ledger.addIndex(Change.kept(index, reason)));
    schema.triggers().stream()
        .filter(trigger -> !trigger.inherited())
        .forEach(trigger -> ledger.addTrigger(Change.kept(trigger, reason)));
    schema.rules().forEach(rule -> ledger.addRule(Change.kept(rule, reason)));
    schema.policies().forEach(policy -> ledger.addPolicy(Change.kept(policy, reason)));
    return ledger.entries.stream().sorted().toList();
  }

  private void add(Constraint constraint, UniquenessFates uniqueness, ForeignKeyFates foreignKeys) {
    if (constraint instanceof PrimaryKey key) {
      addConstraint(uniqueness.of(key));
    } else if (constraint instanceof UniqueConstraint unique) {
      addConstraint(uniqueness.of(unique));
    } else if (constraint instanceof ExclusionConstraint exclusion) {
      addConstraint(uniqueness.of(exclusion));
    } else if (constraint instanceof ForeignKey key) {
      addConstraint(foreignKeys.of(key));
    }
  }

  private void addKept(Constraint constraint, String reason) {
    switch (constraint.kind()) {
      case PRIMARY_KEY, UNIQUE, FOREIGN_KEY, EXCLUSION ->
          addConstraint(Change.kept(constraint, reason));
      case CHECK, NOT_NULL -> {}
    }
  }

  private static Change<Trigger> triggerChange(Trigger trigger, PlannedTables tables) {
    return switch (Role.of(trigger.table(), tables)) {
      case DISTRIBUTED, REFERENCE ->
          Change.dropped(
              trigger,
              "Citus takes no triggers on distributed and reference tables: what "
                  + trigger.function()
                  + " does must move into the application.");
      case LOCAL -> Change.kept(trigger, "Its relation stays on the coordinator.");
    };
  }

  private static Change<Rule> ruleChange(Rule rule, PlannedTables tables) {
    return switch (Role.of(rule.table(), tables)) {
      case DISTRIBUTED, REFERENCE ->
          Change.kept(rule, "It acts on statements that the coordinator plans, and on no others.");
      case LOCAL -> Change.kept(rule, "Its relation stays on the coordinator.");
    };
  }

  private static Change<Policy> policyChange(Policy policy, PlannedTables tables) {
    boolean local = Role.of(policy.table(), tables) == Role.LOCAL;
    if (local || !hasSubquery(policy)) {
      return Change.kept(
          policy,
          local ? "Its table stays on the coordinator." : "Citus copies it to every shard.");
    }
    return Change.dropped(
        policy,
        "Citus takes no policies with a subquery: write it without one, or rows that it hid are"
            + " seen.");
  }

  private static boolean hasSubquery(Policy policy) {
    String text = policy.using().orElse("") + " " + policy.withCheck().orElse("");
    return SUBQUERY.matcher(STRING.matcher(text).replaceAll("")).find();
  }

  private void addConstraint(Change<? extends Constraint> change) {
    Constraint before = change.before();
    put(
        before.table(),
        before.name(),
        before.kind().letter(),
        change,
        before.definition(),
        change.after().map(Constraint::definition).orElse(""));
  }

  private void addIndex(Change<Index> change) {
    Index before = change.before();
    String after = change.after().map(Index::definition).orElse("");
    put(before.table(), before.name().name(), "unique index", change, before.definition(), after);
  }

  private void addTrigger(Change<Trigger> change) {
    Trigger trigger = change.before();
    String after = change.after().map(Trigger::definition).orElse("");
    put(trigger.table(), trigger.name(), "trigger", change, trigger.definition(), after);
  }

  private void addRule(Change<Rule> change) {
    Rule rule = change.before();
    String after = change.after().map(Rule::definition).orElse("");
    put(rule.table(), rule.name(), "rule", change, rule.definition(), after);
  }

  private void addPolicy(Change<Policy> change) {
    Policy policy = change.before();
    String after = change.after().map(Policy::definition).orElse("");
    put(policy.table(), policy.name(), "policy", change, policy.definition(), after);
  }

  private void put(
      RelationName table, String name, String type, Change<?> change, String before, String after) {
    entries.add(new LedgerEntry(table, name, type, change.fate(), before, after, change.reason()));
  }
}
