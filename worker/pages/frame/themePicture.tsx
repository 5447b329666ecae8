// The picture of a theme, a part of the sheet of all of them: decoration, as its name always stands beside it.

import { assetAddress } from "../assets/assets.ts";

/** The picture of a theme by its code; `CITY` is the city's own. */
export function ThemePicture({ code, eager }: { readonly code: string; readonly eager?: boolean }) {
  return (
    <img
      class="theme-picture"
      src={`${assetAddress("themes.svg")}#${code}`}
      alt=""
      width="120"
      height="63"
      loading={eager === true ? undefined : "lazy"}
    />
  );
}
