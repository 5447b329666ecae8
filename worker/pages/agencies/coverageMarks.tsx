// The signs of the coverage: a mark for each state, whose shape tells as much as its colour, and a bar for each number.

import type { CoverageRow } from "../../feed/queries/coverage.ts";

type State = CoverageRow["cells"][number]["state"];

const RADIUS = 10;

/** A full disc: agreement in force; a half one: candidate; a ring: none. Its words stand beside it. */
export function CoverageMark({ state }: { readonly state: State }) {
  return (
    <svg class="coverage-mark" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
      <circle class={state === "fulfilled" ? "coverage-full" : "coverage-ring"} cx={12} cy={12} r={RADIUS - 1} />
      {state === "candidate" ? <path class="coverage-full" d="M12 2a10 10 0 0 0 0 20z" /> : null}
    </svg>
  );
}

/** A bar of the length of a number, where the longest one has the number `most`. */
export function CoverageBar({ number, most }: { readonly number: number; readonly most: number }) {
  const length = most === 0 ? 0 : Math.round((100 * number) / most);
  return (
    <svg
      class="coverage-bar"
      viewBox="0 0 100 10"
      width="100"
      height="10"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path class="coverage-track" d="M0 0h100v10H0z" />
      <path class="coverage-full" d={`M0 0h${length}v10H0z`} />
    </svg>
  );
}
