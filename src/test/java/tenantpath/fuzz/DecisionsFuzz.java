package tenantpath.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;
import tenantpath.ddl.SchemaReader;
import tenantpath.decisions.DecisionsFile;
import tenantpath.decisions.DecisionsReader;
import tenantpath.dump.DumpSource;
import tenantpath.dump.UnreadableInput;
import tenantpath.schema.Schema;

class DecisionsFuzz {
  private static final Schema SCHEMA = schema();

  static List<byte[]> seeds() {
    String whole =
        """
        version: 1
        tenant: accounts
        carriers: [account_id]
        tables:
          - table: cms_*
            class: local
            reason: static pages
          - {table: '"Audit"', leave-out: true, path: [site_id, "a, b"]}
        relationships:
          - accept: pages(site_id) -> accounts(id)
          - reject: "files(owner_id, owner_type = 'It''s') -> accounts(id)"
        findings:
          - {accept: U12, table: accounts, object: accounts_slug_key, as: drop}
        """;
    return List.of(whole.getBytes(StandardCharsets.UTF_8), "a: &b [*b]".getBytes());
  }

  @MethodSource("seeds")
  @FuzzTest
  void anyTextHasDecisionsOrProblems(byte[] bytes) throws Exception {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Bounded.by(
        bytes, () -> DecisionsReader.read(new DecisionsFile("tenantpath.yml", text), SCHEMA));
  }

  private static Schema schema() {
    String ddl =
        """
        CREATE TABLE accounts (id int PRIMARY KEY, slug text UNIQUE);
        CREATE TABLE pages (id int, site_id int);
        CREATE TABLE files (owner_id int, owner_type text);
        """;
    try {
      return SchemaReader.read(DumpSource.ofText("a.sql", ddl)).schema();
    } catch (UnreadableInput e) {
      throw new IllegalStateException(e);
    }
  }
}
