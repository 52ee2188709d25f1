import type { Random } from "./random.ts";

/** One step of the sample log: what its command is, and what one more of its lines looks like. */
export interface ToolOutput {
  readonly command: string;
  /** @param nth counts the step's lines from 0 */
  line(random: Random, nth: number): string;
}

const esc = "\u001b[";
const paint = (code: string, text: string): string => `${esc}${code}m${text}${esc}0m`;

const words = [
  "parser",
  "client",
  "schema",
  "router",
  "session",
  "storage",
  "render",
  "config",
  "stream",
  "metrics",
  "errors",
  "timeout",
] as const;
const word = (random: Random): string => random.of(words);
const version = (random: Random): string => `${random.below(9)}.${random.below(30)}.${random.below(20)}`;
const seconds = (random: Random): string => `${random.below(9)}.${100 + random.below(900)}`;

const npm: ToolOutput = {
  command: "npm ci --foreground-scripts --loglevel http",
  line(random) {
    const name = `${word(random)}-${word(random)}`;
    switch (random.below(8)) {
      case 0:
        return `npm warn deprecated ${name}@${version(random)}: this version is no longer supported`;
      case 1:
        return `${paint("32", "✓")} ${name} ${paint("2", `(${random.below(900)} ms)`)}`;
      case 2:
        return `added ${random.below(2000)} packages, and audited ${random.below(3000)} packages in ${random.below(60)}s`;
      case 3:
        return `> ${name}@${version(random)} postinstall /home/runner/work/app/app/node_modules/${name}`;
      default:
        return `npm http fetch GET 200 https://packages.example/${name}/-/${name}-${version(random)}.tgz ${random.below(900)}ms (cache ${random.of(["hit", "miss"])})`;
    }
  },
};

const gradle: ToolOutput = {
  command: "./gradlew build --info",
  line(random, nth) {
    const task = `:${word(random)}:${random.of(["compileJava", "processResources", "test", "jar", "checkstyleMain"])}`;
    switch (random.below(8)) {
      case 0:
        return `> Task ${task}${random.of(["", " UP-TO-DATE", " NO-SOURCE", " FROM-CACHE"])}`;
      case 1:
        return `Download https://repo.maven.apache.org/maven2/org/${word(random)}/${word(random)}/${version(random)}/${word(random)}-${version(random)}.pom, took ${random.below(90)} ms (${random.below(99)} KiB)`;
      case 2:
        return `com.example.${word(random)}.${word(random)}Test > ${word(random)}Keeps${word(random)}() PASSED`;
      case 3:
        return `Build cache key for task '${task}' is ${random.hex(32)}`;
      case 4:
        return `warning: [deprecation] get${word(random)}(int) in ${word(random)} has been deprecated`;
      case 5:
        return "";
      default:
        return `Resolve mutations for ${task} (Thread[#${nth % 64},Execution worker Thread ${random.below(8)},5,main]) completed. Took ${seconds(random)} secs.`;
    }
  },
};

const pytest: ToolOutput = {
  command: "python -m pytest -v",
  line(random, nth) {
    const share = String(nth % 101).padStart(3);
    const test = `tests/test_${word(random)}.py::Test${word(random)}::test_${word(random)}_${word(random)}[${random.below(99)}]`;
    switch (random.below(8)) {
      case 0:
        return `  /opt/hostedtoolcache/Python/3.12.4/x64/lib/python3.12/site-packages/${word(random)}/${word(random)}.py:${random.below(900)}: DeprecationWarning: ${word(random)} is deprecated`;
      case 1:
        return `Collecting ${word(random)}-${word(random)}==${version(random)} (from -r requirements.txt (line ${random.below(60)}))`;
      case 2:
        return `  Downloading ${word(random)}_${word(random)}-${version(random)}-py3-none-any.whl (${random.below(900)} kB)`;
      case 3:
        return `${random.hex(8)} INFO     ${word(random)}.${word(random)}:${word(random)}.py:${random.below(900)} handled ${random.below(9000)} records in ${seconds(random)}s`;
      default:
        return `${test} ${paint("32", "PASSED")}${paint("32", ` [${share}%]`)}`;
    }
  },
};

const cargo: ToolOutput = {
  command: "cargo test --workspace",
  line(random) {
    const name = `${word(random)}_${word(random)}`;
    switch (random.below(6)) {
      case 0:
        return `${paint("1;32", "   Compiling")} ${name} v${version(random)}`;
      case 1:
        return `${paint("1;32", "  Downloaded")} ${name} v${version(random)}`;
      case 2:
        return `test result: ok. ${random.below(90)} passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in ${seconds(random)}s`;
      case 3:
        return `     Running unittests src/lib.rs (target/debug/deps/${name}-${random.hex(16)})`;
      default:
        return `test ${word(random)}::tests::${name}_${word(random)} ... ok`;
    }
  },
};

const docker: ToolOutput = {
  command: "docker build --progress plain .",
  line(random, nth) {
    const stage = `#${5 + (nth % 20)}`;
    switch (random.below(7)) {
      case 0:
        return `${stage} sha256:${random.hex(64)} ${random.below(90)}.${random.below(90)}MB / ${random.below(90)}.${random.below(90)}MB ${seconds(random)}s`;
      case 1:
        return `${stage} ${seconds(random)} Get:${random.below(90)} http://mirror.example/debian bookworm/main amd64 lib${word(random)}${random.below(9)} amd64 ${version(random)}-1+b1 [${random.below(900)} kB]`;
      case 2:
        return `${stage} ${seconds(random)} Unpacking lib${word(random)}-${word(random)}:amd64 (${version(random)}-${random.below(9)}) ...`;
      case 3:
        return `${stage} [build ${random.below(9)}/9] RUN make -C ${word(random)}`;
      case 4:
        return `${stage} CACHED`;
      default:
        return `${stage} ${seconds(random)} cc -O2 -Wall -Wextra -I include -c src/${word(random)}/${word(random)}.c -o build/${word(random)}_${word(random)}.o`;
    }
  },
};

/** Tools that build and test; none of these lines says that anything failed. */
export const tools: readonly [ToolOutput, ...ToolOutput[]] = [npm, gradle, pytest, cargo, docker];
