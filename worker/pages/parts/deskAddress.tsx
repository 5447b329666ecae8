// The e-mail address of the city's cooperation desk as a link; the desk's name where the city has named no address.

import type { Language } from "../../../shared/text/bilingual.ts";
import type { Making } from "../../feed/model/serve.ts";

export function DeskAddress({ making, language }: { readonly making: Making; readonly language: Language }) {
  const { profile, city } = making.state.register;
  const email = profile.get("desk_email")?.[language];
  if (email === undefined) return <>{profile.get("desk_unit")?.[language] ?? city.government[language]}.</>;
  return (
    <>
      <a href={`mailto:${email}`}>{email}</a>.
    </>
  );
}
