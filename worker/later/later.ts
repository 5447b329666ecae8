// What is large and seldom asked for: modules of their own (tools/buildLater.ts makes them), each loaded with its first question.

/** Writes papers as Word files. */
export const loadPapers = () => import("./dist/papers.mjs");

/** The shapes of the answers as JSON Schema. */
export const loadSchemas = () => import("./dist/schemas.mjs");

/** Writes workbook files. */
export const loadWorkbooks = () => import("./dist/workbooks.mjs");
