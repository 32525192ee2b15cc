package tenantpath.check.rules;

import java.util.List;
import java.util.regex.Pattern;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.query.text.SqlWords;
import tenantpath.schema.Identifier;
import tenantpath.schema.Trigger;

/** Citus routes an INSERT by the value it is given, before triggers run. */
public final class T04 implements Check {
  @Override
  public String title() {
    return "Trigger sets the distribution column";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    Triggers triggers = new Triggers(context);
    return triggers
        .ofDistributedTables()
        .filter(trigger -> trigger.timing().equals("BEFORE"))
        .filter(trigger -> assigns(triggers.body(trigger), context.keyColumn(trigger.table())))
        .map(trigger -> finding(context, trigger))
        .toList();
  }

  /** Whether a body says NEW.key := or NEW.key =, or SELECT … INTO NEW.key. */
  private static boolean assigns(String body, String key) {
    String column = "new\\.\"?" + Pattern.quote(key) + "\"?";
    return Pattern.compile(
            column + "\\s*(?::=|=(?!=))|\\binto\\s+(?:strict\\s+)?" + column,
            Pattern.CASE_INSENSITIVE)
        .matcher(SqlWords.code(body))
        .find();
  }

  private Finding finding(CheckContext context, Trigger trigger) {
    String key = Identifier.quote(context.keyColumn(trigger.table()));
    String message =
        ("Trigger %s of %s sets %s in %s; Citus picks the shard by the value that the "
                + "INSERT itself gives, so the trigger comes too late.")
            .formatted(Identifier.quote(trigger.name()), trigger.table(), key, trigger.function());
    return finding(
            Severity.WARNING,
            trigger.table(),
            trigger.span(),
            message,
            "Let every INSERT name " + key + " itself.")
        .about(trigger.name());
  }
}
