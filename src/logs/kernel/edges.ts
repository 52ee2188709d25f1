import { carriageReturn, lineFeed, space, tab } from "./bytes";

/** Whether a byte may stand in a mark of Travis: `[\w.:=,-]`. */
function isInMark(byte: u32): bool {
  return (
    (byte | 0x20) - 0x61 < 26 ||
    byte - 0x30 < 10 ||
    byte == 0x5f ||
    byte == 0x2e ||
    byte == 0x3a ||
    byte == 0x3d ||
    byte == 0x2c ||
    byte == 0x2d
  );
}

/** Whether a mark of Travis ("travis_fold:…", "travis_time:…") ends right before a place: text is glued to it. */
function followsMark(at: usize, textStart: usize): bool {
  for (let start = at - 1; start >= textStart && isInMark(load<u8>(start)); start -= 1) {
    if (load<u32>(start) == 0x76617274 && load<u32>(start, 3) == 0x5f736976) return true;
  }
  return false;
}

/**
 * Whether a line's text may begin at a place, behind what is taken off it: the time stamp, the runner's tag, job and step
 * in the form of `gh run view --log`, the wrappers of ../../diagnosis/unwrap.ts. It may say yes too often.
 * @param textStart where the line's text begins behind a time stamp that the line begins with
 */
export function begins(at: usize, textStart: usize): bool {
  if (at == textStart) return true;
  const before: u32 = load<u8>(at - 1);
  // Behind `]`, a tabulator, the Z of a time stamp.
  if (before == 0x5d || before == tab || before == 0x5a) return true;
  if (before != space) return isInMark(before) && followsMark(at, textStart);
  if (at == textStart + 1) return true;
  const second: u32 = load<u8>(at - 2);
  // "| ", "] ", "- ", "Z ", two spaces, a digit and a space.
  return second == 0x7c || second == 0x5d || second == 0x2d || second == 0x5a || second == space || second - 0x30 < 10;
}

/** Whether a line's text may end at a place, before what is taken off it. */
export function ends(at: usize): bool {
  let end = at;
  while (load<u8>(end) == space || load<u8>(end) == tab) end += 1;
  const byte: u32 = load<u8>(end);
  // What a cleaned line has in place of a carriage return is a tabulator.
  return byte == lineFeed || (end == at && byte == carriageReturn && load<u8>(end, 1) == lineFeed);
}
