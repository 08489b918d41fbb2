/** Mirror of kz.olshem.chart.LineSpec; both are held to one golden file by a test on either side. */
export type Role = 'FOCUS' | 'PEER' | 'TARGET' | 'BENCHMARK';

export interface Tick {
  at: number;
  label: string;
}

export interface Axis {
  min: number;
  max: number;
  ticks: Tick[];
}

/** A point of a line; without a value it is a gap, never drawn across. */
export interface Point {
  x: number;
  y: number | null;
  period: string;
  text: string;
  note: string;
}

export interface Line {
  name: string;
  label: string;
  role: Role;
  points: Point[];
  hollow: boolean;
}

export interface Event {
  at: number;
  breaks: boolean;
  text: string;
}

export interface LineSpec {
  id: string;
  language: string;
  title: string;
  subtitle: string;
  sentence: string;
  x: Axis;
  y: Axis;
  home: boolean;
  lines: Line[];
  events: Event[];
  missing: string[];
  footer: string;
}

type Keys<T> = Record<keyof T, true>;
const spec: Keys<LineSpec> = {
  id: true, language: true, title: true, subtitle: true, sentence: true,
  x: true, y: true, home: true, lines: true, events: true, missing: true, footer: true,
};
const axis: Keys<Axis> = { min: true, max: true, ticks: true };
const tick: Keys<Tick> = { at: true, label: true };
const line: Keys<Line> = { name: true, label: true, role: true, points: true, hollow: true };
const point: Keys<Point> = { x: true, y: true, period: true, text: true, note: true };
const event: Keys<Event> = { at: true, breaks: true, text: true };
const roles: Record<Role, true> = { FOCUS: true, PEER: true, TARGET: true, BENCHMARK: true };

/** Names of all parts, complete by their types, so that a test can lay them beside the golden file. */
export const names = { spec, axis, tick, line, point, event, roles };

/** Whether there is nothing to draw. */
export function nothingToDraw(chart: LineSpec): boolean {
  return !chart.lines.some((each) => each.points.some((one) => one.y !== null));
}
