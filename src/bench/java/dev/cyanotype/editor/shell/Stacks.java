package dev.cyanotype.editor.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** What the thread of the window was seen doing in its work, for {@code -Dstacks=true}: says where the time goes. */
final class Stacks {
    private static final boolean WANTED = Boolean.getBoolean("stacks");
    private static final int MOST = 12;
    private static final long APART = 1_000_000;

    private final Thread seen;
    private final Map<String, Integer> counts = new HashMap<>();

    /** @param seen the thread of the window */
    Stacks(Thread seen) {
        this.seen = seen;
        if (WANTED) {
            var looking = new Thread(this::look, "stacks");
            looking.setDaemon(true);
            looking.start();
        }
    }

    private void look() {
        while (true) {
            LockSupport.parkNanos(APART);
            String ours = ours(seen.getStackTrace());
            if (!ours.isEmpty()) {
                synchronized (counts) {
                    counts.merge(ours, 1, Integer::sum);
                }
            }
        }
    }

    /** The frames of ours, or those of the toolkit where it works for itself; empty where it waits. */
    private static String ours(StackTraceElement[] stack) {
        List<String> frames = new ArrayList<>();
        for (StackTraceElement frame : stack) {
            boolean shown = frame.getClassName().startsWith("dev.cyanotype") && !frame.getClassName().contains(".Beats");
            if (shown && frames.size() < 7) {
                String name = frame.getClassName();
                frames.add(name.substring(name.lastIndexOf('.') + 1) + '.' + frame.getMethodName() + ':' + frame.getLineNumber());
            }
        }
        if (frames.isEmpty() && stack.length > 0 && List.of(stack).toString().contains("Toolkit$")) {
            for (int i = 0; i < Math.min(7, stack.length); i++) {
                frames.add(stack[i].getClassName().replaceAll(".*\\.", "") + '.' + stack[i].getMethodName());
            }
        }
        return String.join(" < ", frames);
    }

    /** Prints what was seen most since the last time. */
    void print(String what) {
        synchronized (counts) {
            if (WANTED) {
                System.out.println("-- " + what);
                counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .limit(MOST)
                        .forEach(entry -> System.out.println(entry.getValue() + "  " + entry.getKey()));
            }
            counts.clear();
        }
    }
}
