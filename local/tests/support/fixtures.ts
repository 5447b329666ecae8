// What most tests begin with: a Google for the whole file or for each test, and a new spreadsheet for each test.

import type { sheets_v4 } from "googleapis";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import type { StartOptions } from "../../startGoogle.ts";
import { type TestGoogle, testGoogle } from "./testGoogle.ts";
import { type TestWorkbook, testWorkbook } from "./workbook.ts";

/** A Google that is started before the first test of the file (or of what encloses the call) and ended after the last. */
export function googleOfFile(options?: Partial<StartOptions>): TestGoogle {
  const { lent, lend } = loan<TestGoogle>();
  beforeAll(async () => lend(await testGoogle(options)));
  afterAll(() => lent.end());
  return lent;
}

/** A Google of its own for each test. */
export function googleOfTest(options?: Partial<StartOptions>): TestGoogle {
  const { lent, lend } = loan<TestGoogle>();
  beforeEach(async () => lend(await testGoogle(options)));
  afterEach(() => lent.end());
  return lent;
}

/** A new spreadsheet of OWNER for each test. */
export function workbookOfTest(google: TestGoogle, body?: sheets_v4.Schema$Spreadsheet): TestWorkbook {
  const { lent, lend } = loan<TestWorkbook>();
  beforeEach(async () => lend(await testWorkbook(google, body)));
  return lent;
}

/** The same for all tests of the file. */
export function workbookOfFile(google: TestGoogle, body?: sheets_v4.Schema$Spreadsheet): TestWorkbook {
  const { lent, lend } = loan<TestWorkbook>();
  beforeAll(async () => lend(await testWorkbook(google, body)));
  return lent;
}

/** A name for something that is there only when the tests run: every look at it is a look at what was lent last. */
function loan<T extends object>(): { readonly lent: T; readonly lend: (value: T) => void } {
  const held: { value: Partial<T> } = { value: {} };
  const lent = new Proxy(held, {
    get: ({ value }, name) => Reflect.get(value, name),
    has: ({ value }, name) => Reflect.has(value, name),
  }) as unknown as T;
  return {
    lent,
    lend: (value) => {
      held.value = value;
    },
  };
}
