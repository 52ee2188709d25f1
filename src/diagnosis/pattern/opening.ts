import { type CharacterSet, union } from "./character-set.ts";
import type { Pattern } from "./syntax.ts";

/** A pattern as what reads the next character and what follows then, from its end to its beginning. */
type Place =
  | { readonly kind: "read"; readonly set: CharacterSet; readonly follow: Place }
  | { readonly kind: "split"; readonly ways: Place[] }
  | { readonly kind: "beginning"; readonly follow: Place }
  | { readonly kind: "end" };
type Reading = Extract<Place, { kind: "read" }>;

const end: Place = { kind: "end" };
/** A counted repetition is copied out so often at most; what is beyond may go on for ever. */
const copies = 12;

/** @returns where a pattern begins, when `follow` comes after it */
function lay(pattern: Pattern, follow: Place): Place {
  switch (pattern.kind) {
    case "character":
      return { kind: "read", set: pattern.set, follow };
    case "beginning":
      return { kind: "beginning", follow };
    case "end":
      return end;
    case "look-ahead":
      return follow;
    case "sequence":
      return pattern.parts.reduceRight((follower, part) => lay(part, follower), follow);
    case "choice":
      return { kind: "split", ways: pattern.branches.map((branch) => lay(branch, follow)) };
    case "repeat":
      return layRepeat(pattern, follow);
  }
}

function layRepeat({ body, min, max }: Extract<Pattern, { kind: "repeat" }>, follow: Place): Place {
  let place: Place = follow;
  if (max > copies) {
    const again: Place = { kind: "split", ways: [follow] };
    again.ways.push(lay(body, again));
    place = again;
  } else for (let count = min; count < max; count += 1) place = { kind: "split", ways: [lay(body, place), follow] };
  for (let count = 0; count < Math.min(min, copies); count += 1) place = lay(body, place);
  return place;
}

/** What may read the next character. */
interface Reached {
  readonly reads: ReadonlySet<Reading>;
  /** Something may come next that is not looked at: the pattern ends, or began elsewhere than at the beginning. */
  readonly isOpen: boolean;
}

function reach(from: Iterable<Place>, atBeginning: boolean): Reached {
  const reads = new Set<Reading>();
  const seen = new Set<Place>();
  let isOpen = false;
  const visit = (place: Place, isHeld: boolean): void => {
    if (seen.has(place)) return;
    seen.add(place);
    if (place.kind === "split") for (const way of place.ways) visit(way, isHeld);
    else if (place.kind === "beginning") {
      if (atBeginning) visit(place.follow, true);
    } else if (place.kind === "end" || !isHeld) isOpen = true;
    else reads.add(place);
  };
  for (const place of from) visit(place, !atBeginning);
  return { reads, isOpen };
}

const lastAscii = 0x7f;
const lastUnit = 0xffff;
const beyondAscii: CharacterSet = [[lastAscii + 1, lastUnit]];

const holdsBeyond = ({ set }: Reading): boolean => set.some(([, last]) => last > lastAscii);

/**
 * How every text begins that a pattern matches: byte by byte (UTF-8), what may stand there.
 * @param pattern a regular expression
 * @param limit of bytes that are looked at
 * @returns a set of characters for each byte, in which all beyond ASCII stand for the bytes beyond; empty where texts may
 *   match that begin with anything
 */
export function openingOf(pattern: Pattern, limit: number): readonly CharacterSet[] {
  const opening: CharacterSet[] = [];
  let places: Iterable<Place> = [lay(pattern, end)];
  /** By what reads a character beyond ASCII, that it goes on doing so: it has several bytes. */
  const longer = new Map<Reading, Reading>();
  while (opening.length < limit) {
    const { reads, isOpen } = reach(places, opening.length === 0);
    if (isOpen || reads.size === 0) break;
    opening.push(union(...[...reads].map(({ set }) => set)));
    places = [...reads].flatMap((read): readonly Place[] => {
      if (!holdsBeyond(read)) return [read.follow];
      let more = longer.get(read);
      if (more === undefined) {
        more = { kind: "read", set: beyondAscii, follow: read.follow };
        longer.set(read, more);
        longer.set(more, more);
      }
      return [read.follow, more];
    });
  }
  return opening;
}
