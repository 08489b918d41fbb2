import type { LineSpec } from './spec.ts';
import type { Box, Plot } from './plot.ts';
import type { Theme } from './theme.ts';
import { fit, type Measure } from './text.ts';
import { overlap } from './plot.ts';
import { hits } from './labels.ts';

/** The label of an event: on which side of its hairline, and in which row from the top. */
export interface Flag {
  at: number;
  breaks: boolean;
  text: string;
  side: 'start' | 'end';
  /** Height of its middle in px of the plot. */
  y: number;
}

const beside = 5;

/**
 * Labels of the events within the axis, none leaving the plot, none upon another or upon a name, few upon a line. A small
 * multiple has no room for words: its page tells what happened.
 */
export function flags(spec: LineSpec, plot: Plot, theme: Theme, taken: Box[], paths: { x: number; y: number }[][],
  measure: Measure, compact = false): Flag[] {
  const size = theme.caption;
  const boxes = [...taken];
  return spec.events
    .filter((event) => event.at >= spec.x.min && event.at <= spec.x.max)
    .map((event) => {
      const x = plot.x(event.at);
      const spots = (['start', 'end'] as const).flatMap((side) => {
        const room = (side === 'start' ? plot.width - x : x) - beside;
        const text = compact ? '' : fit(event.text, room, size, 400, measure);
        const width = measure(text, size, 400);
        const left = side === 'start' ? x + beside : x - beside - width;
        return [0, 1, 2, 3].map((row) => {
          const y = size * 0.75 + row * size * 1.3;
          const box = { left, top: y - size * 0.6, right: left + width, bottom: y + size * 0.6 };
          const lost = event.text.length - text.length;
          const covers = boxes.filter((other) => overlap(box, other)).length;
          const worth = covers * 500 + lost * 4 + hits(box, paths) * 2 + row + (side === 'end' ? 2 : 0);
          return { text, side, y, box, worth };
        });
      });
      const best = spots.reduce((a, b) => (b.worth < a.worth ? b : a));
      boxes.push(best.box);
      return { at: event.at, breaks: event.breaks, text: best.text, side: best.side, y: best.y };
    });
}
