// Availability: what a foreign city needs to know of the thirteen stages.

/** No stage or 1–2 is open, 3–10 in discussion, 11–13 agreed. */
export function availabilityOf(stage: number | undefined): "open" | "in_discussion" | "agreed" {
  if (stage === undefined || stage <= 2) return "open";
  return stage <= 10 ? "in_discussion" : "agreed";
}
