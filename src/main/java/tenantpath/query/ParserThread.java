package tenantpath.query;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs the recursive parser on one thread with a big stack and a deadline a task. A task that fails
 * or takes too long has no result: what it was given came from a dump, and neither the parser nor
 * its trees can be relied on there.
 */
final class ParserThread {
  /** What a query has by default; real ones take milliseconds. */
  static final long DEADLINE_MILLIS = 5_000;

  private static final long STACK_BYTES = 256L << 20;
  // A dump made to stop us must not do so by many slow queries either.
  private static final int MISSED_DEADLINES = 10;

  private final long deadlineMillis;
  private Optional<ExecutorService> executor = Optional.empty();
  private int missed;

  ParserThread(long deadlineMillis) {
    this.deadlineMillis = deadlineMillis;
  }

  /**
   * The task's result, where it has one in time.
   *
   * @param stop tells a task that takes too long to end
   */
  synchronized <T> Optional<T> call(Callable<T> task, Runnable stop) {
    if (missed >= MISSED_DEADLINES) {
      return Optional.empty();
    }
    if (executor.isEmpty()) {
      executor = Optional.of(Executors.newSingleThreadExecutor(ParserThread::thread));
    }
    Future<T> future = executor.get().submit(task);
    try {
      return Optional.of(future.get(deadlineMillis, TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      abandon(stop);
      return Optional.empty();
    } catch (ExecutionException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      abandon(stop);
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** Whether or not the task heeds, the next one has a thread of its own. */
  private void abandon(Runnable stop) {
    missed++;
    stop.run();
    executor.ifPresent(ExecutorService::shutdownNow);
    executor = Optional.empty();
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(null, task, "query-parser", STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }
}
