/**
 * Compiles the kernel of the log reader (AssemblyScript) into src/logs/kernel-code.ts.
 * Usage: node scripts/kernel.ts [--check]   (with --check: says whether that file is what the source makes)
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { main } from "assemblyscript/asc";

const root = resolve(import.meta.dirname, "..");
const source = "src/logs/kernel/scan.ts";
const target = "src/logs/kernel-code.ts";
const options = [
  "-O3",
  "--noAssert",
  "--runtime",
  "stub",
  "--importMemory",
  "--initialMemory",
  "1",
  "--enable",
  "simd",
];

let binary: Uint8Array | null = null;
const { error } = await main([source, "--outFile", "kernel.wasm", ...options], {
  readFile: (name, folder) => {
    try {
      return readFileSync(resolve(root, folder, name), "utf8");
    } catch {
      return null;
    }
  },
  writeFile: (_, content) => {
    binary = Buffer.from(content);
  },
  listFiles: () => [],
  stderr: process.stderr,
});
if (error !== null || binary === null) throw new Error("the kernel does not compile", { cause: error });

const made = `/** The kernel of the log reader, compiled: WebAssembly in base64. Made by \`npm run kernel\` from kernel/scan.ts. */
export const code =
  "${Buffer.from(binary).toString("base64")}";
`;
const path = join(root, target);
if (!process.argv.includes("--check")) writeFileSync(path, made);
else if (readFileSync(path, "utf8") !== made) {
  console.error(`${target} is not what ${source} compiles to. Run: npm run kernel`);
  process.exitCode = 1;
}
