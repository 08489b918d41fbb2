package kz.olshem.bench.pages;

import java.util.List;
import java.util.stream.Collectors;

/** What is asked of pages in their own language. */
final class Scripts {

    /** Charts whose box is in the window. */
    private static final String IN_VIEW = """
            [...document.querySelectorAll('apex-chart')].filter((chart) => {
              const box = chart.getBoundingClientRect();
              return box.bottom > 0 && box.top < innerHeight && box.width > 0;
            })""";

    /** Our charts in view are drawn, and there is one. */
    static final String CHARTS_DRAWN = """
            () => {
              const seen = %s;
              return seen.length > 0 && seen.every((chart) => ['drawn', 'empty'].includes(chart.dataset.state));
            }""".formatted(IN_VIEW);

    /** The overview can be read: its drawings, its typeface, and nothing that the document asked for is missing. */
    static final String OVERVIEW_COMPLETE = """
            () => document.readyState === 'complete' && document.fonts.status === 'loaded'
              && document.querySelectorAll('.tiles svg').length >= 9""";

    /** The live screen has taken the place of what came with the document, and nothing is under way to the server. */
    static final String LIVE = """
            () => !document.getElementById('prerendered') && document.querySelector('main > *') !== null
              && Object.values(window.Vaadin?.Flow?.clients ?? {}).every((each) => !each.isActive?.())""";

    /** The same, with its charts in view drawn. */
    static final String CHARTS_LIVE = "() => (%s)() && (%s)()".formatted(LIVE, CHARTS_DRAWN);

    /** The static page has drawn all its charts. */
    static final String REFERENCE_DRAWN = "() => window.allDrawn === true";

    /** What our charts in view draw, and how large. */
    static final String SEEN_CHARTS = """
            () => JSON.stringify(%s.map((chart) => (
              { spec: chart.spec, width: chart.clientWidth, height: chart.clientHeight })))""".formatted(IN_VIEW);

    /** Bytes that came over the wire for the page, headers included. */
    static final String BYTES = """
            () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
              .reduce((sum, entry) => sum + entry.transferSize, 0)""";

    /** Takes one peer out of the comparison or back in, as a reader does; answers when, in ms, it is seen and drawn. */
    static final String CHANGE_PEERS = """
            () => new Promise((resolve, refuse) => {
              setTimeout(() => refuse(new Error('no chart changed')), 20000);
              const menu = document.getElementById('filter-peers');
              if (!menu.matches(':popover-open')) menu.showPopover();
              const before = new Map([...document.querySelectorAll('apex-chart')].map((chart) => [chart, chart.spec]));
              const start = performance.now();
              document.getElementById('filter-peers-KZ-71').click();
              let seen = 0;
              const check = () => {
                seen ||= performance.now() - start;
                const charts = %s;
                const idle = Object.values(window.Vaadin.Flow.clients).every((each) => !each.isActive?.());
                if (idle && charts.some((chart) => chart.spec !== before.get(chart))
                    && charts.every((chart) => ['drawn', 'empty'].includes(chart.dataset.state))) {
                  resolve([performance.now() - start, seen]);
                } else {
                  requestAnimationFrame(check);
                }
              };
              requestAnimationFrame(check);
            })""".formatted(IN_VIEW);

    /** The same of the static page. */
    static final String CHANGE_REFERENCE = """
            () => new Promise((resolve) => {
              const start = performance.now();
              window.change().then(() => requestAnimationFrame(() => resolve([performance.now() - start, 0])));
            })""";

    /** Of a direction: another territory was chosen, and its screen can be read. */
    static final String TERRITORY_OBEYED = """
            () => location.search.includes('territory=KZ-71') && document.querySelector('.elsewhere-bar') !== null
              && (%s)()""".formatted(CHARTS_DRAWN);

    /** Of the overview of another territory: the way back to the home city was taken, and its screen can be read. */
    static final String HOME_OBEYED = """
            () => !location.search.includes('territory') && document.querySelector('.elsewhere-bar') === null
              && (%s)()""".formatted(OVERVIEW_COMPLETE);

    private Scripts() {}

    /**
     * Chooses as soon as a page can be read, as a reader does, and notes in {@code window.doneAt} when that was obeyed, in ms since
     * the navigation to the first page started: the choice may load another one.
     *
     * @param readable condition of the first page
     * @param presses  what is pressed there, one after the other
     */
    static String choose(String readable, List<String> presses, String obeyed) {
        return """
                if (location.protocol.startsWith('http')) {
                  const readable = %s;
                  const obeyed = %s;
                  const start = Number(sessionStorage.getItem('start') ?? performance.timeOrigin);
                  const first = sessionStorage.getItem('start') === null;
                  sessionStorage.setItem('start', start);
                  let chosen = !first;
                  const check = () => {
                    if (chosen && obeyed()) {
                      window.doneAt = performance.timeOrigin + performance.now() - start;
                      return;
                    }
                    if (!chosen && readable()) {
                      chosen = true;
                      [%s].forEach((each) => document.querySelector(each).click());
                    }
                    requestAnimationFrame(check);
                  };
                  requestAnimationFrame(check);
                }""".formatted(
                        readable,
                        obeyed,
                        presses.stream().map(each -> "`" + each + "`").collect(Collectors.joining(", ")));
    }

    /** Notes in {@code window.doneAt} the first frame in which a condition holds, in ms since the navigation started. */
    static String watch(String condition) {
        return """
                {
                  const holds = %s;
                  const check = () => {
                    if (holds()) {
                      window.doneAt = performance.now();
                    } else {
                      requestAnimationFrame(check);
                    }
                  };
                  requestAnimationFrame(check);
                }""".formatted(condition);
    }
}
