// What the bundle takes for the package.json of Google's libraries (wrangler.toml, [alias]): they tell Google a version,
// and would bring along the whole of three files for it.

export { version } from "googleapis/package.json";
