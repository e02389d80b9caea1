package dev.cyanotype.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences to run one after the other.
 *
 * @param lines the sentences
 */
record Script(List<Line> lines) {

    /**
     * One sentence.
     *
     * @param text the sentence
     * @param number the line of the file that it stands on, from 1; 0 where it comes from no file
     */
    record Line(String text, int number) {}

    /** What became of reading a script. */
    sealed interface Reading {

        record Read(Script script) implements Reading {}

        /** @param message one line, for a person */
        record Refused(String message) implements Reading {}
    }

    Script {
        lines = List.copyOf(lines);
    }

    /** The script of sentences that stand in no file. */
    static Script of(List<String> sentences) {
        List<Line> lines = new ArrayList<>(sentences.size());
        for (String sentence : sentences) {
            lines.add(new Line(sentence, 0));
        }
        return new Script(lines);
    }

    /** Reads a file in UTF-8, one sentence a line; blank lines and lines that begin with {@code "# "} are skipped. */
    static Reading read(byte[] bytes) {
        int from = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF ? 3 : 0;
        CharBuffer text = CharBuffer.allocate(bytes.length - from);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CoderResult result = decoder.decode(in, text, true);
        text.flip();
        if (result.isError()) {
            return malformed(text, in.position());
        }
        return new Reading.Read(new Script(lines(text.toString())));
    }

    private static Reading malformed(CharBuffer before, int at) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < before.length(); i++) {
            char c = before.charAt(i);
            line += c == '\n' ? 1 : 0;
            column = c == '\n' ? 1 : Character.isLowSurrogate(c) ? column : column + 1;
        }
        return new Reading.Refused(line + ":" + column + ": malformed UTF-8 at byte " + at);
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('\n', from);
            int next = end < 0 ? text.length() : end + 1;
            end = end < 0 ? text.length() : end;
            end = end > from && text.charAt(end - 1) == '\r' ? end - 1 : end;
            String line = text.substring(from, end);
            number++;
            if (!line.isBlank() && !line.startsWith("# ")) {
                lines.add(new Line(line, number));
            }
            from = next;
        }
        return lines;
    }
}
