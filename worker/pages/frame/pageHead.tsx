// The head of a page that is no list: its title and lead on the band of the river.

import { River } from "./riverScene.tsx";
import { ThemePicture } from "./themePicture.tsx";

interface Head {
  readonly title: string;
  readonly lead: string;
  /** The theme whose picture stands beside the title. */
  readonly picture?: string;
}

/** Title and lead, above the waves. */
export function PageHead({ title, lead, picture }: Head) {
  return (
    <header class="band">
      <div class="wrap">
        {picture === undefined ? null : <ThemePicture code={picture} eager />}
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
      </div>
      <River />
    </header>
  );
}
