import { describe, expect, it } from "vitest";
import type { SampleFile } from "./repository.ts";
import { imported, price, propose, required, traceback } from "./missing-import.ts";

describe("import-path refuses", () => {
  const main = { "src/main.mjs": 'import { price } from "./Format.mjs";\n' };
  it.each<[string, readonly string[], Record<string, SampleFile>, RegExp]>([
    [
      "two files that differ in letter case",
      imported("src/Format.mjs", "src/main.mjs"),
      { ...main, "src/format.mjs": price, "src/FORMAT.mjs": price },
      /2 files differ/,
    ],
    [
      "a file that is there",
      imported("src/Format.mjs", "src/main.mjs"),
      { ...main, "src/Format.mjs": price },
      /is there/,
    ],
    ["a file that is nowhere", imported("src/Format.mjs", "src/main.mjs"), main, /No file of the repository is surely/],
    [
      "a program that the workflow names",
      ["Error: Cannot find module '/home/runner/work/app/app/dist/index.js'"],
      main,
      /does not tell/,
    ],
    ["a package", required("lodash", "src/main.js"), { "src/main.js": "", "src/Lodash.js": "" }, /^unrelated$/],
    [
      "a moved file that lacks what is imported",
      imported("src/Format.mjs", "src/main.mjs"),
      { ...main, "lib/Format.mjs": "export const other = 1;\n" },
      /No file of the repository is surely/,
    ],
    [
      "several moved files",
      imported("src/Format.mjs", "src/main.mjs"),
      { ...main, "lib/Format.mjs": price, "web/Format.mjs": price },
      /No file of the repository is surely/,
    ],
    [
      "a moved file of a name that says nothing",
      imported("src/config.mjs", "src/main.mjs"),
      { "src/main.mjs": 'import { price } from "./config.mjs";\n', "lib/config.mjs": price },
      /No file of the repository is surely/,
    ],
    [
      "an import that is put together",
      required("./Format", "src/main.js"),
      { "src/main.js": 'require("./" + name)', "src/format.js": "" },
      /does not import/,
    ],
    [
      "a known distribution",
      traceback("yaml", "app.py", 1, "import yaml"),
      { "app.py": "import yaml\n", "YAML.py": "" },
      /^unrelated$/,
    ],
    [
      "a module that is spelled so, elsewhere",
      traceback("Utils", "app.py", 1, "import Utils"),
      { "app.py": "import Utils\n", "src/Utils.py": "" },
      /is spelled so/,
    ],
    [
      "several modules",
      traceback("Utils", "app.py", 1, "import Utils"),
      { "app.py": "import Utils\n", "utils.py": "", "src/utils.py": "" },
      /2 modules/,
    ],
    [
      "a line that has changed",
      traceback("Utils", "app.py", 1, "import Utils"),
      { "app.py": "import os\n", "utils.py": "" },
      /does not import/,
    ],
    [
      "a header of the system",
      ["a.c:1:10: fatal error: Python.h: No such file or directory"],
      { "a.c": "#include <Python.h>\n" },
      /^unrelated$/,
    ],
    [
      "several headers",
      ["a.c:1:10: fatal error: Matrix.h: No such file or directory"],
      { "a.c": '#include "Matrix.h"\n', "include/matrix.h": "", "src/matrix.h": "" },
      /2 files/,
    ],
    [
      "a header in a folder where no compiler looks",
      ["src/a.c:1:10: fatal error: config.h: No such file or directory"],
      { "src/a.c": '#include "config.h"\n', "ports/win32/Config.h": "" },
      /^unrelated$/,
    ],
    [
      "an import that may fail",
      required("./Extra", "src/main.js"),
      { "src/main.js": 'try {\n  require("./Extra");\n} catch {}\n', "src/extra.js": "" },
      /can do without/,
    ],
    [
      "a Python import that may fail",
      traceback("Extra", "app.py", 2, "import Extra"),
      { "app.py": "try:\n    import Extra\nexcept ImportError:\n    pass\n", "extra.py": "" },
      /can do without/,
    ],
    [
      "a header that is spelled so",
      ["a.c:1:10: fatal error: matrix.h: No such file or directory"],
      { "a.c": '#include "matrix.h"\n', "include/matrix.h": "" },
      /is spelled so/,
    ],
  ])("%s", async (_, log, files, reason) => {
    const result = await propose(log, files);
    expect(result.kind === "refused" ? result.reason : result.kind).toMatch(reason);
  });
});
