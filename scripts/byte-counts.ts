/**
 * Counts which bytes follow each other in the logs of a corpus, into src/logs/byte-counts.ts.
 * Usage: node scripts/byte-counts.ts CORPUS
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readCorpus } from "../bench/corpus.ts";
import { commonLength, signOf } from "../src/logs/counted-frequency.ts";

const target = join(resolve(import.meta.dirname, ".."), "src/logs/byte-counts.ts");
/** Of a longer log only its beginning and its end count. */
const logLimit = 400_000;
/** What stands in the logs of fewer projects says more of them than of logs. */
const leastProjects = 25;
/** In millionths of all places of a log; what is rarer is left out. */
const least = { 2: 20, [commonLength]: 35 } as const;
/** Between two levels. */
const step = 2 ** (1 / 3);
const stamped = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z /;

type Length = keyof typeof least;
const lengths: readonly Length[] = [2, commonLength];

/** By text: the sum of its shares of each log, and the projects in whose logs it stands. */
type Counts = Map<string, { sum: number; readonly projects: Set<string> }>;
const counts: Readonly<Record<Length, Counts>> = { 2: new Map(), [commonLength]: new Map() };
let logs = 0;

function count(text: string, project: string): void {
  const lines = text
    .split("\n")
    .map((line) => Array.from(line.replace(stamped, ""), (sign) => signOf(sign.charCodeAt(0))).join(""));
  const places = lines.reduce((sum, line) => sum + line.length, 0);
  if (places === 0) return;
  logs += 1;
  for (const length of lengths) {
    for (const line of lines) {
      for (let at = 0; at + length <= line.length; at += 1) {
        const part = line.slice(at, at + length);
        let entry = counts[length].get(part);
        if (entry === undefined) counts[length].set(part, (entry = { sum: 0, projects: new Set() }));
        entry.sum += 1 / places;
        entry.projects.add(project);
      }
    }
  }
}

/** Texts of about the same share one behind the other, by that share in millionths. */
function levels(length: Length): readonly string[] {
  const shares = [...counts[length]].flatMap(([text, { sum, projects }]) => {
    const perMillion = (1e6 * sum) / logs;
    return perMillion < least[length] || projects.size < leastProjects ? [] : [{ text, perMillion }];
  });
  const levelOf = (perMillion: number): number =>
    Math.round(least[length] * step ** Math.floor(Math.log(perMillion / least[length]) / Math.log(step)));
  const grouped = Map.groupBy(shares, ({ perMillion }) => levelOf(perMillion));
  return [...grouped]
    .toSorted(([left], [right]) => right - left)
    .map(
      ([level, texts]) =>
        `  [${level}, ${JSON.stringify(
          texts
            .map(({ text }) => text)
            .toSorted()
            .join(""),
        )}],`,
    );
}

const { folder, logs: rows } = await readCorpus(process.argv[2]);
for (const { file, project } of rows) {
  const bytes = readFileSync(join(folder, file));
  const ends = bytes.length <= logLimit ? [bytes] : [bytes.subarray(0, logLimit / 2), bytes.subarray(-logLimit / 2)];
  count(Buffer.concat(ends).toString("latin1"), project);
}
writeFileSync(
  target,
  `/** How often bytes stand in a row in the logs of ${logs} jobs, in millionths of all places; see counted-frequency.ts. Made by
 * \`node scripts/byte-counts.ts\`. */
type Levels = readonly (readonly [perMillion: number, texts: string])[];

// prettier-ignore
export const pairCounts: Levels = [
${levels(2).join("\n")}
];

// prettier-ignore
export const gramCounts: Levels = [
${levels(commonLength).join("\n")}
];
`,
);
