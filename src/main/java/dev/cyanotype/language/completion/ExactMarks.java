package dev.cyanotype.language.completion;

import dev.cyanotype.language.completion.Mark.Kind;
import dev.cyanotype.language.grammar.Piece;
import java.util.List;
import java.util.Set;

/** Marks canonical sentences: a verb, what it is about, and behind the last small word a value. */
final class ExactMarks {
    private static final Set<String> SMALL = Set.of("of", "to", "into", "at", "by");

    private final String sentence;
    private String verb = "";
    private String small = "";
    private boolean valued;

    ExactMarks(String sentence) {
        this.sentence = sentence;
    }

    /** Forgets the sentence that was being marked. */
    void end() {
        verb = "";
        small = "";
        valued = false;
    }

    void add(Piece piece, List<Mark> marks) {
        String text = sentence.substring(piece.from(), piece.to());
        if (verb.isEmpty()) {
            verb = text;
            marks.add(new Mark(piece.from(), piece.to(), Kind.ACTION));
        } else if (isValue()) {
            value(piece, marks);
        } else if (piece.kind() == dev.cyanotype.language.grammar.Kind.WORD && isSmall(text, marks)) {
            small = text;
            marks.add(new Mark(piece.from(), piece.to(), Kind.WORD));
        } else {
            boolean value = switch (piece.kind()) {
                case JSON, NUMBER, COLOUR -> true;
                case WORD -> verb.equals("move") && marks.getLast().kind() == Kind.TARGET;
                default -> false;
            };
            marks.add(new Mark(piece.from(), piece.to(), value ? Kind.VALUE : Kind.TARGET));
        }
    }

    private boolean isSmall(String text, List<Mark> marks) {
        Kind before = marks.getLast().kind();
        return SMALL.contains(text) && (before == Kind.TARGET || before == Kind.VALUE);
    }

    /** Whether the value has begun, which takes all that follows: behind "set … to", "move … to", "… at". */
    private boolean isValue() {
        return switch (small) {
            case "to" -> true;
            case "at" -> verb.equals("insert") || verb.equals("move");
            case "by" -> verb.equals("move");
            default -> false;
        };
    }

    /** Its pieces are one mark. */
    private void value(Piece piece, List<Mark> marks) {
        if (valued) {
            Mark begun = marks.removeLast();
            marks.add(new Mark(begun.from(), piece.to(), Kind.VALUE));
        } else {
            marks.add(new Mark(piece.from(), piece.to(), Kind.VALUE));
        }
        valued = true;
    }
}
