// Replays every recording of real traffic against local Google: each answer is compared whole, ids and times mapped.

import { describe, expect, test } from "vitest";
import { googleOfFile } from "./support/fixtures.ts";
import { HAVE_RECORDINGS, recording, recordingNames } from "./support/recordings.ts";
import { type Cassette, replay } from "./support/replay.ts";

describe.skipIf(!HAVE_RECORDINGS)("recordings of real traffic", () => {
  const google = googleOfFile();

  test.each(recordingNames("cassettes"))("%s", async (name) => {
    const answers = await replay(google, recording<Cassette>("cassettes", name));
    expect(answers.length).toBeGreaterThan(0);
    for (const { call, got, recorded } of answers) expect({ call, ...got }).toEqual({ call, ...recorded });
  });
});
