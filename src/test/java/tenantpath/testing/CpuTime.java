package tenantpath.testing;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** How long the processor works on something; unlike time, that is the same on a busy machine. */
public final class CpuTime {
  private CpuTime() {}

  /** The time that this thread spends in it. */
  public static Duration of(Runnable work) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    return Duration.ofNanos(end - start);
  }
}
