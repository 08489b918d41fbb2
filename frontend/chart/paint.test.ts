import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paint } from './paint.ts';
import { options } from './options.ts';
import { chart, line, size, theme } from './sample.test.ts';
import { estimate } from './text.ts';

const still = (spec: ReturnType<typeof chart>) => paint(spec, theme, size, true, estimate);
const count = (markup: string, part: RegExp) => [...markup.matchAll(part)].length;

test('a line is painted through its values in one stroke', () => {
  const markup = still(chart([line('FOCUS', [1, 2, 3, 4, 5, 6])]));
  assert.equal(count(markup, /stroke="apple" stroke-width="2.6"/g), 1);
});

test('a gap is not painted across', () => {
  const markup = still(chart([line('FOCUS', [1, 2, null, 4, 5, 6])]));
  assert.equal(count(markup, /stroke="apple" stroke-width="2.6"/g), 2);
});

test('a provisional last value ends in a hollow dot', () => {
  assert.match(still(chart([line('FOCUS', [1, 2, 3], true)])), /<circle[^>]* fill="surface" stroke="apple"/);
});

test('a hostile name is painted as text', () => {
  const hostile = { ...line('FOCUS', [1, 2, 3]), label: '<img onerror=x>' };
  const markup = paint(chart([hostile]), theme, { width: 900, height: 400 }, false, estimate);
  assert.ok(!markup.includes('<img'));
  assert.ok(markup.includes('&lt;img'));
});

test('what is painted and what is live take the same room on the right', () => {
  const spec = chart([line('FOCUS', [1, 2, 3, 4, 5, 6]), line('PEER', [2, 2, 2, 2, 2, 2])]);
  const right = options(spec, theme, size, true).grid?.padding?.right ?? NaN;
  const width = Number(/M0 [\d.]+L([\d.]+) /.exec(still(spec))?.[1]);
  const labels = Math.max(...spec.y.ticks.map((tick) => estimate(tick.label, theme.caption, 400)));
  assert.ok(Math.abs(size.width - labels - 19 - right - width) < 0.01);
});
