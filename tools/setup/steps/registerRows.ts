// Step: the register lists every agency and everybody who decides. Rows are only added; no cell of anybody's is changed.

import { UTC, ZONE_KEY, zoneText } from "../../../shared/city/zones.ts";
import type { CellData, RowData, SheetRequest } from "../../../shared/google/requests.ts";
import type { Grid } from "../../../shared/parse/cell.ts";
import { cellText, readTab, type TabReading } from "../../../shared/parse/readTab.ts";
import { spreadsheetIn } from "../../../shared/register/agency.ts";
import { AGENCY_TAB, PROFILE_TAB, USER_TAB } from "../../../shared/registerTabs.ts";
import type { Tab } from "../../../shared/tab.ts";
import { ROLE, type Role } from "../../../shared/vocabularies/role.ts";
import { type Bilingual, labelOf } from "../../../shared/vocabularies/vocabulary.ts";
import { YES_NO } from "../../../shared/vocabularies/yesNo.ts";
import { REGISTER_MARK } from "../../city/cityValues.ts";
import { unfilledKeys } from "../../city/unfilledKeys.ts";
import { Refusal } from "../../google/refusal.ts";
import { bookAddress } from "../bookAddress.ts";
import type { CityView } from "../cityView.ts";
import type { SetupContext } from "../context.ts";
import type { Look, Outcome, Step } from "../step.ts";

type Cells = Readonly<Record<string, string>>;

/** Finds rows by agency code and by address, wherever people have put them. */
export function registerRowsStep(context: SetupContext): Step {
  return {
    name: "register",
    title: { id: "Daftar di Register", en: "Lists in the register" },
    needs: ["tabs"],
    look: async (): Promise<Look> => {
      const view = await context.view();
      const agencies = lackingRows(AGENCY_TAB, view.lists?.agencies, agencyRows(context, view));
      const users = lackingRows(USER_TAB, view.lists?.users, userRows(context));
      const unlinked = unlinkedIn(view, context);
      const open = unlinked.length === 0 ? undefined : linksLacking(unlinked, view);
      // A tab that somebody took away is given no row; before the register is built, what it will get is told.
      const isTaken = view.lists !== undefined && view.lists.profile === undefined;
      const profile = lackingRows(PROFILE_TAB, view.lists?.profile, isTaken ? [] : profileRows(context));
      const zoneKeys = profile.count === 0 ? [] : [ZONE_KEY];
      const asked = keysAsked(view.lists?.profile ?? [], zoneKeys);
      const requests = [...agencies.requests, ...users.requests, ...profile.requests];
      if (agencies.count + users.count + profile.count === 0) {
        return open ?? { state: "already", told: and(ALL_LISTED, asked) };
      }
      const zone = profile.count === 0 ? NOTHING : zoneTold(context);
      const added = {
        id: `${agencies.count} baris Perangkat Daerah, ${users.count} baris Pengguna ditambahkan.`,
        en: `${agencies.count} rows of Perangkat Daerah and ${users.count} rows of Pengguna added.`,
      };
      const told = and(added, zone, asked);
      const run = async () => {
        await context.google.write(view.books.get(REGISTER_MARK)?.id ?? "", requests);
        context.forget();
        return open ?? ({ state: "done", told } as const);
      };
      return { state: "would", told, run };
    },
  };
}

const NOTHING = { id: "", en: "" };
const ALL_LISTED = { id: "Semua sudah tercatat.", en: "Everything is listed." };

function agencyRows({ agencies, today }: SetupContext, { books }: CityView): Cells[] {
  return agencies.map(({ code, cells }) => ({
    ...cells,
    spreadsheet: bookAddress(books.get(code)?.id ?? ""),
    active: labelOf(YES_NO, "yes", "id"),
    valid_from: today,
  }));
}

function userRows({ deciders }: SetupContext): Cells[] {
  const row = (role: Role) => (email: string) => ({ email, role: labelOf(ROLE, role, "id") });
  const reviewers = deciders.reviewers.filter((one) => !deciders.admins.includes(one));
  return [...deciders.admins.map(row("admin")), ...reviewers.map(row("reviewer"))];
}

/** The zone, where it is known; whoever listed one keeps theirs. */
function profileRows({ zone }: SetupContext): Cells[] {
  if (zone === UTC) return [];
  return [{ key: ZONE_KEY, value_id: zoneText(zone, "id"), value_en: zoneText(zone, "en") }];
}

