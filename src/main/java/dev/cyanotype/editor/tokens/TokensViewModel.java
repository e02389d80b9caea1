package dev.cyanotype.editor.tokens;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Lengths;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.editor.support.clipboard.TextClipboard;
import dev.cyanotype.editor.support.core.Latest;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.field.FieldTarget;
import dev.cyanotype.editor.support.field.FieldViewModel;
import dev.cyanotype.editor.support.field.MemberDescription;
import dev.cyanotype.editor.support.field.Section;
import dev.cyanotype.editor.support.panel.PanelModel;
import dev.cyanotype.editor.support.settings.Settings;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.pipeline.Command;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The tokens of a document, what uses them, and how the texts contrast that are drawn with them. */
public final class TokensViewModel implements PanelModel {
    private static final double NEW_SIZE = 16;

    private final Settings settings;
    private final TextClipboard clipboard;
    private final Latest<Survey> surveying;
    private final List<TokenViewModel> fixed;
    private final ObservableList<TokenViewModel> colours = FXCollections.observableArrayList();
    private final ObservableList<TokenViewModel> scale = FXCollections.observableArrayList();
    private final ObservableList<UsedContrast> contrasts = FXCollections.observableArrayList();
    private final Map<Section, BooleanProperty> open = new EnumMap<>(Section.class);
    private final BooleanProperty contrastsOpen;
    private final BooleanProperty everywhere = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper there = new ReadOnlyBooleanWrapper();
    private final InvalidationListener stale = _ -> refresh();

    private @Nullable DocumentViewModel document;
    private @Nullable Blueprint surveyed;
    private boolean seen = true;

    /** What uses the colours of a document, and how they contrast. */
    private record Survey(Blueprint in, ColourUses uses, List<UsedContrast> contrasts) {}

    public TokensViewModel(Settings settings, TextClipboard clipboard, Threads threads) {
        this.settings = settings;
        this.clipboard = clipboard;
        this.surveying = new Latest<>(threads);
        this.fixed = TokenMembers.FIXED.stream().map(this::token).toList();
        for (Section section : List.of(Section.COLOURS, Section.MEASURES, Section.TYPE_SCALE)) {
            open.put(section, remembered(section.name().toLowerCase(Locale.ROOT)));
        }
        this.contrastsOpen = remembered("contrasts");
    }

    private BooleanProperty remembered(String part) {
        String name = "tokens.open." + part;
        var property = new SimpleBooleanProperty(Boolean.parseBoolean(settings.get(name, "true")));
        property.addListener((_, _, now) -> settings.put(name, Boolean.toString(now)));
        return property;
    }

    private TokenViewModel token(MemberDescription description) {
        return new TokenViewModel(new FieldViewModel(description, clipboard, this::command));
    }

    private Command command(List<Edit> edits) {
        DocumentViewModel on = document;
        return Everywhere.command(edits, everywhere.get() && on != null ? on.document() : null);
    }

    /** Whether there is a document. */
    public ReadOnlyBooleanProperty thereProperty() {
        return there.getReadOnlyProperty();
    }

    /** The tokens that the schema names, of a section. */
    public List<TokenViewModel> fixed(Section section) {
        return fixed.stream().filter(token -> token.field().description().section() == section).toList();
    }

    /** The colours that the screen names itself. */
    public ObservableList<TokenViewModel> colours() {
        return colours;
    }

    /** The entries of the font scale. */
    public ObservableList<TokenViewModel> scale() {
        return scale;
    }

    /** The colours of text on their grounds, as they are seen together; those that contrast least first. */
    public ObservableList<UsedContrast> contrasts() {
        return contrasts;
    }

    /** Whether a change of a colour also changes all that has exactly its old value. */
    public BooleanProperty everywhereProperty() {
        return everywhere;
    }

    /** Whether a section is unfolded; remembered. */
    public BooleanProperty openProperty(Section section) {
        return open.getOrDefault(section, contrastsOpen);
    }

    /** Whether the contrasts are unfolded; remembered. */
    public BooleanProperty contrastsOpenProperty() {
        return contrastsOpen;
    }

    @Override
    public void show(@Nullable DocumentViewModel other) {
        if (document != null) {
            document.shownProperty().removeListener(stale);
        }
        all().forEach(token -> token.field().leave());
        document = other;
        surveyed = null;
        there.set(other != null);
        if (other != null) {
            other.shownProperty().addListener(stale);
        }
        refresh();
    }

    @Override
    public void setSeen(boolean now) {
        seen = now;
        refresh();
    }

    private Stream<TokenViewModel> all() {
        return Stream.of(fixed, colours, scale).flatMap(List::stream);
    }

    private void refresh() {
        DocumentViewModel on = document;
        if (!seen || on == null) {
            return;
        }
        Blueprint in = on.shownProperty().get();
        follow(colours, TokenMembers.colours(in.tokens()));
        follow(scale, TokenMembers.scale(in.tokens()));
        FieldTarget target = FieldTarget.screen(on);
        all().forEach(token -> token.field().refresh(target, in, List.of()));
        if (in == on.document() && in != surveyed) {
            surveyed = in;
            survey(in);
        }
    }

    /** Keeps the tokens that still have their names, and makes anew the others. */
    private void follow(ObservableList<TokenViewModel> tokens, List<MemberDescription> described) {
        List<String> names = described.stream().map(MemberDescription::title).toList();
        if (!tokens.stream().map(TokenViewModel::name).toList().equals(names)) {
            tokens.forEach(token -> token.field().leave());
            tokens.setAll(described.stream().map(this::token).toList());
        }
    }

    private void survey(Blueprint in) {
        surveying.ask(() -> new Survey(in, ColourUses.of(in), UsedContrast.in(in)), this::surveyed);
    }

    private void surveyed(Survey survey) {
        if (survey.in() == surveyed) {
            all().forEach(token -> token.count(survey.uses()));
            contrasts.setAll(survey.contrasts());
        }
    }

    /** Selects the components whose text is seen so. */
    public void select(UsedContrast contrast) {
        if (document != null) {
            document.select(contrast.ids());
        }
    }

    /** Adds a colour, the primary one as it is now, under a free name. */
    public void addColour() {
        if (document != null) {
            String primary = document.document().tokens().colour("primary_color");
            add(document, "colors", "colour", JsonString.of(primary == null ? "#000000" : primary));
        }
    }

    /** Adds an entry to the font scale, written like the others. */
    public void addSize() {
        if (document != null) {
            JsonObject found = document.document().tokens().members().object("font_scale");
            JsonValue like = found == null || found.size() == 0 ? null : found.value(0);
            add(document, "font_scale", "size", Lengths.like(like, NEW_SIZE));
        }
    }

    private static void add(DocumentViewModel document, String owner, String stem, JsonValue value) {
        JsonObject found = document.document().tokens().members().object(owner);
        int number = 1;
        while (found != null && found.get(stem + "_" + number) != null) {
            number++;
        }
        document.apply(List.of(new Edit.SetMember(null, MemberPath.of("tokens", owner, stem + "_" + number), value)));
    }
}
