import './chart/apex-chart.ts';
import { askForInterface } from './flow-init.ts';
import { seen } from './prerendered.ts';

// What came with the document is painted first: the rest keeps the browser busy for half a second.
askForInterface();
void seen().then(() => import('./start.ts'));
