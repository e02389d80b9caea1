package dev.cyanotype.editor.commandbar;

import dev.cyanotype.editor.commandbar.ActionSearch.Fit;
import dev.cyanotype.editor.commandbar.ActionSearch.Hit;
import dev.cyanotype.editor.commandbar.Outcome.Kind;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Rejection;
import dev.cyanotype.language.completion.Candidate;
import dev.cyanotype.language.completion.Mark;
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
    /** Why it was rejected as it stands, once it is tried with corrections. */
    private @Nullable Rejection refusal;
    /** Whether a correction was found and is not used, because it is of the word being typed. */
    private boolean withheld;
    private boolean entered;

    /** What is to be done next. */
    enum Next {
        WAIT,
        /** Try it as it stands. */
        PLAIN,
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

    /** How to try it: as far as it has come. */
    Recover recover() {
        return refusal == null || withheld ? Recover.OFF : Recover.CORRECT;
    }

    void helped(Assistance found) {
        assistance = found;
    }

    /** Whether it is known what can be offered. */
    boolean isHelped() {
        return assistance != null;
    }

    void heard(Recover how, Run came) {
        tried = how;
        run = came;
    }

    /** The person has said it as it stands, and it was rejected: nothing is waited for any more. */
    void refused(Run came) {
        entered = true;
        withheld = false;
        refusal = null;
        heard(Recover.OFF, came);
    }

    boolean wasSaid() {
        return entered;
    }

    Next next() {
        Run came = run;
        if (!isSentence()) {
            return Next.TELL;
        }
        if (came == null) {
            return Next.WAIT;
        }
        if (tried == Recover.CORRECT && goesOn() && came.isApplied() && correctsLastWord(came)) {
            withheld = true;
            return Next.PLAIN;
        }
        if (came.isApplied() || tried == Recover.CORRECT || withheld) {
            return Next.TELL;
        }
        if (assistance == null && !entered || refusal != null) {
            return Next.WAIT;
        }
        if (meansAction()) {
            return Next.TELL;
        }
        refusal = came.rejection();
        return Next.CORRECT;
    }

    /** Whether a sentence that is refused may still be on its way: a word is begun, or one has to follow. */
    private boolean goesOn() {
        Rejection why = reason();
        if (entered || assistance == null) {
            return false;
        }
        return why != null && why.code() == Code.INCOMPLETE
                || isBehind(Mark.Kind.ACTION, Mark.Kind.WORD, Mark.Kind.JOINT)
                || !assistance.words().isEmpty() && !isBehind(Mark.Kind.VALUE);
    }

    /** Whether the caret stands directly behind a word of one of these kinds. */
    private boolean isBehind(Mark.Kind... kinds) {
        List<Mark.Kind> wanted = List.of(kinds);
        return assistance != null
                && assistance.marks().stream().anyMatch(mark -> mark.to() == prompt.caret() && wanted.contains(mark.kind()));
    }

    private boolean correctsLastWord(Run came) {
        String before = prompt.text().substring(0, prompt.caret());
        return came.corrections().stream().anyMatch(correction -> before.endsWith(correction.from()));
    }

    Outcome outcome() {
        Run came = run;
        if (!isSentence() || came == null || meansAction()) {
            return Outcome.NOTHING;
        }
        Rejection why = came.rejection();
        if (why == null) {
            return Wording.applies(came);
        }
        if (!goesOn()) {
            return Wording.refused(refusal == null ? why : refusal);
        }
        Row.Word word = best();
        if (word != null) {
            return Outcome.of(Kind.GOES_ON, "Tab goes on with “" + word.text() + '”');
        }
        return Outcome.of(Kind.GOES_ON, why.code() == Code.INCOMPLETE ? Wording.capital(why.message()) : "Go on with what is offered");
    }

    /** Whether it is a menu action rather than a sentence. */
    boolean meansAction() {
        return !isApplied() && !entered && offers(List.of()).meansAction();
    }

    private boolean isApplied() {
        return run != null && run.isApplied();
    }

    Offers offers(List<String> earlier) {
        boolean refused = isMeant() || refusal != null && !goesOn();
        return new Offers(suggestions(), assistance == null ? Assistance.NONE : assistance, !refused, hits, earlier);
    }

    private List<String> suggestions() {
        Rejection why = reason();
        if (why == null) {
            return List.of();
        }
        boolean filledIn = best() == null && why.code() == Code.INCOMPLETE;
        boolean wanted = goesOn() && !isMeant() ? filledIn : refusal != null;
        return wanted ? why.suggestions().stream().map(String::strip).distinct().toList() : List.of();
    }

    /** Why it is rejected as it stands, as far as is known; null for what is not. */
    private @Nullable Rejection reason() {
        return refusal != null ? refusal : run == null ? null : run.rejection();
    }

    private boolean isMeant() {
        return tried == Recover.CORRECT && isApplied();
    }

    /** The word that is being typed, as far as can be guessed, or null. */
    Row.@Nullable Word best() {
        if (assistance == null || assistance.words().isEmpty() || isApplied() || !prompt.isAtEnd() || isBehind(Mark.Kind.VALUE)) {
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
