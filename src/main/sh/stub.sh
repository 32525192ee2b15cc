#!/bin/sh
# TenantPath: this file is a shell stub followed by the jar; java reads the jar, sh the stub.
if [ -n "$JAVA_HOME" ] && [ -x "$JAVA_HOME/bin/java" ]; then java="$JAVA_HOME/bin/java"; else java=java; fi
command -v "$java" >/dev/null 2>&1 || {
  echo "tenantpath: no java found; install a JDK 17 or later, or set JAVA_HOME" >&2
  exit 2
}
# In the C locale, as in most containers, Java cannot open a file whose name is not ASCII.
case "${LC_ALL:-${LC_CTYPE:-$LANG}}" in "" | C | POSIX) LC_ALL=C.UTF-8 && export LC_ALL ;; esac
# Java cannot ask which of its streams is a terminal.
if [ -t 1 ]; then out=true; else out=false; fi
if [ -t 2 ]; then err=true; else err=false; fi
exec "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xlog:disable -Xlog:all=warning:stderr \
  "-Dtenantpath.terminal.out=$out" "-Dtenantpath.terminal.err=$err" $TENANTPATH_JAVA_OPTIONS -jar "$0" "$@"
