// What the player typed and decided: all that is to be true of the city once it is at rest.

import { APPROVE } from "../e2e/support/rows.ts";

/** A decision as the player typed it, with the title that it was about. */
export interface TypedDecision {
  readonly code: "approve" | "reject" | "revise" | "undo";
  readonly title: string;
  readonly note?: string;
}

/** The cells of each decision as people type them. */
export const TYPED: Readonly<Record<TypedDecision["code"], Readonly<Record<string, string>>>> = {
  approve: { ...APPROVE, reason: "", decision_note: "" },
  reject: { decision: "Tolak", reason: "GANDA", decision_note: "" },
  revise: { decision: "Minta perbaikan", decision_note: "Mohon dilengkapi.", reason: "" },
  undo: { decision: "Batalkan keputusan terakhir", reason: "", decision_note: "" },
};

/** A strength as the player knows it; `row` is where its cells stood when it was deleted. */
export interface ModelRow {
  readonly id: string;
  readonly agency: string;
  title: string;
  deleted: Record<string, string> | undefined;
  withdrawn: boolean;
  decisions: TypedDecision[];
  /** What the clerk answered last, and who looks after the row; "" for nothing and nobody. */
  reply: string;
  assignee: string;
  /** The stages that were recorded, oldest first. */
  stages: number[];
}

/** The title under which a row is public; undefined where it is not. */
export function publicTitle(row: ModelRow): string | undefined {
  if (row.withdrawn) return undefined;
  const standing: TypedDecision[] = [];
  for (const decision of row.decisions) {
    if (decision.code === "undo") standing.pop();
    else standing.push(decision);
  }
  const approved = standing.findLastIndex((one) => one.code === "approve");
  const ended = standing.findLastIndex((one) => one.code === "reject");
  return approved > ended ? standing[approved]?.title : undefined;
}

/** Whether an undo has anything to take back. */
export function canUndo(row: ModelRow): boolean {
  const count = row.decisions.reduce((sum, one) => sum + (one.code === "undo" ? -1 : 1), 0);
  return count > 0;
}
