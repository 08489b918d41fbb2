package kz.olshem.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;

/** A screen as it can be read before it is live. */
class ComponentMarkupTest {

    @Test
    void a_text_is_never_markup() {
        assertThat(ComponentMarkup.of(new Span("<img src=x onerror=\"a()\"> & 'b'")))
                .isEqualTo("<span>&lt;img src=x onerror=\"a()\"&gt; &amp; 'b'</span>");
    }

    @Test
    void an_attribute_cannot_end_itself() {
        Anchor link = new Anchor("/q?a=1&b=2", "");
        link.getElement().setAttribute("aria-label", "it's <b>");
        assertThat(ComponentMarkup.of(link))
                .contains("aria-label='it&#39;s &lt;b>'")
                .contains("href='/q?a=1&amp;b=2'");
    }

    @Test
    void painted_markup_stands_as_it_is() {
        assertThat(ComponentMarkup.of(new PaintedMarkup("<svg></svg>", "i")))
                .isEqualTo("<span class='i'><svg></svg></span>");
    }

    @Test
    void what_is_not_visible_is_left_out() {
        Span hidden = new Span("gone");
        hidden.setVisible(false);
        assertThat(ComponentMarkup.of(new Div(hidden, new Span("there")))).isEqualTo("<div><span>there</span></div>");
    }

    @Test
    void an_open_part_stays_open() {
        NativeDetails details = new NativeDetails("more", new Span("text"));
        details.setOpen(true);
        assertThat(ComponentMarkup.of(details)).startsWith("<details open>");
    }

    @Test
    void a_button_that_the_browser_knows_can_be_pressed_at_once() {
        NativeButton button = new NativeButton("Save");
        button.getElement().setAttribute("popovertarget", "files");
        assertThat(ComponentMarkup.of(button)).isEqualTo("<button popovertarget='files'>Save</button>");
    }

    @Test
    void a_field_that_needs_its_script_is_a_plain_frame_with_its_label() {
        DatePicker field = new DatePicker("<Day>");
        assertThat(ComponentMarkup.of(new Div(field, new Span("there"))))
                .isEqualTo("<div><span class='prerendered-frame'>&lt;Day&gt;</span><span>there</span></div>");
    }
}
