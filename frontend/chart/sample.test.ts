import { readFileSync } from 'node:fs';
import type { LineSpec, Line, Point } from './spec.ts';
import type { Theme } from './theme.ts';

/** What the tests of charts draw. */
export const golden = JSON.parse(
  readFileSync(new URL('../../src/test/resources/kz/olshem/chart/golden.json', import.meta.url), 'utf8')) as LineSpec;

export const theme: Theme = {
  ink: 'ink', ink2: 'ink2', ink3: 'ink3', grid: 'grid', axis: 'axis', surface: 'surface', apple: 'apple', peer: 'peer',
  target: 'target', font: 'Golos', caption: 12, small: 13,
};
export const size = { width: 360, height: 202 };

export function point(x: number, y: number | null): Point {
  return { x, y, period: String(x), text: `${y}`, note: '' };
}

export function line(role: Line['role'], values: (number | null)[], hollow = false): Line {
  return { name: role, label: role, role, hollow, points: values.map((y, i) => point(2020 + i, y)) };
}

export function chart(lines: Line[], more: Partial<LineSpec> = {}): LineSpec {
  return {
    ...golden, lines, events: [],
    x: { min: 2020, max: 2025, ticks: [{ at: 2020, label: '2020' }, { at: 2023, label: '2023' }, { at: 2025, label: '2025' }] },
    y: { min: 0, max: 10, ticks: [{ at: 0, label: '0' }, { at: 5, label: '5' }, { at: 10, label: '10' }] },
    ...more,
  };
}
