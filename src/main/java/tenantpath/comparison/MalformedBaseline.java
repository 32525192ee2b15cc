package tenantpath.comparison;

/** A text is no baseline; the message says why, as the end of a sentence. */
public final class MalformedBaseline extends Exception {
  private static final long serialVersionUID = 1L;

  MalformedBaseline(String why) {
    super(why);
  }
}
