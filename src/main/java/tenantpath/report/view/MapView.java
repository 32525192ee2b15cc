package tenantpath.report.view;

import java.util.List;

/**
 * What the map draws: every table but partitions, which follow their parent.
 *
 * @param root the place of the tenant table; -1 where there is none
 * @param tables sorted as the register
 */
public record MapView(int root, List<MapTable> tables) {
  public MapView {
    tables = List.copyOf(tables);
  }

  /**
   * One table of the map.
   *
   * @param place where the register has it
   * @param label its name, without the schema where there is only one
   * @param schema as SQL writes it
   * @param relation its bare name, for grouping
   * @param parent the place of the table that it gets its key from; -1 where it has none
   * @param nullable whether that hop may lead nowhere
   * @param depth how many hops it is from the tenant; -1 where it reaches none
   * @param columns those that keys and relationships are made of, in order of interest
   * @param links its other relationships, one a table
   */
  public record MapTable(
      int place,
      String label,
      String schema,
      String relation,
      ClassMark mark,
      int parent,
      boolean nullable,
      int depth,
      List<MapColumn> columns,
      List<MapLink> links) {
    public MapTable {
      columns = List.copyOf(columns);
      links = List.copyOf(links);
    }
  }

  /**
   * A column as the documentation draws it.
   *
   * @param primary of the primary key: underlined
   * @param foreign of a relationship: italic
   * @param key the distribution column: bold
   * @param added not there yet
   */
  public record MapColumn(
      String name, boolean primary, boolean foreign, boolean key, boolean added) {}

  /** A relationship that no key comes by: the place of the referenced table. */
  public record MapLink(int to, boolean nullable) {}
}
