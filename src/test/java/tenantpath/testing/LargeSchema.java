package tenantpath.testing;

import java.util.ArrayList;
import java.util.List;
import tenantpath.Analysis;
import tenantpath.AnalysisOptions;
import tenantpath.Analyzer;
import tenantpath.distribution.ImpossibleTarget;
import tenantpath.distribution.UnknownTenant;
import tenantpath.dump.DumpSource;
import tenantpath.dump.UnreadableInput;

/**
 * The schema of a business with many departments, as wide as a test or a picture wants it: a tenant
 * table, in each department a few tables that carry its key and many that hang on them, shared
 * lists, and tables that belong to nobody.
 */
public final class LargeSchema {
  private static final List<String> AREAS =
      List.of(
          "billing",
          "catalog",
          "crm",
          "hiring",
          "inventory",
          "ledger",
          "mail",
          "orders",
          "payroll",
          "projects",
          "shipping",
          "support",
          "training",
          "warehouse",
          "workflow");
  private static final List<String> PARTS =
      List.of(
          "accounts",
          "batches",
          "entries",
          "entry_lines",
          "entry_notes",
          "labels",
          "rules",
          "rule_steps",
          "runs",
          "run_events",
          "run_results",
          "states",
          "tags",
          "templates",
          "versions");
  private static final List<String> SHARED = List.of("countries", "currencies", "languages");
  private static final List<String> APART = List.of("schema_migrations", "queued_jobs");

  private final List<String> tables = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();

  private LargeSchema() {}

  /** The dump of a schema of so many tables, at least a handful. */
  public static String ddl(int tables) {
    return new LargeSchema().written(tables);
  }

  /** What is found out about it. */
  public static Analysis analysis(int tables) {
    try {
      return Analyzer.analyze(DumpSource.ofText("dump.sql", ddl(tables)), AnalysisOptions.DEFAULT);
    } catch (UnreadableInput | UnknownTenant | ImpossibleTarget e) {
      throw new IllegalStateException("it is readable", e);
    }
  }

  private String written(int count) {
    table("companies", "name text");
    SHARED.forEach(name -> table(name, "name text"));
    APART.forEach(name -> table(name, "name text"));
    for (int i = 0; tables.size() < count; i++) {
      department(
          AREAS.get(i % AREAS.size()) + (i < AREAS.size() ? "" : "_" + i / AREAS.size()), count);
    }
    return String.join("\n", tables) + "\n" + String.join("\n", keys) + "\n";
  }

  /** Every third part carries the key; the others hang on the latest of those, or deeper. */
  private void department(String area, int count) {
    String carrier = "";
    String parent = "";
    for (int p = 0; p < PARTS.size() && tables.size() < count; p++) {
      String name = area + "_" + PARTS.get(p);
      if (p % 3 == 0) {
        carrier = name;
        parent = name;
        table(name, "company_id bigint NOT NULL, country_id bigint");
        references(name, "company_id", "companies");
        references(name, "country_id", SHARED.get(p % SHARED.size()));
      } else {
        table(name, "parent_id bigint" + (p % 5 == 0 ? "" : " NOT NULL") + ", carrier_id bigint");
        references(name, "parent_id", parent);
        references(name, "carrier_id", carrier);
        parent = p % 2 == 0 ? carrier : name;
      }
    }
  }

  private void table(String name, String columns) {
    tables.add("CREATE TABLE public." + name + " (id bigint NOT NULL, " + columns + ");");
    keys.add(
        "ALTER TABLE ONLY public." + name + " ADD CONSTRAINT " + name + "_pkey PRIMARY KEY (id);");
  }

  private void references(String table, String column, String to) {
    keys.add(
        ("ALTER TABLE ONLY public.%s ADD CONSTRAINT %s_%s_fkey FOREIGN KEY (%s) REFERENCES"
                + " public.%s(id);")
            .formatted(table, table, column, column, to));
  }
}
