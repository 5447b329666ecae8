// What the script filled the page with.

/** As addon/agency/form/formPage.ts makes it, or `closed`: why there is no form. */
export const data = globalThis.formData;
