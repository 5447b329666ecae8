// What the bundle takes for "https-proxy-agent" (wrangler.toml, [alias]): the Google client loads it where an address
// is to be reached through a proxy, and a Worker has none.

export {};
