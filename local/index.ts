// What is taken from this package from outside; everything else is its own affair.

export { clientOfScript, type Identities } from "./auth/identities.ts";
export { signJwt } from "./auth/jwt.ts";
export { type KeyPair, privateKeyOf } from "./auth/keys.ts";
export { FOLDER_TYPE, SPREADSHEET_TYPE } from "./files/driveFile.ts";
export { Google, type GoogleOptions, type Info } from "./google.ts";
export type { GoogleUser } from "./googleUser.ts";
export type { Person } from "./host/answerQuestion.ts";
export type { AuthMode, Execution, Outcome, Selection } from "./host/bridge.ts";
export type { Consent } from "./host/consents.ts";
export { runAtOnce } from "./host/runAtOnce.ts";
export type { ScriptFolderOf } from "./host/scriptHost.ts";
export { ScriptStores } from "./host/scriptStores.ts";
export type { PageOptions, PagesOf } from "./pages/pageOptions.ts";
export type { PageTexts } from "./pages/texts.ts";
export { sharingLimit } from "./quota/sharingLimit.ts";
export { type RunningGoogle, type StartOptions, startGoogle } from "./startGoogle.ts";
