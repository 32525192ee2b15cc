package tenantpath.decisions;

import java.util.ArrayList;
import java.util.List;
import tenantpath.source.Span;

/** Who decided and why; both texts may be empty. */
public record Provenance(Span span, String reason, String owner) {
  /** {@code decided by the data team: they are static pages}. */
  public String words() {
    List<String> words = new ArrayList<>(List.of("decided"));
    if (!owner.isEmpty()) {
      words.add(" by " + owner);
    }
    if (!reason.isEmpty()) {
      words.add(": " + reason);
    }
    return String.join("", words);
  }
}
