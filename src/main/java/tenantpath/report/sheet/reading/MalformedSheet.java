package tenantpath.report.sheet.reading;

/** A file is no tracking sheet that can be read; the message says why and what to do. */
public final class MalformedSheet extends Exception {
  private static final long serialVersionUID = 1L;

  MalformedSheet(String message) {
    super(message);
  }

  static MalformedSheet broken(Exception cause) {
    String message =
        cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    // The parser of XML says where in the first line and what in the last.
    String why = message.substring(message.lastIndexOf('\n') + 1).replaceFirst("^Message: ", "");
    return new MalformedSheet("is damaged (" + why + "): open it and save it again");
  }

  static MalformedSheet tooLarge(String what) {
    return new MalformedSheet("has more than " + what + ": it is no sheet of tables");
  }
}
