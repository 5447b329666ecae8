// What the bundle takes for parts that the Google client loads and never reaches here (wrangler.toml, [alias]): a proxy,
// which a Worker has none of; signatures by elliptic curves, which service accounts do not use; base64 for browsers.

export {};
