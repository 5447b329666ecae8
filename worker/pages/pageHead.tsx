// The head of a page that is no list: its title and lead on the band of the river.

import { River } from "./riverScene.tsx";

/** Title and lead, above the waves. */
export function PageHead({ title, lead }: { readonly title: string; readonly lead: string }) {
  return (
    <header class="band">
      <div class="wrap">
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
      </div>
      <River />
    </header>
  );
}
