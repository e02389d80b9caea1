package dev.cyanotype.edit;

import java.util.LinkedHashMap;
import java.util.Map;

/** One small screen in several layouts, and an empty one. */
public final class Documents {
    public static final Map<String, String> ALL = new LinkedHashMap<>();

    static final String PRETTY = """
            {
              "screen_id": "s",
              "screen_type": "t",
              "tokens": {
                "primary_color": "#000000",
                "accent_color": "#000000",
                "base_spacing": 8,
                "border_radius": 4,
                "colors": { }
              },
              "components": [
                {
                  "id": "card",
                  "type": "card",
                  "bbox": [10, 20, 200, 100],
                  "confidence": 0.50,
                  "visual": {
                    "bg_color": "#FFFFFF",
                    "height": "100px"
                  },
                  "children": [
                    {
                      "id": "title",
                      "type": "title",
                      "bbox": [
                        20,
                        30,
                        100,
                        24
                      ],
                      "text": "Hi",
                      "confidence": 1
                    },
                    {
                      "id": "go",
                      "type": "button",
                      "bbox": [20, 60, 100, 44],
                      "confidence": 1,
                      "visual": null
                    }
                  ]
                },
                {
                  "id": "list",
                  "type": "list",
                  "bbox": [10, 140, 200, 100],
                  "confidence": 1,
                  "children": []
                },
                {
                  "id": "foot",
                  "type": "footer",
                  "bbox": [0, 700, 375, 112],
                  "confidence": 1
                }
              ],
              "meta": {}
            }
            """;

    static final String ODD = """
            \uFEFF  {"screen_id":"s" , "screen_type":"t","tokens":{"primary_color":"#000000","accent_color":"#000000",
            "base_spacing":8,"border_radius":4}
              ,"components":
              [ {"id":"a","type":"card","bbox":[0,0,
            1.0,1e1],"confidence":1.00,"children": [\s
             ]}\s\s

            , {"x":"\\u0041\\/","id":"b\\u0042","type":"card","bbox":[0,0,1,1],"confidence":1,"children":[{"id":"c","type":"text",
            "confidence":1,"bbox":[0,0,5,5],"text":null},
            \t{"id":"d","type":"text","bbox":[9,9,5,5],"confidence":1,"visual":{ "height" : 5
            }}]} ,{ "confidence":1,"id":"e","type":"list","bbox":[-1,0,1,1], "children":[
                {"id":"f","type":"card","bbox":[0,0,1,1],"confidence":1}] }]
            , "meta":{ } }\r
            """;

    static {
        ALL.put("pretty", PRETTY);
        ALL.put("compact", PRETTY.replaceAll("\\n *", "").replace(": ", ":").replace(", ", ","));
        ALL.put("tabs and carriage returns", PRETTY.replace("  ", "\t").replace("\n", "\r\n"));
        ALL.put("odd", ODD);
        ALL.put("commas first", PRETTY.replaceAll(",\n( *)  ", "\n$1, "));
        ALL.put("empty", """
                {
                    "screen_id": "s", "screen_type": "t",
                    "tokens": {"primary_color": "#000000", "accent_color": "#000000", "base_spacing": 8, "border_radius": 4},
                    "components": []
                }""");
    }

    private Documents() {}
}
