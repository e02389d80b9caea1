package dev.cyanotype.language.grammar;

import dev.cyanotype.language.Clause;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Reading.Part;
import dev.cyanotype.language.Reading;
import dev.cyanotype.language.Rejection;
import dev.cyanotype.language.lexicon.Factor;
import dev.cyanotype.language.lexicon.Filler;
import java.util.List;

/** Reads a sentence clause by clause; what reads as none, up to where one reads again, is refused as a whole. */
final class SentenceReader {
    private final Scan s;
    private final Clauses clauses;
    private final ClauseReader reader;
    /** For each token whether a clause reads there: 0 not tried, 1 it does, 2 it does not. */
    private final byte[] tried;
    private final boolean slides;
    private boolean trying;

    SentenceReader(Scan scan) {
        this.s = scan;
        this.clauses = new Clauses(scan);
        this.tried = new byte[scan.tokens.length];
        this.slides = new Refusal.SlidePhrases(scan).isNamed(0, scan.tokens.length - 1);
        this.reader = new ClauseReader(new Phrases(scan, clauses, this::clauseAt));
    }

    Reading read() {
        s.takeSeparators();
        while (!s.atEnd()) {
            if (clauses.size() > 0 && asksNothing()) {
                continue;
            }
            if (!clause()) {
                refuseRegion();
            }
            s.takeSeparators();
        }
        if (s.isExhausted()) {
            return Grammar.refused(Code.UNPARSED, "that is more than can be read at once", 0, s.sentence.length());
        }
        if (clauses.size() == 0) {
            return Grammar.refused(Code.UNPARSED, "there is nothing to do in that", 0, s.sentence.length());
        }
        new Conflicts(clauses.parts()).mark();
        return new Reading(clauses.parts());
    }

    /** Whether each clause reads; gives up at the first that does not. */
    boolean reads() {
        s.takeSeparators();
        while (!s.atEnd()) {
            if (clauses.size() > 0 && asksNothing()) {
                continue;
            }
            if (!clause() || !clauses.isRead(0)) {
                return false;
            }
            s.takeSeparators();
        }
        if (s.isExhausted() || clauses.size() == 0) {
            return false;
        }
        new Conflicts(clauses.parts()).mark();
        return clauses.isRead(0);
    }

    /** Takes fillers that stand by themselves behind a clause: ", please". */
    private boolean asksNothing() {
        int at = s.at;
        while (s.take(Filler.CLOSING)) {
            continue;
        }
        if (s.at > at && s.separates(s.at)) {
            s.takeSeparators();
            return true;
        }
        s.at = at;
        return false;
    }

    private boolean clause() {
        int at = s.at;
        int size = clauses.size();
        s.confidence = 1;
        if (!reads(at) && !(mayHoldText(at) && readsByText(at, size))) {
            clauses.truncate(size);
            s.back(at, 1);
            return false;
        }
        for (int i = size; i < clauses.size(); i++) {
            if (clauses.parts().get(i) instanceof Part.Read(Clause clause) && clause.confidence() < s.lexicon.factor(Factor.LEAST)) {
                var unsure = new Rejection(Code.UNPARSED, "it is not sure enough what that means", List.of());
                clauses.parts().set(i, new Part.Refused(unsure, clause.target(), clause.from(), clause.to()));
            }
        }
        return true;
    }

    private boolean reads(int at) {
        return reader.read() && !namesSlide(at);
    }

    private boolean mayHoldText(int at) {
        for (int i = at; i < s.tokens.length - 1; i++) {
            if (s.vocabulary.mayBeginText(s.text(i, i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Once more, with bare words held against the texts of the document. */
    private boolean readsByText(int at, int size) {
        clauses.truncate(size);
        s.back(at, 1);
        s.byText = true;
        boolean read = reads(at);
        s.byText = false;
        return read;
    }

    /** Whether the clause read from a token names another screen, which must not be passed over. */
    private boolean namesSlide(int from) {
        return slides && new Refusal.SlidePhrases(s).isNamed(from, s.at);
    }

    /** Refuses all up to a separator behind which a clause reads, or to the end. */
    private void refuseRegion() {
        int from = s.at;
        int to = from;
        while (to < s.tokens.length - 1) {
            to++;
            if (s.separates(to)) {
                s.at = to;
                s.takeSeparators();
                if (s.atEnd() || clauseAt(s.at)) {
                    break;
                }
                to = s.at - 1;
            }
        }
        s.back(from, 1);
        s.at = to;
        clauses.begin(from);
        clauses.add(new Refusal(s).of(from, to));
    }

    /** Whether a clause reads at a token; nothing of it is kept. */
    private boolean clauseAt(int token) {
        if (trying) {
            return true;
        }
        if (tried[token] == 0) {
            int at = s.at;
            double confidence = s.confidence;
            int size = clauses.size();
            int begun = clauses.begun();
            trying = true;
            s.back(token, 1);
            tried[token] = reader.read() && clauses.isRead(size) && !namesSlide(token) ? (byte) 1 : 2;
            trying = false;
            clauses.truncate(size);
            clauses.begin(begun);
            s.back(at, confidence);
        }
        return tried[token] == 1;
    }
}
