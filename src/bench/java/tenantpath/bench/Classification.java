package tenantpath.bench;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tenantpath.ddl.SchemaReader;
import tenantpath.distribution.DesignOptions;
import tenantpath.distribution.DistributionDesign;
import tenantpath.distribution.DistributionDesigner;
import tenantpath.distribution.UnknownTenant;
import tenantpath.dump.DumpSource;
import tenantpath.dump.UnreadableInput;
import tenantpath.graph.RelationshipGraph;
import tenantpath.schema.Schema;

/** The classes of all tables of a schema that is read already. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class Classification {
  private static final int TABLES = 10_000;
  private static final int FOREIGN_KEYS = 17_000;
  private static final int DIAMONDS = 18;

  private Schema large;
  private Schema diamonds;

  @Setup
  public void read() throws UnreadableInput {
    large = schema(random());
    diamonds = schema(chainOfDiamonds());
  }

  @Benchmark
  public DistributionDesign tenThousandTables() throws UnknownTenant {
    return design(large);
  }

  @Benchmark
  public DistributionDesign eighteenDiamonds() throws UnknownTenant {
    return design(diamonds);
  }

  private static DistributionDesign design(Schema schema) throws UnknownTenant {
    return DistributionDesigner.design(
        schema, RelationshipGraph.of(schema), List.of(), DesignOptions.tenant("accounts"));
  }

  private static Schema schema(String ddl) throws UnreadableInput {
    return SchemaReader.read(DumpSource.ofText("schema.sql", ddl)).schema();
  }

  /** Each table points to one of those before it; the other foreign keys go anywhere. */
  private static String random() {
    Random random = new Random(7);
    StringBuilder ddl = new StringBuilder();
    for (int i = 0; i < TABLES; i++) {
      ddl.append("CREATE TABLE ").append(name(i)).append(" (id bigint PRIMARY KEY);\n");
    }
    for (int k = 1; k < FOREIGN_KEYS; k++) {
      int from = k < TABLES ? k : 1 + random.nextInt(TABLES - 1);
      int to = k < TABLES ? random.nextInt(k) : random.nextInt(TABLES);
      append(ddl, name(from), "c" + k, name(to));
    }
    return ddl.toString();
  }

  private static String name(int table) {
    return table == 0 ? "accounts" : "t" + table;
  }

  private static String chainOfDiamonds() {
    StringBuilder ddl = new StringBuilder("CREATE TABLE accounts (id bigint PRIMARY KEY);\n");
    String top = "accounts";
    for (int i = 0; i < DIAMONDS; i++) {
      for (String part : List.of("left", "right", "bottom")) {
        ddl.append("CREATE TABLE ").append(part + i).append(" (id bigint PRIMARY KEY);\n");
      }
      append(ddl, "left" + i, "a", top);
      append(ddl, "right" + i, "a", top);
      append(ddl, "bottom" + i, "a", "left" + i);
      append(ddl, "bottom" + i, "b", "right" + i);
      top = "bottom" + i;
    }
    return ddl.toString();
  }

  private static void append(StringBuilder ddl, String from, String column, String to) {
    String format = "ALTER TABLE %s ADD %s bigint NOT NULL REFERENCES %s;%n";
    ddl.append(format.formatted(from, column, to));
  }
}
