package dev.cyanotype.profile;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryUsage;
import java.lang.management.OperatingSystemMXBean;
import java.lang.management.RuntimeMXBean;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** What the Java machine says of its memory. */
public final class Machine {
    private static final long NANOS_PER_MILLI = 1_000_000;

    private Machine() {}

    /** What the thread that asks has allocated since it began, in bytes; always 0 where the machine does not count. */
    public static LongSupplier allocatedBytes() {
        if (ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean threads
                && threads.isThreadAllocatedMemorySupported()
                && threads.isThreadAllocatedMemoryEnabled()) {
            return threads::getCurrentThreadAllocatedBytes;
        }
        return () -> 0;
    }

    /** The machine and its Java in one line. */
    public static String description() {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        RuntimeMXBean java = ManagementFactory.getRuntimeMXBean();
        int processors = system.getAvailableProcessors();
        return processors + (processors == 1 ? " processor, " : " processors, ") + system.getName() + " " + system.getArch() + ", "
                + java.getVmName() + " " + java.getVmVersion();
    }

    /** The heap and what its collectors have done so far. */
    public static Supplier<Heap> heap() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        List<GarbageCollectorMXBean> collectors = ManagementFactory.getGarbageCollectorMXBeans();
        return () -> heap(memory.getHeapMemoryUsage(), collectors);
    }

    private static Heap heap(MemoryUsage usage, List<GarbageCollectorMXBean> collectors) {
        long collections = 0;
        long millis = 0;
        for (GarbageCollectorMXBean collector : collectors) {
            collections += Math.max(0, collector.getCollectionCount());
            millis += Math.max(0, collector.getCollectionTime());
        }
        return new Heap(usage.getUsed(), usage.getCommitted(), collections, millis * NANOS_PER_MILLI);
    }
}
