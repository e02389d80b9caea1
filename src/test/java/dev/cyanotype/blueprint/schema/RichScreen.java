package dev.cyanotype.blueprint.schema;

/** A screen that has every member that the schema names, and some that it does not. */
final class RichScreen {
    static final String TEXT = """
            {
              "screen_id": "home", "screen_type": "storefront", "orientation": "landscape",
              "tokens": {
                "primary_color": "#E63946", "accent_color": "#f1faee80", "base_spacing": 16, "border_radius": "8.5px",
                "cta_height": 48, "font_scale": {"h1": "28px", "body": 14, "caption": 0.75},
                "colors": {"sea green": "#2E8B57", "ink": "#101010FF"}, "grid": [4, {"gutter": 1e400}]
              },
              "visual": {"bg_color": "#FFFFFF", "gradient": {"from": "#000000", "to": "#ffffff", "angle": 90, "stops": 2}},
              "components": [
                {
                  "id": "header", "type": "header", "bbox": [0, -4.5, 375, 1e2], "text": null, "role": null, "confidence": 0.98,
                  "visual": null, "source": {"page": 3}, "children": [
                    {"id": "t", "type": "title", "bbox": [8, 8, 100, 24], "text": "Hi", "role": "title", "confidence": 1,
                     "visual": {"color": "#E63946", "text_color": "#000000", "bg_color": "#FFFFFF00", "opacity": 0.5,
                       "visible": true, "border_color": "#111111", "border_width": 1, "border_radius": "4px", "shadow": "none",
                       "padding": "8px", "margin": 4.25, "height": 24, "font_size": "18px", "font_weight": "bold",
                       "font_style": "italic", "text_decoration": "underline", "text_transform": "none",
                       "text_align": "center", "line_height": 1.2, "image_url": "/a.jpg", "aspect_ratio": 1.5,
                       "price": "$9", "gradient": {"from": "#010101", "to": "#020202"}, "blur": "#nope"}}
                  ]
                },
                {"id": "list", "type": "list", "bbox": [0, 120, 100, 100], "confidence": 0, "children": []}
              ],
              "meta": {"screen": [812, 375], "rules": {"overlap": "off"}, "anything": [1, 2, {"x": null}]},
              "generator": "by hand"
            }
            """;

    private RichScreen() {}
}
