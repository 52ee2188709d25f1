import { execFileSync } from "node:child_process";

execFileSync("./bin/codegen", { stdio: "inherit" });
