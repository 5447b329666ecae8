// Headers that open a read to all origins and keep its type from being guessed.

export const OPEN_HEADERS = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "ETag, Link, Content-Language",
  "x-content-type-options": "nosniff",
} as const;
