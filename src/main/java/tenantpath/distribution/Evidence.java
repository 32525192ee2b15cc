package tenantpath.distribution;

import java.util.Optional;
import tenantpath.source.Span;

/** One reason for a verdict, as a sentence, and where the dump says so. */
public record Evidence(String text, Optional<Span> span) {
  public static Evidence at(Span span, String text) {
    return new Evidence(text, Optional.of(span));
  }

  public static Evidence of(String text) {
    return new Evidence(text, Optional.empty());
  }
}
