package tenantpath.report.sql;

import static tenantpath.report.sql.SqlText.inFormat;
import static tenantpath.report.sql.SqlText.regclass;
import static tenantpath.schema.Identifier.literal;
import static tenantpath.schema.Identifier.quote;

import java.util.List;
import java.util.stream.Stream;
import tenantpath.plan.BackfillStep;
import tenantpath.plan.CitusStep;
import tenantpath.plan.CitusStep.Propagation;
import tenantpath.plan.UniqueKey;
import tenantpath.schema.Identifier;
import tenantpath.schema.Policy;
import tenantpath.schema.RelationName;
import tenantpath.schema.Trigger;

/** Makes the views of the statements that Citus runs. */
final class CitusViews {
  private CitusViews() {}

  static CitusView.Aside of(CitusStep.SetAside step) {
    return new CitusView.Aside(
        regclass(step.table()),
        step.store().quoted(),
        regclass(step.store()),
        step.store().quoted().replace("'", "''"),
        "'m'",
        regclasses(step.planned()),
        regclasses(step.managed()),
        regclasses(step.unbound()));
  }

  /** For the way back, where the conversion of any table loses as much. */
  static CitusView.Aside of(CitusStep.BringBack step) {
    CitusStep.SetAside aside = step.aside();
    List<RelationName> all =
        Stream.concat(aside.managed().stream(), aside.planned().stream()).toList();
    return of(
        new CitusStep.SetAside(aside.table(), aside.store(), all, aside.planned(), List.of()));
  }

  private static List<String> regclasses(List<RelationName> tables) {
    return tables.stream().map(SqlText::regclass).toList();
  }

  static CitusView.DropTrigger of(CitusStep.DropTrigger step) {
    Trigger trigger = step.trigger();
    return new CitusView.DropTrigger(
        trigger.table().quoted(),
        regclass(trigger.table()),
        quote(trigger.name()),
        literal(trigger.name()),
        trigger.definition(),
        switching(trigger.firing()),
        step.comment().map(Identifier::literal).orElse(""),
        "");
  }

  /** Of a trigger that fills the key. */
  static CitusView.DropTrigger filling(RelationName table, String trigger, RelationName function) {
    return new CitusView.DropTrigger(
        table.quoted(),
        regclass(table),
        quote(trigger),
        literal(trigger),
        "",
        "",
        "",
        function.quoted());
  }

  private static String switching(Trigger.Firing firing) {
    return switch (firing) {
      case ORIGIN -> "";
      case REPLICA -> "ENABLE REPLICA";
      case ALWAYS -> "ENABLE ALWAYS";
      case NEVER -> "DISABLE";
    };
  }

  static CitusView.DropBatches of(BackfillStep.BatchFunction step) {
    return new CitusView.DropBatches(
        step.function().quoted() + "(integer)",
        step.indexes().stream().map(index -> index.name().quoted()).toList());
  }

  static CitusView.DropBatches of(BackfillStep.BatchOrder step) {
    return new CitusView.DropBatches(step.function().quoted() + "(text)", List.of());
  }

  static CitusView.DropPolicy of(CitusStep.DropPolicy step) {
    Policy policy = step.policy();
    return new CitusView.DropPolicy(
        policy.table().quoted(),
        regclass(policy.table()),
        quote(policy.name()),
        literal(policy.name()),
        policy.definition(),
        step.comment().map(Identifier::literal).orElse(""));
  }

  static CitusView.DropRootUnique of(CitusStep.DropRootUnique step) {
    UniqueKey key = step.key();
    RelationName parked = RelationName.of(key.table().schema(), step.parked());
    return new CitusView.DropRootUnique(
        key.table().quoted(),
        regclass(key.table()),
        quote(step.parked()),
        parked.quoted(),
        regclass(parked),
        literal(step.parked()),
        key.kind() == UniqueKey.Kind.INDEX ? "" : "UNIQUE",
        key.deferral().suffix(),
        key.body(),
        true);
  }

  static CitusView.CheckCoordinator of(CitusStep.CheckCoordinator step) {
    return new CitusView.CheckCoordinator(
        step.counts().quoted(), step.required(), regclasses(step.policed()));
  }

  static CitusView.Distribute of(CitusStep.CreateReferenceTable step) {
    return new CitusView.Distribute(
        step.table().quoted(),
        regclass(step.table()),
        "create_reference_table(" + regclass(step.table()) + ")",
        step.counts().quoted(),
        step.propagation() == Propagation.SEQUENTIAL);
  }

  /** The table's name is quoted as SQL, the column's is raw. */
  static CitusView.Distribute of(CitusStep.DistributeTable step) {
    String beside = step.colocatedWith().map(SqlText::regclass).orElse("'none'");
    return new CitusView.Distribute(
        step.table().quoted(),
        regclass(step.table()),
        "create_distributed_table(%s, %s, colocate_with => %s)"
            .formatted(regclass(step.table()), literal(step.column()), beside),
        step.counts().quoted(),
        step.propagation() == Propagation.SEQUENTIAL);
  }

  /** The views that read the table are set aside in the same store. */
  static CitusView.CopyBack copyBack(RelationName table, RelationName copy, RelationName store) {
    return new CitusView.CopyBack(
        table.quoted(),
        regclass(table),
        quote(table.name()),
        inFormat(table.quoted()),
        table.quoted().replace("'", "''"),
        copy.quoted(),
        regclass(copy),
        inFormat(copy.quoted()),
        copy.quoted().replace("'", "''"),
        new CitusView.Aside(
            regclass(table),
            store.quoted(),
            regclass(store),
            store.quoted().replace("'", "''"),
            "'m', 'v'",
            List.of(regclass(table)),
            List.of(),
            List.of()));
  }

  static CitusView.RefreshViews of(CitusStep.RefreshViews step) {
    return new CitusView.RefreshViews(regclass(step.table()));
  }

  static CitusView.VerifyTable of(CitusStep.VerifyTable step) {
    return new CitusView.VerifyTable(
        SqlText.comment(step.table().quoted()),
        regclass(step.table()),
        step.column().map(column -> literal(column)).orElse(""));
  }

  static CitusView.Expected of(CitusStep.VerifyTable.Expected constraint) {
    return new CitusView.Expected(
        regclass(constraint.table()),
        literal(constraint.name()),
        literal(constraint.type()),
        constraint.validated());
  }

  static CitusView.FreeLocalCopy of(CitusStep.FreeLocalCopy step) {
    return new CitusView.FreeLocalCopy(step.table().quoted(), regclass(step.table()));
  }
}
