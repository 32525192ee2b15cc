package tenantpath.dump;

/** Which rows are counted. Those of plain text are always: its data has to be passed anyway. */
public enum RowCounts {
  /** The data of an archive is not touched. */
  OF_PLAIN_TEXT,
  /** The data of an archive is decompressed and counted. */
  OF_ARCHIVES_TOO
}
