import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dodge, place } from './labels.ts';
import { flags } from './events.ts';
import { layOut, overlap, thinOut, tickLabel } from './plot.ts';
import { options } from './options.ts';
import { names, nothingToDraw, type LineSpec, type Line, type Point } from './spec.ts';
import { escape, estimate, fit } from './text.ts';
import { chart, golden, line, point, size, theme } from './sample.test.ts';
import { tooltip } from './tooltip.ts';

interface Data {
  name: string;
  data: { x: number; y: number | null }[];
}

function series(spec: LineSpec, name: string): (number | null)[][] {
  const all = options(spec, theme, size, true).series as unknown as Data[];
  return all.filter((each) => each.name === name).map((each) => each.data.map((one) => one.y));
}

function marks(spec: LineSpec) {
  return options(spec, theme, size, true).annotations?.points ?? [];
}

const keys = (part: object | undefined) => Object.keys(part ?? {}).sort();

test('every part of the golden file has the names that the types have', () => {
  assert.deepEqual(keys(golden), keys(names.spec));
  assert.deepEqual(keys(golden.x), keys(names.axis));
  assert.deepEqual(keys(golden.y.ticks[0]), keys(names.tick));
  assert.deepEqual(keys(golden.lines[0]), keys(names.line));
  assert.deepEqual(keys(golden.lines[1]?.points[1]), keys(names.point));
  assert.deepEqual(keys(golden.events[0]), keys(names.event));
});

test('every role of the golden file is known', () => {
  assert.ok(golden.lines.every((each) => each.role in names.roles));
});

test('a chart of gaps alone has nothing to draw', () => {
  assert.ok(nothingToDraw(chart([line('FOCUS', [null, null])])));
});

test('a gap parts a line in two and is never drawn across', () => {
  assert.deepEqual(series(chart([line('FOCUS', [1, 2, null, 4, 5])]), 'focus'), [
    [1, 2, null, null, null], [null, null, null, 4, 5]]);
});

test('no line is drawn across a break', () => {
  const events = [{ at: 2022, breaks: true, text: 'new method' }];
  assert.deepEqual(series(chart([line('FOCUS', [1, 2, 3, 4])], { events }), 'focus'), [
    [1, 2, null, null], [null, null, 3, 4]]);
});

test('a break of the focus leaves its peers whole', () => {
  const events = [{ at: 2022, breaks: true, text: 'new method' }];
  assert.deepEqual(series(chart([line('PEER', [1, 2, 3, 4])], { events }), 'peer'), [[1, 2, 3, 4]]);
});

test('an event that breaks nothing leaves lines whole', () => {
  const events = [{ at: 2022, breaks: false, text: 'pandemic' }];
  assert.deepEqual(series(chart([line('FOCUS', [1, 2, 3, 4])], { events }), 'focus'), [[1, 2, 3, 4]]);
});

test('a line without a point where another has one stays straight', () => {
  const target = { ...line('TARGET', []), points: [point(2020, 2), point(2024, 6)] };
  assert.deepEqual(series(chart([target, line('FOCUS', [1, 1, 1, 1, 1])]), 'target'), [[2, 3, 4, 5, 6]]);
});

test('a lone value between gaps is a dot', () => {
  const found = marks(chart([line('PEER', [1, null, 3, null, 5, 6])]));
  assert.deepEqual(found.filter((mark) => mark.marker?.fillColor === 'peer' && mark.marker.size).map((mark) => mark.x), [2020, 2022]);
});

test('one value of the focus has a dotted way from the axis', () => {
  const spec = chart([line('FOCUS', [null, null, 4])]);
  assert.deepEqual(series(spec, 'lead-in'), [[4, 4, 4]]);
});

test('a provisional end is hollow', () => {
  assert.equal(marks(chart([line('FOCUS', [1, 2], true)])).at(-1)?.marker?.fillColor, 'surface');
});

test('a settled end is filled', () => {
  assert.equal(marks(chart([line('FOCUS', [1, 2])])).at(-1)?.marker?.fillColor, 'apple');
});

test('a peer has no dot at its end', () => {
  assert.equal(marks(chart([line('PEER', [1, 2], true)])).at(-1)?.marker?.size, 0);
});

test('red belongs to the focus alone', () => {
  const spec = chart([line('BENCHMARK', [1, 1]), line('TARGET', [1, 2]), line('PEER', [2, 2]), line('FOCUS', [3, 3])]);
  assert.deepEqual(options(spec, theme, size, true).colors, ['transparent', 'ink3', 'target', 'peer', 'apple']);
});

test('tick labels stand at the ticks of the spec and nowhere else', () => {
  const { x } = chart([]);
  assert.deepEqual([2020, 2021, 2022, 2023, 2024, 2025].map((at) => tickLabel(x, at)), ['2020', '', '', '2023', '', '2025']);
});

test('the axis of time has a step at each of its ticks', () => {
  assert.equal(options(chart([line('FOCUS', [1, 2])]), theme, size, true).xaxis?.tickAmount, 5);
});

