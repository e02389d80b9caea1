package dev.cyanotype.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.StreamConstraintsException;

/** What the parser refused, in words for a person. */
final class SyntaxFault {
    private SyntaxFault() {}

    /**
     * @param next where the token after the last one that was read begins
     * @param end the end of the root value, or -1 where the reading did not come so far
     */
    static FaultList.Found of(JacksonException refused, JsonParser parser, byte[] bytes, int next, int end) {
        String said = refused.getOriginalMessage();
        if (refused instanceof StreamConstraintsException) {
            boolean depth = said.contains("nesting depth");
            return new FaultList.Found(next, depth ? JsonPath.ROOT : openPath(parser), limit(said, depth));
        }
        if (said.contains("surrogate")) {
            return new FaultList.Found(next, openPath(parser), "a name holds a lone surrogate, which stands for no character");
        }
        int at = place(refused, said, bytes, next);
        if (end >= 0 && at >= end || said.contains("root-level")) {
            return textAfterTheEnd(at);
        }
        return new FaultList.Found(at, openPath(parser), new SyntaxMessage(said, at, bytes).text());
    }

    /** The first byte that cannot stand where it does. The parser is past it where it read a whole word or character. */
    private static int place(JacksonException refused, String said, byte[] bytes, int next) {
        long place = refused.getLocation() == null ? -1 : refused.getLocation().getByteOffset();
        int at = place < 0 || place > bytes.length ? bytes.length : (int) place;
        if (said.startsWith("Non-standard token")) {
            while (at > next && (bytes[at - 1] >= 'A' || bytes[at - 1] == '-')) {
                at--;
            }
        }
        if (said.contains("plus signs") && at > next) {
            at--;
        }
        while (at > next && at < bytes.length && (bytes[at] & 0xC0) == 0x80) {
            at--;
        }
        return at;
    }

    static FaultList.Found textAfterTheEnd(int at) {
        return new FaultList.Found(at, JsonPath.ROOT, "there is text after the end of the document");
    }

    /** The way to the value that the parser is in. */
    static JsonPath path(JsonParser parser) {
        return path(parser.streamReadContext());
    }

    /** The same, but for the member before the place where the next name was expected. */
    private static JsonPath openPath(JsonParser parser) {
        TokenStreamContext context = parser.streamReadContext();
        boolean betweenMembers = context.inObject() && parser.currentToken() != JsonToken.PROPERTY_NAME;
        return path(betweenMembers ? context.getParent() : context);
    }

    private static JsonPath path(TokenStreamContext innermost) {
        Deque<JsonPath.Segment> segments = new ArrayDeque<>();
        for (TokenStreamContext context = innermost; context != null; context = context.getParent()) {
            if (context.inArray() && context.hasCurrentIndex()) {
                segments.addFirst(new JsonPath.Index(context.getCurrentIndex()));
            } else if (context.inObject() && context.hasCurrentName()) {
                segments.addFirst(new JsonPath.Name(context.currentName()));
            }
        }
        return new JsonPath(new ArrayList<>(segments));
    }

    private static String limit(String said, boolean depth) {
        if (depth) {
            return "arrays and objects are nested deeper than " + StrictReader.MAX_DEPTH;
        }
        return said.startsWith("Number")
                ? "a number is longer than " + StrictReader.MAX_NUMBER + " characters"
                : "a name is longer than 1 MB";
    }
}
