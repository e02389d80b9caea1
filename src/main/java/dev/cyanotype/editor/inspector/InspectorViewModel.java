package dev.cyanotype.editor.inspector;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.editor.inspector.InspectorReading.Suits;
import dev.cyanotype.editor.support.clipboard.TextClipboard;
import dev.cyanotype.editor.support.core.Latest;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.field.FieldTarget;
import dev.cyanotype.editor.support.field.FieldViewModel;
import dev.cyanotype.editor.support.field.MemberDescription;
import dev.cyanotype.editor.support.field.Members;
import dev.cyanotype.editor.support.field.OtherMember;
import dev.cyanotype.editor.support.field.Section;
import dev.cyanotype.editor.support.panel.PanelModel;
import dev.cyanotype.editor.support.settings.Settings;
import dev.cyanotype.rules.TextContrast;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The members of what is selected, or of the screen where nothing is, as they stand and as a trial would make them. */
public final class InspectorViewModel implements PanelModel {
    /** More components than this are read in the background, and not while a trial lasts. */
    private static final int READ_AT_ONCE = 200;

    private final Settings settings;
    private final Latest<Optional<InspectorReading>> reading;
    private final List<FieldViewModel> componentFields;
    private final List<FieldViewModel> screenFields;
    private final Map<Section, BooleanProperty> open = new EnumMap<>(Section.class);
    private final BooleanProperty othersOpen;
    private final BooleanProperty more;
    private final ReadOnlyObjectWrapper<Subject> subject = new ReadOnlyObjectWrapper<>(Subject.NOTHING);
    private final ReadOnlyObjectWrapper<Heading> heading = new ReadOnlyObjectWrapper<>(Heading.NONE);
    private final ReadOnlyObjectWrapper<@Nullable TextContrast> contrast = new ReadOnlyObjectWrapper<>();
    private final ObservableList<OtherMember> others = FXCollections.observableArrayList();
    private final InvalidationListener stale = _ -> refresh();

    private @Nullable DocumentViewModel document;
    private boolean seen = true;

    /** What the fields are about. */
    public enum Subject {
        NOTHING,
        SCREEN,
        COMPONENTS
    }

    public InspectorViewModel(Settings settings, TextClipboard clipboard, Threads threads) {
        this.settings = settings;
        this.reading = new Latest<>(threads);
        this.componentFields = fields(Members.ofComponent(), clipboard);
        this.screenFields = fields(Members.ofScreen(), clipboard);
        for (Section section : Section.values()) {
            open.put(section, remembered("inspector.open." + section.name().toLowerCase(Locale.ROOT), true));
        }
        this.othersOpen = remembered("inspector.open.others", true);
        this.more = remembered("inspector.more", false);
        more.addListener(stale);
    }

    private static List<FieldViewModel> fields(List<MemberDescription> described, TextClipboard clipboard) {
        return described.stream().map(each -> new FieldViewModel(each, clipboard)).toList();
    }

    private BooleanProperty remembered(String name, boolean first) {
        var property = new SimpleBooleanProperty(Boolean.parseBoolean(settings.get(name, Boolean.toString(first))));
        property.addListener((_, _, now) -> settings.put(name, Boolean.toString(now)));
        return property;
    }

    public List<FieldViewModel> componentFields() {
        return componentFields;
    }

    public List<FieldViewModel> screenFields() {
        return screenFields;
    }

    public ReadOnlyObjectProperty<Subject> subjectProperty() {
        return subject.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Heading> headingProperty() {
        return heading.getReadOnlyProperty();
    }

    /** The least contrast of the texts selected, by the figures of the rules; null where there is none to tell. */
    public ReadOnlyObjectProperty<@Nullable TextContrast> contrastProperty() {
        return contrast.getReadOnlyProperty();
    }

    /** The members that no field shows, of one component or of the screen. */
    public ObservableList<OtherMember> others() {
        return others;
    }

    /** Whether a section is unfolded; remembered. */
    public BooleanProperty openProperty(Section section) {
        BooleanProperty property = open.get(section);
        if (property == null) {
            throw new IllegalArgumentException(section.title());
        }
        return property;
    }

    /** Whether the members that no field shows are unfolded; remembered. */
    public BooleanProperty othersOpenProperty() {
        return othersOpen;
    }

    /** Whether the members that are seldom of use to the types selected are shown too; remembered. */
    public BooleanProperty moreProperty() {
        return more;
    }

    @Override
    public void show(@Nullable DocumentViewModel other) {
        if (document != null) {
            document.shownProperty().removeListener(stale);
            document.selectionProperty().removeListener(stale);
        }
        document = other;
        if (other != null) {
            other.shownProperty().addListener(stale);
            other.selectionProperty().addListener(stale);
        }
        refresh();
    }

    @Override
    public void setSeen(boolean now) {
        seen = now;
        refresh();
    }

    private void refresh() {
        if (!seen) {
            return;
        }
        DocumentViewModel on = document;
        if (on == null) {
            clear();
            return;
        }
        Blueprint in = on.shownProperty().get();
        var target = new FieldTarget(on, on.selectionProperty().get());
        if (target.ids().size() <= READ_AT_ONCE) {
            reading.callOff();
            show(InspectorReading.of(target, in));
        } else if (on.trialProperty().get() == null) {
            componentFields.forEach(field -> field.leaveFor(target));
            reading.ask(() -> Optional.ofNullable(InspectorReading.of(target, in)), read -> show(read.orElse(null)));
        }
    }

    private void clear() {
        reading.callOff();
        leave(componentFields);
        leave(screenFields);
        subject.set(Subject.NOTHING);
        heading.set(Heading.NONE);
        contrast.set(null);
        others.clear();
    }

    private static void leave(List<FieldViewModel> fields) {
        fields.forEach(FieldViewModel::leave);
    }

    private void show(@Nullable InspectorReading reading) {
        if (reading == null) {
            return;
        }
        boolean ofScreen = reading.isOfScreen();
        leave(ofScreen ? componentFields : screenFields);
        List<FieldViewModel> fields = ofScreen ? screenFields : componentFields;
        for (int i = 0; i < fields.size(); i++) {
            Suits suits = reading.suits().get(i);
            fields.get(i).refresh(reading.target(), reading.in(), reading.values().get(i));
            fields.get(i).setShown(suits == Suits.ALWAYS || suits == Suits.WITH_MORE && more.get());
        }
        subject.set(ofScreen ? Subject.SCREEN : Subject.COMPONENTS);
        heading.set(reading.heading());
        contrast.set(reading.contrast());
        if (!others.equals(reading.others())) {
            others.setAll(reading.others());
        }
    }
}