test('gridlines stand at uneven ticks only', () => {
  const y = { min: 0, max: 10, ticks: [{ at: 0, label: '0' }, { at: 4, label: '4' }, { at: 10, label: '10' }] };
  const lines = options(chart([line('FOCUS', [1, 2])], { y }), theme, size, true).annotations?.yaxis;
  assert.deepEqual(lines?.map((each) => each.y), [0, 4, 10]);
});

test('a label stands once, also where others were thinned out', () => {
  const years = [2008, 2010, 2015, 2020, 2022];
  const x = { min: 2008, max: 2022, ticks: years.map((at) => ({ at, label: String(at) })) };
  const axis = options(chart([line('FOCUS', [1])], { x }), theme, { width: 300, height: 202 }, true).xaxis;
  const format = axis?.labels?.formatter as (value: number) => string;
  const labels = Array.from({ length: 15 }, (_, i) => format(2008 + i)).filter((text) => text !== '');
  assert.deepEqual(labels, [...new Set(labels)]);
});

test('tick labels that would touch are thinned out, the ends stay', () => {
  const axis = { min: 2010, max: 2025, ticks: [2010, 2011, 2018, 2024, 2025].map((at) => ({ at, label: String(at) })) };
  const kept = thinOut(axis, (at) => (at - 2010) * 14, 12, estimate).ticks.map((tick) => tick.at);
  assert.deepEqual(kept, [2010, 2018, 2025]);
});

test('heights in conflict move apart evenly', () => {
  assert.deepEqual(dodge([50, 50], 10, 0, 100), [45, 55]);
});

test('heights stay within their bounds', () => {
  assert.deepEqual(dodge([0, 1, 2], 10, 5, 100), [5, 15, 25]);
});

test('heights without conflict stay', () => {
  assert.deepEqual(dodge([10, 40, 90], 10, 0, 100), [10, 40, 90]);
});

test('names at line ends never overlap', () => {
  const plot = layOut(chart([]), theme, size, 80, estimate);
  const wishes = [80, 81, 82, 83, 84, 90].map((y, i) => ({ text: `${i}`, x: plot.width, y, width: 50, weight: i }));
  const boxes = place(wishes, [], plot, 12).map((each) => each.box);
  assert.ok(boxes.every((a, i) => boxes.every((b, j) => i === j || !overlap(a, b))));
});

test('a name moves away from a line that goes on', () => {
  const plot = layOut(chart([]), theme, size, 20, estimate);
  const wish = { text: 'Almaty', x: 100, y: 80, width: 50, weight: 3 };
  const [placed] = place([wish], [[{ x: 0, y: 80 }, { x: plot.width, y: 80 }]], plot, 12);
  assert.ok(placed && (placed.box.bottom <= 80 || placed.box.top >= 80));
});

test('a long name ends in an ellipsis within its room', () => {
  const short = fit('A very long name of a territory', 80, 12, 400, estimate);
  assert.ok(short.endsWith('…') && estimate(short, 12, 400) <= 80);
});

test('labels of events stay in the plot and apart', () => {
  const events = [2024, 2024.5, 2025].map((at) => ({ at, breaks: false, text: 'an event with a long name' }));
  const spec = chart([], { events });
  const plot = layOut(spec, theme, size, 80, estimate);
  const boxes = flags(spec, plot, theme, [], [], estimate).map(({ at, text, side, y }) => {
    const width = estimate(text, 12, 400);
    const left = side === 'start' ? plot.x(at) + 5 : plot.x(at) - 5 - width;
    return { left, right: left + width, top: y - 7, bottom: y + 7 };
  });
  assert.ok(boxes.every((a, i) => a.left >= 0 && a.right <= plot.width && boxes.every((b, j) => i === j || !overlap(a, b))));
});

test('an event outside the axis is not drawn', () => {
  assert.deepEqual(options(golden, theme, size, true).annotations?.xaxis, []);
});

test('every sign that could open markup is escaped', () => {
  assert.equal(escape(`<a href="x" id='y'>&`), '&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;');
});

test('a hostile name is text in the tooltip', () => {
  assert.ok(!tooltip(golden, 2025).includes('<img'));
});

test('a hostile text in any field stays text in the tooltip', () => {
  const bad = '<img src=x onerror=alert(1)>';
  const lines = [{ ...line('FOCUS', []), name: bad, points: [{ x: 2020, y: 1, period: bad, text: bad, note: bad }] }];
  assert.ok(!tooltip(chart(lines), 2020).includes('<img'));
});

test('names of the spec are not handed to the library as names of series', () => {
  const given = JSON.stringify((options(golden, theme, size, true).series as unknown as Data[]).map((each) => each.name));
  assert.ok(!given.includes('Almaty'));
});

test('the tooltip of the library itself gets no text', () => {
  const { x, y } = options(golden, theme, size, true).tooltip ?? {};
  const own = y as { formatter(value: number): string; title: { formatter(name: string): string } };
  assert.deepEqual([x?.formatter?.(2022), own.formatter(0), own.title.formatter('focus')], ['', '', '']);
});

test('the tooltip shows the focus first', () => {
  const tip = tooltip(chart([line('PEER', [7]), line('FOCUS', [8])]), 2020);
  assert.ok(tip.indexOf('FOCUS') < tip.indexOf('PEER'));
});

test('nothing moves', () => {
  assert.equal(options(golden, theme, size, true).chart?.animations?.enabled, false);
});
