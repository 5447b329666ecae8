// Requests about charts of which some are gone: those are made instead of changed.

import type { EmbeddedChart, SheetRequest } from "../../shared/google/requests.ts";

/** The same requests, fewer by one for each chart that is not among the standing ones: it is added in its place. */
export function withCharts(requests: readonly SheetRequest[], standing: ReadonlySet<number>): SheetRequest[] {
  const places = new Map<number, EmbeddedChart["position"]>();
  for (const one of requests) {
    if (!("updateEmbeddedObjectPosition" in one)) continue;
    const { objectId, newPosition } = one.updateEmbeddedObjectPosition;
    if (!standing.has(objectId)) places.set(objectId, newPosition);
  }
  return requests.flatMap((one): SheetRequest[] => {
    if ("updateEmbeddedObjectPosition" in one) {
      return places.has(one.updateEmbeddedObjectPosition.objectId) ? [] : [one];
    }
    if (!("updateChartSpec" in one)) return [one];
    const { chartId, spec } = one.updateChartSpec;
    const position = places.get(chartId);
    return position === undefined ? [one] : [{ addChart: { chart: { chartId, spec, position } } }];
  });
}
