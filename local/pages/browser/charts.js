// Draws a chart of the sheet page: horizontal bars, one part for each series. Other kinds stand as a frame with their title.

const SVG = "http://www.w3.org/2000/svg";
const COLOURS = ["#4285f4", "#ea4335", "#fbbc04", "#34a853", "#46bdc6"];
const HEAD = 46;
const NAMES = 0.42;

function part(name, attributes, text) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (text !== undefined) element.textContent = text;
  return element;
}

/** The box of a chart, to be placed by whoever knows where its cells are. */
export function chartElement({ title, width, height, series, bars }) {
  const svg = part("svg", { width, height, viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": title });
  svg.append(part("text", { x: 10, y: 20, class: "title" }, title));
  if (series.length > 1) svg.append(...legend(series));
  const most = Math.max(1, ...bars.map(({ parts }) => parts.reduce((sum, one) => sum + one, 0)));
  const step = (height - HEAD - 10) / Math.max(1, bars.length);
  const from = width * NAMES;
  const room = width - from - 40;
  for (const [at, { name, parts }] of bars.entries()) {
    const y = HEAD + at * step;
    const label = name.length > 26 ? `${name.slice(0, 25)}…` : name;
    svg.append(part("text", { x: from - 6, y: y + step / 2 + 4, "text-anchor": "end" }, label));
    let x = from;
    for (const [which, value] of parts.entries()) {
      const wide = (value / most) * room;
      svg.append(
        part("rect", { x, y: y + step * 0.15, width: wide, height: step * 0.7, fill: COLOURS[which % COLOURS.length] }),
      );
      x += wide;
    }
    svg.append(part("text", { x: x + 4, y: y + step / 2 + 4 }, String(parts.reduce((sum, one) => sum + one, 0))));
  }
  const box = document.createElement("figure");
  box.className = "chart";
  box.append(svg);
  return box;
}

function legend(series) {
  return series.flatMap((name, at) => {
    const x = 10 + at * 110;
    return [
      part("rect", { x, y: 29, width: 10, height: 10, fill: COLOURS[at % COLOURS.length] }),
      part("text", { x: x + 14, y: 38 }, name),
    ];
  });
}
