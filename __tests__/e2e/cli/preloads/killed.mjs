// SIGKILL right before the program changes something for the KILLED_BEFORE-th time, counted from 1.
import childProcess from "node:child_process";
import files from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";

let left = Number(process.env.KILLED_BEFORE);
function change() {
  left -= 1;
  if (left === 0) process.kill(process.pid, "SIGKILL");
}

for (const name of ["mkdir", "mkdtemp", "rename", "rm", "writeFile"]) {
  const real = files[name];
  files[name] = (...args) => {
    change();
    return real(...args);
  };
}

const writing = new Set(["read-tree", "hash-object", "update-index", "write-tree", "commit-tree", "update-ref"]);
const { spawn } = childProcess;
childProcess.spawn = (command, args, options) => {
  if (args.some((arg) => writing.has(arg))) change();
  return spawn(command, args, options);
};
syncBuiltinESMExports();
