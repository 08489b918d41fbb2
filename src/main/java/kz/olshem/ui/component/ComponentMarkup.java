package kz.olshem.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.olshem.kernel.MarkupText;

/**
 * Components as markup that can be read before any script runs: elements as they are. What is no element of HTML answers only
 * once its script is there: of those that we know the attributes stand, of any other a frame with its label.
 */
public final class ComponentMarkup {

    /** The property of an element whose content has been painted, from which its script makes it. */
    public static final String PAINTED = "markup";

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9:._-]*");
    private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "wbr");
    private static final Set<String> OWN = Set.of("apex-chart", "copy-link", "olshem-screen");

    private final StringBuilder out = new StringBuilder(1 << 16);

    private ComponentMarkup() {}

    public static String of(Component component) {
        ComponentMarkup markup = new ComponentMarkup();
        markup.element(component.getElement());
        return markup.out.toString();
    }

    /** What stands in it, one after the other. */
    public static String inside(Component component) {
        ComponentMarkup markup = new ComponentMarkup();
        component.getElement().getChildren().forEach(markup::element);
        return markup.out.toString();
    }

    private void element(Element element) {
        if (element.isTextNode()) {
            text(element.getText());
        } else if (element.isVisible()) {
            if (element.getTag().indexOf('-') >= 0 && !OWN.contains(element.getTag())) {
                frame(element);
            } else {
                plain(element);
            }
        }
    }

    /** So that what stands around it can be read, and nothing moves much when it is there. */
    private void frame(Element element) {
        out.append("<span class='prerendered-frame'>");
        String label = element.getProperty("label", "");
        text(label.isEmpty() ? element.getTextRecursively() : label);
        out.append("</span>");
    }

    private void plain(Element element) {
        String tag = element.getTag();
        open(tag, element.getAttributeNames(), element);
        if (element.getProperty("open", false)) {
            out.append(" open");
        }
        Object spec = element.getPropertyRaw("spec");
        if (spec != null) {
            attribute("spec", spec.toString());
        }
        out.append('>');
        if (VOID.contains(tag)) {
            return;
        }
        String markup = element.getProperty("innerHTML", element.getProperty(PAINTED));
        if (markup == null) {
            element.getChildren().forEach(this::element);
        } else {
            out.append(markup); // of our own making: see Drawing
        }
        out.append("</").append(tag).append('>');
    }

    private void open(String tag, Stream<String> attributes, Element element) {
        out.append('<').append(tag);
        attributes.filter(name -> NAME.matcher(name).matches()).forEach(name -> {
            String value = element.getAttribute(name);
            attribute(name, value == null ? "" : value);
        });
    }

    /** In single quotes, because what a chart is made of is full of double ones. */
    private void attribute(String name, String value) {
        out.append(' ').append(name).append("='");
        MarkupText.escapeSingleQuoted(value, out);
        out.append('\'');
    }

    private void text(String text) {
        MarkupText.escapeContent(text, out);
    }
}
