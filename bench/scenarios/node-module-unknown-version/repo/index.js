const flags = require("@acme/feature-flags");

console.log(flags);
