import type { LineSpec, Line, Point, Role } from './spec.ts';
import type { Plot } from './plot.ts';
import type { Theme } from './theme.ts';

/** A point that has a value. */
export type Valued = Point & { y: number };

/** A stretch of a line without a gap or a break. */
export interface Run {
  line: Line;
  points: Valued[];
}

/** How a line of a role is drawn. */
export interface Stroke {
  color: string;
  width: number;
  dash: number | string;
  label: string;
  weight: number;
}

/** The look of each role: red is the focus alone, peers are muted, a target is dashed ink. */
export function stroke(role: Role, theme: Theme, compact: boolean): Stroke {
  switch (role) {
    case 'FOCUS':
      return { color: theme.apple, width: compact ? 2.6 : 3, dash: 0, label: theme.apple, weight: 600 };
    case 'PEER':
      return { color: theme.peer, width: 1.5, dash: 0, label: theme.ink2, weight: 400 };
    case 'TARGET':
      return { color: theme.target, width: 1.6, dash: 6, label: theme.ink, weight: compact ? 400 : 600 };
    case 'BENCHMARK':
      return { color: theme.ink3, width: 1.3, dash: '0.1 4', label: theme.ink3, weight: 400 };
  }
}

/** The points of a line with a value, within the axis of time. */
export function valued(line: Line, spec: LineSpec): Valued[] {
  return line.points.filter(
    (point): point is Valued => point.y !== null && point.x >= spec.x.min && point.x <= spec.x.max);
}

/** The stretches of a line. A break opens a new one with the first value at or after it; it is the focus's own. */
export function runs(line: Line, spec: LineSpec): Run[] {
  const breaks = line.role === 'FOCUS' ? spec.events.filter((event) => event.breaks).map((event) => event.at) : [];
  const found: Run[] = [];
  let open: Valued[] = [];
  const close = () => {
    if (open.length > 0) {
      found.push({ line, points: open });
    }
    open = [];
  };
  for (const point of line.points) {
    if (point.x < spec.x.min || point.x > spec.x.max) {
      continue;
    }
    const before = open.at(-1);
    if (point.y === null || (before && breaks.some((at) => before.x < at && at <= point.x))) {
      close();
    }
    if (point.y !== null) {
      open.push(point as Valued);
    }
  }
  close();
  return found;
}

/** The stretches of all lines in px of the plot. */
export function pathsOf(spec: LineSpec, plot: Plot): { x: number; y: number }[][] {
  return spec.lines.flatMap((line) => runs(line, spec))
    .map((run) => run.points.map((point) => ({ x: plot.x(point.x), y: plot.y(point.y) })));
}

/** Every time at which something stands, in order: ApexCharts shares a tooltip only among lines with the same times. */
export function times(spec: LineSpec): number[] {
  const all = spec.lines.flatMap((line) => line.points.map((point) => point.x));
  return [...new Set(all)].filter((x) => x >= spec.x.min && x <= spec.x.max).sort((a, b) => a - b);
}

/** The value of a stretch at a time: its own, or on the straight way between two of its own; null outside. */
export function at(points: { x: number; y: number }[], x: number): number | null {
  for (let i = 0; i < points.length; i++) {
    const here = points[i]!;
    if (here.x === x) {
      return here.y;
    }
    const next = points[i + 1];
    if (next && here.x < x && x < next.x) {
      return here.y + ((x - here.x) / (next.x - here.x)) * (next.y - here.y);
    }
  }
  return null;
}

/** A line with one value only, of the territory that the chart is about: a dotted way leads to it from the axis. */
export function leadIn(spec: LineSpec): { x: number; y: number }[][] {
  return spec.lines
    .filter((line) => line.role === 'FOCUS')
    .map((line) => valued(line, spec))
    .filter((points) => points.length === 1 && points[0]!.x > spec.x.min)
    .map((points) => [{ x: spec.x.min, y: points[0]!.y }, { x: points[0]!.x, y: points[0]!.y }]);
}
