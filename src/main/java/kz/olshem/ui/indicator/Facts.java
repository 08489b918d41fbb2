package kz.olshem.ui.indicator;

import com.vaadin.flow.component.html.DescriptionList;
import kz.olshem.narrative.KeyFigures;
import kz.olshem.ui.component.Components;

/** The few numbers that stand under the sentence of an indicator. */
class Facts extends DescriptionList {

    Facts(KeyFigures figures) {
        addClassName("facts");
        figures.underSentence().forEach(this::show);
        setVisible(getChildren().findAny().isPresent());
    }

    private void show(KeyFigures.Fact fact) {
        Description description = new Description(fact.value());
        description.add(Components.text("sm", fact.remark()));
        add(Components.block("fact", new Term(fact.label()), description));
    }
}
