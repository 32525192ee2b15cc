package tenantpath.dump;

/** The data behind a COPY: its rows, and whether its {@code \.} line was there. */
record CopyRows(long rows, boolean complete) {}
