import { frequencyInFrequent } from "./counted-frequency.ts";
import { anyByte, type ByteSet } from "./byte-set.ts";

/**
 * How often bytes stand in a row in the logs of CI systems, roughly: enough to tell which part of a text is rare.
 * Counted on 2026-11-22 in logs of GitHub Actions and Travis.
 */

/** A kind of bytes. */
interface Kind {
  /** Of all bytes, how many are of this kind. */
  readonly share: number;
  /** Of the bytes of this kind, how many (in a thousand) each of some characters is. */
  readonly members: Readonly<Record<string, number>>;
  /** How many of the bytes behind one of this kind are of each kind. */
  readonly followers: readonly number[];
}

const kinds: readonly Kind[] = [
  { share: 0.12, members: { " ": 990, "\t": 10 }, followers: [0.44, 0.08, 0.24, 0.08, 0.13, 0.01] },
  { share: 0.12, members: { "01": 160, "23": 120, "456789": 75 }, followers: [0.05, 0.49, 0.1, 0.02, 0.32, 0.01] },
  {
    share: 0.54,
    members: { et: 100, oisanr: 68, mcl: 45, pgud: 32, bh: 24, vfjkyw: 12, xqz: 4 },
    followers: [0.06, 0.02, 0.79, 0.01, 0.11, 0.01],
  },
  {
    share: 0.05,
    members: { CR: 90, BSITKMFOEDNPA: 53, ULGWHV: 20, JZYXQ: 5 },
    followers: [0.05, 0.03, 0.43, 0.35, 0.1, 0.01],
  },
  {
    share: 0.16,
    members: { "./": 190, "-": 120, ":[": 85, "#()_%=": 40, "]\"',": 16, ";+>|\\*$": 5, "{}@<~!`^&?": 2 },
    followers: [0.15, 0.22, 0.28, 0.05, 0.27, 0.01],
  },
  // Bytes beyond ASCII.
  { share: 0.01, members: {}, followers: [0.04, 0.01, 0.01, 0.01, 0.05, 0.9] },
];
const beyond = kinds.length - 1;

const beyondShare = 1 / 64;

function portionOfByte(byte: number): readonly number[] {
  const character = String.fromCharCode(byte);
  return kinds.map(({ members }, kind) => {
    if (byte >= 0x80) return kind === beyond ? beyondShare : 0;
    return (Object.entries(members).find(([characters]) => characters.includes(character))?.[1] ?? 0) / 1000;
  });
}
const portionsOfBytes = Array.from({ length: 256 }, (_, byte) => portionOfByte(byte));

const portions = new Map<ByteSet, readonly number[]>([[anyByte, kinds.map(() => 1)]]);

/** By kind, how many of its bytes are in a set. */
function portionOf(profile: ByteSet): readonly number[] {
  const known = portions.get(profile);
  if (known !== undefined) return known;
  const portion = kinds.map((_, kind) =>
    profile.bytes.reduce((sum, byte) => sum + (portionsOfBytes[byte]?.[kind] ?? 0), 0),
  );
  portions.set(profile, portion);
  return portion;
}

/** Longer rows are not rarer in a way that matters. */
const longest = 16;

/** What the kinds of the bytes let one think. */
function frequencyByKind(row: readonly ByteSet[]): number {
  let reached = kinds.map(({ share }, kind) => share * (portionOf(row[0] ?? anyByte)[kind] ?? 0));
  const end = Math.min(row.length, longest);
  for (let place = 1; place < end; place += 1) {
    const portion = portionOf(row[place] ?? anyByte);
    const next = [0, 0, 0, 0, 0, 0];
    for (let kind = 0; kind < reached.length; kind += 1) {
      const share = reached[kind] ?? 0;
      const followers = kinds[kind]?.followers ?? [];
      if (share > 0)
        for (let to = 0; to < next.length; to += 1)
          next[to] = (next[to] ?? 0) + share * (followers[to] ?? 0) * (portion[to] ?? 0);
    }
    reached = next;
  }
  return reached.reduce((sum, part) => sum + part, 0);
}

/** @returns how often bytes of these sets stand in a row, over all places of a log */
export const frequency = (row: readonly ByteSet[]): number => Math.max(frequencyByKind(row), frequencyInFrequent(row));
