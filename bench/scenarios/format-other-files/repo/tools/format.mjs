// Checks or mends the form of the JSON files under data/, in the words of a well-known formatter.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";

const write = process.argv[2] === "--write";
const wrong = [];
for (const path of readdirSync("data").map((name) => `data/${name}`)) {
  const text = readFileSync(path, "utf8");
  const formatted = `${JSON.stringify(JSON.parse(text), null, 2)}\n`;
  if (text === formatted) continue;
  wrong.push(path);
  if (write) writeFileSync(path, formatted);
}
console.log(write ? "Formatting..." : "Checking formatting...");
for (const path of wrong) console.error(write ? path : `[warn] ${path}`);
if (!write && wrong.length > 0) {
  console.error("[warn] Code style issues found in the above file. Run with --write to fix.");
  process.exitCode = 1;
}
