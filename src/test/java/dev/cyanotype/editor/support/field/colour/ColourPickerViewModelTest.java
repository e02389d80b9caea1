package dev.cyanotype.editor.support.field.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.clipboard.TextClipboard;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.field.FieldTarget;
import dev.cyanotype.editor.support.field.FieldViewModel;
import dev.cyanotype.editor.support.field.Members;
import dev.cyanotype.editor.support.field.NamedColour;
import dev.cyanotype.editor.support.settings.Settings;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColourPickerViewModelTest {
    private final DocumentViewModel document = Editing.sample("storefront");
    private final RecentColours recent = new RecentColours(Settings.forgetful());

    private ColourPickerViewModel picker(String member, String id) {
        var description = Members.ofComponent().stream()
                .filter(each -> each.member().name().equals(member))
                .findFirst()
                .orElseThrow();
        var field = new FieldViewModel(description, TextClipboard.own());
        Runnable show = () -> {
            var target = new FieldTarget(document, List.of(id));
            Blueprint shown = document.shownProperty().get();
            field.refresh(target, shown, target.components(shown));
        };
        show.run();
        document.shownProperty().addListener(_ -> show.run());
        return new ColourPickerViewModel(field, recent);
    }

    private int revision() {
        return document.momentProperty().get().revision();
    }

    private String said() {
        return document.momentProperty().get().history().current().sentence();
    }

    @Test
    void aDragIsOneRevision() {
        ColourPickerViewModel picker = picker("visual.bg_color", "cta_1");
        Hsv from = picker.hsvProperty().get();
        picker.drag(from.at(0.9, 0.5));
        picker.drag(from.at(0.9, 0.4));
        assertEquals(0, revision());
        Colour seen = picker.hsvProperty().get().colour();
        assertEquals(seen.toHex(), document.shownProperty().get().required("cta_1").visual().string("bg_color"));
        picker.release();

        assertEquals(1, revision());
        assertEquals("set visual.bg_color of cta_1 to \"" + seen.toHex() + '"', said());
        assertEquals(List.of(seen), recent.colours());
    }

    @Test
    void cancellingPutsTheHandlesBack() {
        ColourPickerViewModel picker = picker("visual.bg_color", "cta_1");
        Colour before = picker.hsvProperty().get().colour();
        picker.drag(picker.hsvProperty().get().at(0, 0));
        picker.cancel();
        picker.release();

        assertEquals(0, revision());
        assertEquals(before, picker.hsvProperty().get().colour());
    }

    @Test
    void theHueStaysWhileTheColourIsGrey() {
        ColourPickerViewModel picker = picker("visual.bg_color", "button_1");
        double hue = picker.hsvProperty().get().hue();
        picker.drag(picker.hsvProperty().get().at(0, 0.5));
        picker.release();

        assertEquals(hue, picker.hsvProperty().get().hue());
    }

    @Test
    void tellsTheContrastOfTheTextAndFollowsATrial() {
        ColourPickerViewModel picker = picker("visual.bg_color", "cta_1");
        var before = picker.contrastProperty().get();
        assertNotNull(before);
        assertEquals("6.64", before.shown());
        picker.drag(picker.hsvProperty().get().at(0, 0.9));

        var during = picker.contrastProperty().get();
        assertNotNull(during);
        assertEquals(Colour.of(230, 230, 230), during.ground());
    }

    @Test
    void aFillTellsTheLeastContrastOfTheTextsInIt() {
        var contrast = picker("visual.bg_color", "hero_1").contrastProperty().get();

        assertNotNull(contrast);
        assertEquals(Colour.ofHex("#1A1A1A"), contrast.text());
    }

    @Test
    void warnsOffTheTokensAndNamesTheNearest() {
        ColourPickerViewModel picker = picker("visual.bg_color", "cta_1");
        assertNull(picker.nearestTokenProperty().get());
        picker.pick(Colour.ofHex("#B4212D"));

        assertEquals(new NamedColour("primary_color", Colour.ofHex("#B3202C")), picker.nearestTokenProperty().get());
    }

    @Test
    void offersTheTokensAndTakesOne() {
        ColourPickerViewModel picker = picker("visual.bg_color", "cta_1");
        assertEquals(List.of("primary", "accent", "paper", "ink"), picker.tokens().stream().map(NamedColour::title).toList());
        picker.pick(picker.tokens().get(1).colour());

        assertEquals("set visual.bg_color of cta_1 to \"#1D3557\"", said());
    }

    @Test
    void noneTakesTheColourAway() {
        picker("visual.bg_color", "cta_1").none();

        assertEquals(0, revision()); // white text on the white screen could not be seen
        picker("visual.bg_color", "image_1").none();
        assertEquals("unset visual.bg_color of image_1", said());
    }

    @Test
    void closingTakesWhatWasBeingDragged() {
        ColourPickerViewModel picker = picker("visual.bg_color", "image_1");
        picker.drag(picker.hsvProperty().get().withAlpha(0.5));
        picker.close();

        assertEquals(1, revision());
    }
}
