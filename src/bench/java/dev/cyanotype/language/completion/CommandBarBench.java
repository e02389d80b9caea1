package dev.cyanotype.language.completion;

import dev.cyanotype.blueprint.Aspect;
import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Blueprints;
import dev.cyanotype.blueprint.GridScreens;
import dev.cyanotype.blueprint.Opening;
import dev.cyanotype.language.grammar.Grammar;
import dev.cyanotype.language.lexicon.Lexicon;
import dev.cyanotype.language.resolve.DocumentVocabulary;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a key pressed in the command bar costs, with its percentiles: marks, candidates, and the words of a changed document. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
public class CommandBarBench {
    private static final Lexicon LEXICON = Lexicon.standard();
    private static final Grammar GRAMMAR = new Grammar(LEXICON);
    private static final Words WORDS = Words.of(LEXICON);

    @Param({"1000", "10000"})
    public int components;

    /** Nothing, a target to come, a value to come, half a word, a long sentence. */
    @Param({
        "", "make the ", "make the third button ", "make the third button b",
        "make the title red, then move the footer down by 20px and give the second button a 2px black border and "
    })
    public String sentence = "";

    private final Marker marker = new Marker(GRAMMAR);
    private final Completer kept = new Completer(GRAMMAR, WORDS);
    private Blueprint document = open(1);
    private DocumentTerms terms = DocumentTerms.of(document);
    private DocumentVocabulary vocabulary = new DocumentVocabulary(document, EnumSet.noneOf(Aspect.class));

    @Setup
    public void open() {
        document = open(components);
        terms = DocumentTerms.of(document);
        vocabulary = new DocumentVocabulary(document, EnumSet.noneOf(Aspect.class));
    }

    private static Blueprint open(int components) {
        return switch (Blueprints.read(GridScreens.pretty(components))) {
            case Opening.Opened(var blueprint) -> blueprint;
            case Opening.Refused(var problems, int total) -> throw new IllegalStateException(problems.toString());
        };
    }

    @Benchmark
    public Understanding marks() {
        return marker.mark(sentence, terms);
    }

    @Benchmark
    public Understanding marksWithoutIndex() {
        return marker.mark(sentence, vocabulary);
    }

    /** The first key at a place. */
    @Benchmark
    public List<Candidate> candidates() {
        return new Completer(GRAMMAR, WORDS).complete(sentence, sentence.length(), terms);
    }

    /** A further key in the same word. */
    @Benchmark
    public List<Candidate> candidatesAgain() {
        return kept.complete(sentence, sentence.length(), terms);
    }

    @Benchmark
    public DocumentTerms words() {
        return DocumentTerms.of(document);
    }
}
