package kz.olshem.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The accessibility rules of WCAG 2.2 AA and good practice, as axe checks them. */
final class Axe {

    private static final String SOURCE = read();

    private static final String RUN = """
            async (rules) => {
              const only = rules.length > 0
                ? { type: 'rule', values: rules }
                : { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'] };
              // An experimental rule of axe, but one of WCAG 2.1 A: 2.5.3.
              const named = rules.length > 0 ? {} : { 'label-content-name-mismatch': { enabled: true } };
              const found = await axe.run(document, { runOnly: only, rules: named, resultTypes: ['violations'] });
              return found.violations.flatMap((violation) => violation.nodes.map((node) =>
                violation.id + ': ' + node.target.join(' > ') + ' | ' + node.failureSummary.replace(/\\s+/g, ' ')));
            }""";

    private Axe() {}

    private static String read() {
        try {
            return Files.readString(
                    Path.of(System.getProperty("olshem.axe", ".mvn/node/node_modules/axe-core/axe.min.js")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What breaks any rule, one line for each element. */
    static List<String> violations(Page page) {
        return run(page, List.of());
    }

    /** What breaks the rules that depend on colours. */
    static List<String> violationsOfColour(Page page) {
        return run(page, List.of("color-contrast", "link-in-text-block"));
    }

    private static List<String> run(Page page, List<String> rules) {
        // Not as a script element: the page's own policy may forbid those one day.
        page.evaluate("() => { if (!window.axe) {" + SOURCE + "} }");
        return page.evaluate(RUN, rules) instanceof List<?> found
                ? found.stream().map(String::valueOf).toList()
                : List.of("axe gave no answer");
    }
}
