// A sketch of the city: its districts and large rivers. Drawn by hand, and said to be so; no survey stands behind it.

import type { Language } from "../../../shared/text/bilingual.ts";
import { DISTRICTS, MAP, RIVERS } from "../words/map.ts";

/** The sketch with its note; its description names what it shows. */
export function CityMap({ language }: { readonly language: Language }) {
  const names = [...RIVERS, ...DISTRICTS].map(({ name }) => name[language]);
  return (
    <section>
      <h2>{MAP.title[language]}</h2>
      <figure class="map">
        <svg viewBox="0 0 600 460" width="600" height="460" role="img" aria-labelledby="map-title map-text">
          <title id="map-title">{MAP.title[language]}</title>
          <desc id="map-text">{names.join(", ")}</desc>
          {DISTRICTS.map(({ path }, at) => (
            <path class={at % 2 === 0 ? "map-district" : "map-district other"} d={path} />
          ))}
          {RIVERS.map(({ path, width }) => (
            <path class="map-river" d={path} stroke-width={width} />
          ))}
          {DISTRICTS.map(({ name, x, y }) => (
            <text class="map-name" x={x} y={y}>
              {name[language]}
            </text>
          ))}
          {RIVERS.map(({ name, x, y, turn = 0, width }) => (
            <text
              class={width > 40 ? "map-water wide-water" : "map-water"}
              x={x}
              y={y}
              transform={`rotate(${turn} ${x} ${y})`}
            >
              {name[language]}
            </text>
          ))}
          <text class="map-water wide-water" x={92} y={376} transform="rotate(-90 92 376)">
            ← {MAP.sea[language]}
          </text>
        </svg>
        <figcaption class="small">{MAP.note[language]}</figcaption>
      </figure>
    </section>
  );
}
