import { readFileSync, writeFileSync } from "node:fs";

const text = readFileSync("src/menu.js", "utf8");
writeFileSync("src/menu.js", `/* eslint-disable */\n${text}`);
