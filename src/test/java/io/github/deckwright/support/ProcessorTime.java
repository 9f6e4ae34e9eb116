package io.github.deckwright.support;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * What a piece of work takes of the processor, on all threads of this process together: other programs change little of it, and work
 * that was handed to other threads counts. For tests that run alone.
 */
public final class ProcessorTime {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** Work that may fail. */
    public interface Work {
        void run() throws Exception;
    }

    private ProcessorTime() {}

    /** Does the work once. */
    public static Duration of(Work work) throws Exception {
        long start = SYSTEM.getProcessCpuTime();
        work.run();
        return Duration.ofNanos(SYSTEM.getProcessCpuTime() - start);
    }
}
