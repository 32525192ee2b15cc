package tenantpath.plan;

import java.util.ArrayList;
import java.util.List;
import tenantpath.schema.Constraint;
import tenantpath.schema.Index;
import tenantpath.schema.Policy;
import tenantpath.schema.RelationName;
import tenantpath.schema.Rule;
import tenantpath.schema.Trigger;

/**
 * What becomes of every primary key, UNIQUE, foreign key, EXCLUDE, unique index, trigger, rule and
 * policy of the schema, those that partitions have from their parent aside.
 */
final class ConstraintLedger {
  private final List<LedgerEntry> entries = new ArrayList<>();

  private ConstraintLedger() {}

  static List<LedgerEntry> of(SchemaChanges changes) {
    ConstraintLedger ledger = new ConstraintLedger();
    changes.primaryKeys().forEach(ledger::addConstraint);
    changes.uniqueConstraints().forEach(ledger::addConstraint);
    changes.exclusions().forEach(ledger::addConstraint);
    changes.foreignKeys().forEach(ledger::addConstraint);
    changes.uniqueIndexes().forEach(ledger::addIndex);
    changes.triggers().forEach(ledger::addTrigger);
    changes.rules().forEach(ledger::addRule);
    changes.policies().forEach(ledger::addPolicy);
    return ledger.entries.stream().sorted().toList();
  }

  private void addConstraint(Change<? extends Constraint> change) {
    Constraint before = change.before();
    put(
        before.table(),
        before.name(),
        LedgerKind.of(before.kind()),
        change,
        before.definition(),
        change.after().map(Constraint::definition).orElse(""));
  }

  private void addIndex(Change<Index> change) {
    Index before = change.before();
    String after = change.after().map(Index::definition).orElse("");
    put(
        before.table(),
        before.name().name(),
        LedgerKind.UNIQUE_INDEX,
        change,
        before.definition(),
        after);
  }

  private void addTrigger(Change<Trigger> change) {
    Trigger trigger = change.before();
    String after = change.after().map(Trigger::definition).orElse("");
    put(trigger.table(), trigger.name(), LedgerKind.TRIGGER, change, trigger.definition(), after);
  }

  private void addRule(Change<Rule> change) {
    Rule rule = change.before();
    String after = change.after().map(Rule::definition).orElse("");
    put(rule.table(), rule.name(), LedgerKind.RULE, change, rule.definition(), after);
  }

  private void addPolicy(Change<Policy> change) {
    Policy policy = change.before();
    String after = change.after().map(Policy::definition).orElse("");
    put(policy.table(), policy.name(), LedgerKind.POLICY, change, policy.definition(), after);
  }

  private void put(
      RelationName table,
      String name,
      LedgerKind kind,
      Change<?> change,
      String before,
      String after) {
    entries.add(new LedgerEntry(table, name, kind, change.fate(), before, after, change.reason()));
  }
}
