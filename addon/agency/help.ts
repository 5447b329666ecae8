// Menu "Bantuan": the guide in the sidebar.

import { guideRows } from "../../shared/template/guide.ts";
import { showSidebar } from "../sheet/showPage.ts";

/** Menu item: the steps of the guide, and each column with its help. */
export function showHelp(): void {
  const rows = guideRows();
  const heading = rows.findIndex(([first]) => first === "Kolom");
  showSidebar("help", "Bantuan", {
    steps: rows.slice(1, heading).flatMap(([text = ""]) => (text === "" ? [] : [text])),
    columns: rows
      .slice(heading + 1)
      .map(([name = "", help = "", example = "", poor = ""]) => ({ name, help, example, poor })),
  });
}
