// What LibreOffice shows as frozen when it opens a workbook: asked by a macro, since conversions leave views out.

import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const MODULE = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Panes" script:language="StarBasic">
Sub ReadPanes(book, result)
  Dim options(0) As New com.sun.star.beans.PropertyValue
  options(0).Name = "Hidden"
  options(0).Value = True
  opened = StarDesktop.loadComponentFromURL(book, "_blank", 0, options())
  view = opened.CurrentController
  file = FreeFile
  Open result For Output As #file
  Print #file, view.hasFrozenPanes() &amp; ";" &amp; view.SplitRow &amp; ";" &amp; view.SplitColumn
  Close #file
  opened.close(True)
End Sub
</script:module>`;

const LIBRARY = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Panes"/>
</library:library>`;

/** Frozen rows and columns of the first tab of a workbook in a folder; the folder's `profile` is LibreOffice's own. */
export function frozenPanes(folder: string, name: string): { readonly rows: number; readonly columns: number } {
  const library = join(folder, "profile", "user", "basic", "Standard");
  mkdirSync(library, { recursive: true });
  writeFileSync(join(library, "Panes.xba"), MODULE);
  writeFileSync(join(library, "script.xlb"), LIBRARY);
  const result = join(folder, "panes.txt");
  const macro = `macro:///Standard.Panes.ReadPanes("file://${join(folder, name)}","file://${result}")`;
  const home = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync("soffice", [home, "--headless", macro], { stdio: "ignore", timeout: 600_000 });
  const [frozen, rows, columns] = readFileSync(result, "utf8").trim().split(";");
  return frozen === "True" ? { rows: Number(rows), columns: Number(columns) } : { rows: 0, columns: 0 };
}
