export const tab: u32 = 0x09;
export const lineFeed: u32 = 0x0a;
export const carriageReturn: u32 = 0x0d;
export const space: u32 = 0x20;
export const stampLength: usize = 28;
/** "trav", with which the marks of Travis begin ("travis_fold:…", "travis_time:…"). */
export const mark: u32 = 0x76617274;

/** Whether eight bytes are digits (ones of `digits` are 0x76) and signs (0x7f) as in a form. */
function fits(bytes: u64, form: u64, digits: u64): bool {
  const apart = bytes ^ form;
  return ((apart | (apart + digits)) & 0x8080808080808080) == 0;
}

/** The runner's time stamp, as `isStampedAt` has it: `0000-00-00T00:00:00.0000000Z`. */
export function isStamped(at: usize): bool {
  return (
    fits(load<u64>(at), 0x2d30302d30303030, 0x7f76767f76767676) &&
    fits(load<u64>(at, 8), 0x30303a3030543030, 0x76767f76767f7676) &&
    fits(load<u64>(at, 16), 0x303030302e30303a, 0x767676767f76767f) &&
    fits(load<u32>(at, 24), 0x5a303030, 0x7f767676)
  );
}
