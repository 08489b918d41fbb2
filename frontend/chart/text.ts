/** Width of a text in px at a size and weight. */
export type Measure = (text: string, size: number, weight: number) => number;

/** What a text takes at most in the chart's typeface, where nothing can be measured. */
export const estimate: Measure = (text, size, weight) => text.length * size * (weight >= 600 ? 0.62 : 0.58);

let canvas: CanvasRenderingContext2D | null | undefined;
const widths = new Map<string, number>();

/** Widths as the browser sees them in a typeface. Remembered: the same years and places stand in many charts. */
export function measured(font: string): Measure {
  if (canvas === undefined) {
    canvas = document.createElement('canvas').getContext('2d');
    document.fonts.addEventListener('loadingdone', () => widths.clear());
  }
  const context = canvas;
  return (text, size, weight) => {
    if (!context) {
      return estimate(text, size, weight);
    }
    const key = `${weight} ${size} ${font} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      context.font = `${weight} ${size}px ${font}`;
      width = context.measureText(text).width * 1.02;
      widths.set(key, width);
    }
    return width;
  };
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** The only way of a text into markup. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}

/** The text, or as much of it as fits, ending in an ellipsis; empty where not even three letters fit. */
export function fit(text: string, room: number, size: number, weight: number, measure: Measure): string {
  if (measure(text, size, weight) <= room) {
    return text;
  }
  const letters = [...text];
  for (let length = letters.length - 1; length >= 3; length--) {
    const short = letters.slice(0, length).join('').trimEnd() + '…';
    if (measure(short, size, weight) <= room) {
      return short;
    }
  }
  return '';
}
