// The form of one row and the list of all: the page of the dialog in the sheet and of the web app.

import { data } from "./data.js";
import { typed } from "./keep.js";
import { page } from "./page.js";
import { drawList, newRow, showList } from "./rows.js";
import { leave, save } from "./save.js";
import { buildForm, showAll, showForm, showProgress } from "./show.js";
import { fieldChanged, fill } from "./state.js";
import { told } from "./tell.js";

Object.assign(page, { typed, fieldChanged, showAll, showProgress, showList, save, leave });

if (data.closed) told(data.closed, "bad");
else {
  buildForm();
  if (data.row) {
    fill(data.row);
    showForm();
  } else if (data.place === "dialog") newRow();
  else drawList();
}
