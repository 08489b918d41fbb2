import type { LineSpec, Line } from './spec.ts';
import { escape } from './text.ts';

/** What is shown over a time: the period, then every line that says something there, the focus first. */
export function tooltip(spec: LineSpec, x: number): string {
  const found = [...spec.lines].reverse().flatMap((line) => {
    const point = line.points.find((each) => each.x === x);
    return point ? [{ line, point }] : [];
  });
  const first = found[0];
  if (!first) {
    return '';
  }
  const rows = found.map(({ line, point }) => row(line, point.text, point.note));
  return `<div class="chart-tip"><div class="chart-tip-period">${escape(first.point.period)}</div>${rows.join('')}</div>`;
}

function row(line: Line, text: string, note: string): string {
  const noted = note === '' ? '' : `<span class="chart-tip-note">${escape(note)}</span>`;
  return `<div class="chart-tip-row" data-role="${escape(line.role)}"><i></i><span>${escape(line.name)}</span>`
    + `<b>${escape(text)}</b>${noted}</div>`;
}
