package tenantpath.ddl;

import tenantpath.schema.TypeName;

/** A type as read; serial types are an integer that wants a sequence. */
record ReadType(TypeName name, boolean serial) {}
