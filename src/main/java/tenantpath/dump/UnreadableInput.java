package tenantpath.dump;

/** The input is no dump that can be read at all; the message is one sentence for the user. */
public class UnreadableInput extends Exception {
  private static final long serialVersionUID = 1L;

  public UnreadableInput(String sentence) {
    super(sentence);
  }
}
