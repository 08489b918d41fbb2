import type { LineSpec } from './spec.ts';
import { dot, ends, lonePoints, rightRoom, type End } from './annotations.ts';
import { flags } from './events.ts';
import { leadIn, pathsOf, runs, stroke } from './lines.ts';
import { baseline, frame, layOut, thinOut, type Plot, type Size } from './plot.ts';
import { escape, type Measure } from './text.ts';
import type { Theme } from './theme.ts';

/**
 * The chart as still SVG markup, in a small part of the time that a live one takes: what is seen until the live
 * one stands in its place, drawn from the same layout so that nothing moves then.
 */
export function paint(spec: LineSpec, theme: Theme, size: Size, compact: boolean, measure: Measure): string {
  const label = compact ? theme.caption : theme.small;
  const right = rightRoom(spec, theme, size, compact, label, measure);
  const plot = layOut(spec, theme, size, right, measure);
  const { left, top } = frame(spec, theme, measure);
  const found = ends(spec, theme, plot, compact, label, measure);
  return `<svg xmlns="http://www.w3.org/2000/svg" class="chart-still" width="${size.width}" height="${size.height}">`
    + `<g transform="translate(${left} ${top})" font-size="${theme.caption}" fill="${theme.ink3}">`
    + grid(spec, theme, plot) + axes(spec, theme, size, plot, top, measure)
    + events(spec, theme, plot, compact, found, measure)
    + lines(spec, theme, plot, compact) + dots(spec, theme, plot, compact, found) + names(found, theme, compact, label)
    + '</g></svg>';
}

const px = (value: number) => String(Math.round(value * 100) / 100);

function line(x1: number, y1: number, x2: number, y2: number, color: string, dash = ''): string {
  return `<path d="M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}" stroke="${color}"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}/>`;
}

function grid(spec: LineSpec, theme: Theme, plot: Plot): string {
  return spec.y.ticks.map((tick) => line(0, plot.y(tick.at), plot.width, plot.y(tick.at), theme.grid)).join('')
    + line(0, plot.height, plot.width, plot.height, theme.axis);
}

function axes(spec: LineSpec, theme: Theme, size: Size, plot: Plot, top: number, measure: Measure): string {
  const down = spec.y.ticks.map((tick) =>
    `<text x="-8" y="${px(plot.y(tick.at) + baseline(theme.caption))}" text-anchor="end">${escape(tick.label)}</text>`);
  const along = thinOut(spec.x, plot.x, theme.caption, measure).ticks.map((tick) =>
    `<text x="${px(plot.x(tick.at))}" y="${px(size.height - top - theme.caption * 0.42)}" text-anchor="middle">${escape(tick.label)}</text>`);
  return down.join('') + along.join('');
}

function events(spec: LineSpec, theme: Theme, plot: Plot, compact: boolean, found: End[], measure: Measure): string {
  const taken = found.flatMap((end) => (end.placed ? [end.placed.box] : []));
  return flags(spec, plot, theme, taken, pathsOf(spec, plot), measure, compact).map((flag) => {
    const x = plot.x(flag.at);
    const text = `<text class="chart-name" x="${px(x + (flag.side === 'start' ? 5 : -5))}" y="${px(flag.y + baseline(theme.caption))}"`
      + ` text-anchor="${flag.side}">${escape(flag.text)}</text>`;
    return line(x, 0, x, plot.height, theme.axis, flag.breaks ? '' : '3') + (flag.text === '' ? '' : text);
  }).join('');
}

function lines(spec: LineSpec, theme: Theme, plot: Plot, compact: boolean): string {
  const path = (points: { x: number; y: number }[], color: string, width: number, dash: number | string) =>
    `<path d="M${points.map((point) => `${px(plot.x(point.x))} ${px(plot.y(point.y))}`).join('L')}" fill="none"`
    + ` stroke="${color}" stroke-width="${width}" stroke-linecap="round"${dash === 0 ? '' : ` stroke-dasharray="${dash}"`}/>`;
  return leadIn(spec).map((points) => path(points, theme.axis, 1.5, '0.1 5')).join('')
    + spec.lines.flatMap((one) => {
      const look = stroke(one.role, theme, compact);
      return runs(one, spec).filter((run) => run.points.length > 1)
        .map((run) => path(run.points, look.color, look.width, look.dash));
    }).join('');
}

function dots(spec: LineSpec, theme: Theme, plot: Plot, compact: boolean, found: End[]): string {
  const marks = [
    ...lonePoints(spec, theme, compact),
    ...found.map((end) => ({ point: end.last, marker: dot(end, theme, compact) })),
  ];
  return marks.filter(({ marker }) => (marker.size ?? 0) > 0).map(({ point, marker }) =>
    `<circle cx="${px(plot.x(point.x))}" cy="${px(plot.y(point.y))}" r="${marker.size}" fill="${marker.fillColor}"`
    + ` stroke="${marker.strokeColor ?? marker.fillColor}" stroke-width="${marker.strokeWidth}"/>`).join('');
}

function names(found: End[], theme: Theme, compact: boolean, size: number): string {
  return found.map((end) => {
    const { placed, look, wish } = end;
    if (!placed) {
      return '';
    }
    const clear = Math.sign(placed.dx) * Math.max(0, (dot(end, theme, compact).size ?? 0) - 3);
    return `<text class="chart-name" x="${px(wish.x + placed.dx + clear)}" y="${px(placed.y + baseline(size))}"`
      + ` text-anchor="${placed.anchor}" font-size="${size}" font-weight="${look.weight}" fill="${look.label}">${escape(wish.text)}</text>`;
  }).join('');
}
