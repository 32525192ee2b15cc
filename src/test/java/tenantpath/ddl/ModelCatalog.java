package tenantpath.ddl;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tenantpath.schema.Column;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.Constraint;
import tenantpath.schema.ConstraintKind;
import tenantpath.schema.Extension;
import tenantpath.schema.Identifier;
import tenantpath.schema.Index;
import tenantpath.schema.Policy;
import tenantpath.schema.RelationName;
import tenantpath.schema.Routine;
import tenantpath.schema.Rule;
import tenantpath.schema.Schema;
import tenantpath.schema.Sequence;
import tenantpath.schema.Table;
import tenantpath.schema.Trigger;
import tenantpath.schema.TypeDefinition;
import tenantpath.schema.TypeDefinition.CompositeType;
import tenantpath.schema.TypeDefinition.DomainType;
import tenantpath.schema.TypeDefinition.EnumType;
import tenantpath.schema.TypeDefinition.RangeType;
import tenantpath.schema.View;

/** What a schema as read says, in the words of {@link ServerCatalog}. */
final class ModelCatalog {
  private final TreeSet<String> facts = new TreeSet<>();

  private ModelCatalog() {}

  static TreeSet<String> facts(Schema schema) {
    ModelCatalog catalog = new ModelCatalog();
    schema.tables().forEach(catalog::table);
    schema.indexes().forEach(catalog::index);
    schema.sequences().forEach(catalog::sequence);
    schema.views().forEach(catalog::view);
    schema.triggers().forEach(catalog::trigger);
    schema.rules().forEach(catalog::rule);
    schema.policies().forEach(catalog::policy);
    schema.types().forEach(catalog::type);
    schema.routines().forEach(catalog::routine);
    schema.extensions().forEach(catalog::extension);
    return catalog.facts;
  }

  private void table(Table table) {
    List<RelationName> parents = table.partitionOf().map(List::of).orElse(table.inherits());
    facts.add(
        "table %s kind=%s persistence=%s rls=%s force=%s replica=%s parents=[%s] key=%s bound=%s cluster=%s"
            .formatted(
                table.name(),
                table.kind().name().toLowerCase(Locale.ROOT),
                switch (table.persistence()) {
                  case PERMANENT -> "p";
                  case UNLOGGED -> "u";
                  case TEMPORARY -> "t";
                },
                flag(table.rowSecurity()),
                flag(table.forceRowSecurity()),
                switch (table.replicaIdentity().kind()) {
                  case DEFAULT -> "d";
                  case FULL -> "f";
                  case NOTHING -> "n";
                  case INDEX -> "i";
                },
                parents.stream().map(RelationName::quoted).collect(Collectors.joining(", ")),
                table.partitionKey().map(k -> k.definition()).orElse(""),
                table.partitionBound().orElse(""),
                table.clusteredOn().orElse("")));
    int position = 0;
    for (Column column : table.columns()) {
      column(table.name(), ++position, column);
    }
    table.constraints().stream()
        .filter(c -> c.kind() != ConstraintKind.NOT_NULL)
        .forEach(this::constraint);
  }

  private void column(RelationName table, int position, Column column) {
    Optional<String> expression =
        column.generated().map(Column.Generated::expression).or(column::defaultExpression);
    facts.add(
        "column %s.%s %s %s notnull=%s identity=%s generated=%s default=%s collation=%s"
            .formatted(
                table,
                position,
                Identifier.quote(column.name()),
                column.type().text(),
                flag(column.notNull()),
                column
                    .identity()
                    .map(
                        kind ->
                            switch (kind) {
                              case ALWAYS -> "a";
                              case BY_DEFAULT -> "d";
                            })
                    .orElse(""),
                column
                    .generated()
                    .map(
                        generated ->
                            switch (generated.storage()) {
                              case STORED -> "s";
                              case VIRTUAL -> "v";
                            })
                    .orElse(""),
                expression.orElse(""),
                column.collation().orElse("")));
  }

  private void constraint(Constraint constraint) {
    List<String> columns =
        constraint.kind() == ConstraintKind.CHECK
            ? constraint.columns().stream().sorted().toList()
            : constraint.columns();
    facts.add(
        "constraint %s %s %s inherited=%s (%s) %s"
            .formatted(
                constraint.table(),
                Identifier.quote(constraint.name()),
                constraint.kind().letter(),
                flag(constraint.inherited()),
                Identifier.list(columns),
                constraint.definition()));
  }

