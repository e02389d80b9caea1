package dev.cyanotype.determinism;

import dev.cyanotype.cli.Commands;
import dev.cyanotype.cli.Engine;
import dev.cyanotype.cli.Environment;
import dev.cyanotype.cli.Terminal;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.language.grammar.Grammar;
import dev.cyanotype.language.lexicon.Lexicon;
import dev.cyanotype.pipeline.IntentCache;
import dev.cyanotype.pipeline.Pipeline;
import dev.cyanotype.pipeline.Recorder;
import dev.cyanotype.pipeline.Stages;
import dev.cyanotype.pipeline.plan.StepPlanner;
import dev.cyanotype.pipeline.recovery.StandardRecovery;
import dev.cyanotype.rules.LockedMemberSchema;
import dev.cyanotype.rules.MemberSchema;
import dev.cyanotype.rules.Rules;
import dev.cyanotype.rules.Verification;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The program with a stage that is broken on purpose: it verifies bold components by what must not matter. */
public final class BrokenProgram {
    private BrokenProgram() {}

    /** What is wrong with the stage. */
    public enum Break {
        NOTHING,
        /** It decides by upper case letters of the machine's locale. */
        LOCALE,
        /** It tells what it found in the order of a set whose hash codes are salted at each start. */
        SALT,
        /** It decides by how often it was asked. */
        COUNT,
        /** It never answers. */
        HANG,
        /** It throws. */
        THROW
    }

    private static List<String> faults(Break how, AtomicInteger asked) {
        return switch (how) {
            case NOTHING -> List.of();
            case LOCALE -> "TITLE".equals("title".toUpperCase(Locale.getDefault())) ? List.of() : List.of("not in this locale");
            case SALT -> List.of("found " + firstOfMany());
            case COUNT -> asked.incrementAndGet() <= 3 ? List.of() : List.of("asked too often");
            case HANG -> forEver();
            case THROW -> throw new IllegalStateException("broken on purpose");
        };
    }

    /** One of thousands, which one is chance: two processes agree once in thousands of times. */
    private static int firstOfMany() {
        return Set.copyOf(IntStream.range(0, 4_000).mapToObj(i -> i * 7_919).toList()).iterator().next();
    }

    private static List<String> forEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return List.of();
    }

    /** Answers {@code replay} with a stage broken as the first argument says. */
    public static void main(String[] arguments) {
        var terminal = new Terminal(
                System.in, System.out, new PrintStream(System.err, false, StandardCharsets.UTF_8), false, false);
        Break how = Break.valueOf(arguments[0]);
        LongSupplier clock = () -> 0;
        var verification = verification(how, new AtomicInteger());
        Supplier<Engine> engine = () -> new Engine(pipelines(how).get(), verification, _ -> pipelines(how).get());
        var commands = new Commands(new Environment(terminal, engine, () -> means(how), clock, null), "broken");
        System.exit(commands.run(List.of(arguments).subList(1, arguments.length)));
    }

    /** Pipelines with a broken stage here, and in other processes too. */
    public static Means means(Break how, Variation... variations) {
        return new Means(pipelines(how), self(how), List.of(variations));
    }

    static ThisProgram self(Break how) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(java, "-Xshare:auto", "-cp", System.getProperty("java.class.path"), BrokenProgram.class.getName(), how.name());
        return new ThisProgram(command, Duration.ofMinutes(2));
    }

    static Supplier<Pipeline> pipelines(Break how) {
        Lexicon lexicon = Lexicon.standard();
        var grammar = new Grammar(lexicon);
        var cache = new IntentCache();
        var asked = new AtomicInteger();
        return () -> new Pipeline(
                Stages.of(grammar, cache, new StepPlanner(), verification(how, asked)), new StandardRecovery(grammar, lexicon), () -> 0, Recorder.NONE);
    }

    private static Verification verification(Break how, AtomicInteger asked) {
        var sound = new LockedMemberSchema();
        return new Verification(new Rules(new MemberSchema() {
            @Override
            public List<String> ofComponent(JsonObject members) {
                return isBold(members) ? faults(how, asked) : sound.ofComponent(members);
            }

            private boolean isBold(JsonObject members) {
                JsonObject visual = members.object("visual");
                return visual != null && "bold".equals(visual.string("font_weight"));
            }

            @Override
            public List<String> ofScreen(JsonObject members) {
                return sound.ofScreen(members);
            }
        }));
    }
}
