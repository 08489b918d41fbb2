package kz.olshem.ui.prerender;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import kz.olshem.ui.component.PaintedMarkup;
import org.junit.jupiter.api.Test;

/** A screen as it can be read before it is live. */
class PrerenderedMarkupTest {

    @Test
    void a_text_is_never_markup() {
        assertThat(PrerenderedMarkup.of(new Span("<img src=x onerror=\"a()\"> & 'b'")))
                .isEqualTo("<span>&lt;img src=x onerror=\"a()\"&gt; &amp; 'b'</span>");
    }

    @Test
    void an_attribute_cannot_end_itself() {
        Anchor link = new Anchor("/q?a=1&b=2", "");
        link.getElement().setAttribute("aria-label", "it's <b>");
        assertThat(PrerenderedMarkup.of(link))
                .contains("aria-label='it&#39;s &lt;b>'")
                .contains("href='/q?a=1&amp;b=2'");
    }

    @Test
    void painted_markup_stands_as_it_is() {
        assertThat(PrerenderedMarkup.of(new PaintedMarkup("<svg></svg>", "i")))
                .isEqualTo("<span class='i'><svg></svg></span>");
    }

    @Test
    void what_is_not_visible_is_left_out() {
        Span hidden = new Span("gone");
        hidden.setVisible(false);
        assertThat(PrerenderedMarkup.of(new Div(hidden, new Span("there")))).isEqualTo("<div><span>there</span></div>");
    }

    @Test
    void an_open_part_stays_open() {
        NativeDetails details = new NativeDetails("more", new Span("text"));
        details.setOpen(true);
        assertThat(PrerenderedMarkup.of(details)).startsWith("<details open>");
    }

    @Test
    void a_choice_shows_its_label_and_what_is_chosen() {
        Select<String> select = new Select<>();
        select.setLabel("Territory");
        select.setItems("a", "b");
        select.setItemLabelGenerator(item -> "<" + item + ">");
        select.setValue("b");
        assertThat(PrerenderedMarkup.of(select))
                .contains("<span class='l'>Territory</span>")
                .contains("<span class='v'>&lt;b&gt;</span>");
    }

    @Test
    void a_choice_of_all_says_so() {
        Select<String> select = new Select<>();
        select.setItems("a");
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption("all");
        assertThat(PrerenderedMarkup.of(select)).contains("<span class='v'>all</span>");
    }

    @Test
    void of_many_that_are_chosen_the_last_is_named_and_the_others_counted() {
        MultiSelectComboBox<String> peers = new MultiSelectComboBox<>();
        peers.setItems("a", "b", "c");
        peers.select("a", "b", "c");
        assertThat(PrerenderedMarkup.of(peers))
                .contains("<span class='n'>2</span>")
                .contains("<span>c</span></span>");
    }

    @Test
    void an_empty_field_shows_its_hint() {
        TextField field = new TextField();
        field.setPrefixComponent(new Span("?"));
        field.setPlaceholder("name");
        assertThat(PrerenderedMarkup.of(field)).contains("<span class='v hint'>name</span>");
    }

    @Test
    void a_button_is_nothing_that_can_be_pressed_yet() {
        assertThat(PrerenderedMarkup.of(new Button("Save", new PaintedMarkup("<svg></svg>", "i"))))
                .startsWith("<span class='prerendered-button' data-control>")
                .endsWith("Save</span>")
                .doesNotContain("role=", "tabindex", "<button");
    }
}
