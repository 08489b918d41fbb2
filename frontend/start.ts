import { Router } from '@vaadin/router';
import { Flow } from 'Frontend/generated/jar-resources/Flow.js';
import { isOnTheWay, shown } from './ahead.ts';
import { watchConnection } from './connection.ts';
import { hangInterface } from './flow-init.ts';
import { isLive, visit } from './navigation.ts';
import { handOver } from './prerendered.ts';
import { takeOver } from './search.ts';

/** Where the router was last told to go. */
let routed = location.href;

const outlet = document.querySelector<HTMLElement>('#outlet');
if (outlet) {
  handOver(outlet, takeOver, catchUp);
  const { serverSideRoutes } = new Flow({ imports: components });
  watchConnection();
  // Fetched with the document: to run it now leaves nothing to do once the server has answered.
  void components();
  void hangInterface()
    .then(shown)
    .then(() => {
      routed = location.href;
      return new Router(outlet).setRoutes(serverSideRoutes);
    });
}

/** Goes where the reader went while the live screen of another address came up; nothing to be done where they stayed. */
function catchUp(): Promise<void> | undefined {
  return isOnTheWay() || location.href !== routed ? goAfter() : undefined;
}

async function goAfter(): Promise<void> {
  if (!isLive()) {
    await somewhere();
  }
  await shown();
  while (location.href !== routed) {
    routed = location.href;
    const there = somewhere();
    visit(new URL(routed));
    await there;
    await shown();
  }
}

function somewhere(): Promise<unknown> {
  return new Promise((resolve) => {
    addEventListener('vaadin-router-location-changed', resolve, { once: true });
  });
}

function components(): Promise<unknown> {
  return import('Frontend/generated/flow/generated-flow-imports.js');
}
