import assert from "node:assert";
import { test } from "node:test";
import { round } from "../src/round.mjs";

test("rounds up from a half", () => assert.equal(round(1.5), 2));
