package tenantpath.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesCsvTest {
  @Test
  void hasOneRowATable() {
    assertThat(ReportsTest.text(SmallSchema.storefront(), "tables.csv"))
        .startsWith(
            "table,class,kind,key,key exists,path,wave,rows,planned,plan,errors,other findings,"
                + "sql phases\n"
                + "public.admin_users,local,table,,,,,3,no,stays,,,\n")
        .contains(
            "\npublic.line_items,backfill,table,store_id,no,line_items → orders,1,20000,yes,"
                + "\"add the key, distribute; 1 widened\",U12,U01,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=cmd()", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
  void neverStartsAFormula(String text) {
    assertThat(TablesCsv.cell(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "public.a", "a=b", "'a"})
  void leavesOtherTextAlone(String text) {
    assertThat(TablesCsv.cell(text)).isEqualTo(text);
  }
}
