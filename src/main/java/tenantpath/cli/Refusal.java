package tenantpath.cli;

/** What the user asked for cannot be done: why and what to do instead, in one sentence. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final ExitStatus status;

  private Refusal(ExitStatus status, String sentence) {
    super(sentence);
    this.status = status;
  }

  static Refusal usage(String sentence) {
    return new Refusal(ExitStatus.USAGE, sentence);
  }

  static Refusal unreadable(String sentence) {
    return new Refusal(ExitStatus.UNREADABLE, sentence);
  }

  static Refusal decisions(String sentence) {
    return new Refusal(ExitStatus.DECISIONS, sentence);
  }

  ExitStatus status() {
    return status;
  }
}
