import { isOfKind } from "./file-kinds.ts";
import { type FileRule, type GuardedFile, hunkWith, type Objection } from "./guarded-file.ts";

interface Threshold {
  /** Finds a number that a check is held to, as group `value`, after its name, as group `name`. */
  readonly pattern: RegExp;
  /** The direction in which less is asked for. */
  readonly weaker: "lower" | "higher";
}

const thresholds: readonly Threshold[] = [
  {
    pattern:
      /(?<name>(?:cov[-_])?fail[-_]under|(?:min(?:imum)?[-_]?)?coverage(?:[-_]?(?:threshold|minimum|limit))?|(?:line|branch|function|statement)[-_]?(?:rate|coverage)|branches|functions|lines|statements|perFile|minimum(?:_coverage(?:_by_file)?)?|msi|mutationScore|min[-_]?score)["']?>?\s*[:=> ]\s*["']?(?<value>\d+(?:\.\d+)?)/gi,
    weaker: "lower",
  },
  {
    pattern:
      /(?<name>max[-_]?(?:warnings|complexity|line[-_]?length|errors|issues|violations|diff\w*|failures|args|statements|branches|locals)|complexity|cognitive[-_]complexity|budget|maximumError|maximumWarning|failureThreshold|flaky[-_]?retries|reruns|max[-_]?allowed\w*)["']?\s*[:= ]\s*["']?(?<value>\d+(?:\.\d+)?)/gi,
    weaker: "higher",
  },
];

/** The numbers of a text by the name before them, in order. */
function numbersOf(text: string, pattern: RegExp): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map<string, number[]>();
  for (const { groups } of text.matchAll(pattern)) {
    const name = groups?.["name"] ?? "";
    numbers.set(name, [...(numbers.get(name) ?? []), Number(groups?.["value"])]);
  }
  return numbers;
}

function weakened(file: GuardedFile, { pattern, weaker }: Threshold): readonly Objection[] {
  const after = numbersOf(file.after, pattern);
  return [...numbersOf(file.before, pattern)].flatMap(([name, old]) => {
    const now = after.get(name) ?? [];
    const isWeaker = old.some((value, index) => {
      const other = now[index];
      return other === undefined || (weaker === "lower" ? other < value : other > value);
    });
    const at = new RegExp(pattern.source, "i");
    return isWeaker ? [{ reason: "a threshold is lowered or taken away", hunk: hunkWith(file, at) }] : [];
  });
}

/** Keeps the numbers that checks are held to. */
export const thresholdRule: FileRule = {
  name: "threshold-lowered",
  title: "A threshold of a check that asks for less than before, or that is gone.",
  check: (file) => (isOfKind(file.path, "config") ? thresholds.flatMap((threshold) => weakened(file, threshold)) : []),
};
