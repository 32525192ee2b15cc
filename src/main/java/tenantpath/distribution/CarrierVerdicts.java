package tenantpath.distribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tenantpath.graph.Relationship;
import tenantpath.graph.RelationshipGraph;
import tenantpath.schema.Identifier;
import tenantpath.schema.RelationName;

/** Tables with a carrier are ready, unless nobody but people can say which carrier it is. */
final class CarrierVerdicts {
  private final RelationshipGraph graph;
  private final Carriers carriers;
  private final TenantKey key;

  CarrierVerdicts(RelationshipGraph graph, Carriers carriers, TenantKey key) {
    this.graph = graph;
    this.carriers = carriers;
    this.key = key;
  }

  SortedMap<RelationName, Verdict> all() {
    SortedMap<RelationName, Verdict> verdicts = new TreeMap<>();
    carriers.choices().forEach((table, choice) -> verdicts.put(table, verdict(table, choice)));
    return verdicts;
  }

  private Verdict verdict(RelationName table, CarrierChoice choice) {
    List<Evidence> evidence = new ArrayList<>();
    choice.carriers().forEach(carrier -> evidence.add(evidence(carrier)));
    choice.why().ifPresent(why -> evidence.add(Evidence.of(preferred(choice, why))));
    if (table.equals(key.table())) {
      graph.outgoing(table).stream()
          .filter(Relationship::referencesItself)
          .forEach(hop -> evidence.add(nested(hop)));
    }
    Placement placement =
        switch (choice.clarity()) {
          case CLEAR -> new Placement.Ready(choice.best().column().name());
          case ALIKE ->
              new Placement.Undecided(
                  "%s each carry the tenant key and rank alike: which one owns the row?"
                      .formatted(
                          Wording.list(
                              choice.carriers().stream()
                                  .map(c -> Identifier.quote(c.column().name()))
                                  .toList())));
          case WEAK -> new Placement.Undecided(weak(choice.best().column().name()));
        };
    Verdict.Standing standing =
        choice.best().toBeAccepted() ? Verdict.Standing.TO_BE_ACCEPTED : Verdict.Standing.FIRM;
    return new Verdict(table, placement, choice.best().confidence(), standing, evidence);
  }

  private static String weak(String column) {
    String name = Identifier.quote(column);
    return AuditNames.formerly(column)
        ? name
            + " holds the tenant key, but tells whose the row was: which column or path tells whose it is?"
        : name
            + " is the only way to the tenant, and "
            + AuditNames.tells(column)
            + ": does it own the row?";
  }

  private Evidence evidence(Carrier carrier) {
    String column = Wording.column(carrier.table(), carrier.column().name());
    String text =
        switch (carrier.origin()) {
          case ROOT -> column + " is the tenant key";
          case OPTION -> column + " carries the tenant key: people said so";
          case NAME -> named(carrier, column);
          case SHORT_NAME -> shortened(carrier, column);
          case NAMED_LIKE_OTHERS -> namedLikeOthers(carrier, column);
          case DECLARED, ROLE -> carrier.through().map(Wording::hop).orElse(column);
        };
    return new Evidence(
        text,
        Optional.of(carrier.through().flatMap(hop -> hop.span()).orElse(carrier.column().span())));
  }

  private static String preferred(CarrierChoice choice, String why) {
    return "%s before %s: %s"
        .formatted(
            Identifier.quote(choice.best().column().name()),
            Wording.list(
                choice.others().stream().map(c -> Identifier.quote(c.column().name())).toList()),
            why);
  }

  private static Evidence nested(Relationship hop) {
    return new Evidence(
        "tenants nest: %s; is each row a tenant, or its top ancestor?".formatted(Wording.hop(hop)),
        hop.span());
  }

  private String namedLikeOthers(Carrier carrier, String column) {
    return carrier
        .through()
        .map(Wording::hop)
        .orElse(
            "%s is named like other tables' foreign keys to %s and has their type; it has none itself"
                .formatted(column, Wording.column(key.table(), key.column())));
  }

  private String named(Carrier carrier, String column) {
    return carrier
        .through()
        .map(hop -> Wording.hop(hop) + ", which is named like the tenant key")
        .orElse(
            "%s is named like %s and %s; no foreign key says so"
                .formatted(column, Wording.column(key.table(), key.column()), type(carrier)));
  }

  private String shortened(Carrier carrier, String column) {
    return carrier
        .through()
        .map(hop -> Wording.hop(hop) + ", whose name is short for the root's")
        .orElse(
            "%s is named like a short form of %s and %s; no foreign key says so"
                .formatted(column, key.table(), type(carrier)));
  }

  private String type(Carrier carrier) {
    return carrier.column().type().equals(key.type())
        ? "has its type"
        : "is %s where that is %s".formatted(carrier.column().type(), key.type());
  }
}
