package dev.cyanotype.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes faults as people make them in sentences that are right, from a seed. What stands in quotes stays. */
final class Faulty {

    /** What goes wrong. */
    enum Kind {
        LETTER_LEFT_OUT,
        LETTER_DOUBLED,
        LETTERS_SWAPPED,
        LETTER_EXCHANGED,
        LETTER_PUT_IN,
        SLIPS_IN_TWO_WORDS,
        WORD_TORN,
        WORDS_RUN_TOGETHER,
        WORD_TWICE,
        SEPARATOR,
        ID,
        VALUE
    }

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    static final List<String> SEPARATORS = List.of(
            " + ", " & ", " | ", " / ", " -> ", " n ", " nd ", "\n", " - ", "... ", ",, ", " AND ", "，", "；", " => ", " • ", "\t", " && ", " \u2014 ", " > ");

    private final Random random;

    Faulty(long seed) {
        this.random = new Random(seed);
    }

    /** The sentence with one fault of a kind (or a slip in two words each); the sentence itself where there is no place for it. */
    String with(Kind kind, String sentence) {
        return switch (kind) {
            case SLIPS_IN_TWO_WORDS -> slip(Kind.LETTERS_SWAPPED, slip(Kind.LETTER_LEFT_OUT, sentence));
            case SEPARATOR -> separator(sentence);
            case ID -> id(sentence);
            case VALUE -> value(sentence);
            default -> slip(kind, sentence);
        };
    }

    private String slip(Kind kind, String sentence) {
        List<int[]> words = words(sentence, kind == Kind.WORD_TWICE ? 3 : 4);
        if (words.isEmpty()) {
            return sentence;
        }
        int[] range = words.get(random.nextInt(words.size()));
        String word = sentence.substring(range[0], range[1]);
        int at = 1 + random.nextInt(word.length() - 2);
        String letter = LETTERS.substring(random.nextInt(26)).substring(0, 1);
        String with = switch (kind) {
            case LETTER_LEFT_OUT -> word.substring(0, at) + word.substring(at + 1);
            case LETTER_DOUBLED -> word.substring(0, at) + word.charAt(at) + word.substring(at);
            case LETTERS_SWAPPED -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
            case LETTER_EXCHANGED -> word.substring(0, at) + letter + word.substring(at + 1);
            case LETTER_PUT_IN -> word.substring(0, at) + letter + word.substring(at);
            case WORD_TORN -> word.length() < 5 ? word : word.substring(0, 2 + at / 2) + " " + word.substring(2 + at / 2);
            case WORD_TWICE -> word + " " + word;
            case WORDS_RUN_TOGETHER -> word;
            default -> throw new IllegalArgumentException(kind.name());
        };
        int end = range[1];
        if (kind == Kind.WORDS_RUN_TOGETHER && end < sentence.length() && sentence.charAt(end) == ' ') {
            end++;
        }
        return sentence.substring(0, range[0]) + with + sentence.substring(end);
    }

    /** The ranges of words of so many letters or more, only of letters, outside quotes. */
    private static List<int[]> words(String sentence, int least) {
        List<int[]> words = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i <= sentence.length(); i++) {
            char c = i < sentence.length() ? sentence.charAt(i) : ' ';
            if (Character.isLetter(c)) {
                continue;
            }
            boolean whole = c != '_' && (start == 0 || sentence.charAt(start - 1) != '_' && sentence.charAt(start - 1) != '#');
            if (!quoted && i - start >= least && whole && !Character.isDigit(c)) {
                words.add(new int[] {start, i});
            }
            quoted ^= c == '\'';
            start = i + 1;
        }
        return words;
    }

    private String separator(String sentence) {
        return separated(sentence, SEPARATORS.get(random.nextInt(SEPARATORS.size())));
    }

    /** The sentence with another sign between its first two clauses; the sentence itself where it has but one. */
    static String separated(String sentence, String separator) {
        int at = sentence.indexOf(", ");
        int length = 2;
        if (at < 0) {
            at = sentence.indexOf(" and ");
            length = 5;
        }
        return at < 0 ? sentence : sentence.substring(0, at) + separator + sentence.substring(at + length);
    }

    private String id(String sentence) {
        int at = sentence.indexOf('_');
        if (at < 0) {
            return sentence;
        }
        return switch (random.nextInt(5)) {
            case 0 -> sentence.substring(0, at) + sentence.substring(at + 1);
            case 1 -> sentence.substring(0, at) + "-" + sentence.substring(at + 1);
            case 2 -> sentence.substring(0, at) + " " + sentence.substring(at + 1);
            case 3 -> sentence.substring(0, at - 2) + sentence.charAt(at - 1) + sentence.charAt(at - 2) + sentence.substring(at);
            default -> sentence.substring(0, at - 2) + sentence.substring(at - 1);
        };
    }

    /** Font sizes and shares that go beyond the largest there is. */
    private String value(String sentence) {
        return sentence.replace("96px", random.nextInt(97, 900) + "px").replace("100%", random.nextInt(101, 900) + "%");
    }
}
