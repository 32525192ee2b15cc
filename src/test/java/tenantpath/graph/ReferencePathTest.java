package tenantpath.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ReferencePathTest {
  @Test
  void listsTheBeginningOfAPathTooLongToBeRead() {
    ReferencePath path = chain(60);

    assertThat(path.length()).isEqualTo(60);
    assertThat(path.listed()).hasSize(20);
    assertThat(path.unlisted()).isEqualTo(40);
    assertThat(path.rest()).isEqualTo(", and 40 more hops to public.t0");
  }

  @Test
  void listsAllOfAnyOther() {
    assertThat(chain(20).listed()).hasSize(20);
    assertThat(chain(20).rest()).isEmpty();
  }

  private static ReferencePath chain(int length) {
    Links links = new Links();
    for (int i = 1; i <= length; i++) {
      links.notNull("t" + i, "up_id", "t" + (i - 1));
    }
    return links
        .graph()
        .safestPaths(Set.of(Links.name("t0")), table -> true, (left, right) -> 0)
        .best(Links.name("t" + length))
        .orElseThrow();
  }
}
