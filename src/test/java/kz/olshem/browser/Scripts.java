package kz.olshem.browser;

/** What is asked of a page in its own language. */
final class Scripts {

    /**
     * The screen is live, nothing is under way between page and server, no colour fades, and no chart in view still waits or draws. A page
     * without a script has no such traffic to wait for.
     */
    static final String SETTLED = """
            () => {
              if (document.getElementById('prerendered')) return false;
              const clients = Object.values(window.Vaadin?.Flow?.clients ?? {}).filter((each) => each.isActive);
              const scriptless = document.readyState === 'complete' && document.scripts.length === 0;
              if (!scriptless && clients.length === 0 || clients.some((each) => each.isActive())) return false;
              if (document.fonts.status !== 'loaded' || !document.querySelector('main h1')) return false;
              const fades = document.getAnimations().filter((each) => each instanceof CSSTransition);
              if (fades.some((each) => each.playState === 'running')) return false;
              return [...document.querySelectorAll('apex-chart')].every((chart) => {
                const box = chart.getBoundingClientRect();
                const inView = box.bottom > 0 && box.top < innerHeight && box.width > 0;
                return !inView || !['waiting', 'drawing', undefined].includes(chart.dataset.state);
              });
            }""";

    /** Charts in view that are not drawn, and those that are drawn without a line. */
    static final String UNDRAWN = """
            () => [...document.querySelectorAll('apex-chart')]
              .filter((chart) => {
                const box = chart.getBoundingClientRect();
                return box.bottom > 0 && box.top < innerHeight;
              })
              .filter((chart) => chart.dataset.state !== 'drawn' || !chart.querySelector('svg path'))
              .map((chart) => chart.dataset.state + ' in ' + (chart.closest('figure')?.textContent ?? '').slice(0, 60))""";

    /** Elements that end beyond the right edge of a page that is wider than its window. */
    static final String OVERFLOW = """
            () => {
              const wide = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= wide) return [];
              const beyond = [...document.querySelectorAll('body *')]
                .filter((each) => each.getBoundingClientRect().right > wide + 1)
                .slice(0, 4)
                .map((each) => each.tagName.toLowerCase() + '.' + (each.getAttribute('class') ?? ''));
              return [document.documentElement.scrollWidth + ' > ' + wide, ...beyond];
            }""";

    private Scripts() {}
}
