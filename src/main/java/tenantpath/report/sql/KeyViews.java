package tenantpath.report.sql;

import static tenantpath.report.sql.SqlText.array;
import static tenantpath.report.sql.SqlText.inFormat;
import static tenantpath.report.sql.SqlText.regclass;
import static tenantpath.schema.Identifier.literal;
import static tenantpath.schema.Identifier.quote;

import java.util.ArrayList;
import java.util.List;
import tenantpath.plan.KeyStep;
import tenantpath.plan.UniqueKey;
import tenantpath.schema.Identifier;
import tenantpath.schema.RelationName;

/** Makes the views of the statements about unique keys. */
final class KeyViews {
  private static final String NULLS = " NULLS NOT DISTINCT";
  private static final String METHOD = "USING btree ";

  private KeyViews() {}

  static KeyView.BuildUnique of(KeyStep.BuildUnique step) {
    KeyView.IndexName own = name(step.key(), step.parked());
    List<KeyView.IndexName> parts = parts(step.partitions());
    List<KeyView.IndexName> renamed = new ArrayList<>(List.of(own));
    renamed.addAll(parts);
    return new KeyView.BuildUnique(
        array(step.key().columns()),
        step.key().body(),
        renamed,
        step.partitioned() ? parts : List.of(own));
  }

  private static List<KeyView.IndexName> parts(List<KeyStep.BuildUnique.Part> parts) {
    return parts.stream().map(part -> name(part.key(), part.parked())).toList();
  }

  private static KeyView.IndexName name(UniqueKey key, String parked) {
    return new KeyView.IndexName(
        key.table().quoted(),
        regclass(key.table()),
        quote(key.name()),
        literal(key.name()),
        key.index().quoted(),
        regclass(key.index()),
        quote(parked),
        regclass(RelationName.of(key.table().schema(), parked)));
  }

  static KeyView.SwapUnique of(KeyStep.SwapUnique step) {
    UniqueKey key = step.key();
    String definition = definition(key);
    RelationName parked = RelationName.of(key.table().schema(), step.parked());
    return new KeyView.SwapUnique(
        key.table().quoted(),
        regclass(key.table()),
        quote(key.name()),
        key.index().quoted(),
        regclass(key.index()),
        quote(step.parked()),
        parked.quoted(),
        regclass(parked),
        constraint(key.kind()),
        key.deferral().suffix(),
        definition,
        key.body(),
        inFormat(quote(key.name())),
        inFormat(key.table().quoted()),
        inFormat(key.index().quoted()),
        inFormat(definition),
        inFormat(key.body()),
        parts(step.partitions()));
  }

  private static String constraint(UniqueKey.Kind kind) {
    return switch (kind) {
      case PRIMARY_KEY -> "PRIMARY KEY";
      case UNIQUE -> "UNIQUE";
      case INDEX -> "";
    };
  }

  private static String definition(UniqueKey key) {
    if (key.kind() == UniqueKey.Kind.INDEX) {
      return "";
    }
    String columns = key.body().substring(METHOD.length());
    boolean distinct = !columns.endsWith(NULLS);
    return constraint(key.kind())
        + (distinct ? "" : NULLS)
        + " "
        + (distinct ? columns : columns.substring(0, columns.length() - NULLS.length()))
        + key.deferral().suffix();
  }

  static KeyView.ReplaceConstraint of(KeyStep.ReplaceConstraint step) {
    return new KeyView.ReplaceConstraint(
        step.table().quoted(),
        regclass(step.table()),
        quote(step.name()),
        literal(step.name()),
        array(step.columns()),
        step.definition(),
        inFormat(quote(step.name())),
        inFormat(step.table().quoted()));
  }

  static KeyView.RegroupView of(KeyStep.RegroupView step) {
    return new KeyView.RegroupView(
        step.table().quoted(),
        regclass(step.table()),
        step.options().map(options -> " WITH (" + options + ")").orElse(""),
        step.before(),
        step.after());
  }

  static KeyView.CreateExtension of(KeyStep.CreateExtension step) {
    return new KeyView.CreateExtension(
        quote(step.extension()), literal(step.extension()), quote(step.table().schema()));
  }

  static KeyView.AddAllOrNone of(KeyStep.AddAllOrNone step) {
    return new KeyView.AddAllOrNone(
        step.table().quoted(),
        regclass(step.table()),
        quote(step.name()),
        literal(step.name()),
        Identifier.list(step.columns()),
        step.columns().size(),
        step.validated());
  }

  static KeyView.KeepPlainIndex of(KeyStep.KeepPlainIndex step) {
    UniqueKey key = step.key();
    RelationName parked = RelationName.of(key.table().schema(), step.parked());
    return new KeyView.KeepPlainIndex(
        key.table().quoted(),
        regclass(key.table()),
        quote(key.name()),
        key.index().quoted(),
        regclass(key.index()),
        quote(step.parked()),
        parked.quoted(),
        regclass(parked),
        step.body(),
        !step.partitioned());
  }
}
