// What parts of the page ask of others that import them: main.js puts the functions here once, so that imports run one way only.

/** `typed` keeps what is typed, `fieldChanged` judges it, the others show, save and leave. */
export const page = {
  typed: undefined,
  fieldChanged: undefined,
  showAll: undefined,
  showProgress: undefined,
  showList: undefined,
  save: undefined,
  leave: undefined,
};
