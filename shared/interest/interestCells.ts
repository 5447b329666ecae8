/** The people's cells of a row, by key; blank ones are absent. */
export type InterestCells = Readonly<Record<string, string>>;
