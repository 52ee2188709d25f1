import assert from "node:assert";
import { test } from "node:test";
import { sign } from "../src/sign.mjs";

test("nought", () => assert.equal(sign(-1), -1));
