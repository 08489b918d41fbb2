import type { LineSpec } from './spec.ts';
import type { Theme } from './theme.ts';
import { annotations, ends, rightRoom } from './annotations.ts';
import { layOut, steps, thinOut, tickLabel, type Size } from './plot.ts';
import { at, leadIn, runs, stroke, times } from './lines.ts';
import type { ApexOptions } from './library.ts';
import { estimate, type Measure } from './text.ts';
import { tooltip } from './tooltip.ts';

interface Drawn {
  name: string;
  points: { x: number; y: number }[];
  color: string;
  width: number;
  dash: number | string;
}

/**
 * What ApexCharts is to draw. Names of series are ours, never those of the spec, so that no text reaches the page but
 * through the tooltip's escaping and as text of the drawing.
 */
export function options(spec: LineSpec, theme: Theme, size: Size, compact: boolean, measure: Measure = estimate): ApexOptions {
  const label = compact ? theme.caption : theme.small;
  const right = rightRoom(spec, theme, size, compact, label, measure);
  const plot = layOut(spec, theme, size, right, measure);
  const x = thinOut(spec.x, plot.x, theme.caption, measure);
  const all = times(spec);
  const drawn = [pointer(spec, all), ...drawnLines(spec, theme, compact)];
  const xs = [...new Set([...all, ...drawn.flatMap((one) => one.points.map((point) => point.x))])].sort((a, b) => a - b);
  const evenly = steps(spec.y) === spec.y.ticks.length - 1;
  const text = { colors: theme.ink3, fontSize: `${theme.caption}px`, fontFamily: theme.font };
  return {
    chart: {
      type: 'line', width: size.width, height: size.height, background: 'transparent',
      fontFamily: theme.font, foreColor: theme.ink3, parentHeightOffset: 0,
      animations: { enabled: false }, toolbar: { show: false }, zoom: { enabled: false }, selection: { enabled: false },
      redrawOnParentResize: false, redrawOnWindowResize: false,
    },
    series: drawn.map((one) => ({
      name: one.name, type: 'line', data: xs.map((at_) => ({ x: at_, y: at(one.points, at_) })),
    })) as ApexOptions['series'],
    colors: drawn.map((one) => one.color),
    stroke: {
      curve: 'straight', lineCap: 'round',
      width: drawn.map((one) => one.width), dashArray: drawn.map((one) => one.dash) as number[],
    },
    fill: { type: 'solid', opacity: 1 },
    markers: { size: 0, strokeWidth: 0, hover: { size: 4 } },
    states: { hover: { filter: { type: 'none' } }, active: { filter: { type: 'none' } } },
    legend: { show: false },
    dataLabels: { enabled: false },
    grid: {
      show: true, borderColor: theme.grid, strokeDashArray: 0, padding: { left: 4, right, top: -14, bottom: -4 },
      xaxis: { lines: { show: false } }, yaxis: { lines: { show: evenly } },
    },
    xaxis: {
      type: 'numeric', min: spec.x.min, max: spec.x.max, tickAmount: steps(spec.x),
      labels: {
        rotate: 0, hideOverlappingLabels: false, style: text,
        // Steps of the whole axis: with those of the thinned one a label would stand at each tick near its own.
        formatter: (value) => tickLabel(x, Number(value), steps(spec.x)),
      },
      axisBorder: { show: true, color: theme.axis, offsetX: 0 }, axisTicks: { show: false }, tooltip: { enabled: false },
      crosshairs: { stroke: { color: theme.axis, width: 1, dashArray: 0 } },
    },
    yaxis: {
      min: spec.y.min, max: spec.y.max, tickAmount: steps(spec.y), forceNiceScale: false,
      // No align: 4.7.0 would write text-anchor="right", which is no value, and labels would fall into the plot.
      labels: { offsetX: -6, style: text, formatter: (value) => tickLabel(spec.y, value) },
    },
    tooltip: {
      enabled: true, shared: true, intersect: false, followCursor: false,
      // Before it asks for ours, 4.7.0 writes the axis labels of the hovered values into a tooltip of its own, as HTML.
      x: { show: false, formatter: () => '' }, y: { formatter: () => '', title: { formatter: () => '' } },
      custom: (hovered: { dataPointIndex: number }) => tooltip(spec, xs[hovered.dataPointIndex] ?? NaN),
    },
    annotations: annotations(spec, theme, plot, compact, ends(spec, theme, plot, compact, label, measure), label, evenly, measure),
  };
}

/** An unseen line with a value at every time: 4.7.0 places the tooltip by the first line, and would not at its gaps. */
function pointer(spec: LineSpec, all: number[]): Drawn {
  const found = [...spec.lines].reverse().flatMap((line) => runs(line, spec));
  const points = all.map((x) => ({
    x, y: found.map((run) => at(run.points, x)).find((y) => y !== null) ?? spec.y.min,
  }));
  return { name: 'pointer', points, color: 'transparent', width: 0, dash: 0 };
}

function drawnLines(spec: LineSpec, theme: Theme, compact: boolean): Drawn[] {
  const leads = leadIn(spec).map((points) => ({ name: 'lead-in', points, color: theme.axis, width: 1.5, dash: '0.1 5' }));
  const lines = spec.lines.flatMap((line) => {
    const { color, width, dash } = stroke(line.role, theme, compact);
    return runs(line, spec)
      .filter((run) => run.points.length > 1)
      .map((run) => ({ name: line.role.toLowerCase(), points: run.points, color, width, dash }));
  });
  return [...leads, ...lines];
}
