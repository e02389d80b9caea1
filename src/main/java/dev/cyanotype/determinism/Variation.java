package dev.cyanotype.determinism;

import dev.cyanotype.pipeline.Optimisation;
import dev.cyanotype.pipeline.Options;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A way of running a program again that must not matter. */
public sealed interface Variation {

    /** What kind of variation it is. */
    enum Kind {
        OPTIMISATIONS("Optimisations", "combination of optimisations", "combinations of optimisations"),
        SCRIPT("Canonical script", "canonical script", "canonical scripts"),
        THREADS("Threads", "number of threads", "numbers of threads"),
        PROCESS("Fresh process", "fresh process", "fresh processes");

        private final String title;
        private final String one;
        private final String many;

        Kind(String title, String one, String many) {
            this.title = title;
            this.one = one;
            this.many = many;
        }

        /** So many of them, in words. */
        public String counted(int count) {
            return count + " " + (count == 1 ? one : many);
        }

        public String title() {
            return title;
        }
    }

    Kind kind();

    /** What tells it from others of its kind. */
    String title();

    /** In this process, with some of the optimisations. */
    record InProcess(Options options, Form form) implements Variation {
        @Override
        public Kind kind() {
            return form == Form.SAID ? Kind.OPTIMISATIONS : Kind.SCRIPT;
        }

        @Override
        public String title() {
            int on = options.on().size();
            return on == 0 ? "none (baseline)"
                    : on == Optimisation.values().length ? "all five"
                    : options.on().stream().map(Optimisation::optionName).collect(Collectors.joining(", "));
        }
    }

    /** By several threads at once, each with a pipeline of its own on what pipelines share. */
    record AtOnce(int threads) implements Variation {
        @Override
        public Kind kind() {
            return Kind.THREADS;
        }

        @Override
        public String title() {
            return threads == 1 ? "one other thread" : threads + " at once";
        }
    }

    /**
     * In a process of its own.
     *
     * @param number its number, from 1
     * @param title what is set for it
     * @param settings options of the Java machine as the environment variable JAVA_TOOL_OPTIONS takes them
     */
    record Fresh(int number, String title, String settings) implements Variation {
        @Override
        public Kind kind() {
            return Kind.PROCESS;
        }
    }

    /** All: those in this process first, then fresh processes, in which each two settings meet once at least. */
    static List<Variation> all() {
        List<Variation> all = new ArrayList<>(here());
        all.addAll(fresh());
        return all;
    }

    /** Those that need no other process. */
    static List<Variation> here() {
        List<Variation> all = new ArrayList<>();
        for (Options options : Options.combinations()) {
            all.add(new InProcess(options, Form.SAID));
        }
        all.add(new InProcess(Options.BASELINE, Form.SCRIPT));
        all.add(new InProcess(Options.OPTIMISED, Form.SCRIPT));
        for (int threads = 1; threads <= 8; threads *= 2) {
            all.add(new AtOnce(threads));
        }
        return all;
    }

    /** Fresh processes. */
    static List<Variation> fresh() {
        int[] levels = Setting.ALL.stream().mapToInt(setting -> setting.choices().size()).toArray();
        List<Variation> all = new ArrayList<>();
        for (int[] row : Pairwise.rows(levels)) {
            List<String> titles = new ArrayList<>();
            List<String> settings = new ArrayList<>();
            for (int i = 0; i < row.length; i++) {
                Setting.Choice choice = Setting.ALL.get(i).choices().get(row[i]);
                titles.add(choice.title());
                settings.add(choice.options());
            }
            all.add(new Fresh(all.size() + 1, String.join(", ", titles), String.join(" ", settings)));
        }
        return all;
    }
}
