import type { Axis, LineSpec, Tick } from './spec.ts';
import type { Theme } from './theme.ts';
import type { Measure } from './text.ts';

/** The block that a chart has, in px. */
export interface Size {
  width: number;
  height: number;
}

/** A rectangle in px of the plot, y downwards. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The area between the axes; x and y turn values into its px. */
export interface Plot {
  width: number;
  height: number;
  /** Room on the right for labels at the line ends. */
  right: number;
  x(value: number): number;
  y(value: number): number;
}

/** Lays the plot out; what ApexCharts 4.7.0 takes around it was measured. */
export function layOut(spec: LineSpec, theme: Theme, size: Size, right: number, measure: Measure): Plot {
  const width = Math.max(40, size.width - labelRoom(spec, theme, measure) - leftOfLabels - right);
  const height = Math.max(40, size.height - theme.caption * perSize - aroundPlot);
  const share = (value: number, axis: Axis) => (value - axis.min) / (axis.max - axis.min);
  return {
    width,
    height,
    right,
    x: (value) => share(value, spec.x) * width,
    y: (value) => (1 - share(value, spec.y)) * height,
  };
}

// Measured in the drawing at 12 and 20 px with the paddings of options.ts: what stands beside and below the plot.
const leftOfLabels = 19;
const aroundPlot = 28.8;
const perSize = 1.35;

/** Where the plot begins in its block, as ApexCharts 4.7.0 puts it. */
export function frame(spec: LineSpec, theme: Theme, measure: Measure): { left: number; top: number } {
  return { left: labelRoom(spec, theme, measure) + leftOfLabels, top: 16 };
}

function labelRoom(spec: LineSpec, theme: Theme, measure: Measure): number {
  return Math.max(0, ...spec.y.ticks.map((tick) => measure(tick.label, theme.caption, 400)));
}

/** From the middle of a line of text to its baseline. */
export function baseline(size: number): number {
  return size * 0.35;
}

/** Whether two rectangles share an area. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The smallest number of equal steps that meets every tick. */
export function steps(axis: Axis): number {
  const span = axis.max - axis.min;
  for (let count = 1; count <= 240; count++) {
    const met = axis.ticks.every((tick) => {
      const place = ((tick.at - axis.min) / span) * count;
      return Math.abs(place - Math.round(place)) < 0.001;
    });
    if (met) {
      return count;
    }
  }
  return 240;
}

/** The label of the tick at a value; empty between ticks. */
export function tickLabel(axis: Axis, value: number, parts = steps(axis)): string {
  const near = (axis.max - axis.min) / parts / 2;
  return axis.ticks.find((tick) => Math.abs(tick.at - value) < near * 0.9)?.label ?? '';
}

/** The axis without those ticks whose labels would touch: the ends stay, then what fits from the left. */
export function thinOut(axis: Axis, place: (at: number) => number, size: number, measure: Measure): Axis {
  const half = (tick: Tick) => measure(tick.label, size, 400) / 2 + size / 2;
  const clear = (a: Tick, b: Tick) => place(b.at) - place(a.at) >= half(a) + half(b);
  const last = axis.ticks.at(-1);
  const shown: Tick[] = [];
  for (const tick of axis.ticks) {
    const before = shown.at(-1);
    const fits = before === undefined || clear(before, tick);
    if (fits && (last === undefined || tick === last || before === undefined || clear(tick, last))) {
      shown.push(tick);
    }
  }
  return { ...axis, ticks: shown };
}
