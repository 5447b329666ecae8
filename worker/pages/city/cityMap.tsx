// A city's sketch of itself, from its record. Drawn by hand, and said to be so; no survey stands behind it.

import type { Sketch, SketchLabel } from "../../../shared/city/sketch.ts";
import { MAP } from "../words/map.ts";

/** A river of this width carries its name in large letters. */
const WIDE = 40;

import type { Language } from "../../../shared/text/bilingual.ts";

/** The sketch with its note; its description names what it shows. */
export function CityMap({ sketch, language }: { readonly sketch: Sketch; readonly language: Language }) {
  const { areas, rivers, labels } = sketch;
  const names = [...rivers, ...areas].map(({ name }) => name[language]);
  return (
    <section>
      <h2>{MAP.title[language]}</h2>
      <figure class="map">
        <svg viewBox="0 0 600 460" width="600" height="460" role="img" aria-labelledby="map-title map-text">
          <title id="map-title">{MAP.title[language]}</title>
          <desc id="map-text">{names.join(", ")}</desc>
          {areas.map(({ path }, at) => (
            <path class={at % 2 === 0 ? "map-district" : "map-district other"} d={path} />
          ))}
          {rivers.map(({ path, width }) => (
            <path class="map-river" d={path} stroke-width={width} />
          ))}
          {areas.map((one) => (
            <Label label={one} style="map-name" language={language} />
          ))}
          {rivers.map((one) => (
            <Label label={one} style={one.width > WIDE ? "map-water wide-water" : "map-water"} language={language} />
          ))}
          {labels.map((one) => (
            <Label label={one} style="map-water wide-water" language={language} />
          ))}
        </svg>
        <figcaption class="small">{MAP.note[language]}</figcaption>
      </figure>
    </section>
  );
}

interface LabelView {
  readonly label: SketchLabel;
  readonly style: string;
  readonly language: Language;
}

function Label({ label: { name, x, y, turn }, style, language }: LabelView) {
  const turned = turn === 0 ? {} : { transform: `rotate(${turn} ${x} ${y})` };
  return (
    <text class={style} x={x} y={y} {...turned}>
      {name[language]}
    </text>
  );
}
