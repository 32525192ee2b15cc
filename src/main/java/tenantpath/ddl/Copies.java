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
    return copy(trigger, name, trigger.table(), trigger.enabled(), trigger.inherited());
  }

  static Trigger enabled(Trigger trigger, boolean enabled) {
    return copy(trigger, trigger.name(), trigger.table(), enabled, trigger.inherited());
  }

  static Trigger of(Trigger trigger, RelationName table) {
    return copy(trigger, trigger.name(), table, trigger.enabled(), trigger.inherited());
  }

  /** As a partition has it from its parent. */
  static Trigger inherited(Trigger trigger, RelationName partition) {
    return copy(trigger, trigger.name(), partition, trigger.enabled(), true);
  }

  private static Trigger copy(
      Trigger trigger, String name, RelationName table, boolean enabled, boolean inherited) {
    return new Trigger(
        name,
        table,
        trigger.timing(),
        trigger.events(),
        trigger.function(),
        trigger.constraint(),
        enabled,
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
