package tenantpath.distribution;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.RelationName;

/**
 * The carriers of every table that has some.
 *
 * @param choices by table
 * @param passedOver columns that are named like the key, where a declared path says otherwise
 * @param mismatched columns that are named like the key, but whose type cannot hold it
 * @param columnName the name that most carriers bear
 */
record Carriers(
    SortedMap<RelationName, CarrierChoice> choices,
    SortedMap<RelationName, List<Carrier>> passedOver,
    SortedMap<RelationName, List<Carrier>> mismatched,
    String columnName) {
  Carriers {
    choices = Collections.unmodifiableSortedMap(new TreeMap<>(choices));
    passedOver = Collections.unmodifiableSortedMap(new TreeMap<>(passedOver));
    mismatched = Collections.unmodifiableSortedMap(new TreeMap<>(mismatched));
  }

  /** The column that a table is distributed by; empty where none is, or none is clear. */
  Optional<Carrier> of(RelationName table) {
    return Optional.ofNullable(choices.get(table))
        .filter(choice -> choice.clarity() == CarrierChoice.Clarity.CLEAR)
        .map(CarrierChoice::best);
  }

  /** Whether a column carries the key, chosen or not. */
  boolean contains(ColumnReference column) {
    return Optional.ofNullable(choices.get(column.table()))
        .filter(
            choice -> choice.carriers().stream().map(Carrier::reference).anyMatch(column::equals))
        .isPresent();
  }

  /** These, with one column as the clear choice of its table. */
  Carriers choosing(Carrier carrier) {
    SortedMap<RelationName, CarrierChoice> all = new TreeMap<>(choices);
    all.put(carrier.table(), CarrierChoice.only(carrier));
    SortedMap<RelationName, List<Carrier>> others = new TreeMap<>(mismatched);
    others.remove(carrier.table());
    return new Carriers(all, passedOver, others, columnName);
  }

  /** These and others, of tables that have none here. */
  Carriers with(List<Carrier> more) {
    SortedMap<RelationName, CarrierChoice> all = new TreeMap<>(choices);
    more.forEach(carrier -> all.putIfAbsent(carrier.table(), CarrierChoice.only(carrier)));
    return new Carriers(all, passedOver, mismatched, columnName);
  }

  /** The tables whose carrier is clear. */
  Set<RelationName> clear() {
    return tables(CarrierChoice.Clarity.CLEAR);
  }

  /** The tables of which several carriers rank alike. */
  Set<RelationName> alike() {
    return tables(CarrierChoice.Clarity.ALIKE);
  }

  private Set<RelationName> tables(CarrierChoice.Clarity clarity) {
    Set<RelationName> tables = new TreeSet<>();
    choices.forEach(
        (table, choice) -> {
          if (choice.clarity() == clarity) {
            tables.add(table);
          }
        });
    return tables;
  }
}
