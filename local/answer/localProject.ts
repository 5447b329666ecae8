// The number of the Google Cloud project that this stand-in plays.

export const LOCAL_PROJECT = "637100000000";
