// An IPv6 office is counted as one asker, whatever address of its network it takes.

import { expect, test } from "vitest";
import { networkOf } from "../../worker/http/rateLimits.ts";

test.each([
  ["203.0.113.7", "203.0.113.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:db8:1:2::6", "2001:db8:1:2"],
  ["2001:db8::6", "2001:db8:0:0"],
  ["2001:db8::7:8", "2001:db8:0:0"],
  ["::ffff:1:2", "0:0:0:0"],
])("%s belongs to %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});
