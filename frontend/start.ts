import { Router } from '@vaadin/router';
import { Flow } from 'Frontend/generated/jar-resources/Flow.js';
import { watchConnection } from './connection.ts';
import { hangInterface } from './flow-init.ts';
import './navigation.ts';
import { handOver } from './prerendered.ts';
import { takeOver } from './search.ts';

const outlet = document.querySelector<HTMLElement>('#outlet');
if (outlet) {
  handOver(outlet, takeOver);
  const { serverSideRoutes } = new Flow({ imports: components });
  watchConnection();
  // Fetched with the document: to run it now leaves nothing to do once the server has answered.
  void components();
  void hangInterface().then(() => new Router(outlet).setRoutes(serverSideRoutes));
}

function components(): Promise<unknown> {
  return import('Frontend/generated/flow/generated-flow-imports.js');
}
