const assert = require("node:assert");
const add = require("./load");

assert.equal(add(1, 2), 3);
