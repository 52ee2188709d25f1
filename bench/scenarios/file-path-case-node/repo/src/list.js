const { readFileSync } = require("node:fs");

const prices = JSON.parse(readFileSync("data/prices.json", "utf8"));
console.log(Object.keys(prices).join(" "));
