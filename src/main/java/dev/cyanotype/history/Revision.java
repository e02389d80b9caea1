package dev.cyanotype.history;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.Patch;
import dev.cyanotype.pipeline.Command;
import dev.cyanotype.pipeline.Recover;
import dev.cyanotype.pipeline.Scripts;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One state that a document went through, and what led to it: an immutable value, small because a history holds many.
 */
public final class Revision {
    private static final String SHA_256 = "sha256:";
    private static final int NONE = -1;

    private final int number;
    private final int parent;
    /** Null for a gesture, which its script says. */
    private final @Nullable String sentence;
    private final List<String> selection;
    private final List<String> antecedents;
    private final List<Edit> script;
    private final Patch patch;
    private final Blueprint document;
    private final Digest digest;

    /** The bits of a digest: a third of what its text takes. */
    private record Digest(long a, long b, long c, long d) {
        static Digest of(String text) {
            if (!text.startsWith(SHA_256) || text.length() != SHA_256.length() + 64) {
                throw new IllegalArgumentException("not a digest: " + text);
            }
            return new Digest(bits(text, 0), bits(text, 1), bits(text, 2), bits(text, 3));
        }

        private static long bits(String text, int quarter) {
            int from = SHA_256.length() + 16 * quarter;
            return HexFormat.fromHexDigitsToLong(text, from, from + 16);
        }

        String print() {
            HexFormat hex = HexFormat.of();
            return SHA_256 + hex.toHexDigits(a) + hex.toHexDigits(b) + hex.toHexDigits(c) + hex.toHexDigits(d);
        }
    }

    /**
     * @param number its number, from 0; numbers grow and are never used again
     * @param parent the number of the state before, or null for the first
     * @param sentence the command as said
     * @param selection the ids that were selected when it was said
     * @param antecedents the ids that the command before was about
     * @param script the literal edits that the command came to
     * @param patch from the parent's document to this one
     * @param document the document
     * @param digest its digest
     */
    public Revision(
            int number,
            @Nullable Integer parent,
            String sentence,
            List<String> selection,
            List<String> antecedents,
            List<Edit> script,
            Patch patch,
            Blueprint document,
            String digest) {
        this.number = number;
        this.parent = parent == null ? NONE : parent;
        this.script = List.copyOf(script);
        this.sentence = !script.isEmpty() && sentence.equals(Scripts.print(script)) ? null : sentence;
        this.selection = List.copyOf(selection);
        this.antecedents = List.copyOf(antecedents);
        this.patch = patch;
        this.document = document;
        this.digest = Digest.of(digest);
    }

    public int number() {
        return number;
    }

    /** The number of the state before, or null for the first. */
    public @Nullable Integer parent() {
        return parent == NONE ? null : (Integer) parent;
    }

    /** The command as said. */
    public String sentence() {
        return sentence == null ? Scripts.print(script) : sentence;
    }

    /** Whether it came of a gesture, which is said by its edits, rather than of a sentence. */
    public boolean isGesture() {
        return sentence == null;
    }

    /** The command as it was said, to be carried out on another document. */
    public Command command() {
        return sentence == null ? new Command.Gesture(script) : new Command.Sentence(sentence, Recover.CORRECT);
    }

    /** The ids that were selected when it was said. */
    public List<String> selection() {
        return selection;
    }

    /** The ids that the command before was about. */
    public List<String> antecedents() {
        return antecedents;
    }

    /** The literal edits that the command came to. */
    public List<Edit> script() {
        return script;
    }

    /** From the parent's document to this one. */
    public Patch patch() {
        return patch;
    }

    public Blueprint document() {
        return document;
    }

    /** The digest of the document. */
    public String digest() {
        return digest.print();
    }

    @Override
    public String toString() {
        return "revision " + number + ": " + sentence();
    }
}
