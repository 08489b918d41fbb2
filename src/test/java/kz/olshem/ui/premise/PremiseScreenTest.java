package kz.olshem.ui.premise;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import kz.olshem.ui.ScreenTest;
import org.junit.jupiter.api.Test;

/** The premise as of the latest release, and as of one in which nothing can be tested. */
class PremiseScreenTest extends ScreenTest {

    private Component premise() {
        return open("premise?lang=en");
    }

    @Test
    void the_answer_stands_before_any_detail() {
        assertThat(text(part(premise(), "now")))
                .startsWith("3of 4 links can be tested todayIn none of 4 tests do the figures move together");
    }

    @Test
    void five_stages_stand_from_money_to_effect() {
        assertThat(tagged(premise(), "h3"))
                .containsExactly("Money", "People and knowledge", "Bridge", "Market", "Effect");
    }

    @Test
    void every_indicator_of_the_stages_has_its_card() {
        assertThat(parts(premise(), "nd")).hasSize(37);
    }

    @Test
    void links_that_can_be_tested_are_drawn_through() {
        assertThat(parts(premise(), "ln"))
                .extracting(it -> it.getElement().getClassList().contains("testable"))
                .containsExactly(true, false, true, true);
    }

    @Test
    void every_card_and_both_ends_of_every_test_lead_to_their_indicators() {
        List<String> ways = find(RouterLink.class, premise()).all().stream()
                .map(RouterLink::getHref)
                .filter(it -> it.startsWith("indicators/"))
                .toList();
        assertThat(ways)
                .hasSize(37 + 2 * 5 + 6)
                .allSatisfy(way -> assertThat(status(way)).isEqualTo(200));
    }

    @Test
    void an_earlier_release_keeps_its_own_answer() {
        assertThat(text(part(open("premise?lang=en&release=2"), "now")))
                .startsWith("0of 4 links can be tested todayNo link can be tested yet");
    }

    @Test
    void the_title_is_said_in_each_language() {
        open("premise?lang=kk");
        assertThat(title()).isEqualTo("Ғылым өзін ақтай ма? · Өлшем");
        open("premise?lang=ru");
        assertThat(title()).isEqualTo("Окупается ли наука? · Өлшем");
    }

    @Test
    void no_status_colours_the_screen() {
        assertThat(parts(premise(), "chip")).isEmpty();
        assertThat(markup(premise())).doesNotContain("s-MET", "s-OFF_TRACK");
    }
}
