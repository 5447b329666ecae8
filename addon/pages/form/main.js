// The form of one row and the list of all: the page of the dialog in the sheet and of the web app.

import { data } from "./data.js";
import { drawList, newRow } from "./rows.js";
import { buildForm, showForm, told } from "./show.js";
import { fill } from "./state.js";

if (data.closed) told(data.closed, "bad");
else {
  buildForm();
  if (data.row) {
    fill(data.row);
    showForm();
  } else if (data.place === "dialog") newRow();
  else drawList();
}
