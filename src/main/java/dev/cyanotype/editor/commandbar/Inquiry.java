package dev.cyanotype.editor.commandbar;

import dev.cyanotype.editor.commandbar.ActionSearch.Fit;
import dev.cyanotype.editor.commandbar.ActionSearch.Hit;
import dev.cyanotype.editor.commandbar.Outcome.Kind;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Rejection;
import dev.cyanotype.language.completion.Candidate;
import dev.cyanotype.pipeline.Recover;
import dev.cyanotype.pipeline.Run;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked about one prompt, and what has come of it so far: a trial, then one with corrections, and the words that can follow. */
final class Inquiry {
    private final Prompt prompt;
    private final List<Hit> hits;
    private final boolean inDocument;

    private @Nullable Assistance assistance;
    private @Nullable Run run;
    private Recover tried = Recover.OFF;
    private @Nullable Rejection refusal;
    private boolean entered;

    /** What is to be done next. */
    enum Next {
        WAIT,
        /** Try it with words taken for others. */
        CORRECT,
        TELL
    }

    Inquiry(Prompt prompt, List<Hit> hits, boolean inDocument) {
        this.prompt = prompt;
        this.hits = hits;
        this.inDocument = inDocument;
    }

    /** Whether it is something to be tried on a document. */
    boolean isSentence() {
        return inDocument && !prompt.isEmpty() && (hits.isEmpty() || hits.getFirst().fit() != Fit.CHORD);
    }

    void helped(Assistance found) {
        assistance = found;
    }

    void heard(Recover how, Run came) {
        tried = how;
        run = came;
    }

    /** The person has said it as it stands, and it was rejected: nothing is waited for any more. */
    void refused(Run came) {
        entered = true;
        refusal = null;
        heard(Recover.OFF, came);
    }

    boolean wasSaid() {
        return entered;
    }

    /** How to try it once more: as far as it had come. */
    Recover recover() {
        return refusal == null ? Recover.OFF : Recover.CORRECT;
    }

    Next next() {
        Run came = run;
        if (!isSentence()) {
            return Next.TELL;
        }
        if (came == null) {
            return Next.WAIT;
        }
        if (came.rejection() == null || tried == Recover.CORRECT) {
            return Next.TELL;
        }
        if (!entered) {
            if (assistance == null) {
                return Next.WAIT;
            }
            if (!assistance.words().isEmpty() || meansAction()) {
                return Next.TELL;
            }
        }
        if (refusal != null) {
            return Next.WAIT;
        }
        refusal = came.rejection();
        return Next.CORRECT;
    }

    Outcome outcome() {
        Run came = run;
        if (!isSentence() || came == null) {
            return Outcome.NOTHING;
        }
        Rejection why = came.rejection();
        if (why == null) {
            return Wording.applies(came);
        }
        if (tried == Recover.CORRECT) {
            return Wording.refused(refusal == null ? why : refusal);
        }
        if (meansAction()) {
            return Outcome.NOTHING;
        }
        Row.Word word = best();
        return Outcome.of(Kind.GOES_ON, why.code() == Code.INCOMPLETE ? Wording.capital(why.message()) : word == null
                ? "It can go on with what is offered" : "Tab goes on with “" + word.text() + '”');
    }

    /** Whether it is known what can be offered. */
    boolean isHelped() {
        return assistance != null;
    }

    /** Whether it is a menu action rather than a sentence. */
    boolean meansAction() {
        return !isApplied() && offers(List.of()).meansAction();
    }

    private boolean isApplied() {
        return run != null && run.isApplied();
    }

    Offers offers(List<String> earlier) {
        return new Offers(suggestions(), assistance == null ? Assistance.NONE : assistance, hits, earlier);
    }

    private List<String> suggestions() {
        Rejection why = refusal != null ? refusal : run == null ? null : run.rejection();
        boolean wanted = why != null && (refusal != null || why.code() == Code.INCOMPLETE);
        return wanted ? why.suggestions().stream().map(String::strip).distinct().toList() : List.of();
    }

    /** The word that is being typed, as far as can be guessed, or null. */
    Row.@Nullable Word best() {
        if (assistance == null || assistance.words().isEmpty() || isApplied() || !prompt.isAtEnd()) {
            return null;
        }
        Row.Word word = assistance.words().getFirst();
        return word.candidate().from() < word.candidate().to() ? word : null;
    }

    /** What is missing of a word behind the caret; empty where it is written otherwise or the caret stands within. */
    String missing(Row.@Nullable Word word) {
        if (word == null || !prompt.isAtEnd()) {
            return "";
        }
        Candidate candidate = word.candidate();
        int typed = candidate.to() - candidate.from();
        boolean goesOn = candidate.text().regionMatches(true, 0, prompt.text(), candidate.from(), typed);
        return goesOn ? candidate.text().substring(typed) : "";
    }
}
