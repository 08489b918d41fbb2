/**
 * ApexCharts, fetched with the first chart that is reached and kept for the page. Only named here and past the first
 * statement: what the build finds among the first imports of a file it loads with every page.
 */
let fetched: Promise<Library> | undefined;

export type Library = typeof import('apexcharts');
export type Live = InstanceType<Library>;
export type ApexOptions = import('apexcharts').ApexOptions;

export function fetchLibrary(): Promise<Library> {
  fetched ??= import('apexcharts').then((module) => module.default).catch((failure: unknown) => {
    fetched = undefined; // the network may be back for the next chart
    throw failure;
  });
  return fetched;
}
