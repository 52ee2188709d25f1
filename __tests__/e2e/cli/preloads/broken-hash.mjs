// Something that the bundle stands on breaks: a bug that no input provokes.
import crypto from "node:crypto";
import { syncBuiltinESMExports } from "node:module";

const broken = () => {
  throw new TypeError("the hash is broken");
};
crypto.createHash = broken;
crypto.hash = broken;
syncBuiltinESMExports();
