const assert = require("node:assert");
const { test } = require("node:test");

test("adds", () => assert.equal(1 + 1, 2));
