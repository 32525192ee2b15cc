package tenantpath.distribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tenantpath.decisions.Decisions;
import tenantpath.decisions.NullRows;
import tenantpath.decisions.Problems;
import tenantpath.decisions.RelationshipLine;
import tenantpath.decisions.TableDecision;
import tenantpath.decisions.TableDecision.DecidedClass;
import tenantpath.graph.Relationship;
import tenantpath.graph.RelationshipGraph;
import tenantpath.schema.Identifier;
import tenantpath.schema.Nearest;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.TableKind;
import tenantpath.schema.TypeFamily;

/** What people decided about tables, as far as it can be carried out. */
final class DecidedTables {
  private static final Pattern INTEGER = Pattern.compile("-?\\d{1,19}");
  private static final Pattern UUID =
      Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Schema schema;
  private final RelationshipGraph graph;
  private final Problems problems;
  private final SortedMap<RelationName, TableDecision> placed = new TreeMap<>();
  private final Map<RelationName, Relationship> firstHops = new HashMap<>();

  DecidedTables(
      Schema schema,
      RelationshipGraph graph,
      Decisions decisions,
      TenantRoot root,
      Problems problems) {
    this.schema = schema;
    this.graph = graph;
    this.problems = problems;
    decisions
        .tables()
        .forEach(
            (table, decision) -> {
              add(table, decision, root);
              checkSentinel(decision, root);
            });
  }

  private void add(RelationName table, TableDecision decision, TenantRoot root) {
    Optional<DecidedClass> placement = decision.placement();
    if (table.equals(root.name())) {
      refuseRoot(decision, root);
    } else if (placement.isPresent() && isForeign(table) && !stays(placement.get())) {
      problems.contradiction(
          decision.provenance().span(),
          table + " is a foreign table: its rows are on another server",
          "class: local");
    } else if (placement.isPresent()
        && (decision.path().isEmpty() || hasFirstHop(table, decision))) {
      placed.put(table, decision);
    }
  }

  /** The key that rows without a tenant get must be one. */
  private void checkSentinel(TableDecision decision, TenantRoot root) {
    Optional<String> value =
        decision
            .nulls()
            .filter(NullRows.Sentinel.class::isInstance)
            .map(nulls -> ((NullRows.Sentinel) nulls).value());
    TypeFamily family = TypeFamily.of(root.key().type(), schema);
    boolean fits =
        value.isEmpty()
            || !family.isInteger() && !family.isUuid()
            || (family.isInteger() ? INTEGER : UUID).matcher(value.get()).matches();
    if (!fits) {
      problems.contradiction(
          decision.provenance().span(),
          "the tenant key is %s, and %s is none".formatted(root.key().type(), value.get()),
          "nulls: {sentinel: the key of a tenant that is there}");
    }
  }

  private void refuseRoot(TableDecision decision, TenantRoot root) {
    boolean same =
        decision.placement().equals(Optional.of(DecidedClass.READY))
            && decision.column().filter(c -> !c.equals(root.key().name())).isEmpty();
    if (decision.leaveOut() || decision.placement().isPresent() && !same) {
      problems.contradiction(
          decision.provenance().span(),
          root.name() + " holds the tenants themselves, and all depends on it",
          "remove the entry, or choose another tenant");
    }
  }

  private boolean isForeign(RelationName table) {
    return schema.table(table).filter(t -> t.kind() == TableKind.FOREIGN).isPresent();
  }

  private static boolean stays(DecidedClass placement) {
    return switch (placement) {
      case LOCAL -> true;
      case READY, BACKFILL, REFERENCE -> false;
    };
  }

  private boolean hasFirstHop(RelationName table, TableDecision decision) {
    String text = decision.path().get(0);
    Optional<Relationship> hop =
        graph.outgoing(table).stream().filter(r -> isNamed(r, text)).findFirst();
    hop.ifPresent(relationship -> firstHops.put(table, relationship));
    if (hop.isEmpty()) {
      List<String> known =
          graph.outgoing(table).stream().map(r -> Identifier.list(r.columns())).toList();
      List<String> nearest = Nearest.to(text, known);
      problems.unknown(
          decision.provenance().span(),
          "no relationship leads from %s by %s".formatted(table, text),
          nearest.isEmpty()
              ? "accept it first: - accept: %s(%s) -> …".formatted(table, text)
              : "did you mean " + String.join(", ", nearest) + "?");
    }
    return hop.isPresent();
  }

  /** A hop is named by its columns or by its constraint. */
  static boolean isNamed(Relationship hop, String text) {
    return hop.constraint().filter(text::equals).isPresent()
        || hop.columns().equals(RelationshipLine.columnList(text));
  }

  Optional<DecidedClass> of(RelationName table) {
    return Optional.ofNullable(placed.get(table)).flatMap(TableDecision::placement);
  }

  boolean is(RelationName table, DecidedClass placement) {
    return of(table).equals(Optional.of(placement));
  }

  /** Whether a verdict does not speak against what was decided. */
  boolean allows(Verdict verdict) {
    return of(verdict.table())
        .filter(placement -> !placement.word().equals(verdict.kind().word()))
        .isEmpty();
  }

  Optional<TableDecision> decision(RelationName table) {
    return Optional.ofNullable(placed.get(table));
  }

  /** The tables with that class, sorted. */
  List<RelationName> tables(DecidedClass placement) {
    return placed.keySet().stream().filter(table -> is(table, placement)).toList();
  }

  /** Whether a best path may take a relationship: where a path was chosen, that alone. */
  boolean mayLead(Relationship relationship) {
    Relationship chosen = firstHops.get(relationship.from());
    return chosen == null || chosen.equals(relationship);
  }

  /** Whether it tells the owner even where it records who touched the row: people said so. */
  boolean isWanted(Relationship relationship) {
    return is(relationship.from(), DecidedClass.BACKFILL) && mayLead(relationship)
        || relationship.kind() == Relationship.Kind.VIRTUAL;
  }

  Problems problems() {
    return problems;
  }
}
