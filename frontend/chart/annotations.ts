import type { LineSpec } from './spec.ts';
import type { Theme } from './theme.ts';
import { flags, type Flag } from './events.ts';
import { beside, place, type Placed, type Wish } from './labels.ts';
import type { ApexOptions } from './library.ts';
import { pathsOf, runs, stroke, valued, type Stroke, type Valued } from './lines.ts';
import type { Plot, Size } from './plot.ts';
import { layOut } from './plot.ts';
import { fit, type Measure } from './text.ts';

type Annotations = NonNullable<ApexOptions['annotations']>;
type PointMark = NonNullable<Annotations['points']>[number];
type Marker = NonNullable<PointMark['marker']>;

/** The end of a line: its last value, its dot, and the name that stands there. */
export interface End {
  last: Valued;
  look: Stroke;
  focus: boolean;
  hollow: boolean;
  /** Whether the last value stands alone, with no line leading to it. */
  lone: boolean;
  wish: Wish;
  placed?: Placed;
}

const longest = 0.34;

/** The ends of all lines that have one, with their names placed. */
export function ends(spec: LineSpec, theme: Theme, plot: Plot, compact: boolean, size: number, measure: Measure): End[] {
  const found = unplaced(spec, theme, plot, compact, size, measure, (plot.width + plot.right) * longest);
  const paths = pathsOf(spec, plot);
  for (const placed of place(found.map((end) => end.wish).filter((wish) => wish.text !== ''), paths, plot, size)) {
    found.find((end) => end.wish === placed.wish)!.placed = placed;
  }
  return found;
}

function unplaced(spec: LineSpec, theme: Theme, plot: Plot, compact: boolean, size: number, measure: Measure, room: number): End[] {
  return spec.lines.flatMap((line) => {
    const last = valued(line, spec).at(-1);
    if (!last) {
      return [];
    }
    const look = stroke(line.role, theme, compact);
    const text = fit(line.label, room, size, look.weight, measure);
    const weight = { FOCUS: 3, TARGET: 2, BENCHMARK: 1, PEER: 0 }[line.role];
    const lone = runs(line, spec).at(-1)?.points.length === 1;
    const wish = { text, x: plot.x(last.x), y: plot.y(last.y), width: measure(text, size, look.weight), weight };
    return [{ last, look, focus: line.role === 'FOCUS', hollow: line.hollow, lone, wish }];
  });
}

/** Room that the names need on the right of the plot: a line that ends early needs less. */
export function rightRoom(spec: LineSpec, theme: Theme, size: Size, compact: boolean, font: number, measure: Measure): number {
  const whole = layOut(spec, theme, size, 0, measure);
  const needs = unplaced(spec, theme, whole, compact, font, measure, whole.width * longest).map((end) => {
    const share = end.wish.x / whole.width;
    return share < 0.5 ? 0 : (end.wish.x + beside + end.wish.width + 4 - whole.width) / share;
  });
  const lastTick = measure(spec.x.ticks.at(-1)?.label ?? '', theme.caption, 400) / 2;
  return Math.ceil(Math.max(lastTick, 8, ...needs));
}

/** Dots, names at the line ends, and events. */
export function annotations(spec: LineSpec, theme: Theme, plot: Plot, compact: boolean, found: End[], size: number,
  evenly: boolean, measure: Measure): Annotations {
  const taken = found.flatMap((end) => (end.placed ? [end.placed.box] : []));
  const marks = flags(spec, plot, theme, taken, pathsOf(spec, plot), measure, compact);
  return {
    points: [...lonePoints(spec, theme, compact).map(({ point, marker }) => mark(point, spec, marker)), ...found.map((end) => endMark(end, theme, spec, compact, size))],
    xaxis: marks.map((flag) => hairline(flag, theme)),
    yaxis: evenly ? [] : spec.y.ticks.map((tick) => ({
      y: tick.at, borderColor: theme.grid, strokeDashArray: 0, label: { text: '', borderWidth: 0 },
    })),
  };
}

/** Values that stand alone between gaps, but for the last one, which has its own mark. */
export function lonePoints(spec: LineSpec, theme: Theme, compact: boolean): { point: Valued; marker: Marker }[] {
  return spec.lines.flatMap((line) => {
    const { color, width } = stroke(line.role, theme, compact);
    return runs(line, spec)
      .slice(0, -1)
      .filter((run) => run.points.length === 1)
      .map(({ points }) => ({ point: points[0]!, marker: { size: Math.max(2.2, width), fillColor: color, strokeWidth: 0 } }));
  });
}

function endMark(end: End, theme: Theme, spec: LineSpec, compact: boolean, size: number): PointMark {
  const marker = dot(end, theme, compact);
  const point = mark(end.last, spec, marker);
  if (!end.placed) {
    return point;
  }
  const { placed, wish, look } = end;
  const clear = Math.sign(placed.dx) * Math.max(0, (marker.size ?? 0) - 3);
  // 4.7.0 lifts a point's label by the marker and by font size / 1.6; the rest puts its middle line where we want it.
  const offsetY = placed.y - wish.y + (marker.size ?? 0) + size * 0.975;
  return {
    ...point,
    label: {
      text: wish.text, textAnchor: placed.anchor, offsetX: placed.dx + clear, offsetY, borderWidth: 0, borderColor: 'transparent',
      style: plain(look.label, size, look.weight, theme),
    },
  };
}

/** The mark at the end of a line; of size 0 where its name is enough. */
export function dot(end: End, theme: Theme, compact: boolean): Marker {
  if (end.focus && end.hollow) {
    return { size: compact ? 3.6 : 5, fillColor: theme.surface, strokeColor: theme.apple, strokeWidth: compact ? 1.8 : 2 };
  }
  if (end.focus) {
    return { size: compact ? 3.2 : 4, fillColor: theme.apple, strokeColor: theme.surface, strokeWidth: 1.5 };
  }
  return { size: end.lone ? 2.6 : 0, fillColor: end.look.color, strokeColor: end.look.color, strokeWidth: 0 };
}

function mark(point: Valued, spec: LineSpec, marker: Marker): PointMark {
  // A value on the very edge would be lost to rounding: 4.7.0 draws nothing that lies outside by any fraction.
  const edge = (spec.y.max - spec.y.min) * 1e-9;
  return { x: point.x, y: Math.min(Math.max(point.y, spec.y.min + edge), spec.y.max - edge), marker, label: { text: '', borderWidth: 0 } };
}

function hairline(flag: Flag, theme: Theme): NonNullable<Annotations['xaxis']>[number] {
  return {
    x: flag.at, strokeDashArray: flag.breaks ? 0 : 3, borderColor: theme.axis, borderWidth: 1,
    label: {
      text: flag.text, orientation: 'horizontal', position: 'top', textAnchor: flag.side,
      offsetX: flag.side === 'start' ? 5 : -5, offsetY: flag.y - 4 + theme.caption * 0.35,
      borderWidth: 0, borderColor: 'transparent', style: plain(theme.ink3, theme.caption, 400, theme),
    },
  };
}

function plain(color: string, size: number, weight: number, theme: Theme) {
  return {
    background: 'transparent', color, fontSize: `${size}px`, fontWeight: weight, fontFamily: theme.font,
    padding: { left: 0, right: 0, top: 0, bottom: 0 },
  };
}
