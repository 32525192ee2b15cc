package tenantpath.dump;

/**
 * What a dump is made of, in the order it stands there. {@link SourceStart} opens each file; every
 * other item belongs to the file opened last, and to the database named by its last {@link
 * Connect}.
 */
public sealed interface DumpItem
    permits SourceStart, Connect, Statement, BrokenStatement, CopyBlock, InsertBlock, MetaCommand {}
