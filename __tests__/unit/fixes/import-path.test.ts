import { describe, expect, it } from "vitest";
import type { SampleFile } from "./repository.ts";
import { checkout, imported, price, propose, required, traceback } from "./missing-import.ts";

describe("import-path heals the letter case of", () => {
  it.each<[string, readonly string[], string, string, string, Record<string, SampleFile>]>([
    [
      "a required file",
      required("./Format", "src/main.js"),
      "src/main.js",
      'const f = require("./Format");\n',
      'const f = require("./format");\n',
      { "src/format.js": "" },
    ],
    [
      "a required folder, above",
      required("../lib/Cart/total", "test/total.test.js"),
      "test/total.test.js",
      "require('../lib/Cart/total')",
      "require('../lib/cart/total')",
      { "lib/cart/total.js": "" },
    ],
    [
      "a required file, as the test runner of Node.js 20 prints it",
      required("./Format", "src/main.js").map((line) => `# ${line}`),
      "src/main.js",
      'const f = require("./Format");\n',
      'const f = require("./format");\n',
      { "src/format.js": "" },
    ],
    [
      "the index of a folder",
      required("./Cart", "src/main.js"),
      "src/main.js",
      'require("./Cart")',
      'require("./cart")',
      { "src/cart/index.js": "" },
    ],
    [
      "an imported file, whose whole path Node.js prints",
      imported("src/Format.mjs", "src/main.mjs"),
      "src/main.mjs",
      'import { price } from "./Format.mjs";\n',
      'import { price } from "./format.mjs";\n',
      { "src/format.mjs": price },
    ],
    [
      "an imported file, wherever it was checked out to",
      imported("src/Format.mjs", "src/main.mjs", "/tmp/a/b"),
      "src/main.mjs",
      'import { price } from "./Format.mjs";\n',
      'import { price } from "./format.mjs";\n',
      { "src/format.mjs": price },
    ],
    [
      "what the TypeScript compiler misses",
      ["src/main.ts(1,19): error TS2307: Cannot find module './Format.js' or its corresponding type declarations."],
      "src/main.ts",
      'import { price } from "./Format.js";\n',
      'import { price } from "./format.js";\n',
      { "src/format.ts": price },
    ],
    [
      "what a bundler misses",
      ['Error: Failed to resolve import "./Button.vue" from "src/main.js". Does the file exist?'],
      "src/main.js",
      'import Button from "./Button.vue";\n',
      'import Button from "./button.vue";\n',
      { "src/button.vue": "" },
    ],
    [
      "a Python module that names are taken from",
      traceback("Utils", "app.py", 2, "from Utils import add"),
      "app.py",
      "import os\nfrom Utils import add\n",
      "import os\nfrom utils import add\n",
      { "utils.py": "" },
    ],
    [
      "a Python module that the file goes on to use by its name",
      traceback("Utils", "src/app.py", 1, "import Utils"),
      "src/app.py",
      "import Utils\nUtils.add()\n",
      "import utils as Utils\nUtils.add()\n",
      { "src/utils/__init__.py": "" },
    ],
    [
      "a module of a Python package",
      traceback("shop.Cart", "tests/test_cart.py", 1, "from shop.Cart import total"),
      "tests/test_cart.py",
      "from shop.Cart import total\n",
      "from shop.cart import total\n",
      { "shop/__init__.py": "", "shop/cart.py": "" },
    ],
    [
      "a header",
      ["src/main.c:2:10: fatal error: Matrix.h: No such file or directory"],
      "src/main.c",
      '#include <stdio.h>\n#include "Matrix.h"\n',
      '#include <stdio.h>\n#include "matrix.h"\n',
      { "include/matrix.h": "" },
    ],
    [
      "the folder of a header",
      ["main.cpp:1:10: fatal error: Math/vec.hpp: No such file or directory"],
      "main.cpp",
      "#include <Math/vec.hpp>\n",
      "#include <math/vec.hpp>\n",
      { "include/math/vec.hpp": "" },
    ],
  ])("%s", async (_, log, path, text, content, files) => {
    const result = await propose(log, { [path]: text, ...files });
    expect(result).toMatchObject({ kind: "fix", edits: [{ kind: "update", path, content }] });
  });
});

