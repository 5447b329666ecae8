/** Says to whoever started a Worker on one machine that it is this one, by what was given to it at the start. */
export const START_HEADER = "x-kembar-start";
