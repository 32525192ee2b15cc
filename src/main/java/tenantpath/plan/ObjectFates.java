package tenantpath.plan;

import tenantpath.distribution.Role;
import tenantpath.query.text.PolicyText;
import tenantpath.schema.Policy;
import tenantpath.schema.Rule;
import tenantpath.schema.Trigger;

/** What becomes of triggers, rules and policies. */
final class ObjectFates {
  private final PlannedTables tables;

  ObjectFates(PlannedTables tables) {
    this.tables = tables;
  }

  Change<Trigger> of(Trigger trigger) {
    return switch (tables.role(trigger.table())) {
      case DISTRIBUTED, REFERENCE ->
          Change.dropped(
              trigger,
              "Citus takes no triggers on distributed and reference tables: what "
                  + trigger.function()
                  + " does must move into the application.");
      case LOCAL -> Change.kept(trigger, "Its relation stays on the coordinator.");
    };
  }

  Change<Rule> of(Rule rule) {
    return switch (tables.role(rule.table())) {
      case DISTRIBUTED, REFERENCE ->
          Change.kept(rule, "It acts on statements that the coordinator plans, and on no others.");
      case LOCAL -> Change.kept(rule, "Its relation stays on the coordinator.");
    };
  }

  Change<Policy> of(Policy policy) {
    boolean local = tables.role(policy.table()) == Role.LOCAL;
    if (local || !PolicyText.hasSubquery(policy)) {
      return Change.kept(
          policy,
          local ? "Its table stays on the coordinator." : "Citus copies it to every shard.");
    }
    return Change.dropped(
        policy,
        "Citus takes no policies with a subquery: write it without one. Row security stays on, so"
            + " rows that only this policy shows are hidden until then.");
  }
}
