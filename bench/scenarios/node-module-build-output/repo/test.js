const slug = require("./dist/index.js");

require("node:assert").equal(slug("A"), "a");
