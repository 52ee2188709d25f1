// The artifact service of dtu-github-actions in a process of its own: it keeps one state per process and takes over
// the console, and neither may leak from one test into another. Prints its address; ends with its standard input.
import { startEphemeralDtu } from "dtu-github-actions/ephemeral";

const service = await startEphemeralDtu(process.env["DTU_CACHE_DIR"] ?? "");
process.stdout.write(`${service.url}\n`);
process.stdin.resume().on("end", () => process.exit(0));
