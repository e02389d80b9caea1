package dev.cyanotype.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours that public tests (web-platform-tests' css-color, color.js) write in two ways. */
class SameColourTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lab(46.2775% -47.5621 48.5837)                  | #008000
            lab(0% 0 0)                                     | #000000
            lab(100% 0 0)                                   | #FFFFFF
            lch(46.2775% 67.9892 134.3912)                  | #008000
            lch(93.207946% 10.778089 252.00404)             | #DDEEFF
            oklab(51.975% -0.1403 0.10768)                  | #008000
            oklch(51.975% 0.17686 142.495)                  | #008000
            oklch(94.162468% 0.0293154 248.13928)           | #DDEEFF
            oklch(24.619227% 0.0398483 249.73161)           | #112233
            hsl(210 50% 13.333333%)                         | #112233
            hwb(210 6.6666667% 80%)                         | #112233
            hwb(0 26.666667% 73.333333%)                    | #444444
            color(srgb 0.6 0.6 0.6)                         | #999999
            color(srgb-linear 0.21586 0.21586 0.21586)      | #808080
            color(display-p3 0.26374 0.59085 0.16434)       | #009900
            color(display-p3 0.5333333 0.5333333 0.5333333) | #888888
            color(display-p3 0.0819793 0.1316305 0.1944321) | #112233
            color(display-p3 0.555354 0.5982801 0.5316741)  | #8B9986
            color(a98-rgb 0.281363 0.498012 0.116746)       | #008000
            color(a98-rgb 0.2735638 0.2735638 0.2735638)    | #444444
            color(prophoto-rgb 0.230479 0.395789 0.129968)  | #008000
            color(prophoto-rgb 0.4590162 0.4590162 0.4590162) | #888888
            color(xyz-d65 0.3820622 0.4019778 0.437777)     | #AAAAAA
            color(xyz 0.07719 0.15438 0.02573)              | #008000
            color(xyz-d50 0.08312 0.154746 0.020961)        | #008000
            """)
    void readsBothWaysAsTheSameColour(String text, String hex) {
        assertEquals(hex, CssColour.parse(text).colour().map(Colour::toHex).orElse("refused"));
    }
}
