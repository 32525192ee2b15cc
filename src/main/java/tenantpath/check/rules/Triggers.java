package tenantpath.check.rules;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tenantpath.check.CheckContext;
import tenantpath.schema.RelationName;
import tenantpath.schema.Routine;
import tenantpath.schema.Trigger;

/** The triggers of distributed tables, and the functions they execute. */
final class Triggers {
  private final CheckContext context;
  private final Map<RelationName, Routine> functions = new TreeMap<>();

  Triggers(CheckContext context) {
    this.context = context;
    for (Routine routine : context.schema().routines()) {
      if (routine.arguments().isBlank()) {
        functions.put(routine.name(), routine);
      }
    }
  }

  Stream<Trigger> ofDistributedTables() {
    return context.schema().triggers().stream()
        .filter(trigger -> !trigger.inherited() && context.distributed(trigger.table()));
  }

  /** Empty where the dump does not hold the function: it belongs to an extension. */
  String body(Trigger trigger) {
    Routine function = functions.get(trigger.function());
    return function == null ? "" : function.body();
  }
}