function zoneTold({ zone }: SetupContext) {
  return { id: ` Zona waktu di Profil Kota: ${zone.code}.`, en: ` The time zone in Profil Kota: ${zone.code}.` };
}

/** What only people can fill in: the keys that every city is asked for, and those that may be added. */
function keysAsked(profile: Grid, added: readonly string[]): Bilingual {
  const unfilled = unfilledKeys(profile).filter((one) => !added.includes(one.key));
  const keys = (isNeeded: boolean) =>
    unfilled.flatMap((one) => (one.isNeeded === isNeeded ? [one.key] : [])).join(", ");
  const [needed, optional] = [keys(true), keys(false)];
  return and(
    needed === "" ? NOTHING : { id: ` Isi sendiri di Profil Kota: ${needed}.`, en: ` Fill in Profil Kota: ${needed}.` },
    optional === "" ? NOTHING : { id: ` Boleh ditambah: ${optional}.`, en: ` May be added: ${optional}.` },
  );
}

function and(...parts: readonly Bilingual[]): Bilingual {
  return { id: parts.map((one) => one.id).join(""), en: parts.map((one) => one.en).join("") };
}

/** The rows whose key a tab does not hold, as a request; a tab that is not built yet lacks all. */
function lackingRows(tab: Tab, grid: Grid | undefined, rows: readonly Cells[]) {
  if (grid === undefined) return { count: rows.length, requests: [] };
  const reading = readTab(grid, tab);
  if ("problem" in reading) throw new Refusal(headingsLost(tab));
  const held = new Set(reading.rows.map((row) => cellText(row, tab.keyTag).toLowerCase()));
  const fresh = rows.filter((one) => !held.has((one[tab.keyTag] ?? "").toLowerCase()));
  const data = fresh.map((cells) => rowOf(reading, cells));
  const request: SheetRequest = { appendCells: { sheetId: tab.sheetId, rows: data, fields: "userEnteredValue" } };
  return { count: fresh.length, requests: fresh.length === 0 ? [] : [request] };
}

function rowOf({ positions }: TabReading, cells: Cells): RowData {
  const values: CellData[] = Array.from({ length: Math.max(...positions.values()) + 1 }, () => ({}));
  for (const [key, at] of positions) {
    const text = cells[key];
    if (text !== undefined && text !== "") values[at] = { userEnteredValue: { stringValue: text } };
  }
  return { values };
}

/** Agencies whose row names no workbook, or another one: a row of people's is theirs, so they are asked to mend it. */
function unlinkedIn({ lists, books }: CityView, { agencies }: SetupContext): string[] {
  const reading = lists === undefined ? undefined : readTab(lists.agencies, AGENCY_TAB);
  if (reading === undefined || "problem" in reading) return [];
  const named = new Map(
    reading.rows.map((row) => [
      cellText(row, "agency_code").toUpperCase(),
      spreadsheetIn(cellText(row, "spreadsheet")) ?? "",
    ]),
  );
  const codes = agencies.map((one) => one.code).filter((code) => named.has(code) && books.has(code));
  return codes.filter((code) => named.get(code) !== books.get(code)?.id);
}

function linksLacking(codes: readonly string[], { books }: CityView): Outcome {
  const links = codes.map((code) => `${code}: ${bookAddress(books.get(code)?.id ?? "")}`).join("; ");
  return {
    state: "waiting",
    told: {
      id: `Di tab Perangkat Daerah kolom Lembar kosong atau menunjuk berkas yang tidak ada untuk ${codes.join(", ")}.`,
      en: `In the tab Perangkat Daerah the column Lembar is blank, or names a file that is gone, for ${codes.join(", ")}.`,
    },
    mend: { id: `Salin ke kolom Lembar: ${links}`, en: `Copy into the column Lembar: ${links}` },
  };
}

function headingsLost(tab: Tab) {
  return {
    code: "headings_lost",
    told: {
      id: `Judul kolom tab ${tab.title} di Register tidak dikenali.`,
      en: `The headings of the register's tab ${tab.title} are not known.`,
    },
    mend: {
      id: "Kembalikan baris judul lewat File > Version history, lalu jalankan lagi.",
      en: "Restore the row of headings by File > Version history, then run this again.",
    },
  };
}