  private void index(Index index) {
    facts.add(
        "index %s attached=%s %s"
            .formatted(
                index.name(),
                index.attachedTo().map(RelationName::quoted).orElse(""),
                index.definition()));
  }

  private void sequence(Sequence sequence) {
    facts.add(
        "sequence %s %s owner=%s identity=%s"
            .formatted(
                sequence.name(),
                sequence.type().text(),
                sequence.ownedBy().map(ColumnReference::toString).orElse(""),
                flag(sequence.identity())));
  }

  private void view(View view) {
    facts.add(
        "view %s %s"
            .formatted(
                view.name(),
                switch (view.kind()) {
                  case VIEW -> "v";
                  case MATERIALIZED_VIEW -> "m";
                }));
  }

  private void trigger(Trigger trigger) {
    facts.add(
        "trigger %s %s firing=%s inherited=%s %s"
            .formatted(
                trigger.table(),
                Identifier.quote(trigger.name()),
                switch (trigger.firing()) {
                  case ORIGIN -> "O";
                  case REPLICA -> "R";
                  case ALWAYS -> "A";
                  case NEVER -> "D";
                },
                flag(trigger.inherited()),
                trigger.inherited() ? "" : trigger.definition()));
  }

  private void rule(Rule rule) {
    int event = List.of("SELECT", "UPDATE", "INSERT", "DELETE").indexOf(rule.event()) + 1;
    facts.add(
        "rule %s %s event=%s instead=%s"
            .formatted(rule.table(), Identifier.quote(rule.name()), event, flag(rule.instead())));
  }

  private void policy(Policy policy) {
    String command =
        switch (policy.command()) {
          case "SELECT" -> "r";
          case "INSERT" -> "a";
          case "UPDATE" -> "w";
          case "DELETE" -> "d";
          default -> "*";
        };
    facts.add(
        "policy %s %s %s permissive=%s roles=[%s] using=%s check=%s"
            .formatted(
                policy.table(),
                Identifier.quote(policy.name()),
                command,
                flag(policy.permissive()),
                policy.roles().stream().sorted().collect(Collectors.joining(", ")),
                policy.using().orElse(""),
                policy.withCheck().orElse("")));
  }

  private void type(TypeDefinition type) {
    if (type instanceof EnumType enumType) {
      facts.add("type %s enum %s".formatted(type.name(), String.join(",", enumType.labels())));
    } else if (type instanceof DomainType domain) {
      facts.add(
          "type %s domain %s notnull=%s"
              .formatted(type.name(), domain.baseType().text(), domain.notNull()));
    } else if (type instanceof RangeType range) {
      facts.add("type %s range %s".formatted(type.name(), range.subtype().orElseThrow().text()));
    } else if (type instanceof CompositeType composite) {
      String attributes =
          composite.attributes().stream()
              .map(a -> a.name() + " " + a.type().text())
              .collect(Collectors.joining(","));
      facts.add("type %s composite %s".formatted(type.name(), attributes));
    }
  }

  private void routine(Routine routine) {
    boolean function = routine.kind() == Routine.Kind.FUNCTION;
    facts.add(
        "routine %s kind=%s volatility=%s language=%s (%s) returns=%s"
            .formatted(
                routine.name(),
                switch (routine.kind()) {
                  case FUNCTION -> "f";
                  case PROCEDURE -> "p";
                  case AGGREGATE -> "a";
                },
                routine.kind() == Routine.Kind.AGGREGATE
                    ? ""
                    : routine.volatility().name().substring(0, 1).toLowerCase(Locale.ROOT),
                routine.language(),
                routine.arguments(),
                function ? routine.returns().orElse("void") : ""));
  }

  private void extension(Extension extension) {
    if (!extension.name().equals("plpgsql")) {
      facts.add(
          "extension %s schema=%s"
              .formatted(
                  Identifier.quote(extension.name()),
                  Identifier.quote(extension.schema().orElse("public"))));
    }
  }

  private static String flag(boolean value) {
    return value ? "t" : "f";
  }
}
