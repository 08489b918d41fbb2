package kz.olshem.ui.saving;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import kz.olshem.export.ExportFormat;
import kz.olshem.kernel.Words;
import kz.olshem.series.Release;
import kz.olshem.ui.component.CopyLink;
import kz.olshem.ui.shell.ScreenState;

/**
 * The menu of what can be taken away from a chart: files in each format, and a link that shows the same numbers anywhere. A
 * screen carries one for all its charts, of which it has dozens; {@code frontend/menus.ts} tells it whose files are wanted when
 * an {@link ExportMenu} is pressed.
 */
public class ChartFiles extends Composite<Div> {

    static final String ID = "chart-files";

    private final Words words;
    private final Div menu;
    private Component note = new Div();

    public ChartFiles(Words words) {
        this.words = words;
        this.menu = SavingMenu.menu(ID, words.text("export.menu"));
        for (ExportFormat format : ExportFormat.values()) {
            // A spreadsheet opens it, which else guesses the letters and knows no codes.
            String more = format == ExportFormat.CSV ? "&bom=true&names=true" : "";
            file(format, format.name(), "export." + format.extension(), more);
        }
        file(ExportFormat.CSV, "SDMX", "export.sdmx", "&format=sdmx-csv");
        menu.add(
                new CopyLink(
                        words.text("export.link"), words.text("export.link.done"), words.text("export.link.by-hand")),
                note);
    }

    /**
     * @param more what its address says beside that of the chart
     */
    private void file(ExportFormat format, String name, String key, String more) {
        String address = "export/chart." + format.extension();
        Anchor file = SavingMenu.file(address, name, words.text(key));
        file.getElement().setAttribute("data-file", address).setAttribute("data-more", more);
        menu.add(file);
    }

    @Override
    protected Div initContent() {
        return menu;
    }

    /** In which language and of which release the files are. */
    public void show(ScreenState place, Release release) {
        menu.remove(note);
        note = SavingMenu.note(place, release);
        menu.add(note);
    }
}
