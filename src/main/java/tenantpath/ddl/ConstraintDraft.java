package tenantpath.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tenantpath.schema.CheckConstraint;
import tenantpath.schema.Constraint;
import tenantpath.schema.ConstraintKind;
import tenantpath.schema.Deferral;
import tenantpath.schema.ExclusionConstraint;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.NotNullConstraint;
import tenantpath.schema.PrimaryKey;
import tenantpath.schema.RelationName;
import tenantpath.schema.UniqueConstraint;
import tenantpath.source.Span;

/** A constraint while its table can still change; which fields count depends on its kind. */
final class ConstraintDraft {
  final ConstraintKind kind;
  final Span span;
  Optional<String> name;
  List<String> columns = List.of();
  List<String> include = List.of();
  boolean withoutOverlaps;
  boolean nullsNotDistinct;
  Deferral deferral = Deferral.NOT_DEFERRABLE;
  boolean validated = true;
  boolean enforced = true;
  boolean noInherit;
  boolean inherited;

  /** Whether the table has it by its own definition, too. */
  boolean local = true;

  /** The constraint of the partitioned parent that it is the part of. */
  Optional<ConstraintDraft> partOf = Optional.empty();

  String expression = "";
  String definition = "";
  List<ExclusionConstraint.Element> elements = List.of();
  ForeignKeyTarget target = ForeignKeyTarget.NONE;

  /** The index that ADD CONSTRAINT … USING INDEX turns into this one. */
  Optional<String> usingIndex = Optional.empty();

  ConstraintDraft(ConstraintKind kind, Optional<String> name, Span span) {
    this.kind = kind;
    this.name = name;
    this.span = span;
  }

  /** What a child table or a partition gets of it, under another name if one is given. */
  ConstraintDraft inheritedCopy(String copyName) {
    ConstraintDraft copy = new ConstraintDraft(kind, Optional.of(copyName), span);
    copy.columns = columns;
    copy.include = include;
    copy.withoutOverlaps = withoutOverlaps;
    copy.nullsNotDistinct = nullsNotDistinct;
    copy.deferral = deferral;
    copy.validated = validated;
    copy.enforced = enforced;
    copy.noInherit = noInherit;
    copy.inherited = true;
    copy.local = false;
    copy.expression = expression;
    copy.definition = definition;
    copy.elements = elements;
    copy.target = target;
    return copy;
  }

  /** Whether an index stands behind it, which has the constraint's name. */
  boolean hasIndex() {
    return switch (kind) {
      case PRIMARY_KEY, UNIQUE, EXCLUSION -> true;
      case FOREIGN_KEY, CHECK, NOT_NULL -> false;
    };
  }

  /** The columns of the index behind it. */
  List<String> allColumns() {
    List<String> all = new ArrayList<>(columns);
    all.addAll(include);
    return all;
  }

  /** Whether the server would build one index for both. */
  boolean sameIndexAs(ConstraintDraft other) {
    return elements.isEmpty()
        && other.elements.isEmpty()
        && columns.equals(other.columns)
        && include.equals(other.include)
        && nullsNotDistinct == other.nullsNotDistinct
        && deferral == other.deferral;
  }

  /** Whether both demand the same, whatever their names. */
  boolean sameAs(ConstraintDraft other) {
    return kind == other.kind
        && columns.equals(other.columns)
        && include.equals(other.include)
        && nullsNotDistinct == other.nullsNotDistinct
        && deferral == other.deferral
        && elements.equals(other.elements)
        && target.sameAs(other.target);
  }

  Constraint frozen(RelationName table) {
    String finalName = name.orElseThrow();
    return switch (kind) {
      case PRIMARY_KEY ->
          new PrimaryKey(
              table, finalName, columns, include, withoutOverlaps, deferral, inherited, span);
      case UNIQUE ->
          new UniqueConstraint(
              table,
              finalName,
              columns,
              include,
              nullsNotDistinct,
              withoutOverlaps,
              deferral,
              inherited,
              span);
      case FOREIGN_KEY -> foreignKey(table, finalName);
      case CHECK ->
          new CheckConstraint(
              table,
              finalName,
              columns,
              expression,
              noInherit,
              validated,
              enforced,
              inherited,
              span);
      case EXCLUSION ->
          new ExclusionConstraint(
              table, finalName, columns, elements, deferral, inherited, definition, span);
      case NOT_NULL ->
          new NotNullConstraint(
              table, finalName, columns.get(0), noInherit, validated, inherited, span);
    };
  }

  private ForeignKey foreignKey(RelationName table, String finalName) {
    return new ForeignKey(
        table,
        finalName,
        columns,
        target.name(),
        target.columns,
        target.match,
        target.onDelete,
        target.onDeleteColumns,
        target.onUpdate,
        deferral,
        target.period,
        validated,
        enforced,
        inherited,
        span);
  }
}
