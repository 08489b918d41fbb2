package kz.olshem.export.office;

import java.nio.charset.StandardCharsets;
import kz.olshem.export.drawing.Lettering;

/** A part of an Office file as it is written: markup as it stands, and text that can never become markup. */
public final class Xml {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final StringBuilder out = new StringBuilder(4_096);

    public static Xml part() {
        return new Xml().raw(HEAD);
    }

    /** Markup of our own. */
    public Xml raw(String markup) {
        out.append(markup);
        return this;
    }

    public Xml raw(long number) {
        out.append(number);
        return this;
    }

    /** Someone's words, in content or between the quotation marks of an attribute. */
    public Xml text(String words) {
        String clean = Lettering.clean(words);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
        return this;
    }

    /** An attribute with its leading space. */
    public Xml attribute(String name, String words) {
        return raw(" ").raw(name).raw("=\"").text(words).raw("\"");
    }

    byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
