#!/bin/sh
# TenantPath: this file is a shell stub followed by the jar; java reads the jar, sh the stub.
if [ -n "$JAVA_HOME" ] && [ -x "$JAVA_HOME/bin/java" ]; then java="$JAVA_HOME/bin/java"; else java=java; fi
command -v "$java" >/dev/null 2>&1 || {
  echo "tenantpath: no java found; install a JDK 17 or later, or set JAVA_HOME" >&2
  exit 2
}
exec "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xlog:disable -Xlog:all=warning:stderr \
  $TENANTPATH_JAVA_OPTIONS -jar "$0" "$@"
