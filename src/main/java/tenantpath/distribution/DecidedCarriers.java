package tenantpath.distribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tenantpath.decisions.TableDecision;
import tenantpath.decisions.TableDecision.DecidedClass;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;

/** The carriers of a root, where people said which column it is, or that there is none. */
final class DecidedCarriers {
  private final Schema schema;
  private final DecidedTables decided;

  DecidedCarriers(Schema schema, DecidedTables decided) {
    this.schema = schema;
    this.decided = decided;
  }

  /**
   * @param finder makes the finder for the tables that may have carriers
   */
  Carriers chosen(Function<Predicate<RelationName>, CarrierFinder> finder, CarrierOptions options) {
    List<RelationName> ready = decided.tables(DecidedClass.READY);
    List<Carrier> named = new ArrayList<>();
    ready.forEach(table -> named(table).ifPresent(named::add));
    Carriers found = finder.apply(this::mayCarry).find(options, named);
    Carriers chosen = found;
    for (RelationName table : ready) {
      Optional<Carrier> carrier = named(table).or(() -> onlyOne(found, table));
      if (carrier.isPresent()) {
        chosen = chosen.choosing(carrier.get());
      }
    }
    return chosen;
  }

  private boolean mayCarry(RelationName table) {
    return decided.of(table).isEmpty() || decided.is(table, DecidedClass.READY);
  }

  private Optional<Carrier> named(RelationName table) {
    return decided
        .decision(table)
        .flatMap(TableDecision::column)
        .flatMap(name -> schema.column(table, name))
        .map(column -> new Carrier(table, column, Carrier.Origin.OPTION, Optional.empty()));
  }

  /** The only column that may be meant, clear by itself or not. */
  private static Optional<Carrier> onlyOne(Carriers carriers, RelationName table) {
    Optional<Carrier> clear = carriers.of(table);
    if (clear.isPresent()) {
      return clear;
    }
    List<Carrier> all =
        Stream.of(
                Optional.ofNullable(carriers.choices().get(table)).stream()
                    .flatMap(choice -> choice.carriers().stream()),
                carriers.mismatched().getOrDefault(table, List.of()).stream(),
                carriers.passedOver().getOrDefault(table, List.of()).stream())
            .flatMap(columns -> columns)
            .toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }
}
