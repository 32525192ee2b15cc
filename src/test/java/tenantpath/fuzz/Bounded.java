package tenantpath.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Lets each input have a few seconds of the processor, and stops the run at one that hangs. JUnit's
 * own time-out counts a whole fuzzing run as one test.
 */
final class Bounded {
  /** Something that reads the input. */
  interface Reading {
    void run() throws Exception;
  }

  private static final long SLOW_NANOS = 5_000_000_000L;
  private static final long HANG_NANOS = 30_000_000_000L;
  private static final Path HANGS = Path.of("target/fuzz-hang");
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static volatile Run current = new Run(Thread.currentThread(), new byte[0], 0);

  static {
    Thread watch = new Thread(Bounded::watch, "fuzz watch");
    watch.setDaemon(true);
    watch.start();
  }

  private record Run(Thread thread, byte[] input, long start) {
    long nanos() {
      return start == 0 ? 0 : THREADS.getThreadCpuTime(thread.getId()) - start;
    }
  }

  private Bounded() {}

  static void by(byte[] input, Reading reading) throws Exception {
    Run run = new Run(Thread.currentThread(), input, THREADS.getCurrentThreadCpuTime());
    current = run;
    reading.run();
    current = new Run(Thread.currentThread(), new byte[0], 0);
    if (run.nanos() > SLOW_NANOS) {
      throw new AssertionError("this input took " + run.nanos() / 1_000_000 + " ms");
    }
  }

  private static void watch() {
    while (true) {
      try {
        Thread.sleep(1_000);
      } catch (InterruptedException e) {
        return;
      }
      Run run = current;
      if (run.nanos() > HANG_NANOS) {
        stop(run);
      }
    }
  }

  private static void stop(Run run) {
    System.err.println("this input hangs; it is in " + HANGS);
    Arrays.stream(run.thread().getStackTrace()).forEach(frame -> System.err.println("  " + frame));
    try {
      Files.write(HANGS, run.input());
    } catch (IOException e) {
      System.err.println(e);
    }
    Runtime.getRuntime().halt(77);
  }
}
