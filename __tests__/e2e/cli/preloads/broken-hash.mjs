// Something that the bundle stands on breaks: a bug that no input provokes.
import crypto from "node:crypto";
import { syncBuiltinESMExports } from "node:module";

crypto.createHash = () => {
  throw new TypeError("the hash is broken");
};
syncBuiltinESMExports();
