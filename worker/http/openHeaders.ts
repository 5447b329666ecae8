// Headers that open a read to all origins, beside those that every answer carries.

import { SECURITY_HEADERS } from "./securityHeaders.ts";

export const OPEN_HEADERS = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "ETag, Last-Modified, Link, Content-Language, Retry-After",
  ...SECURITY_HEADERS,
} as const;
