package dev.cyanotype.language.recovery;

import dev.cyanotype.colour.Spelling;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Words that may be an id written another way, and the id that they are nearest to. The same letters and digits with other
 * separators are nearest; else letters may slip, but digits may not: they say which one.
 */
final class NearId {
    private final int from;
    private final int to;
    private final String folded;
    private final String digits;
    private final int letters;
    private int least;
    private int ties;
    private @Nullable String nearest;

    NearId(String sentence, int from, int to) {
        this.from = from;
        this.to = to;
        this.folded = folded(sentence.substring(from, to));
        this.digits = digits(folded);
        this.letters = Letters.of(folded);
        this.least = Nearest.slipsIn(folded.length() - digits.length()) + 1;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    void meet(String id) {
        if (Math.abs(id.length() - folded.length()) > 8 || !hasDigits(id)) {
            return;
        }
        String other = folded(id);
        if (Letters.tooFar(letters, Letters.of(other), 2)) {
            return;
        }
        int distance = Spelling.distance(folded, other, least + 1);
        if (distance < least) {
            least = distance;
            nearest = id;
            ties = 0;
        } else if (distance == least && nearest != null && !nearest.equals(id)) {
            ties++;
        }
    }

    /** The id that it may well be; null where none is near, or several are. */
    @Nullable String nearest() {
        return ties == 0 ? nearest : null;
    }

    /** Whether the id differs in its separators and letter case only. */
    boolean isExact() {
        return nearest != null && least == 0;
    }

    /** Whether it is what was meant in all likelihood: one slip at most, and not the first letter's. */
    boolean isSure() {
        return nearest != null && least <= 1 && Character.toLowerCase(nearest.charAt(0)) == folded.charAt(0);
    }

    private boolean hasDigits(String id) {
        int at = 0;
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (c >= '0' && c <= '9' && (at == digits.length() || digits.charAt(at++) != c)) {
                return false;
            }
        }
        return at == digits.length();
    }

    private static String folded(String words) {
        var out = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            if (Character.isLetterOrDigit(words.charAt(i))) {
                out.append(words.charAt(i));
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    private static String digits(String folded) {
        var out = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            if (folded.charAt(i) >= '0' && folded.charAt(i) <= '9') {
                out.append(folded.charAt(i));
            }
        }
        return out.toString();
    }
}
