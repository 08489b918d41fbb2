package kz.olshem.bench.pages;

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

    /** Takes all peers but one out of the comparison or back in, as a reader does; answers when, in ms, it is seen and drawn. */
    static final String CHANGE_PEERS = """
            () => new Promise((resolve, refuse) => {
              setTimeout(() => refuse(new Error('no chart changed')), 20000);
              const box = document.querySelector('vaadin-multi-select-combo-box');
              window.allPeers ??= box.selectedItems;
              const before = new Map([...document.querySelectorAll('apex-chart')].map((chart) => [chart, chart.spec]));
              const less = box.selectedItems.length === window.allPeers.length;
              const start = performance.now();
              box.selectedItems = less ? window.allPeers.slice(0, 1) : window.allPeers;
              box.dispatchEvent(new CustomEvent('change', { bubbles: true }));
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

    private Scripts() {}

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
