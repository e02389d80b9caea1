package dev.cyanotype.editor.support.field;

import dev.cyanotype.blueprint.Tokens;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.colour.ColourReading;
import dev.cyanotype.colour.CssColour;
import dev.cyanotype.editor.support.field.Entry.By;
import dev.cyanotype.editor.support.field.Entry.Nothing;
import dev.cyanotype.editor.support.field.Entry.To;
import dev.cyanotype.editor.support.field.Entry.Unreadable;
import dev.cyanotype.json.JsonLiteral;
import dev.cyanotype.json.JsonString;
import java.util.Locale;
import java.util.Optional;

/** Reads what is typed or pasted into fields. */
final class EntryReader {
    private EntryReader() {}

    static Entry read(FieldKind kind, String typed, Tokens tokens) {
        return switch (kind) {
            case FieldKind.Figure figure -> figure(figure, typed);
            case FieldKind.Paint() -> colour(typed, tokens);
            case FieldKind.Choice choice -> choice(choice, typed);
            case FieldKind.Switch() -> onOrOff(typed);
            case FieldKind.Words(boolean lines) ->
                typed.isEmpty() && !lines ? new Nothing() : new To(JsonString.of(typed));
            case FieldKind.Fixed() -> new Unreadable("This cannot be changed.", null);
        };
    }

    private static Entry figure(FieldKind.Figure kind, String typed) {
        if (typed.isBlank()) {
            return new Nothing();
        }
        NumberEntry number = NumberEntry.read(typed, kind);
        return number == null
                ? new Unreadable(JsonString.of(typed).toText() + " is no number: type 12, +10, *2 or 50%.", null)
                : new By(number);
    }

    private static Entry colour(String typed, Tokens tokens) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return new Nothing();
        }
        Optional<Colour> named = NamedColour.in(tokens).stream()
                .filter(token -> token.isCalled(text))
                .map(NamedColour::colour)
                .findFirst();
        Optional<Colour> read = named.or(() -> CssColour.bareHex(text));
        if (read.isPresent()) {
            return new To(value(read.get()));
        }
        return switch (CssColour.parse(text)) {
            case ColourReading.Read one -> new To(value(one.value()));
            case ColourReading.Refused refused ->
                new Unreadable(refused.message() + ".", refused.suggestion().flatMap(EntryReader::parsed).map(EntryReader::value).orElse(null));
        };
    }

    private static Optional<Colour> parsed(String text) {
        return CssColour.parse(text).colour();
    }

    private static JsonString value(Colour colour) {
        return JsonString.of(colour.toHex());
    }

    private static Entry choice(FieldKind.Choice kind, String typed) {
        String word = typed.strip().toLowerCase(Locale.ROOT);
        return kind.options().contains(word)
                ? new To(JsonString.of(word))
                : new Unreadable("This is one of " + String.join(", ", kind.options()) + ".", null);
    }

    private static Entry onOrOff(String typed) {
        return switch (typed.strip().toLowerCase(Locale.ROOT)) {
            case "true", "on", "yes" -> new To(JsonLiteral.TRUE);
            case "false", "off", "no" -> new To(JsonLiteral.FALSE);
            default -> new Unreadable("This is on or off.", null);
        };
    }
}
