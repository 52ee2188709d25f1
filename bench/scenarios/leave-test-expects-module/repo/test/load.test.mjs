import assert from "node:assert";
import { test } from "node:test";
import { load } from "../src/load.mjs";

test("says what is missing", async () => assert.equal(await load("colour-kit"), "colour-kit is missing"));
