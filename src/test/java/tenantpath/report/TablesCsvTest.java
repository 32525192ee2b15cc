package tenantpath.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TablesCsvTest {
  @Test
  void hasOneRowATable() {
    assertThat(ReportsTest.text(SmallSchema.storefront(), "tables.csv"))
        .startsWith(
            "table,class,kind,key,key exists,path,wave,rows,planned,plan,errors,other findings,"
                + "sql phases,blockers,owner,status,notes\n"
                + "public.admin_users,local,table,,,,,3,no,stays,,,,,,,\n")
        .contains(
            "\npublic.line_items,backfill,table,store_id,no,line_items → orders,1,20000,yes,"
                + "\"add the key, distribute; 1 widened\",U12,U01,")
        .contains(",U12 UNIQUE on the root is lost,,,\n");
  }

  @Test
  void keepsATableWhateverItsNameOnOneLine() {
    String sheet = ReportsTest.text(SmallSchema.named(ReportsTest.HOSTILE), "tables.csv");
    assertThat(sheet.lines()).hasSize(7);
    assertThat(sheet).contains("⟨U+000A⟩⟨U+000D⟩⟨U+0009⟩⟨U+202E⟩⟨U+2028⟩&amp;=cmd()");
  }
}
