package tenantpath.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import tenantpath.Analysis;
import tenantpath.ddl.SchemaReading;
import tenantpath.ddl.UnreadStatement;
import tenantpath.distribution.Agreement;
import tenantpath.distribution.ChosenBy;
import tenantpath.distribution.Confidence;
import tenantpath.distribution.DistributionDesign;
import tenantpath.distribution.Evidence;
import tenantpath.distribution.Placement;
import tenantpath.distribution.TableDesign;
import tenantpath.distribution.TargetVersion;
import tenantpath.distribution.TenantKey;
import tenantpath.distribution.TenantKeyCandidate;
import tenantpath.dump.SourceSummary;
import tenantpath.finding.Finding;
import tenantpath.finding.FindingCode;
import tenantpath.finding.Severity;
import tenantpath.graph.ReferencePath;
import tenantpath.graph.Relationship;
import tenantpath.graph.RelationshipGraph;
import tenantpath.plan.Fate;
import tenantpath.plan.LedgerEntry;
import tenantpath.plan.LedgerKind;
import tenantpath.plan.MigrationPlan;
import tenantpath.plan.MigrationPlanner;
import tenantpath.plan.Route;
import tenantpath.query.ViewQueries;
import tenantpath.schema.Column;
import tenantpath.schema.Constraint;
import tenantpath.schema.Deferral;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.PrimaryKey;
import tenantpath.schema.RelationName;
import tenantpath.schema.ReplicaIdentity;
import tenantpath.schema.Schema;
import tenantpath.schema.SchemaBuilder;
import tenantpath.schema.Table;
import tenantpath.schema.TableKind;
import tenantpath.schema.TypeName;
import tenantpath.source.Span;
import tenantpath.testing.HandMadeDesign;

/**
 * An analysis made by hand: a tenant table, {@code width} tables that carry the key, one child of
 * each to backfill, a reference, a local and an undecided table. What the names look like is up to
 * the test.
 */
final class SmallSchema {
  private static final TypeName TYPE = new TypeName("uuid");

  private final String schema;
  private final String suffix;
  private final String column;
  private final SchemaBuilder builder = Schema.builder();
  private final TreeMap<RelationName, TableDesign> designs = new TreeMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<LedgerEntry> ledger = new ArrayList<>();
  private int line = 10;

  private SmallSchema(String schema, String suffix) {
    this.schema = schema;
    this.suffix = suffix;
    this.column = "store_id" + suffix;
  }

  static Analysis storefront() {
    return new SmallSchema("public", "").analysis(1);
  }

  /** Every name ends in the same text. */
  static Analysis named(String suffix) {
    return new SmallSchema("public" + suffix, suffix).analysis(1);
  }

  static Analysis wide(int width) {
    return new SmallSchema("public", "").analysis(width);
  }

  private Analysis analysis(int width) {
    RelationName stores = table("stores", OptionalLong.of(12), List.of());
    place(stores, new Placement.Ready("id"), "the tenant table");
    for (int i = 1; i <= width; i++) {
      carrierAndChild(stores, i == 1 ? "" : "_" + i);
    }
    place(table("countries", OptionalLong.of(249), List.of()), new Placement.Reference(), "joined");
    place(
        table("admin_users", OptionalLong.of(3), List.of()), new Placement.Local(false), "no path");
    place(
        table("events", OptionalLong.empty(), List.of()),
        new Placement.Undecided("provider_id names no table of the dump"),
        "a column without a table");
    Schema whole = builder.build();
    findings.sort(null);
    DistributionDesign design =
        new DistributionDesign(
            Optional.of(key(stores)), candidates(stores), HandMadeDesign.SHARED, designs);
    return new Analysis(
        reading(whole),
        RelationshipGraph.of(whole),
        design,
        TargetVersion.DEFAULT,
        findings,
        new MigrationPlan(
            MigrationPlanner.plan(whole, ViewQueries.of(whole), design, Route.IN_PLACE).steps(),
            ledger));
  }

  private void carrierAndChild(RelationName stores, String number) {
    RelationName orders = name("orders" + number);
    ForeignKey toStores = foreignKey(orders, column, stores);
    table(orders, OptionalLong.of(1500), List.of(toStores));
    place(orders, new Placement.Ready(column), "foreign key to the tenant table");
    RelationName items = name("line_items" + number);
    ForeignKey toOrders = foreignKey(items, "order_id" + suffix, orders);
    ForeignKey toProducts = foreignKey(items, "product_id" + suffix, orders);
    table(items, OptionalLong.of(20000), List.of(toOrders, toProducts));
    place(
        items,
        new Placement.Backfill(
            column,
            new ReferencePath(List.of(hop(toOrders, false))),
            List.of(new ReferencePath(List.of(hop(toProducts, true)))),
            Agreement.MAY_DISAGREE,
            1),
        "foreign key to a table that carries the key");
    keyWidened(orders);
    keyWidened(items);
  }

