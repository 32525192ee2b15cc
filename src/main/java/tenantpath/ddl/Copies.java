package tenantpath.ddl;

import tenantpath.schema.ExtendedStatistics;
import tenantpath.schema.Policy;
import tenantpath.schema.RelationName;
import tenantpath.schema.Rule;
import tenantpath.schema.Trigger;

/** Copies of what hangs on a relation, with one thing changed. */
final class Copies {
  private Copies() {}

  static Trigger named(Trigger trigger, String name) {
    return copy(trigger, name, trigger.table(), trigger.firing(), trigger.inherited());
  }

  static Trigger firing(Trigger trigger, Trigger.Firing firing) {
    return copy(trigger, trigger.name(), trigger.table(), firing, trigger.inherited());
  }

  static Trigger of(Trigger trigger, RelationName table) {
    return copy(trigger, trigger.name(), table, trigger.firing(), trigger.inherited());
  }

  /** As a partition has it from its parent. */
  static Trigger inherited(Trigger trigger, RelationName partition) {
    return copy(trigger, trigger.name(), partition, trigger.firing(), true);
  }

  private static Trigger copy(
      Trigger trigger, String name, RelationName table, Trigger.Firing firing, boolean inherited) {
    return new Trigger(
        name,
        table,
        trigger.timing(),
        trigger.events(),
        trigger.function(),
        trigger.constraint(),
        firing,
        inherited,
        trigger.definition(),
        trigger.span());
  }

  static Rule of(Rule rule, RelationName table) {
    return new Rule(
        rule.name(), table, rule.event(), rule.instead(), rule.definition(), rule.span());
  }

  static Policy of(Policy policy, RelationName table) {
    return new Policy(
        policy.name(),
        table,
        policy.command(),
        policy.permissive(),
        policy.roles(),
        policy.using(),
        policy.withCheck(),
        policy.definition(),
        policy.span());
  }

  static ExtendedStatistics of(ExtendedStatistics statistics, RelationName table) {
    return new ExtendedStatistics(
        statistics.name(),
        table,
        statistics.elements(),
        statistics.expressions(),
        statistics.definition(),
        statistics.span());
  }
}
