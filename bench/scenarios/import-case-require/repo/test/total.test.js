const assert = require("node:assert");
const { test } = require("node:test");
const total = require("../lib/Cart/total");

test("adds up", () => assert.equal(total([1, 2]), 3));
