import './chart/apex-chart.ts';
import './menus.ts';
import './reading.ts';
import './screen.ts';
import { shown } from './ahead.ts';
import { goOn } from './errand.ts';
import { askForInterface } from './flow-init.ts';
import { seen } from './prerendered.ts';

goOn();
if (navigator.cookieEnabled || !document.getElementById('prerendered')) {
  // What came with the document is painted first: the rest keeps the browser busy for half a second.
  void seen()
    .then(shown)
    .then(() => {
      askForInterface();
      return import('./start.ts');
    });
} else {
  // Without a cookie the server knows nobody again; the document works by itself, and says what it lacks.
  document.getElementById('no-cookies')?.removeAttribute('hidden');
}