  private void keyWidened(RelationName table) {
    ledger.add(
        new LedgerEntry(
            table,
            table.name() + "_pkey",
            LedgerKind.PRIMARY_KEY,
            Fate.WIDENED,
            "PRIMARY KEY (id)",
            "PRIMARY KEY (store_id, id)",
            "Citus enforces a key within one shard"));
    findings.add(
        new Finding(
            FindingCode.of("U01"),
            Severity.NOTE,
            Optional.of(table.quoted()),
            Optional.of(span()),
            "the primary key of " + table.quoted() + " lacks the key",
            ""));
    findings.add(
        new Finding(
            FindingCode.of("U12"),
            Severity.ERROR,
            Optional.of(table.quoted()),
            Optional.of(span()),
            "a UNIQUE of " + table.quoted() + " would be lost",
            "decide to drop it, or keep it by hand"));
  }

  private SchemaReading reading(Schema whole) {
    return new SchemaReading(
        whole,
        List.of(new SourceSummary("dump.sql", "plain", "15.20", "15.20", 20, 15, 4, 1)),
        new TreeMap<>(java.util.Map.of("GRANT", 4L)),
        List.of(new UnreadStatement(span(), "CREATE ODDITY " + suffix, "not a known statement")),
        List.of());
  }

  private TenantKey key(RelationName stores) {
    return new TenantKey(stores, "id", TYPE, Optional.empty(), column, ChosenBy.RANKING);
  }

  private List<TenantKeyCandidate> candidates(RelationName stores) {
    return List.of(
        new TenantKeyCandidate(stores, "id", 1, 2, 1, "most tables lead to it"),
        new TenantKeyCandidate(name("orders"), "id", 2, 1, 1, "tables lead to it" + suffix));
  }

  private void place(RelationName table, Placement placement, String why) {
    designs.put(
        table,
        new TableDesign(
            table,
            placement,
            Confidence.DECLARED,
            placement.kind().distributed(),
            List.of(Evidence.at(span(), why + suffix)),
            List.of()));
  }

  private RelationName table(String name, OptionalLong rows, List<Constraint> constraints) {
    return table(name(name), rows, constraints);
  }

  private RelationName table(RelationName name, OptionalLong rows, List<Constraint> more) {
    List<Constraint> constraints = new ArrayList<>(more);
    constraints.add(
        new PrimaryKey(
            name,
            name.name() + "_pkey",
            List.of("id"),
            List.of(),
            false,
            Deferral.NOT_DEFERRABLE,
            false,
            span()));
    builder.table(
        new Table(
            name,
            TableKind.TABLE,
            List.of(column("id"), column(column)),
            constraints,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Table.Persistence.PERMANENT,
            ReplicaIdentity.DEFAULT,
            Optional.empty(),
            false,
            false,
            Optional.empty(),
            Optional.empty(),
            rows,
            span()));
    return name;
  }

  private Column column(String name) {
    return new Column(
        name,
        TYPE,
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        span());
  }

  private ForeignKey foreignKey(RelationName from, String by, RelationName to) {
    return new ForeignKey(
        from,
        from.name() + "_" + by + "_fkey",
        List.of(by),
        to,
        List.of("id"),
        ForeignKey.Match.SIMPLE,
        ForeignKey.Action.NO_ACTION,
        List.of(),
        ForeignKey.Action.NO_ACTION,
        Deferral.NOT_DEFERRABLE,
        false,
        true,
        true,
        false,
        span());
  }

  private static Relationship hop(ForeignKey key, boolean nullable) {
    return new Relationship(
        key.table(),
        key.columns(),
        key.referencedTable(),
        key.referencedColumns(),
        Relationship.Kind.DECLARED,
        Optional.of(key.name()),
        nullable,
        true,
        Optional.empty(),
        key.definition(),
        Optional.of(key.span()));
  }

  private RelationName name(String name) {
    return RelationName.of(schema, name + suffix);
  }

  private Span span() {
    return Span.of("dump.sql", line++, 1);
  }
}
