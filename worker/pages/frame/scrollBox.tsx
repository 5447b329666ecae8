// A box that scrolls sideways on a small screen, and is reached by keyboard (WCAG 2.1.1).

import type { Child } from "hono/jsx";

/** `label` tells what is in the box to those who reach it by keyboard. */
export function ScrollBox({ label, children }: { readonly label: string; readonly children: Child }) {
  return (
    <section class="scroll" tabindex={0} aria-label={label}>
      {children}
    </section>
  );
}