describe("import-path heals the place of", () => {
  it("a file that was moved, when it has all that is imported", async () => {
    const files = { "src/main.mjs": 'import { price } from "./pricing.mjs";\n', "src/shop/pricing.mjs": price };
    expect(await propose(imported("src/pricing.mjs", "src/main.mjs"), files)).toMatchObject({
      edits: [{ path: "src/main.mjs", content: 'import { price } from "./shop/pricing.mjs";\n' }],
    });
  });

  it("a file that was moved up", async () => {
    const files = {
      "src/shop/main.js": 'const { price, tax } = require("./pricing");\n',
      "src/pricing.js": "exports.price = 1;\nexports.tax = 2;\n",
    };
    expect(await propose(required("./pricing", "src/shop/main.js"), files)).toMatchObject({
      edits: [{ content: 'const { price, tax } = require("../pricing");\n' }],
    });
  });
});

describe("import-path completes", () => {
  const files = {
    "src/main.js":
      'import { a } from "./a";\nimport b from "./b";\nimport "./c.js";\nimport fs from "fs";\nexport * from "./d";\n',
    "src/a.js": "",
    "src/b/index.js": "",
    "src/c.js": "",
    "src/d.ts": "",
  };
  it.each([
    ["a file's", imported("src/a", "src/main.js")],
    [
      "a folder's",
      [
        `Error [ERR_UNSUPPORTED_DIR_IMPORT]: Directory import '${checkout}/src/b' is not supported resolving ES modules imported from ${checkout}/src/main.js`,
      ],
    ],
  ])("%s path in an ES module, and those of its kind in the same file", async (_, log) => {
    expect(await propose(log, files)).toMatchObject({
      edits: [
        {
          path: "src/main.js",
          content:
            'import { a } from "./a.js";\nimport b from "./b/index.js";\nimport "./c.js";\nimport fs from "fs";\nexport * from "./d";\n',
        },
      ],
    });
  });

  it("none of which only a source is there", async () => {
    expect(await propose(imported("src/d", "src/main.js"), files)).toMatchObject({
      kind: "refused",
      reason: expect.stringContaining("how it is resolved is at fault"),
    });
  });
});

describe("import-path follows what was moved:", () => {
  const log = traceback("shop.rounding", "main.py", 1, "from shop.rounding import cents as c");
  const shop = { "shop/__init__.py": "", "shop/money/__init__.py": "" };
  const main = { "main.py": "from shop.rounding import cents as c\n" };

  it("a Python module that defines what is taken from it", async () => {
    const files = { ...main, ...shop, "shop/money/rounding.py": "def cents(value):\n    return value\n" };
    expect(await propose(log, files)).toMatchObject({
      edits: [{ path: "main.py", content: "from shop.money.rounding import cents as c\n" }],
    });
  });

  it.each<[string, Record<string, SampleFile>]>([
    ["that defines something else", { "shop/money/rounding.py": "def euros(value):\n    pass\n" }],
    ["of which there are two", { "shop/money/rounding.py": "cents = 1\n", "other/rounding.py": "cents = 2\n" }],
    ["where Python does not look", { "tools/rounding.py": "cents = 1\n" }],
  ])("no Python module %s", async (_, more) => {
    expect(await propose(log, { ...main, ...shop, ...more })).toEqual({ kind: "unrelated" });
  });

  const missing = ["src/main.c:1:10: fatal error: vector3.h: No such file or directory"];
  it("a header, by the way from the file that includes it", async () => {
    const files = { "src/main.c": '#include "vector3.h"\n', "include/geometry/vector3.h": "" };
    expect(await propose(missing, files)).toMatchObject({
      edits: [{ path: "src/main.c", content: '#include "../include/geometry/vector3.h"\n' }],
    });
  });

  it.each<[string, Record<string, SampleFile>]>([
    ["of the system", { "src/main.c": "#include <vector3.h>\n", "include/geometry/vector3.h": "" }],
    ["of an example", { "src/main.c": '#include "vector3.h"\n', "examples/vector3.h": "" }],
    ["of which there are two", { "src/main.c": '#include "vector3.h"\n', "a/vector3.h": "", "b/vector3.h": "" }],
  ])("no header %s", async (_, files) => {
    expect(await propose(missing, files)).toEqual({ kind: "unrelated" });
  });
});
