package kz.olshem.ui.prerender;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.olshem.kernel.MarkupText;
import kz.olshem.ui.component.Icons;

/**
 * A screen as markup that can be read before any script runs: elements as they are, fields and buttons as what they show.
 * Those are not yet to be pressed, so they carry no role and cannot be reached by key; {@code frontend/prerendered.ts} hands what
 * was asked of them on.
 */
final class PrerenderedMarkup {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9:._-]*");
    private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "wbr");
    private static final String ARROW = Icons.Icon.OPEN.svg();

    private final StringBuilder out = new StringBuilder(1 << 16);

    private PrerenderedMarkup() {}

    static String of(Component screen) {
        PrerenderedMarkup markup = new PrerenderedMarkup();
        markup.element(screen.getElement());
        return markup.out.toString();
    }

    private void element(Element element) {
        if (element.isTextNode()) {
            text(element.getText());
        } else if (element.isVisible()) {
            switch (element.getComponent().orElse(null)) {
                case Button button -> button(button);
                case Select<?> select -> select(select);
                case ComboBox<?> combo -> combo(combo);
                case MultiSelectComboBox<?> combo -> chips(combo);
                case TextField field -> search(field);
                case null, default -> plain(element);
            }
        }
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
        String markup = element.getProperty("innerHTML");
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

    private void button(Button button) {
        control("prerendered-button", button);
        List<Element> parts = button.getElement().getChildren().toList();
        parts.stream().filter(part -> !part.isTextNode()).forEach(this::element);
        parts.stream().filter(Element::isTextNode).forEach(this::element);
        out.append("</span>");
    }

    private void select(Select<?> select) {
        label(select, select.getLabel());
        value(chosen(select), "");
        out.append(ARROW).append("</span></span>");
    }

    private static <T> String chosen(Select<T> select) {
        return select.getValue() == null
                ? select.getEmptySelectionCaption()
                : select.getItemLabelGenerator().apply(select.getValue());
    }

    private void combo(ComboBox<?> combo) {
        label(combo, combo.getLabel());
        value(chosen(combo), combo.getPlaceholder());
        out.append(ARROW).append("</span></span>");
    }

    private static <T> String chosen(ComboBox<T> combo) {
        return combo.getValue() == null ? "" : combo.getItemLabelGenerator().apply(combo.getValue());
    }

    private void chips(MultiSelectComboBox<?> combo) {
        label(combo, combo.getLabel());
        List<String> chosen = chosen(combo);
        out.append("<span class='v chips'>");
        if (chosen.size() > 2) { // where there is little room the first ones are but counted
            out.append("<span class='n'>").append(chosen.size() - 1).append("</span>");
        }
        chosen.forEach(name -> {
            out.append("<span>");
            text(name);
            out.append("</span>");
        });
        out.append("</span>");
        out.append(ARROW).append("</span></span>");
    }

    private static <T> List<String> chosen(MultiSelectComboBox<T> combo) {
        return combo.getValue().stream()
                .map(combo.getItemLabelGenerator()::apply)
                .toList();
    }

    private void search(TextField field) {
        label(field, field.getLabel());
        element(field.getPrefixComponent().getElement());
        value(field.getValue(), field.getPlaceholder());
        out.append("</span></span>");
    }

    /** Opens a field and its box; both are to be closed. */
    private void label(Component field, String label) {
        control("prerendered-field", field);
        if (label != null && !label.isEmpty()) {
            out.append("<span class='l'>");
            text(label);
            out.append("</span>");
        }
        out.append("<span class='f'>");
    }

    private void value(String value, String placeholder) {
        boolean none = value.isEmpty();
        out.append(none ? "<span class='v hint'>" : "<span class='v'>");
        text(none ? placeholder == null ? "" : placeholder : value);
        out.append("</span>");
    }

    private void control(String className, Component control) {
        out.append("<span");
        attribute(
                "class",
                Stream.concat(Stream.of(className), control.getElement().getClassList().stream())
                        .collect(Collectors.joining(" ")));
        out.append(" data-control>");
    }
}
