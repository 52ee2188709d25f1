import { beginning, beginningCount } from "./beginnings";
import { carriageReturn, lineFeed, space, tab } from "./bytes";
import { members } from "./memory";

/** Whether a line's text may begin at a place. */
export function begins(at: usize): bool {
  const count = beginningCount();
  for (let index = 0; index < count; index += 1) {
    if (beginning(index) == at) return true;
  }
  return count < 0;
}

/** Whether bytes are members of some sets (u16 each). The last is asked for first: what is noticed mostly tells the others. */
export function stands(at: usize, sets: usize, length: usize): bool {
  for (let index = length; index > 0;) {
    index -= 1;
    const set: usize = load<u16>(sets + (index << 1));
    if (load<u8>(members + (set << 8) + <usize>load<u8>(at + index)) == 0) return false;
  }
  return true;
}

/** As `stands`; the first is asked for first, since most lines begin otherwise. */
function follows(at: usize, sets: usize, length: usize): bool {
  for (let index: usize = 0; index < length; index += 1) {
    const set: usize = load<u16>(sets + (index << 1));
    if (load<u8>(members + (set << 8) + <usize>load<u8>(at + index)) == 0) return false;
  }
  return true;
}

/** Whether the text of a line may begin with bytes of some sets. */
export function opens(sets: usize, length: usize): bool {
  const count = beginningCount();
  for (let index = 0; index < count; index += 1) {
    if (follows(beginning(index), sets, length)) return true;
  }
  return count < 0;
}

/** Whether a line's text may end at a place, before what is taken off it. */
export function ends(at: usize): bool {
  let end = at;
  while (load<u8>(end) == space || load<u8>(end) == tab) end += 1;
  const byte: u32 = load<u8>(end);
  // What a cleaned line has in place of a carriage return is a tabulator.
  return byte == lineFeed || (end == at && byte == carriageReturn && load<u8>(end, 1) == lineFeed);
}
