// What tests in workerd are given besides the Worker's own bindings.

declare namespace Cloudflare {
  interface Env {
    readonly DB: D1Database;
    readonly MIGRATIONS: import("cloudflare:test").D1Migration[];
  }
}
