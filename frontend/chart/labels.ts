import type { Box, Plot } from './plot.ts';
import { overlap } from './plot.ts';

/** A name that wants to stand at the end of a line; x and y are that end in px of the plot. */
export interface Wish {
  text: string;
  x: number;
  y: number;
  width: number;
  /** The higher, the earlier it chooses. */
  weight: number;
}

/** Where a name stands: its middle line in px, and from which side it is anchored. */
export interface Placed {
  wish: Wish;
  y: number;
  dx: number;
  anchor: 'start' | 'middle' | 'end';
  box: Box;
}

type Path = { x: number; y: number }[];
/** From the end of a line to its name, in px. */
export const beside = 9;

/**
 * Heights as near as can be to those wanted, in their order, at least a gap apart, between two bounds: a least-squares
 * fit that pools neighbours in conflict. More than there is room for is for the caller to leave out.
 */
export function dodge(wanted: number[], gap: number, low: number, high: number): number[] {
  const pools: { sum: number; count: number }[] = [];
  wanted.forEach((y, i) => {
    pools.push({ sum: y - i * gap, count: 1 });
    for (let last = pools.length - 1; last > 0; last--) {
      const above = pools[last - 1]!;
      const below = pools[last]!;
      if (above.sum / above.count <= below.sum / below.count) {
        break;
      }
      pools.splice(last - 1, 2, { sum: above.sum + below.sum, count: above.count + below.count });
    }
  });
  const top = Math.max(low, high - (wanted.length - 1) * gap);
  const even = pools.flatMap((pool) => Array<number>(pool.count).fill(pool.sum / pool.count));
  return even.map((y, i) => Math.min(Math.max(y, low), top) + i * gap);
}

/** Places the names beside the ends of their lines, and where a line passes there, at the quietest spot around. */
export function place(wishes: Wish[], paths: Path[], plot: Plot, size: number): Placed[] {
  const gap = Math.round(size * 1.2);
  const low = size * 0.4;
  const high = plot.height - size * 0.4;
  const placed: Placed[] = [];
  for (const column of columns(wishes)) {
    const most = Math.max(1, Math.floor((high - low) / gap) + 1);
    const kept = [...column].sort((a, b) => b.weight - a.weight).slice(0, most).sort((a, b) => a.y - b.y);
    const heights = dodge(kept.map((wish) => wish.y), gap, low, high);
    const right = kept.map((wish, i) => stand(wish, 'start', heights[i]!, size));
    const quiet = right.every((one) => hits(one.box, paths) === 0 && !placed.some((other) => overlap(one.box, other.box)));
    if (quiet || kept.every((wish) => wish.x > plot.width - 12)) {
      placed.push(...right);
      continue;
    }
    for (const wish of [...kept].sort((a, b) => b.weight - a.weight)) {
      const spots = around(wish, size, plot).map((spot) => ({ spot, cost: cost(spot, paths, placed, plot) }));
      placed.push(spots.reduce((best, each) => (each.cost < best.cost ? each : best)).spot);
    }
  }
  return placed;
}

/** Names whose lines end at about the same time; the latest first. */
function columns(wishes: Wish[]): Wish[][] {
  const found: Wish[][] = [];
  for (const wish of [...wishes].sort((a, b) => b.x - a.x)) {
    const column = found.at(-1);
    if (column && column[0]!.x - wish.x < 24) {
      column.push(wish);
    } else {
      found.push([wish]);
    }
  }
  return found;
}

function around(wish: Wish, size: number, plot: Plot): Placed[] {
  const shifts = [0, -0.9, 0.9, -1.5, 1.5, -2.2, 2.2, -3, 3];
  const inside = (y: number) => Math.min(Math.max(y, size * 0.4), plot.height - size * 0.4);
  return shifts.flatMap((shift) =>
    (['start', 'end', 'middle'] as const)
      .filter((anchor) => anchor !== 'middle' || Math.abs(shift) > 1)
      .map((anchor) => stand(wish, anchor, inside(wish.y + shift * size), size)));
}

function stand(wish: Wish, anchor: Placed['anchor'], y: number, size: number): Placed {
  const dx = anchor === 'start' ? beside : anchor === 'end' ? -beside : 0;
  const left = wish.x + dx - (anchor === 'start' ? 0 : anchor === 'end' ? wish.width : wish.width / 2);
  return { wish, y, dx, anchor, box: { left, top: y - size * 0.55, right: left + wish.width, bottom: y + size * 0.55 } };
}

function cost(spot: Placed, paths: Path[], placed: Placed[], plot: Plot): number {
  const outside = spot.box.left < 0 || spot.box.right > plot.width + plot.right ? 1000 : 0;
  const covered = placed.filter((other) => overlap(spot.box, other.box)).length * 200;
  return outside + covered + hits(spot.box, paths) * 8 + Math.abs(spot.y - spot.wish.y) * 0.3 + (spot.anchor === 'end' ? 1 : 0);
}

/** How much of the paths runs through a rectangle, in steps of 4 px. */
export function hits(box: Box, paths: Path[]): number {
  let count = 0;
  for (const path of paths) {
    for (let i = 1; i < path.length; i++) {
      const a = path[i - 1]!;
      const b = path[i]!;
      const parts = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / 4));
      for (let part = 0; part <= parts; part++) {
        const x = a.x + ((b.x - a.x) * part) / parts;
        const y = a.y + ((b.y - a.y) * part) / parts;
        if (x > box.left && x < box.right && y > box.top && y < box.bottom) {
          count++;
        }
      }
    }
  }
  return count;
}
