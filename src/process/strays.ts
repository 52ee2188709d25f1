import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

/** The environment variable by which a command's descendants are known, also those that left its process group. */
const variable = "AUTO_HEAL_COMMAND";
/** A process may start others while it is looked for. */
const rounds = 5;

const processes = (): readonly number[] => {
  try {
    return readdirSync("/proc")
      .map(Number)
      .filter((id) => Number.isInteger(id) && id !== process.pid);
  } catch {
    // Only Linux shows processes as files.
    return [];
  }
};

function bears(id: number, entry: string): boolean {
  try {
    return `\0${readFileSync(`/proc/${id}/environ`, "latin1")}\0`.includes(`\0${entry}\0`);
  } catch {
    // It is gone, or another user's.
    return false;
  }
}

function kill(id: number): void {
  try {
    process.kill(id, "SIGKILL");
  } catch {
    // It is gone.
  }
}

/** A mark for the environment of a command, and the end of all that still bear it. */
export interface StrayMark {
  readonly env: Readonly<Record<string, string>>;
  /** Kills the command's descendants wherever they went, unless they were given another environment. Linux only. */
  stop(): void;
}

/** Makes a mark that no other command has. */
export function strayMark(): StrayMark {
  const id = randomUUID();
  return {
    env: { [variable]: id },
    stop() {
      for (let round = 0; round < rounds; round += 1) {
        const strays = processes().filter((process) => bears(process, `${variable}=${id}`));
        if (strays.length === 0) return;
        strays.forEach(kill);
      }
    },
  };
}
