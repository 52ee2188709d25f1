export const id = 881;
export const ids = [881];
export const modules = {

/***/ 78229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ quoteName),
/* harmony export */   OM: () => (/* binding */ oversizedArchive),
/* harmony export */   WG: () => (/* binding */ quotePath),
/* harmony export */   mD: () => (/* binding */ invalidArchive)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _text_sanitise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95610);


/** An archive that is damaged or made to deceive. @param problem one sentence without its full stop, safe to print */
function invalidArchive(problem, options) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y("archive-invalid", problem, "Download it again.", options);
}
/** An archive, or a file in it, above a limit. @param problem one sentence without its full stop, safe to print */
function oversizedArchive(problem) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y("archive-too-large", problem, "Pass one file of it.");
}
/** An archive's path for an error's one line: safe to print. */
function quotePath(path) {
    return `"${(0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(path)}"`;
}
/** An entry's name for an error's one line: safe to print, cut. */
function quoteName(name) {
    return `"${(0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(name, 80)}"`;
}


/***/ }),

/***/ 55088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ openRunLogArchive)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _archive_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78229);
/* harmony import */ var _zip_archive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66106);



/**
 * Opens the log archive of a workflow run, as `GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs` gives it.
 * @param path of the zip archive
 * @param selectLogs chooses what to read; empty files are not offered, they say nothing
 * @returns the chosen logs, each inflated as it is read
 * @throws UserError `archive-invalid`, `archive-too-large` (see `openZipArchive`) or `no-logs`
 */
async function openRunLogArchive(path, selectLogs) {
    const entries = await (0,_zip_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .openZipArchive */ .i)(path);
    const offered = entries.filter((entry) => entry.name.endsWith("/") || entry.size > 0);
    const byName = new Map(offered.map((entry) => [entry.name, entry]));
    const logs = selectLogs([...byName.keys()]).flatMap(({ name, job, step }) => {
        const entry = byName.get(name);
        return entry === undefined ? [] : [{ name, job, step, chunks: () => entry.chunks() }];
    });
    if (logs.length > 0)
        return logs;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y("no-logs", `${(0,_archive_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .quotePath */ .WG)(path)} holds no log`, "Pass the archive that the run's page offers under Download log archive.");
}


/***/ }),

/***/ 66106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ openZipArchive)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/adm-zip/adm-zip.js
var adm_zip = __webpack_require__(71316);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/archive/archive-faults.js
var archive_faults = __webpack_require__(78229);
;// CONCATENATED MODULE: ./build/archive/archive-checks.js

/** Compression methods, by their number. Source: PKWARE APPNOTE.TXT 4.4.5. */
const methods = { stored: 0, deflated: 8 };
/** The file type in a Unix mode, which the upper half of an entry's external attributes holds: `S_IFMT`, sys/stat.h. */
const fileTypes = { mask: 0o170000, none: 0, regular: 0o100000, folder: 0o040000 };
const readable = new Set(Object.values(methods));
const plainTypes = new Set([fileTypes.none, fileTypes.regular, fileTypes.folder]);
const unsafeSegments = new Set(["", ".", ".."]);
const checks = [
    {
        fault: archive_faults/* invalidArchive */.mD,
        refuses: (entry) => !plainTypes.has((entry.attr >>> 16) & fileTypes.mask),
        problem: () => "is a link or a device",
    },
    {
        fault: archive_faults/* invalidArchive */.mD,
        refuses: (entry) => entry.header.encrypted,
        problem: () => "is encrypted",
    },
    {
        fault: archive_faults/* invalidArchive */.mD,
        refuses: (entry) => !readable.has(entry.header.method),
        problem: (entry) => `is compressed by method ${entry.header.method}, neither stored nor deflated`,
    },
    {
        fault: archive_faults/* oversizedArchive */.OM,
        refuses: ({ header }, limits) => header.size > limits.entryBytes,
        problem: ({ header }, limits) => `declares ${header.size} bytes, more than ${limits.entryBytes}`,
    },
    {
        fault: archive_faults/* oversizedArchive */.OM,
        refuses: ({ header }, limits) => header.size > limits.ratioFrom && header.size > limits.ratio * header.compressedSize,
        problem: (_, limits) => `declares more than ${limits.ratio} times its compressed size`,
    },
];
/**
 * Refuses what a run-log archive never holds.
 * @param entry read from the archive's directory; its size is only a claim
 * @param where the archive, quoted
 * @throws UserError `archive-invalid` or `archive-too-large`, naming the entry
 */
function checkEntry(entry, where, limits) {
    for (const { fault, refuses, problem } of checks) {
        if (!refuses(entry, limits))
            continue;
        throw fault(`${where} holds the entry ${(0,archive_faults/* quoteName */.AB)(entry.entryName)}, which ${problem(entry, limits)}`);
    }
}
/**
 * Refuses archives that are too large as a whole, or whose entries share bytes (how the densest bombs are built).
 * @param bytes of the archive
 * @throws UserError `archive-invalid` or `archive-too-large`
 */
function checkSums(entries, bytes, where, limits) {
    const sum = (size) => entries.reduce((total, entry) => total + size(entry), 0);
    if (sum((entry) => entry.header.compressedSize) > bytes) {
        throw (0,archive_faults/* invalidArchive */.mD)(`${where} declares more compressed bytes than it has`);
    }
    const total = sum((entry) => entry.header.size);
    if (total > limits.totalBytes) {
        throw (0,archive_faults/* oversizedArchive */.OM)(`${where} declares ${total} bytes in all, more than ${limits.totalBytes}`);
    }
}
/**
 * Decodes the name of an entry, with `/` between folders and, for a folder, at its end.
 * @param raw the name's bytes
 * @throws UserError `archive-invalid` when the name could lead out of the archive or stand for another
 */
function entryName(raw, where, limits) {
    const name = Buffer.from(raw).toString();
    const problem = nameProblem(name, raw.length, limits);
    if (problem === null)
        return name;
    throw (0,archive_faults/* invalidArchive */.mD)(`${where} holds an entry whose name ${problem}: ${(0,archive_faults/* quoteName */.AB)(name)}`);
}
function nameProblem(name, bytes, limits) {
    if (bytes > limits.nameBytes)
        return `is longer than ${limits.nameBytes} bytes`;
    const segments = name.replace(/\/$/, "").split("/");
    if (segments.length > limits.nameSegments)
        return `has more than ${limits.nameSegments} parts`;
    if (segments.some((segment) => unsafeSegments.has(segment)) || /^[A-Za-z]:|\\/.test(name)) {
        return "is not a plain relative path";
    }
    return /\p{Cc}/u.test(name) ? "has control characters" : null;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/archive/entry-content.js




/** Bytes handed on at a time: large enough that the loop's cost does not show. */
const chunkBytes = 256 * 1024;
/**
 * The content of an entry that passed the checks, inflated chunk by chunk.
 * @param where the archive, quoted
 * @throws UserError `archive-invalid` when the data is cut or damaged, or is not of the declared size or checksum;
 *   never more than the declared size is handed on
 */
async function* contentOf(entry, where) {
    const invalid = (problem, options) => (0,archive_faults/* invalidArchive */.mD)(`${where} holds the entry ${(0,archive_faults/* quoteName */.AB)(entry.entryName)}, which ${problem}`, options);
    const { crc: declaredChecksum, method, size: declaredSize } = entry.header;
    let checksum = 0;
    let size = 0;
    try {
        const compressed = entry.getCompressedData();
        for await (const chunk of method === methods.deflated ? inflated(compressed) : stored(compressed)) {
            size += chunk.length;
            if (size > declaredSize)
                throw invalid(`has more than the ${declaredSize} bytes that it declares`);
            checksum = (0,external_node_zlib_.crc32)(chunk, checksum);
            yield chunk;
        }
    }
    catch (cause) {
        if (cause instanceof errors/* UserError */.y)
            throw cause;
        throw invalid("is cut short or damaged", { cause });
    }
    if (size < declaredSize)
        throw invalid(`has ${size} bytes of the ${declaredSize} that it declares`);
    if (checksum !== declaredChecksum)
        throw invalid("does not have the checksum that it declares");
}
function inflated(compressed) {
    const inflate = (0,external_node_zlib_.createInflateRaw)({ chunkSize: chunkBytes });
    inflate.end(compressed);
    return inflate;
}
function* stored(content) {
    for (let start = 0; start < content.length; start += chunkBytes)
        yield content.subarray(start, start + chunkBytes);
}

;// CONCATENATED MODULE: ./build/archive/archive-limits.js
const mebibyte = 1024 ** 2;
const gibibyte = 1024 ** 3;
/**
 * Wide enough for any run: the 256 jobs that GitHub lets a matrix have, with 38 steps each, make 9,984 files, and log
 * lines that begin with a timestamp compress some ten times, where deflate itself reaches 1,032.
 */
const archiveLimits = {
    fileBytes: gibibyte,
    entries: 10_000,
    entryBytes: gibibyte,
    totalBytes: 4 * gibibyte,
    ratio: 250,
    ratioFrom: 64 * mebibyte,
    nameBytes: 512,
    nameSegments: 16,
};

;// CONCATENATED MODULE: ./build/archive/zip-archive.js







/**
 * Opens a zip archive of unknown origin. The directory is read by adm-zip and checked as a whole before anything is
 * inflated; content is streamed, never written to disk, and counted against what the directory declares.
 * @param path the archive; a path that cannot be read throws what node:fs throws
 * @param limits what to accept at most
 * @returns the entries in the archive's order
 * @throws UserError `archive-too-large`; or `archive-invalid`: no zip, cut short, damaged, encrypted, an unknown
 *   compression, an entry that is a link, that is named twice or whose name leads out of the archive
 */
async function openZipArchive(path, limits = archiveLimits) {
    const where = (0,archive_faults/* quotePath */.WG)(path);
    const { size } = await (0,promises_.stat)(path);
    if (size > limits.fileBytes) {
        throw (0,archive_faults/* oversizedArchive */.OM)(`${where} has ${size} bytes, more than ${limits.fileBytes}`);
    }
    const bytes = await (0,promises_.readFile)(path);
    const entries = readDirectory(bytes, where, limits);
    for (const entry of entries)
        checkEntry(entry, where, limits);
    checkSums(entries, bytes.length, where, limits);
    return entries.map((entry) => ({
        name: entry.entryName,
        size: entry.isDirectory ? 0 : entry.header.size,
        chunks: () => contentOf(entry, where),
    }));
}
/** adm-zip checks its structure and refuses a name that is given twice; nothing here believes a size or a name yet. */
function readDirectory(bytes, where, limits) {
    let current = "";
    // adm-zip builds every parent folder of every name, so a name is checked the moment that it is decoded.
    const decoder = {
        efs: true,
        encode: (name) => Buffer.from(name),
        decode: (raw) => (current = entryName(raw, where, limits)),
    };
    try {
        const zip = new adm_zip(bytes, { noSort: true, decoder });
        const count = zip.getEntryCount();
        if (count > limits.entries) {
            throw (0,archive_faults/* oversizedArchive */.OM)(`${where} holds ${count} entries, more than ${limits.entries}`);
        }
        return zip.getEntries();
    }
    catch (cause) {
        if (cause instanceof errors/* UserError */.y)
            throw cause;
        throw (0,archive_faults/* invalidArchive */.mD)(directoryProblem(bytes, where, current, cause), { cause });
    }
}
function directoryProblem(bytes, where, current, cause) {
    if (!isZip(bytes))
        return `${where} is not a zip archive`;
    // adm-zip fills the name of its first duplicate into the message for good, so the name is ours.
    if (cause instanceof Error && cause.message.startsWith("ADM-ZIP: Duplicate entry")) {
        return `${where} names the entry ${(0,archive_faults/* quoteName */.AB)(current)} twice`;
    }
    return `${where} is a zip archive that is cut short or damaged`;
}
/** By magic number: a local file header or, in an archive without entries, the end of the directory. */
function isZip(bytes) {
    return ["PK\u0003\u0004", "PK\u0005\u0006"].includes(bytes.toString("latin1", 0, 4));
}


/***/ }),

/***/ 56262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ Category)
/* harmony export */ });
/* unused harmony export categories */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** What kind of thing went wrong. The order is that of the documentation, not a ranking. */
const categories = [
    "dependency-missing",
    "dependency-conflict",
    "lockfile-out-of-sync",
    "compile-error",
    "type-error",
    "syntax-error",
    "test-failure",
    "lint",
    "format",
    "timeout",
    "out-of-memory",
    "disk-full",
    "network",
    "rate-limit",
    "auth",
    "permission",
    "docker",
    "configuration",
    "workflow-definition",
    "action-resolution",
    "toolchain-version",
    "checkout",
    "cache-artifact",
    "runner-infrastructure",
    "cancelled",
    "crash",
    "deployment",
    "policy-check",
    "scraper-broken",
    "scraper-blocked",
    "site-changed",
    "schema-drift",
    "data-regression",
    "hub-incompatible",
    "unknown",
];
const Category = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(categories);


/***/ }),

/***/ 65136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readConfigDocument),
/* harmony export */   z: () => (/* binding */ documentProblem)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _config_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94550);
/* harmony import */ var _config_forms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48782);
/* harmony import */ var _config_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41989);




const rows = new Map(_config_table_js__WEBPACK_IMPORTED_MODULE_3__/* .configTable */ .x.map((row) => [row.key, row]));
/** A key as it may stand in an error: one that could be anything else than a mistyped key is not repeated. */
const printable = (key) => (/^[\w.-]{1,60}$/.test(key) ? key : null);
const keyOf = (pair) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) ? String(pair.key.value) : "");
/** The first thing in the YAML itself that makes its values unfit to be looked at. */
function documentProblem(document, lines, lineOf) {
    const [error] = [...document.errors, ...document.warnings];
    if (error !== undefined)
        return { kind: "syntax", code: error.code, line: lines.linePos(error.pos[0]).line };
    let problem = null;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        // Written out, a file of aliases can grow without bound; a file this small needs none.
        Alias(_, node) {
            problem = { kind: "alias", line: lineOf(node) };
            return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
        },
        // The library compares every key with every other; a set stays linear.
        Map(_, map, path) {
            const firstLines = new Map();
            const parents = path.filter(yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO).map(keyOf);
            for (const pair of map.items) {
                const key = keyOf(pair);
                const line = lineOf(pair.key);
                const firstLine = firstLines.get(key);
                if (firstLine !== undefined) {
                    problem = { kind: "duplicate", key: printable([...parents, key].join(".")), firstLine, line };
                    return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
                }
                firstLines.set(key, line);
            }
            return undefined;
        },
    });
    return problem;
}
/** Checks one live key's value: gives the value as its schema reads it, or what is wrong with it. */
function readValue(row, pair, document, lineOf) {
    const node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair.value) ? pair.value : null;
    const result = row.form.schema.safeParse(node?.toJS(document) ?? null);
    if (result.success)
        return { value: result.data };
    const [item] = result.error.issues[0]?.path ?? [];
    if (typeof item !== "number" || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return { kind: "value", row, item: null, line: lineOf(pair.key) };
    return { kind: "value", row, item, line: lineOf(node.items[item] ?? node) };
}
/** The faults of the repository's own rules that their form does not show. */
function ruleProblems(rules, document, lineOf, checkRule) {
    const read = rules.items.map((node) => _config_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .ownRule */ .XR.schema.parse((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node.toJS(document) : null));
    return read.flatMap((rule, item) => {
        const fault = checkRule(rule, read.slice(0, item));
        return fault === null ? [] : [{ kind: "rule", item, fault, line: lineOf(rules.items[item]) }];
    });
}
/**
 * Reads a configuration file's text against the table, as far as it can be read.
 * @param text YAML 1.2, at most `configSizeLimit` bytes
 * @param checkRule judges each rule of the repository's own
 */
function readConfigDocument(text, checkRule) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        lineCounter: lines,
        prettyErrors: false,
        stringKeys: true,
        uniqueKeys: false,
        logLevel: "error",
    });
    const lineOf = (node) => lines.linePos(((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node.range?.[0] : null) ?? 0).line;
    const broken = documentProblem(document, lines, lineOf);
    if (broken !== null)
        return { values: new Map(), problems: [broken] };
    const root = document.contents;
    if (root === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(root) && root.value === null))
        return { values: new Map(), problems: [] };
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(root))
        return { values: new Map(), problems: [{ kind: "not-keys", line: lineOf(root) }] };
    const values = new Map();
    const problems = [];
    const readRow = (row, pair) => {
        if (row.status === "not-yet") {
            problems.push({ kind: "not-yet", key: row.key, line: lineOf(pair.key) });
            return;
        }
        const read = readValue(row, pair, document, lineOf);
        if (!("value" in read)) {
            problems.push(read);
            return;
        }
        values.set(row.key, read.value);
        if (row.key === "rules" && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(pair.value))
            problems.push(...ruleProblems(pair.value, document, lineOf, checkRule));
    };
    const readSection = (section, { key, value }) => {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) && value.items.length > 0) {
            for (const pair of value.items) {
                const path = `${section}.${keyOf(pair)}`;
                const row = rows.get(path);
                if (row === undefined)
                    problems.push({ kind: "unknown", key: printable(path), line: lineOf(pair.key) });
                else
                    readRow(row, pair);
            }
        }
        else if ((0,_config_key_js__WEBPACK_IMPORTED_MODULE_1__/* .liveLeaves */ .N3)(section).length === 0) {
            problems.push({ kind: "not-yet", key: section, line: lineOf(key) });
        }
        else if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value)) {
            problems.push({ kind: "not-a-section", section, line: lineOf(key) });
        }
    };
    for (const pair of root.items) {
        const name = keyOf(pair);
        // Within a name a dot has no meaning: `limits.files: 3` is not the key `files` of `limits`.
        const row = name.includes(".") ? undefined : rows.get(name);
        if (row !== undefined)
            readRow(row, pair);
        else if ((0,_config_key_js__WEBPACK_IMPORTED_MODULE_1__/* .isSection */ .EP)(name))
            readSection(name, pair);
        else
            problems.push({ kind: "unknown", key: printable(name), line: lineOf(pair.key) });
    }
    return { values, problems };
}


/***/ }),

/***/ 48782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zM: () => (/* binding */ config_forms_boolean),
  LX: () => (/* binding */ branchPattern),
  pX: () => (/* binding */ exampleRule),
  Yi: () => (/* binding */ fixCommands),
  aq: () => (/* binding */ fixType),
  Pf: () => (/* binding */ label),
  c3: () => (/* binding */ listOf),
  lE: () => (/* binding */ mention),
  yL: () => (/* binding */ oneOf),
  XR: () => (/* binding */ ownRule),
  X1: () => (/* binding */ percentage),
  RN: () => (/* binding */ protectedPaths),
  Yc: () => (/* binding */ reviewer),
  rD: () => (/* binding */ wholeNumber),
  eB: () => (/* binding */ workflowPattern)
});

// UNUSED EXPORTS: commandFixTypes, commandLine, pathPattern

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/contracts/categories.js
var categories = __webpack_require__(56262);
;// CONCATENATED MODULE: ./build/contracts/config-protected-paths.js
/**
 * Paths that no fix may touch, whatever the configuration says; patterns of `*` and `**` from the repository's root.
 * They decide who reviews, what runs with secrets or on people's machines, what instructs an agent, where packages
 * come from, or they hold secrets. Files under `.github/workflows/` are not here: which token may push them is
 * decided apart. Kinds of file after gh-aw's protected files (github/gh-aw docs: safe-outputs-pull-requests.md).
 */
const protectedByDefault = [
    // Who reviews, what runs with the repository's secrets, what auto-heal itself may do.
    "**/CODEOWNERS",
    ".github/actions/**",
    ".github/auto-heal.yml",
    ".github/dependabot.yml",
    // What instructs coding agents.
    "**/AGENTS.md",
    "**/CLAUDE.md",
    "**/GEMINI.md",
    ".agents/**",
    ".claude/**",
    ".cursor/**",
    ".github/agents/**",
    ".github/copilot-instructions.md",
    ".github/instructions/**",
    // What runs on people's machines.
    ".devcontainer/**",
    ".githooks/**",
    ".husky/**",
    ".vscode/**",
    // Where code and packages come from.
    "**/.npmrc",
    "**/.pypirc",
    "**/.yarnrc.yml",
    ".gitmodules",
    // What holds secrets.
    "**/.env",
    "**/.env.*",
    "**/.netrc",
    "**/*.key",
    "**/*.p12",
    "**/*.pem",
    "**/*.pfx",
];

;// CONCATENATED MODULE: ./build/contracts/config-forms.js



/** A text that fully matches `pattern`, 1 to `longest` UTF-16 units. */
const config_forms_text = (pattern, longest) => schemas/* string */.YjP().min(1).max(longest).regex(pattern);
const gitHubName = String.raw `[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?`;
const printableLine = /^[^\x00-\x1f\x7f]+$/;
const config_forms_boolean = { schema: schemas/* boolean */.zMY(), accepts: "`true` or `false`" };
/** Written 0–100, read as a probability 0..1. */
const percentage = {
    schema: schemas/* number */.aig()
        .min(0)
        .max(100)
        .transform((percent) => percent / 100),
    accepts: "a number from 0 to 100",
};
/** A whole number from `least` to `most`, both allowed. */
const wholeNumber = (least, most) => ({
    schema: schemas/* int */.Whr().min(least).max(most),
    accepts: `a whole number from ${least} to ${most}`,
});
/** One word of a closed set. */
const oneOf = (words) => ({
    schema: schemas/* enum */.k5n(words),
    accepts: `one of ${words.map((word) => `\`${word}\``).join(", ")}`,
});
/** What GitHub takes as a login, behind an `@`. */
const mention = {
    schema: config_forms_text(new RegExp(`^@${gitHubName}$`), 40),
    accepts: "a mention such as `@copilot`",
};
/** A list of `least` to `most` items. */
const listOf = (item, least = 0, most = 100) => ({
    schema: schemas/* array */.YOg(item.schema).min(least).max(most),
    accepts: least === 0 ? `a list of ${item.many}` : `a list of ${least} to ${most} ${item.many}`,
    itemAccepts: item.one,
});
/** GitHub takes at most 50 characters; its issue list filters by labels separated by commas, so a comma never finds one. */
const label = {
    schema: config_forms_text(/^[^\s,\x00-\x1f\x7f](?:[^,\x00-\x1f\x7f]*[^\s,\x00-\x1f\x7f])?$/, 50),
    one: "a label of at most 50 characters, without commas",
    many: "labels of at most 50 characters, without commas",
};
const fixType = {
    schema: config_forms_text(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 60),
    one: "a fix type such as `file-mode`",
    many: "fix types such as `file-mode`",
};
const patternRules = "relative to the repository's root, without `!`, `..`, braces, brackets or a final `/`";
const pathSegment = String.raw `(?!\.\.?(?:/|$))[^\\/[\]{}\x00-\x1f\x7f]+`;
/**
 * A path pattern of `*`, `**` and `?` from the repository's root. What other tools read as a negation, a folder, a set
 * or a choice would match nothing here and protect nothing, so it is refused instead of taken literally.
 */
const pathPattern = {
    schema: config_forms_text(new RegExp(`^(?!!)${pathSegment}(?:/${pathSegment})*$`), 200),
    one: `a path pattern such as \`deploy/**\`, ${patternRules}`,
    many: `path patterns such as \`deploy/**\`, ${patternRules}`,
};
const pathPatterns = listOf(pathPattern);
/** Read as the built-in patterns and the file's own: what is protected by default stays protected. */
const protectedPaths = {
    ...pathPatterns,
    schema: pathPatterns.schema.transform((own) => [...new Set([...protectedByDefault, ...own])]),
};
const branchPattern = {
    schema: config_forms_text(/^[^\s~^:\\[\]\x00-\x1f\x7f]+$/, 200),
    one: "a branch name or pattern such as `release/*`",
    many: "branch names or patterns such as `release/*`",
};
const workflowPattern = {
    schema: config_forms_text(printableLine, 200),
    one: "a workflow's file name or pattern such as `ci.yml`",
    many: "workflow file names or patterns such as `ci.yml`",
};
const reviewer = {
    schema: config_forms_text(new RegExp(`^${gitHubName}(?:/[A-Za-z0-9._-]+)?$`), 140),
    one: "a login or `organisation/team`",
    many: "logins or `organisation/team`",
};
const commandLine = {
    schema: config_forms_text(printableLine, 500),
    one: "a command line such as `npm run format`",
    many: "command lines such as `npm run format`",
};
/** The fix types that a command of the repository makes. */
const commandFixTypes = ["lock-file", "format", "lint"];
const fixCommand = schemas/* strictObject */.rej({ command: commandLine.schema, files: schemas/* array */.YOg(pathPattern.schema).min(1).max(50) })
    .optional();
/** By fix type, the command that makes such a fix and the files that it may change. */
const fixCommands = {
    schema: schemas/* strictObject */.rej({ "lock-file": fixCommand, format: fixCommand, lint: fixCommand }),
    accepts: `a map from fix types (${commandFixTypes.map((name) => `\`${name}\``).join(", ")}) to a \`command\` line and the \`files\` that it may change, as path patterns`,
};
/** A line of a log, as a rule's example. */
const exampleLines = schemas/* array */.YOg(config_forms_text(printableLine, 2000)).max(20);
const ruleText = "with `id`, `pattern`, `category`, `title`, one to twenty `examples`, and perhaps `counter-examples` and `transient`";
const ownRule = {
    schema: schemas/* strictObject */.rej({
        id: fixType.schema,
        pattern: schemas/* string */.YjP().min(1).max(500),
        category: categories/* Category */.b,
        title: config_forms_text(printableLine, 120),
        examples: exampleLines.min(1),
        "counter-examples": exampleLines.optional(),
        transient: schemas/* boolean */.zMY().optional(),
    })
        .transform(({ "counter-examples": counterExamples = [], transient = false, ...rule }) => ({
        ...rule,
        counterExamples,
        transient,
    })),
    one: `a rule ${ruleText}`,
    many: `rules ${ruleText}`,
};
const exampleRule = {
    id: "licence-server-down",
    pattern: String.raw `^licence server (?<host>\S+) unreachable`,
    category: "network",
    title: "The licence server cannot be reached",
    transient: true,
    examples: ["licence server lic-2 unreachable after 3 attempts"],
    "counter-examples": ["licence server lic-2 reached"],
};


/***/ }),

/***/ 94550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EP: () => (/* binding */ isSection),
/* harmony export */   N3: () => (/* binding */ liveLeaves),
/* harmony export */   Qi: () => (/* binding */ keyParts),
/* harmony export */   h: () => (/* binding */ suggestion)
/* harmony export */ });
/* harmony import */ var _config_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37025);
/* harmony import */ var _config_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41989);


/** Splits a key at its first dot. */
function keyParts(key) {
    const dot = key.indexOf(".");
    return dot < 0 ? { section: null, leaf: key } : { section: key.slice(0, dot), leaf: key.slice(dot + 1) };
}
/** Whether a name is one of the file's sections. */
const isSection = (name) => Object.hasOwn(_config_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .configSections */ .Bv, name);
const liveKeys = _config_table_js__WEBPACK_IMPORTED_MODULE_1__/* .configTable */ .x
    .filter((row) => row.status === "live")
    .map(({ key }) => keyParts(key));
/** The names that may be written in a section today; empty when all of it is still to come. */
const liveLeaves = (section) => liveKeys.filter((key) => key.section === section).map(({ leaf }) => leaf);
/** The number of single-character changes that make `a` into `b` (Levenshtein). */
function distance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 0; row < a.length; row++) {
        const current = [row + 1];
        for (let column = 0; column < b.length; column++) {
            const replaced = (previous[column] ?? 0) + (a[row] === b[column] ? 0 : 1);
            current.push(Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
        }
        previous = current;
    }
    return previous[b.length] ?? 0;
}
/** `minConfidence`, `MIN_CONFIDENCE` and `min-confidence` are one key in three spellings. */
const kebab = (name) => name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replaceAll("_", "-")
    .toLowerCase();
const spoken = ({ section, leaf }) => section === null ? `"${leaf}"` : `"${leaf}" below "${section}"`;
/**
 * Guesses what an unknown key was meant to be, wherever in the file it stands.
 * @param key as written, with its section before a dot
 * @returns a question for people, or null when no live key or section is near: a third of its letters differ, or more
 */
function suggestion(key) {
    const { section, leaf } = keyParts(key);
    const sections = Object.keys(_config_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .configSections */ .Bv).filter((name) => isSection(name) && liveLeaves(name).length > 0);
    const [nearest] = [...liveKeys, ...sections.map((name) => ({ section: null, leaf: name }))]
        .map((known) => ({
        known,
        changes: distance(kebab(leaf), known.leaf),
        elsewhere: Number(known.section !== section),
    }))
        .filter(({ known, changes }) => changes < known.leaf.length / 3)
        .sort((a, b) => a.changes - b.changes || a.elsewhere - b.elsewhere);
    return nearest === undefined ? null : `Did you mean ${spoken(nearest.known)}?`;
}


/***/ }),

/***/ 84030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ configError)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _config_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94550);



/** Our own words for what the YAML library finds: its messages quote the file, and a file may say anything. */
const syntaxProblems = {
    ALIAS_PROPS: "an alias cannot have an anchor or a tag",
    BAD_ALIAS: "an anchor's or alias's name is not allowed",
    BAD_COLLECTION_TYPE: "a tag does not fit its value",
    BAD_DIRECTIVE: "a `%` directive is not known",
    BAD_DQ_ESCAPE: "an escape in a double-quoted text is not known",
    BAD_INDENT: "a bracket is not closed, or the indentation does not fit the lines around it",
    BAD_PROP_ORDER: "an anchor or a tag stands in the wrong place",
    BAD_SCALAR_START: "a text begins with a reserved character and needs quotes",
    BLOCK_AS_IMPLICIT_KEY: "a key cannot stand on the line of another key",
    BLOCK_IN_FLOW: "a list or mapping in brackets cannot hold one that is indented",
    DUPLICATE_KEY: "a key is written twice",
    IMPOSSIBLE: "it cannot be read",
    KEY_OVER_1024_CHARS: "a key is longer than 1024 characters",
    MISSING_CHAR: "a character is missing: a colon, a comma, a quote, a bracket or a space",
    MULTILINE_IMPLICIT_KEY: "a key goes over more than one line",
    MULTIPLE_ANCHORS: "a value has more than one anchor",
    MULTIPLE_DOCS: "there is more than one document",
    MULTIPLE_TAGS: "a value has more than one tag",
    NON_STRING_KEY: "a key is not a text",
    RESOURCE_EXHAUSTION: "it is nested too deeply",
    TAB_AS_INDENT: "a tab is used for indentation",
    TAG_RESOLVE_FAILED: "a tag is not known",
    UNEXPECTED_TOKEN: "there is a character or word that does not belong there",
};
const documentation = "The keys are listed in docs/configuration.md.";
const named = (key) => (key === null ? "A key" : `"${key}"`);
/** A key with its example, on one line as it may stand in the file. */
function written({ key, example }) {
    const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(example, { collectionStyle: "flow", flowCollectionPadding: false, lineWidth: 0 });
    return `${(0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .keyParts */ .Qi)(key).leaf}: ${value.trim()}`;
}
/** For each kind of problem: what is wrong, and what to do. `at` is the line and the file. */
const explanations = {
    syntax: ({ code, line }, _, where) => [
        `${where} is not valid YAML on line ${line}: ${syntaxProblems[code]}`,
        "Correct that line or the one before it.",
    ],
    alias: (_, at) => [`The alias ${at} is not supported`, "Write the value out."],
    "not-keys": (_, at) => [`The value ${at} is not a mapping of keys`, documentation],
    duplicate: ({ key, firstLine }, at) => [
        `${named(key)} ${at} stands on line ${firstLine} already`,
        "Remove one of the two.",
    ],
    unknown: ({ key }, at) => [
        `${named(key)} ${at} is not a known key`,
        (key === null ? null : (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestion */ .h)(key)) ?? documentation,
    ],
    "not-yet": ({ key }, at) => [`${named(key)} ${at} is not supported yet`, "Remove it."],
    "not-a-section": ({ section }, at) => [
        `${named(section)} ${at} must be a mapping of keys`,
        `Write below it, indented, one or more of: ${(0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .liveLeaves */ .N3)(section).join(", ")}.`,
    ],
    value: ({ row, item }, at) => [
        item === null
            ? `${named(row.key)} ${at} must be ${row.form.accepts}`
            : `${named(`${row.key}[${item}]`)} ${at} must be ${row.form.itemAccepts ?? row.form.accepts}`,
        `Write for example \`${written(row)}\`.`,
    ],
    rule: ({ item, fault: { problem, remedy } }, at) => [`${named(`rules[${item}]`)} ${at} ${problem}`, remedy],
};
const explain = (problem, where) => explanations[problem.kind](problem, `on line ${problem.line} of ${where}`, where);
/** Makes the error that names the first problem and counts the others. */
function configError(first, others, where) {
    const [problem, remedy] = explain(first, where);
    const more = others === 0 ? "" : ` (and ${others} more ${others === 1 ? "problem" : "problems"})`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y("config-invalid", `${problem}${more}`, remedy);
}


/***/ }),

/***/ 16477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ row)
/* harmony export */ });
function row(row) {
    return row;
}


/***/ }),

/***/ 37025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ configSections),
/* harmony export */   DN: () => (/* binding */ fixRows),
/* harmony export */   Jn: () => (/* binding */ agentRows),
/* harmony export */   X3: () => (/* binding */ limitRows),
/* harmony export */   zL: () => (/* binding */ workflowRows)
/* harmony export */ });
/* harmony import */ var _config_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48782);
/* harmony import */ var _config_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16477);


/** The groups of keys, in words. */
const configSections = {
    workflows: "Which workflows are watched.",
    limits: "How much auto-heal may do.",
    agent: "Who finishes a fix that auto-heal cannot make itself.",
    fixes: "Which fixes auto-heal makes itself.",
};
/** The keys of `workflows`. */
const workflowRows = [
    (0,_config_row_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .n)({
        key: "workflows.include",
        form: (0,_config_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_config_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowPattern */ .eB, 1),
        whenAbsent: "every workflow",
        description: "The only workflows that are healed.",
        example: ["ci.yml"],
        status: "live",
    }),
    (0,_config_row_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .n)({
        key: "workflows.exclude",
        form: (0,_config_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_config_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowPattern */ .eB),
        default: [],
        description: "Workflows that are never healed.",
        example: ["deploy.yml"],
        status: "live",
    }),
];
/** The keys of `limits`. */
const limitRows = [
    (0,_config_row_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .n)({
        key: "limits.open-prs",
        form: (0,_config_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(0, 100),
        default: 5,
        description: "How many of our pull requests may be open at once.",
        example: 2,
        status: "live",
    }),
    (0,_config_row_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .n)({
        key: "limits.new-per-day",
        form: (0,_config_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(0, 100),
        default: 10,
        description: "How many healings may begin within 24 hours.",
        example: 4,
        status: "live",
    }),
    (0,_config_row_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .n)({
        key: "limits.per-workflow-per-day",
        form: (0,_config_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(0, 100),
        default: 3,
        description: "How many healings one workflow may begin within 24 hours.",
        example: 1,
        status: "live",
    }),
    (0,_config_row_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .n)({
        key: "limits.reruns",
        form: (0,_config_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(0, 10),
        default: 0,
        description: "How many runs of one workflow may be started again at one commit: the failed jobs, once for each run, when the failure is transient, before anything is opened. 0 starts none; more than 0 takes `actions: write`.",
        example: 1,
        status: "live",
    }),
    (0,_config_row_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .n)({
        key: "limits.files",
        form: (0,_config_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(1, 100),
        default: 5,
        description: "The most files that one fix may change.",
        example: 3,
        status: "live",
    }),
    (0,_config_row_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .n)({
        key: "limits.lines",
        form: (0,_config_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(1, 10_000),
        default: 200,
        description: "The most lines that one fix may add and remove together.",
        example: 80,
        status: "live",
    }),
];
/** The keys of `agent`. */
const agentRows = [
    (0,_config_row_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .n)({
        key: "agent.mention",
        form: _config_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .mention */ .lE,
        default: "@copilot",
        description: "The agent's mention in the comment that hands a pull request over.",
        example: "@my-agent",
        status: "live",
    }),
    (0,_config_row_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .n)({
        key: "agent.via",
        form: (0,_config_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["auto", "agent-task", "comment", "assign", "none"]),
        default: "auto",
        description: "How the agent is asked: `agent-task` gives Copilot a task on the pull request's branch, `comment` mentions the agent on the pull request, `assign` assigns it the issue and makes no branch for it, `none` asks nobody; `auto` tries a task, then a comment.",
        example: "comment",
        status: "live",
    }),
    (0,_config_row_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .n)({
        key: "agent.attempts",
        form: (0,_config_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(1, 10),
        default: 3,
        description: "How often the agent is asked about one healing.",
        example: 1,
        status: "live",
    }),
    (0,_config_row_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .n)({
        key: "agent.start-timeout",
        form: (0,_config_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(1, 1440),
        default: 30,
        description: "In minutes: how long the agent may take to begin before the next way, or a person, is asked.",
        example: 60,
        status: "live",
    }),
];
/** The keys of `fixes`. */
const fixRows = [
    (0,_config_row_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .n)({
        key: "fixes.enabled",
        form: (0,_config_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_config_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .fixType */ .aq),
        whenAbsent: "every fix type",
        description: "The only fix types that auto-heal makes itself.",
        example: ["file-mode"],
        status: "live",
    }),
    (0,_config_row_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .n)({
        key: "fixes.disabled",
        form: (0,_config_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_config_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .fixType */ .aq),
        default: [],
        description: "Fix types that auto-heal never makes itself, even when `fixes.enabled` lists them.",
        example: ["python-requirement"],
        status: "live",
    }),
    (0,_config_row_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .n)({
        key: "fixes.commands",
        form: _config_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .fixCommands */ .Yi,
        default: {},
        description: "The repository's own commands that make a fix, off unless listed: each runs without any secret in a throw-away copy, and only the files that it names are taken.",
        example: {
            "lock-file": { command: "npm install --package-lock-only --ignore-scripts", files: ["package-lock.json"] },
        },
        status: "live",
    }),
];


/***/ }),

/***/ 41989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ configTable)
/* harmony export */ });
/* harmony import */ var _config_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48782);
/* harmony import */ var _config_row_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16477);
/* harmony import */ var _config_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37025);



/**
 * Every key of the configuration file. The parsed type, the defaults, the reader, the JSON Schema and
 * docs/configuration.md all come from here.
 */
const configTable = [
    (0,_config_row_js__WEBPACK_IMPORTED_MODULE_2__/* .row */ .n)({
        key: "enabled",
        form: _config_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM,
        default: true,
        description: "`false` switches auto-heal off: nothing is opened, run again or handed over.",
        example: false,
        status: "live",
    }),
    (0,_config_row_js__WEBPACK_IMPORTED_MODULE_2__/* .row */ .n)({
        key: "branches",
        form: (0,_config_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_config_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .branchPattern */ .LX, 1),
        whenAbsent: "the default branch",
        description: "The branches whose failures are healed.",
        example: ["main", "release/*"],
        status: "live",
    }),
    ..._config_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowRows */ .zL,
    (0,_config_row_js__WEBPACK_IMPORTED_MODULE_2__/* .row */ .n)({
        key: "min-confidence",
        form: _config_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .percentage */ .X1,
        default: 70,
        description: "In percent: a fix is made or handed over only when the confidence is strictly greater, so 100 leaves everything to people.",
        example: 85,
        status: "live",
    }),
    ..._config_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .limitRows */ .X3,
    (0,_config_row_js__WEBPACK_IMPORTED_MODULE_2__/* .row */ .n)({
        key: "cooldown-days",
        form: (0,_config_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(0, 365),
        default: 14,
        description: "For how many days a closed healing keeps the same failure from opening a new one.",
        example: 30,
        status: "live",
    }),
    (0,_config_row_js__WEBPACK_IMPORTED_MODULE_2__/* .row */ .n)({
        key: "recovery-runs",
        form: (0,_config_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(1, 20),
        default: 3,
        description: "How many green runs in a row make a failure count as recovered without us.",
        example: 5,
        status: "live",
    }),
    (0,_config_row_js__WEBPACK_IMPORTED_MODULE_2__/* .row */ .n)({
        key: "hold-days",
        form: (0,_config_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(1, 90),
        default: 7,
        description: "How many days a merged fix must stay green to count as held.",
        example: 14,
        status: "live",
    }),
    (0,_config_row_js__WEBPACK_IMPORTED_MODULE_2__/* .row */ .n)({
        key: "stale-days",
        form: (0,_config_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(1, 365),
        default: 14,
        description: "After how many days without activity a healing's pull request is closed.",
        example: 30,
        status: "live",
    }),
    ..._config_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .agentRows */ .Jn,
    (0,_config_row_js__WEBPACK_IMPORTED_MODULE_2__/* .row */ .n)({
        key: "labels",
        form: (0,_config_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_config_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .Pf, 1, 10),
        default: ["auto-heal"],
        description: "The labels of every issue and pull request that auto-heal opens.",
        example: ["auto-heal", "ci"],
        status: "live",
    }),
    (0,_config_row_js__WEBPACK_IMPORTED_MODULE_2__/* .row */ .n)({
        key: "reviewers",
        form: (0,_config_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_config_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .reviewer */ .Yc, 0, 15),
        default: [],
        description: "Who is asked to review a healing's pull request.",
        example: ["octocat", "octo-org/ci-team"],
        status: "live",
    }),
    (0,_config_row_js__WEBPACK_IMPORTED_MODULE_2__/* .row */ .n)({
        key: "rules",
        form: (0,_config_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_config_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .ownRule */ .XR),
        default: [],
        description: "Rules of your own for the lines of a log; where one matches in what failed, it beats those that auto-heal has.",
        example: [_config_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .exampleRule */ .pX],
        status: "live",
    }),
    ..._config_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .fixRows */ .DN,
    (0,_config_row_js__WEBPACK_IMPORTED_MODULE_2__/* .row */ .n)({
        key: "protected-paths",
        form: _config_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .protectedPaths */ .RN,
        default: [],
        description: "Paths that a fix must never touch, in addition to those that are always protected.",
        example: ["deploy/**", "**/*.sql"],
        status: "live",
    }),
    (0,_config_row_js__WEBPACK_IMPORTED_MODULE_2__/* .row */ .n)({
        key: "pull-request-comments",
        form: _config_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM,
        default: false,
        description: "`true` also writes the diagnosis of a failed pull request run as one comment on that pull request.",
        example: true,
        status: "not-yet",
    }),
];


/***/ }),

/***/ 81812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jn: () => (/* binding */ configSizeLimit),
/* harmony export */   o4: () => (/* binding */ parseConfig),
/* harmony export */   sb: () => (/* binding */ defaultConfig)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _config_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65136);
/* harmony import */ var _config_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94550);
/* harmony import */ var _config_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84030);
/* harmony import */ var _config_sections_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37025);
/* harmony import */ var _config_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41989);






/** The largest configuration file, in UTF-8 bytes: far above what one needs, and read within a second. */
const configSizeLimit = 256 * 1024;
const camelCase = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
/** Lays the table out as a tree. `values` are parsed values by key; a key that is missing has its default. */
function configTree(values) {
    const entries = _config_table_js__WEBPACK_IMPORTED_MODULE_5__/* .configTable */ .x.flatMap((row) => {
        const { section, leaf } = (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .keyParts */ .Qi)(row.key);
        if (values.has(row.key))
            return [{ section, leaf, value: values.get(row.key) }];
        return "default" in row ? [{ section, leaf, value: row.form.schema.parse(row.default) }] : [];
    });
    const level = (of) => Object.fromEntries(entries.filter(({ section }) => section === of).map(({ leaf, value }) => [camelCase(leaf), value]));
    const sections = Object.keys(_config_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .configSections */ .Bv).map((name) => [name, level(name)]);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- laid out by the table that the type is made of
    return { ...level(null), ...Object.fromEntries(sections) };
}
/** What holds where there is no configuration file. */
const defaultConfig = configTree(new Map());
/**
 * Reads the configuration.
 * @param text the file's text, or null when there is no file; an empty file says nothing, so everything has its default
 * @param where how to name the file in an error: its path
 * @param checkRule judges the repository's own rules beyond their form; see `readConfig`, by which every entry reads
 * @throws UserError `config-invalid`, which names the first problem's key and line and counts the others
 */
function parseConfig(text, where, checkRule = () => null) {
    if (text === null)
        return defaultConfig;
    if (Buffer.byteLength(text) > configSizeLimit) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y("config-invalid", `${where} is larger than ${configSizeLimit / 1024} KiB`, "Make it smaller.");
    }
    const { values, problems } = (0,_config_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfigDocument */ .A)(text, checkRule);
    const [first, ...others] = problems;
    if (first !== undefined)
        throw (0,_config_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .configError */ .F)(first, others.length, where);
    return configTree(values);
}


/***/ }),

/***/ 48190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ decodeFixProposal),
/* harmony export */   Pc: () => (/* binding */ inlineLimit),
/* harmony export */   hE: () => (/* binding */ decodeFailureReport),
/* harmony export */   kq: () => (/* binding */ fitReport)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _failure_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66513);
/* harmony import */ var _fix_proposal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33586);




/**
 * The largest inline JSON, in UTF-8 bytes. One action input is one environment string, at most 131,058 bytes on
 * Linux (MAX_ARG_STRLEN less name and NUL); a quarter is left for what a consumer's workflow adds around it.
 */
const inlineLimit = 96 * 1024;
const invalid = (contract, where, why, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y("contract-invalid", `${where} is not a ${contract.name}${why}`, "Pass the file as auto-heal wrote it.", { cause });
function decode(contract, text, where) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw invalid(contract, where, ": it is not JSON", cause);
    }
    const found = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ schemaVersion: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig() }).safeParse(value).data?.schemaVersion;
    if (found !== undefined && found > contract.version) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y("contract-newer", `${where} is a ${contract.name} of schema version ${found}, and this auto-heal reads up to version ${contract.version}`, "Use the same release of auto-heal for every step.");
    }
    const result = contract.schema.safeParse(value);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    const at = issue === undefined || issue.path.length === 0 ? "" : ` at ${issue.path.join(".")}`;
    throw invalid(contract, where, `${at}: ${issue?.message ?? "its form is unknown"}`);
}
const reports = { name: "failure report", schema: _failure_report_js__WEBPACK_IMPORTED_MODULE_1__/* .FailureReport */ .j_, version: _failure_report_js__WEBPACK_IMPORTED_MODULE_1__/* .failureReportVersion */ .Zi };
const proposals = { name: "fix proposal", schema: _fix_proposal_js__WEBPACK_IMPORTED_MODULE_2__/* .FixProposal */ .Ie, version: _fix_proposal_js__WEBPACK_IMPORTED_MODULE_2__/* .fixProposalVersion */ .sU };
/**
 * Reads a failure report from JSON text.
 * @param where how to name the text's origin in an error: a path or an input's name
 * @throws UserError `contract-invalid`, or `contract-newer` for a report of a later schema version
 */
const decodeFailureReport = (text, where) => decode(reports, text, where);
/** Reads a fix proposal from JSON text; see {@link decodeFailureReport}. */
const decodeFixProposal = (text, where) => decode(proposals, text, where);
const bytes = (value) => Buffer.byteLength(JSON.stringify(value));
const dropContext = (failure) => ({
    ...failure,
    evidence: failure.evidence.filter((line) => line.role !== "context"),
});
const causeOnly = (failure) => ({
    ...failure,
    evidence: failure.evidence.filter((line) => line.role === "cause"),
    suspects: [],
});
/**
 * Makes a report fit: context evidence goes first, then symptoms, then the lowest-ranked failures; the root cause never.
 * @param report any report
 * @param limit UTF-8 bytes of its JSON
 * @returns the report itself when it fits, else a copy whose `truncated` names what went
 */
function fitReport(report, limit = inlineLimit) {
    if (bytes(report) <= limit)
        return report;
    const reason = `the report was cut to ${limit} bytes`;
    const lines = (failures) => failures.reduce((sum, failure) => sum + failure.evidence.length, 0);
    const cut = (failures) => {
        const evidence = lines(report.failures.slice(0, failures.length)) - lines(failures);
        const dropped = report.failures.length - failures.length;
        return {
            ...report,
            failures,
            truncated: [
                ...report.truncated,
                ...(evidence > 0 ? [{ what: "evidence", count: evidence, reason }] : []),
                ...(dropped > 0 ? [{ what: "failures", count: dropped, reason }] : []),
            ],
        };
    };
    for (const shrink of [dropContext, causeOnly]) {
        const smaller = cut(report.failures.map(shrink));
        if (bytes(smaller) <= limit)
            return smaller;
    }
    let kept = report.failures.map(causeOnly);
    while (kept.length > 1 && bytes(cut(kept)) > limit)
        kept = kept.slice(0, Math.ceil(kept.length / 2));
    return cut(kept);
}


/***/ }),

/***/ 66513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   Zi: () => (/* binding */ failureReportVersion),
/* harmony export */   aZ: () => (/* binding */ Location),
/* harmony export */   j_: () => (/* binding */ FailureReport),
/* harmony export */   of: () => (/* binding */ Evidence)
/* harmony export */ });
/* unused harmony exports EvidenceRole, ConfidenceReason, Suspect, ReportSource, Truncation */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _categories_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56262);


/** What a line of evidence is to its failure. A failure has exactly one `cause` line, and it comes first. */
const EvidenceRole = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["cause", "symptom", "context"]);
const Evidence = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** The log that holds the line: a path, or the entry's name inside a run-log archive. */
    log: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** 1-based, in the log as downloaded, lines separated by LF. */
    line: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive(),
    /** The line's text, sanitised and redacted. */
    text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    role: EvidenceRole,
    /** 1-based, in the step: code hosts count a step's lines from its own start. Absent where the log names no step. */
    stepLine: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive().optional(),
});
/** A failure's stable key, with its version. Strict, because it goes where nobody sees it: markers, names of artifacts. */
const Fingerprint = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^v\d{1,4}-[0-9a-f]{20}$/);
const Location = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** As the log names it, sanitised; relative to the repository where that could be told. */
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive().optional(),
    column: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive().optional(),
});
/** One reason for a confidence: a feature that held and what it added to the score (log-odds). */
const ConfidenceReason = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ feature: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), weight: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() });
const Suspect = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const Failure = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** The rule that matched, or the name of the general form that the line has. */
    ruleId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
    category: _categories_js__WEBPACK_IMPORTED_MODULE_0__/* .Category */ .b,
    /** One line for people, made of our own words. */
    title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** The root-cause text, sanitised and redacted. */
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    job: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    step: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    evidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Evidence).min(1),
    location: Location.optional(),
    /** What the rule captured, sanitised and redacted. */
    captures: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** Probability, 0..1, that the cause line is the root cause. */
    /** Where the code host shows the cause line; absent for a bare log. */
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    confidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1),
    basis: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(ConfidenceReason),
    /** True when running the same commit again may well pass. */
    transient: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    fingerprint: Fingerprint,
    suspects: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Suspect),
});
const ReportSource = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt("kind", [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("workflow-run"),
        repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        workflowName: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        workflowPath: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        runId: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
        attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive(),
        event: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        headBranch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        headSha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        /** `owner/name` of the repository that the commit is from; null when that repository is gone. */
        headRepository: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        conclusion: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("scraper-validation"),
        configPath: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        runUrl: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        /** The workflow run that validated, as the code host or the runner tells it; absent outside of one. */
        run: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
            attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive(),
            event: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
            workflowPath: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        })
            .optional(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("log-file"),
        path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        /** Absent where nothing says which workflow the log is of. */
        workflowPath: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    }),
]);
/** What was left out of a report, and why: nothing is dropped in silence. */
const Truncation = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    what: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["lines-cut", "evidence", "failures", "entries", "bytes"]),
    count: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive(),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const failureReportVersion = 1;
const FailureReport = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(failureReportVersion),
    source: ReportSource,
    outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["failed", "no-failure", "not-determined", "tool-error"]),
    /** Ranked: the first is the root cause. Empty unless the outcome is `failed`. */
    failures: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Failure),
    /** Of the root cause; for `not-determined` of workflow, job, step and exit code; otherwise null. */
    fingerprint: Fingerprint.nullable(),
    /** ISO 8601, UTC. */
    generatedAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/),
    truncated: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Truncation),
    /** For `not-determined`: what was looked at. For `tool-error`: what went wrong and what to do. */
    note: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});


/***/ }),

/***/ 33586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ FixProposal),
/* harmony export */   sU: () => (/* binding */ fixProposalVersion)
/* harmony export */ });
/* unused harmony exports Decision, FileMode, Edit, GuardVerdict, NeededToken */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

const Decision = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["ignore", "rerun", "auto-fix", "delegate", "manual"]);
/** The two file modes of git that an edit may set. */
const FileMode = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["100644", "100755"]);
const path = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
/** The git blob that the edit was made against; it must still be the tip's when the edit is written. */
const baseSha = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
const Edit = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt("kind", [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("update"), path, content: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), mode: FileMode, baseSha }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("create"), path, content: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), mode: FileMode }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("delete"), path, baseSha }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("mode"), path, mode: FileMode, baseSha }),
]);
const GuardVerdict = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt("kind", [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("passed") }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("refused"),
        refusals: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            /** `@@ -12,7 +12,9 @@` of the change; absent where the refusal is about the file or the fix as a whole. */
            hunk: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        }))
            .min(1),
    }),
]);
/** Which token may push the edits: changes under `.github/workflows/` need one with the `workflows` permission. */
const NeededToken = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["github-token", "workflow-token"]);
const fixProposalVersion = 1;
const FixProposal = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(fixProposalVersion),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    decision: Decision,
    /** Why this decision, one sentence. */
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** P(cause) × P(the fixer is right), 0..1. */
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1),
    /** Null when no fixer applies. */
    fixType: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    summary: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Actions that a person or an agent can follow, in order. */
    plan: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    edits: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Edit),
    needs: NeededToken,
    /** The healing branch's name; null where the decision makes none. */
    branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    labels: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    risks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    guard: GuardVerdict,
});


/***/ }),

/***/ 62086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ fingerprintVersion),
/* harmony export */   FT: () => (/* binding */ inWorkflow),
/* harmony export */   IL: () => (/* binding */ normaliseMessage),
/* harmony export */   Tr: () => (/* binding */ jobWithoutMatrix),
/* harmony export */   fY: () => (/* binding */ undeterminedFingerprint),
/* harmony export */   hX: () => (/* binding */ failureFingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Raised whenever the same failure would get another key; healings are looked up by the current and the previous one. */
const fingerprintVersion = 1;
/** What changes between two runs of the same failure: numbers, times, hashes, temporary and checkout paths. */
const volatile = [
    [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, "<uuid>"],
    [/\b(?=[0-9a-f]*\d)[0-9a-f]{7,64}\b/gi, "<hash>"],
    [
        /(?:[A-Za-z]:)?[\\/](?:home|Users|tmp|var|private|__w|builds?|workspace|opt|a)(?:[\\/][^\s\\/:,'"()]+)*[\\/]/g,
        "<dir>/",
    ],
    [/0x[0-9a-f]+/gi, "<address>"],
    [/\d+(?:[.,:]\d+)*/g, "<n>"],
    [/\s+/g, " "],
];
/** The message without what changes from run to run. */
function normaliseMessage(message) {
    return volatile
        .reduce((text, [pattern, placeholder]) => text.replace(pattern, placeholder), message)
        .trim()
        .toLowerCase();
}
/** The job's name without the values of its matrix, which GitHub puts in brackets at the end. */
const jobWithoutMatrix = (job) => job.replace(/ \([^()]*\)$/, "");
const key = (parts) => `v${fingerprintVersion}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", JSON.stringify(parts)).slice(0, 20)}`;
/** @returns the stable key of a failure: workflow, job without matrix values, category, message without what changes */
function failureFingerprint(failure) {
    const job = failure.job === null ? null : jobWithoutMatrix(failure.job);
    return key(["failure", failure.workflow, job, failure.category, normaliseMessage(failure.message)]);
}
/** @returns the stable key of a run whose cause could not be told: workflow, job, step, exit code */
function undeterminedFingerprint(place) {
    const job = place.job === null ? null : jobWithoutMatrix(place.job);
    return key([
        "not-determined",
        place.workflow,
        job,
        place.step,
        place.exitCode === null ? null : String(place.exitCode),
    ]);
}
/**
 * Ties a report to the workflow that its log turned out to be of.
 * @returns the report with the fingerprints of that workflow; a report without failures as it is
 */
function inWorkflow(report, workflow) {
    const failures = report.failures.map((failure) => Object.assign({}, failure, { fingerprint: failureFingerprint({ ...failure, workflow }) }));
    return { ...report, failures, fingerprint: failures[0]?.fingerprint ?? report.fingerprint };
}


/***/ }),

/***/ 80773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gp: () => (/* binding */ basisOf),
  Rm: () => (/* binding */ confidence),
  zv: () => (/* binding */ recordOf),
  fN: () => (/* binding */ score),
  jb: () => (/* binding */ startingPoint)
});

// UNUSED EXPORTS: grounds, untested

;// CONCATENATED MODULE: ./build/diagnosis/features.js
const flag = (holds) => (holds ? 1 : 0);
const distance = (candidate, setting) => setting.end - candidate.line.number;
/** Also of Python (`UserWarning: `) and of Maven. */
const warning = /^(?:\[?(?:warning|Warning|WARNING|WARN|warn)\b|\S+ \w*[Ww]arning: )/;
const counterOfZero = /\b(?:0|no) (?:errors?|failures?|failed)\b/i;
const benign = /\b(?:retry(?:ing)?|will (?:be )?retr|ignor(?:ed|ing)|skipp(?:ed|ing)|deprecat(?:ed|ion)|expected failure|allowed to fail|optional)\b/i;
/** Frames of Java, JavaScript and .NET; of Python; of Ruby. */
const stackTrace = /^\s+at \S|^\s*File ".*", line \d|^Traceback|^\s*(?:from )?\S+:\d+:in /;
/** The features that tell a cause from the lines that look like one. The model weighs them; each has a name for people. */
const features = [
    { name: "a tool names what is wrong", value: ({ rule }) => flag(rule.kind === "cause") },
    { name: "only follows from a cause elsewhere", value: ({ rule }) => flag(rule.kind === "symptom") },
    { name: "only its place speaks for it", value: ({ rule }) => flag(rule.kind === "place") },
    { name: "this form of message is reliable", value: ({ rule }) => rule.nudge ?? 0 },
    { name: "a warning", value: ({ line, text }) => flag(line.tag === "warning" || warning.test(text)) },
    {
        name: "in a step that did not fail",
        value: (_, { stepFailed, anyStepFailed }) => flag(anyStepFailed && !stepFailed),
    },
    { name: "after the step had failed", value: (candidate, setting) => flag(distance(candidate, setting) < 0) },
    { name: "says it does not matter", value: ({ text }) => flag(benign.test(text) || counterOfZero.test(text)) },
    { name: "in the last green log too", value: ({ inLastGreen }) => flag(inLastGreen) },
    { name: "the first such message in the step", value: ({ nth }) => flag(nth === 0) },
    { name: "one of many alike", value: ({ nth }) => Math.min(nth, 10) / 10 },
    {
        name: "the first error that a tool names in the step",
        value: ({ line }, { firstCause }) => flag(line.number === firstCause),
    },
    {
        name: "last word of a step without a clear cause",
        value: ({ line }, { lastGeneral }) => flag(line.number === lastGeneral),
    },
    { name: "followed by a stack trace", value: ({ after }) => flag(after.some(({ text }) => stackTrace.test(text))) },
    { name: "near the end of the step", value: (candidate, setting) => flag(distance(candidate, setting) <= 400) },
    { name: "long", value: ({ text }) => flag(text.length > 300) },
];

;// CONCATENATED MODULE: ./build/diagnosis/model-weights.js
/**
 * The model's numbers, as fitted on 2026-11-30 by `npm run bench -- fit` on 547 failing logs with known root-cause
 * lines (conditional logit over the matched lines of a log, near-duplicates weighed together; L2). Cross-validated by
 * project: right first line in 89 % of all logs, in 84 % of GitHub Actions logs. Log-odds per feature.
 */
const weights = {
    "a tool names what is wrong": 2,
    "only follows from a cause elsewhere": -1.77,
    "only its place speaks for it": -0.98,
    "this form of message is reliable": 1.9,
    "a warning": -0.96,
    "in a step that did not fail": -2.78,
    "after the step had failed": -0.48,
    "says it does not matter": -0.61,
    "in the last green log too": -3,
    "the first such message in the step": 1.16,
    "one of many alike": -2.21,
    "the first error that a tool names in the step": 0.62,
    "last word of a step without a clear cause": 0.68,
    "followed by a stack trace": 1.04,
    "near the end of the step": 0.78,
    long: 0.12,
};
/**
 * Turns what speaks for the first line of a log into a probability (logistic, log-odds per ground), as fitted on lines
 * that were first by weights that had not seen their log. Cross-validated by project: 88 % of all logs get a
 * confidence above 0.70, 93 % of those are right; calibration error 0.04.
 */
const calibration = {
    intercept: 3.25,
    grounds: {
        "nothing but the last words": -1.21,
        "messages of this form rarely mislead": 0.79,
        "such messages were the cause before": 0.95,
        "the log does not show the steps of its job": -1.31,
        "far above the failure": -0.62,
        "no other tool's error competes": 0.6,
    },
};
/**
 * How often each rule's line was named first by weights that had not seen the log, and how often that was right; logs,
 * near-duplicates weighed together. Rules that were never named first are not listed.
 */
const records = {
    "action-unresolved": { named: 2, right: 2 },
    "bundler-conflict": { named: 0.25, right: 0 },
    "busted-test-failed": { named: 1, right: 1 },
    "cmake-error": { named: 2, right: 2 },
    "common-test-failed": { named: 4, right: 4 },
    "compiler-error": { named: 4, right: 4 },
    "compiler-error-msvc": { named: 1, right: 0 },
    "compiler-missing-header": { named: 1, right: 0 },
    "configure-error": { named: 1, right: 1 },
    "credentials-missing": { named: 1, right: 1 },
    "curl-failed": { named: 0.5, right: 0 },
    "disk-full": { named: 4, right: 4 },
    "docker-registry-unreachable": { named: 1, right: 1 },
    "dotnet-error": { named: 1, right: 0 },
    "elixir-compile-error": { named: 1, right: 1 },
    "erlang-compile-error": { named: 2, right: 2 },
    "erlang-crash": { named: 2, right: 2 },
    "eslint-line": { named: 4, right: 4 },
    "eslint-problem": { named: 1.86, right: 1.86 },
    "exunit-failed": { named: 6, right: 6 },
    "general-error-prefix": { named: 6, right: 6 },
    "general-failed-mark": { named: 2, right: 1 },
    "general-located-error": { named: 1, right: 1 },
    "general-located-finding": { named: 1, right: 1 },
    "general-no-such-file": { named: 7, right: 6 },
    "git-fatal": { named: 3, right: 3 },
    "go-analyser-problem": { named: 1, right: 1 },
    "go-compile-error": { named: 5, right: 5 },
    "go-module-out-of-sync": { named: 1, right: 1 },
    "go-package-unresolved": { named: 1, right: 1 },
    "go-test-failed": { named: 15, right: 14 },
    "golangci-problem": { named: 3, right: 3 },
    "gometalinter-problem": { named: 1, right: 1 },
    "gradle-task-format": { named: 1, right: 1 },
    "gradle-test-failed": { named: 16, right: 16 },
    "html-proofer-problem": { named: 4, right: 1 },
    "image-push-refused": { named: 1, right: 1 },
    "jasmine-test-failed": { named: 1, right: 1 },
    "java-class-version": { named: 1, right: 1 },
    "java-exception": { named: 1, right: 1 },
    "jest-test-failed": { named: 1, right: 1 },
    "junit-platform-failed": { named: 2, right: 2 },
    "karma-test-failed": { named: 2, right: 2 },
    "killed-out-of-memory": { named: 1, right: 1 },
    "last-words": { named: 5, right: 4 },
    "link-broken": { named: 4, right: 4 },
    "linker-error": { named: 1, right: 1 },
    "lintrunner-file": { named: 1, right: 0 },
    "make-no-rule": { named: 1, right: 1 },
    "markdownlint-problem": { named: 5, right: 5 },
    "maven-compile-error": { named: 18, right: 18 },
    "maven-dependency-unresolved": { named: 3, right: 3 },
    "maven-enforcer": { named: 2, right: 2 },
    "maven-goal-compile": { named: 2, right: 2 },
    "maven-goal-deployment": { named: 1, right: 1 },
    "maven-goal-failed": { named: 1, right: 1 },
    "maven-goal-policy": { named: 5, right: 5 },
    "maven-goal-tests": { named: 4, right: 4 },
    "mima-problem": { named: 2, right: 2 },
    "minitest-failed": { named: 2.75, right: 2.75 },
    "mix-failed": { named: 1, right: 1 },
    "mocha-failure-message": { named: 6, right: 6 },
    "mocha-failure-title": { named: 3, right: 3 },
    "mozilla-test-failed": { named: 1, right: 1 },
    "network-unreachable": { named: 3, right: 3 },
    "node-module-not-found": { named: 3, right: 2 },
    "nose-test-failed": { named: 2, right: 1 },
    "npm-peer-range": { named: 1, right: 1 },
    "nuget-conflict": { named: 1, right: 0 },
    "perlcritic-problem": { named: 2, right: 2 },
    "pester-test-failed": { named: 1, right: 0 },
    "php-fatal": { named: 1, right: 1 },
    "phpstan-file": { named: 2, right: 2 },
    "phpunit-failed": { named: 6, right: 6 },
    "pip-build-failed": { named: 1, right: 1 },
    "powershell-error": { named: 1, right: 1 },
    "process-crashed": { named: 1, right: 0 },
    "pytest-assertion": { named: 1, right: 1 },
    "pytest-exception": { named: 7, right: 3 },
    "pytest-heading": { named: 1, right: 0 },
    "pytest-interrupted": { named: 1, right: 1 },
    "python-exception": { named: 6, right: 3 },
    "python-import-error": { named: 1, right: 1 },
    "python-module-not-found": { named: 2, right: 1 },
    "python-network": { named: 1, right: 0 },
    "python-syntax-error": { named: 2, right: 2 },
    "r-cmd-check-failed": { named: 3, right: 3 },
    "r-error": { named: 1, right: 0 },
    "r-package-missing": { named: 1, right: 1 },
    "rake-aborted": { named: 1, right: 1 },
    "ruff-problem": { named: 1, right: 0 },
    "run-cancelled": { named: 2, right: 2 },
    "rust-error": { named: 1, right: 1 },
    "rust-test-panicked": { named: 2, right: 2 },
    "sanitizer-report": { named: 1, right: 1 },
    "sbt-error": { named: 6, right: 6 },
    "shared-library-missing": { named: 1, right: 1 },
    "shell-command-not-found": { named: 3.33, right: 1 },
    "shell-permission-denied": { named: 1, right: 1 },
    "standard-heading": { named: 2, right: 2 },
    "stylelint-problem": { named: 0.14, right: 0.14 },
    "surefire-test-failed": { named: 26, right: 25 },
    "swiftlint-problem": { named: 2, right: 2 },
    "tap-test-died": { named: 1, right: 1 },
    "taskcluster-error": { named: 1, right: 1 },
    "terraform-error": { named: 1, right: 1 },
    "testthat-failed": { named: 1, right: 0 },
    "typescript-error": { named: 1, right: 0 },
    "unittest-failed": { named: 5, right: 5 },
    "vader-test-failed": { named: 0.17, right: 0 },
    "xcpretty-error": { named: 1, right: 1 },
    "xcpretty-test-failed": { named: 9, right: 9 },
    "xcpretty-test-failing": { named: 1, right: 1 },
};

;// CONCATENATED MODULE: ./build/diagnosis/model.js


/** What weighs less is no reason. */
const leastWeight = 0.01;
const weighed = features.flatMap((feature) => {
    const weight = weights[feature.name] ?? 0;
    return Math.abs(weight) < leastWeight ? [] : [{ feature, weight }];
});
/** Scores one matched line in its setting. */
function score(candidate, setting) {
    let sum = 0;
    for (const { feature, weight } of weighed)
        sum += weight * feature.value(candidate, setting);
    return { candidate, setting, score: sum };
}
/** What a score rests on: the features that held, the strongest first. */
const basisOf = ({ candidate, setting }) => weighed
    .map(({ feature, weight }) => ({ feature: feature.name, weight: weight * feature.value(candidate, setting) }))
    .filter(({ weight }) => Math.abs(weight) >= leastWeight)
    .sort((left, right) => Math.abs(right.weight) - Math.abs(left.weight));
/** Of a rule that no log has tested. */
const untested = { named: 0, right: 0 };
/** @returns the record of a rule in the logs that the model was fitted on */
const recordOf = (ruleId) => records[ruleId] ?? untested;
/** What a confidence starts from, before anything is known of the line: no reason that people could weigh. */
const startingPoint = "to begin with";
/** Beyond this many lines above the failure a line does not get any less sure. */
const farAbove = 400;
/** How far the line stands above the failure of its step: the natural logarithm of the lines between them, plus one. */
const height = ({ candidate, setting }) => Math.log1p(Math.min(farAbove, Math.max(0, setting.end - candidate.line.number)));
/** A rule is believed as if it had already been tested on this many logs. */
const believed = { right: 2.8, wrong: 1.2 };
/** The odds that the rule is right, against those of an untested one (natural logarithm). */
function reputation({ named, right }) {
    const odds = (right + believed.right) / (named - right + believed.wrong);
    return Math.log(odds) - Math.log(believed.right / believed.wrong);
}
const isCause = ({ rule }) => rule.kind === "cause";
/** Beyond this lead over its rivals a line does not get any surer. */
const clearLead = 2.5;
/**
 * What the confidence rests on, in the terms of the model's calibration. The score itself is not among them: it tells
 * the lines of one log apart, not the logs. Names are not those of features, since a report lists both.
 */
const grounds = [
    { name: "nothing but the last words", value: ({ candidate }) => (candidate.rule.kind === "place" ? 1 : 0) },
    {
        name: "messages of this form rarely mislead",
        value: ({ candidate }) => (candidate.rule.kind === "general" ? 0 : (candidate.rule.nudge ?? 0)),
    },
    {
        name: "such messages were the cause before",
        // Last words have no form in common: that some were right says nothing of others.
        value: ({ candidate }, { record }) => (candidate.rule.kind === "place" ? 0 : reputation(record)),
    },
    {
        name: "the log does not show the steps of its job",
        value: ({ setting }) => (setting.scan.steps.length < 2 ? 1 : 0),
    },
    { name: "far above the failure", value: height },
    {
        name: "no other tool's error competes",
        value: ({ candidate, score }, { causeRival }) => {
            if (!isCause(candidate))
                return 0;
            return Math.min(clearLead, causeRival === null ? clearLead : score - causeRival);
        },
    },
];
/**
 * The probability that a line is the root cause of its log.
 * @param line one of the best of its log
 * @param standing how it stands among the others; a line behind a rival loses what it is behind, because scores are
 *   the odds between lines
 * @returns 0..1, and what it rests on (log-odds)
 */
function confidence(line, standing) {
    const { rival } = standing;
    const basis = [
        { feature: startingPoint, weight: calibration.intercept },
        ...grounds.map((ground) => ({
            feature: ground.name,
            weight: (calibration.grounds[ground.name] ?? 0) * ground.value(line, standing),
        })),
        { feature: "behind a line of another kind", weight: rival === null ? 0 : Math.min(0, line.score - rival) },
    ].filter(({ weight }) => weight !== 0);
    const odds = basis.reduce((sum, { weight }) => sum + weight, 0);
    return { value: 1 / (1 + Math.exp(-odds)), basis };
}


/***/ }),

/***/ 19473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * A fault that the user can mend: one line that says what is wrong and where, and what to do about it.
 * Everything else that is thrown is a bug of ours and is shown with its stack.
 */
class UserError extends Error {
    name = "UserError";
    code;
    /** What to do, one sentence. */
    remedy;
    constructor(code, problem, remedy, options) {
        super(problem, options);
        this.code = code;
        this.remedy = remedy;
    }
    /** The one line that people see. */
    get sentence() {
        return `${this.message}. ${this.remedy}`;
    }
}


/***/ }),

/***/ 25049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ quotePath),
/* harmony export */   b: () => (/* binding */ fileFault)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _text_sanitise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95610);


/** Why the file system refused, by its error code: `errno -l`, the same names on every system. */
const reasons = {
    EACCES: "permission is denied",
    EBUSY: "it is in use",
    EDQUOT: "the disk quota is used up",
    EFBIG: "it would be too large",
    EIO: "the disk reported an error",
    EISDIR: "it is a folder",
    ELOOP: "its links lead in a circle",
    EMFILE: "too many files are open",
    ENAMETOOLONG: "its name is too long",
    ENOENT: "it does not exist",
    ENOSPC: "the disk is full",
    ENOTDIR: "a part of its path is not a folder",
    ENXIO: "it is a socket, or a device that is not there",
    EPERM: "permission is denied",
    EROFS: "the disk is read-only",
};
const missing = new Set(["ENOENT", "ENOTDIR"]);
const codes = {
    read: { missing: "file-missing", refused: "file-unreadable" },
    write: { missing: "file-unwritable", refused: "file-unwritable" },
};
const verbs = { read: "read", write: "written" };
/** A path for an error's one line: safe to print. */
function quotePath(path) {
    return `"${(0,_text_sanitise_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(path)}"`;
}
/**
 * Tells a fault that the user can mend from a bug.
 * @param cause what node:fs threw
 * @param what the file in words, for example `the log "build.log"`
 * @param missingCode the code of a file to read that is not there
 * @returns what to throw: a UserError, or the cause itself when it is none of the file system's
 */
function fileFault(cause, use, what, missingCode = codes[use].missing) {
    const errno = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    const reason = reasons[errno];
    if (reason === undefined)
        return cause;
    const code = missing.has(errno) ? missingCode : codes[use].refused;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(code, `${what} cannot be ${verbs[use]}: ${reason}`, "Check the path and its permissions.", {
        cause,
    });
}


/***/ }),

/***/ 87083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ readTextFile),
/* harmony export */   Zf: () => (/* binding */ writeFileAtomic)
/* harmony export */ });
/* unused harmony export textFileLimit */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/* harmony import */ var _file_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25049);





/** The largest text file that is read whole, in bytes. */
const textFileLimit = 64 * 1024 ** 2;
/**
 * Reads a whole text file (UTF-8; a byte order mark is dropped).
 * @param what the file's part in words, for example `the configuration`
 * @throws UserError `file-missing`, or `file-unreadable` when it may not be read, is not text or is too large
 */
async function readTextFile(path, what) {
    const where = `${what} ${(0,_file_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .quotePath */ .W)(path)}`;
    const unreadable = (reason) => new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y("file-unreadable", `${where} cannot be read: ${reason}`, "Pass a text file in UTF-8.");
    let bytes;
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        if (size > textFileLimit)
            throw unreadable(`it has ${size} bytes, more than ${textFileLimit}`);
        bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path);
    }
    catch (cause) {
        throw (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFault */ .b)(cause, "read", where);
    }
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        throw unreadable("it is not UTF-8 text");
    }
}
/**
 * Writes a text file so that a reader sees the old text or the new, never a part: into a new file beside it, which
 * then takes its place and its mode. A link's target is replaced, not the link; a pipe or a terminal is written to.
 * @param text written as UTF-8
 * @throws UserError `file-unwritable`; nothing is left behind then
 */
async function writeFileAtomic(path, text) {
    try {
        const existing = await statOf(path);
        if (existing !== null && !existing.isFile())
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, text);
        const target = existing === null ? path : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
        await replaceFile(target, text, existing === null ? null : existing.mode & 0o777);
    }
    catch (cause) {
        throw (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fileFault */ .b)(cause, "write", (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .quotePath */ .W)(path));
    }
}
async function replaceFile(target, text, mode) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target).slice(0, 100)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    try {
        // "wx": never through a file or a link that is already there.
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, "wx");
        try {
            if (mode !== null)
                await file.chmod(mode);
            await file.writeFile(text);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, target);
    }
    catch (cause) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw cause;
    }
}
async function statOf(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
    }
    catch (cause) {
        if (cause instanceof Error && "code" in cause && cause.code === "ENOENT")
            return null;
        throw cause;
    }
}


/***/ }),

/***/ 45875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ matchesWildcards),
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/**
 * Matches a list of items against a pattern in which some items are stars (any run, also an empty one).
 * Only the last star seen is ever retried, so the work is at most pattern × items, never exponential.
 */
function matchesWithStars(pattern, items, star, matchesItem) {
    let at = 0;
    let index = 0;
    let afterStar = -1;
    let starTook = 0;
    for (let item = items[0]; item !== undefined; item = items[index]) {
        const part = pattern[at];
        if (part === star) {
            afterStar = ++at;
            starTook = index;
        }
        else if (part !== undefined && matchesItem(part, item)) {
            at++;
            index++;
        }
        else if (afterStar >= 0) {
            at = afterStar;
            index = ++starTook;
        }
        else {
            return false;
        }
    }
    return pattern.slice(at).every((part) => part === star);
}
/**
 * Tells whether a text matches a pattern in which `*` stands for any run of characters and `?` for one.
 * @param pattern everything else in it stands for itself; there is no escape
 */
function matchesWildcards(pattern, text) {
    return matchesWithStars(Array.from(pattern), Array.from(text), "*", (part, character) => part === "?" || part === character);
}
/**
 * Tells whether a repository path matches a glob: `*` and `?` stay within one path segment, a segment that is `**`
 * stands for any number of segments, and the whole path must match, as in the `paths` filter of a GitHub workflow.
 * @param glob slash-separated, relative to the repository's root, e.g. `.github/**`
 * @param path slash-separated, relative to the repository's root
 */
function matchesGlob(glob, path) {
    return matchesWithStars(glob.split("/"), path.split("/"), "**", matchesWildcards);
}


/***/ }),

/***/ 71339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ selectRunLogs)
/* harmony export */ });
/* unused harmony exports runLogLayout, selectLogs */
const jobFile = /^(-?\d{1,20})_([^/]+)\.txt$/;
const stepFile = /^([^/]+)\/(\d{1,9})_([^/]*)\.txt$/;
const systemFile = /^([^/]+)\/system\.txt$/;
const copySuffix = / \(\d+\)$/;
const looseLog = /\.(?:log|txt)$/i;
/**
 * Reads the layout of a workflow run's log archive: `{ordinal}_{job}.txt` (the legacy `-{number}_{job}.txt` too),
 * `{job}/{number}_{step}.txt` and `{job}/system.txt`. Source: cli/cli pkg/cmd/run/view/logs.go.
 *
 * The server names a second file of a job `{ordinal}_{job} (1).txt`. Either of the two may be the few lines of the
 * job's preparation, so the names do not tell which is the job's own log, and both are the job's. A matrix job
 * `{job} (1)` looks the same; it has a folder of its own.
 * @param names every name in the archive, folders (ending in `/`) included
 * @returns a row for each name that is part of the layout, in the given order
 */
function runLogLayout(names) {
    const root = packedFolder(names);
    const known = new Set(names);
    const folders = new Set(names.map((name) => name.slice(root.length).split("/", 2)).flatMap(folderOf));
    const ownerOf = (job, ordinal) => {
        const owner = job.replace(copySuffix, "");
        const copied = known.has(`${root}${ordinal}_${owner}.txt`) && folders.has(owner) && !folders.has(job);
        return copied ? owner : job;
    };
    return names.flatMap((name) => {
        const path = name.slice(root.length);
        const [, ordinal, ofJob] = jobFile.exec(path) ?? [];
        if (ordinal !== undefined && ofJob !== undefined) {
            return [{ kind: "job", name, job: ownerOf(ofJob, ordinal), number: Number(ordinal) }];
        }
        const [, job, number, step] = stepFile.exec(path) ?? [];
        if (job !== undefined && step !== undefined)
            return [{ kind: "step", name, job, step, number: Number(number) }];
        const [, ofSystem] = systemFile.exec(path) ?? [];
        return ofSystem === undefined ? [] : [{ kind: "system", name, job: ofSystem }];
    });
}
/**
 * Chooses what to read, each line once: of each job its own log, which holds all of its steps; where that is missing
 * the steps' files in their order (the server leaves out either: cli/cli issues 10551, 11172); else `system.txt`.
 * @param layout the rows of `runLogLayout`
 * @returns jobs by ordinal; empty when the layout is
 */
function selectLogs(layout) {
    return [...Map.groupBy(layout, (file) => file.job).values()]
        .map(chooseFiles)
        .sort(byFirst)
        .flatMap((files) => files.map((file) => ({ name: file.name, job: file.job, step: file.kind === "step" ? file.step : null })));
}
/**
 * Chooses the logs among the files of an archive or a folder: by the layout of a run-log archive, and where nothing
 * has that layout every `*.log` and `*.txt`, sorted by name.
 * @param names names with `/` between folders; folders themselves end in `/`
 * @returns the logs to read; empty when there are none
 */
function selectRunLogs(names) {
    const selected = selectLogs(runLogLayout(names));
    if (selected.length > 0)
        return selected;
    const loose = names.filter((name) => looseLog.test(name)).sort(compare);
    return loose.map((name) => ({ name, job: null, step: null }));
}
/** An archive that was unpacked into a folder and packed again has that folder (with its `/`) before every name. */
function packedFolder(names) {
    const root = /^[^/]+\//.exec(names[0] ?? "")?.[0] ?? "";
    if (root === "" || !names.every((name) => name.startsWith(root)))
        return "";
    // The files of one job's steps share a folder as well; only files one level deeper tell the two apart.
    return names.map((name) => name.slice(root.length)).some((path) => stepFile.test(path) || systemFile.test(path))
        ? root
        : "";
}
function folderOf([folder, rest]) {
    return folder === undefined || rest === undefined ? [] : [folder];
}
/** The files to read of one job, in reading order; never empty for a job that has any. */
function chooseFiles(files) {
    const ordered = files.toSorted(byOrder);
    const choices = [
        ordered.filter((file) => file.kind === "job" && file.number >= 0),
        ordered.filter((file) => file.kind === "job"),
        ordered.filter((file) => file.kind === "step"),
        ordered,
    ];
    return choices.find((choice) => choice.length > 0) ?? [];
}
/** Compares jobs, by the first file chosen of each: job files by ordinal, then what has none by name. */
function byFirst([a], [b]) {
    if (a === undefined || b === undefined)
        return 0;
    const ordinal = (file) => (file.kind === "job" ? file.number : Number.MAX_SAFE_INTEGER);
    return ordinal(a) - ordinal(b) || compare(a.name, b.name);
}
function byOrder(a, b) {
    return orderOf(a) - orderOf(b) || compare(a.name, b.name);
}
function orderOf(file) {
    return file.kind === "system" ? Number.MAX_SAFE_INTEGER : file.number;
}
/** By code unit: the same on every machine, which localeCompare is not. */
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}


/***/ }),

/***/ 48043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rE: () => (/* binding */ version),
/* harmony export */   wJ: () => (/* binding */ bugReports)
/* harmony export */ });
/* unused harmony export repository */
/** The one public name: documentation, examples and messages are made from it. The same as in package.json. */
const repository = "auto-heal/auto-heal";
const version = "0.1.0";
/** Where a bug of ours is reported. */
const bugReports = `https://github.com/${repository}/issues`;


/***/ }),

/***/ 94702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ vouch)
/* harmony export */ });
/** Gives a text its brand. For this folder's constructors alone: anywhere else the linter refuses such a cast. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller's return type says which brand
function vouch(text) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where a brand is given
    return text;
}


/***/ }),

/***/ 34949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ escapeUnprintable),
/* harmony export */   R: () => (/* binding */ visible)
/* harmony export */ });
/*
 * ECMA-48 escapes, each in its 7-bit and its 8-bit (C1) form. Only a string that is terminated on its own line goes as a
 * whole; of any other only the introducer goes, so that an open OSC can't swallow the evidence that follows it.
 */
const stringSequence = /(?:\x1b[P\]X^_]|[\x90\x98\x9d-\x9f])[^\n\x07\x1b\x90\x98\x9b-\x9f]*(?:\x07|\x1b\\|\x9c)/.source;
const controlSequence = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?/.source;
const otherEscape = /\x1b[ -/]*[0-~]?/.source;
const escapes = new RegExp(`${stringSequence}|${controlSequence}|${otherEscape}`, "g");
/** Where a terminal, a JSON reader or a browser may start a new line although a log does not. */
const breaks = /[\r\v\f\x85\u2028\u2029]/g;
/**
 * Control characters except tab and LF, and whatever is drawn as nothing: soft hyphen, zero-width, bidi, U+180E, fillers,
 * BOM, tags (Unicode property Default_Ignorable_Code_Point), interlinear annotation. A variation selector stays after a
 * pictograph, whose look it chooses. The list covers that of github-mcp-server (pkg/sanitize/sanitize.go).
 */
const unseen = /[\0-\x08\x0e-\x1f\x7f-\x9f\ufff9-\ufffb]|[\p{Default_Ignorable_Code_Point}--[\ufe0e\ufe0f]]|(?<!\p{Extended_Pictographic})[\ufe0e\ufe0f]/gv;
/** What JSON may hold but must not show: all of the above, pictographs or not. LF is there to indent only. */
const unprintable = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufff9-\ufffb\p{Default_Ignorable_Code_Point}]/gv;
/** Text of which everything is seen, as most is. */
const allSeen = /^[\t\n -~]*$/;
/**
 * Leaves of a text what a reader can see, so that what is shown and what is searched for secrets is the same.
 * @param text any text, one line or many
 * @returns well-formed UTF-16 (a lone surrogate becomes U+FFFD); LF and tab stay, CR LF is LF, other breaks are spaces
 */
function visible(text) {
    if (allSeen.test(text))
        return text;
    return text.toWellFormed().replaceAll("\r\n", "\n").replace(escapes, "").replace(breaks, " ").replace(unseen, "");
}
/**
 * Writes the unseen characters of a JSON text as `\uXXXX`.
 * @param json as JSON.stringify gives it: such characters are inside strings only
 */
function escapeUnprintable(json) {
    const unit = (text) => `\\u${text.charCodeAt(0).toString(16).padStart(4, "0")}`;
    return json.replace(unprintable, (character) => character.split("").map(unit).join(""));
}


/***/ }),

/***/ 95967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aY: () => (/* binding */ code),
  EU: () => (/* binding */ fence),
  WK: () => (/* reexport */ fitSections),
  UF: () => (/* binding */ joinMarkdown),
  nf: () => (/* binding */ markdown_link),
  xL: () => (/* binding */ marker),
  md: () => (/* binding */ md),
  CS: () => (/* reexport */ prose)
});

// EXTERNAL MODULE: ./build/text/brands.js
var brands = __webpack_require__(94702);
// EXTERNAL MODULE: ./build/text/redact.js + 1 modules
var redact = __webpack_require__(38018);
// EXTERNAL MODULE: ./build/text/sanitise.js
var sanitise = __webpack_require__(95610);
// EXTERNAL MODULE: ./build/text/terminal.js
var terminal = __webpack_require__(52220);
;// CONCATENATED MODULE: ./build/text/prose.js


/**
 * What must not work in a title, a commit message or a paragraph. The first two have no escape character, so nothing is
 * escaped: a space is put where it breaks the construct, and two characters are replaced. Each row leaves nothing that it,
 * or a row before it, would match again.
 */
const inert = [
    ["code span", /`/g, "'"],
    ["table cell", /\|/g, "¦"],
    ["backslash escape", /\\(?=[!-/:-@[-`{-~])/g, "\\ "],
    ["mention or e-mail address", /@(?=\S)/g, "@ "],
    ["reference, also after a closing keyword", /#(?=\d)/g, "# "],
    ["reference of the other form", /\b(GH)-(?=\d)/gi, "$1- "],
    ["address", /\/\/(?=\S)/g, "// "],
    ["address without a scheme", /\b(www)\.(?=\S)/gi, "$1. "],
    ["tag, comment, declaration", /<(?=[a-z/!?%])/gi, "< "],
    ["character reference", /&(?=#?\w{1,50};)/g, "& "],
    ["link, link definition", /\](?=[([:])/g, "] "],
    ["template delimiter", /\{(?=[{%#])/g, "{ "],
    ["strike-through, fence of tildes", /~(?=~)/g, "~ "],
    ["mathematics", /\$(?=\S[^$]*\$)/g, "$ "],
    // docs.github.com, "Skipping workflow runs": in the message of a branch's last commit these keep the checks from running.
    ["order to skip checks", /\[(?=(?:skip|no|ci|actions)[ -](?:skip|ci|actions)\])/gi, "[ "],
    ["trailer that skips checks", /\b(skip-checks):/gi, "$1 :"],
    ["white space", /\s+/g, " "],
];
/** Takes away what would open a heading, a quote, a list, a rule, or would underline the line before; of a number its dot. */
function withoutOpening(text) {
    return text.replace(/^(?:\s|>|[#=+*_~-]+(?=\s|$))+/, "").replace(/^(\d{1,9})[.)](?=\s|$)/, "$1");
}
/**
 * Untrusted words for a title, a commit message or a paragraph: one line that reads as before but does nothing. NFKC, so
 * that look-alikes are judged by what they look like. Idempotent. For evidence take `code` or `fence`, which change nothing
 * that can be seen.
 * @param text any text
 * @param maxLength UTF-16 units; a longer text ends in ` ...`. GitHub refuses titles over 256 characters
 */
function prose(text, maxLength = 200) {
    const line = (0,sanitise/* plain */.pj)((0,sanitise/* plain */.pj)(text, Infinity).normalize("NFKC"), Infinity);
    const words = inert.reduce((rest, [, pattern, replacement]) => rest.replace(pattern, replacement), line);
    // `…` is not stable under NFKC.
    const short = (0,sanitise/* cut */.Jj)((0,sanitise/* neutraliseCommands */.$B)(withoutOpening(words)), maxLength, " ...");
    // At the end a backslash would escape what the caller puts next, and `//` would take it for a host; and what the line
    // now ends with may be all that it has.
    return (0,brands/* vouch */.a)(withoutOpening(short.replace(/(?:[\s\\]|(?<=\/)\/)+$/, "")));
}

;// CONCATENATED MODULE: ./build/text/sections.js

const between = "\n\n";
/**
 * Composes a body from sections, in the order given, with a blank line between. When they don't fit, whole sections go: the
 * lowest priority first, of equals the last; cutting one could open a fence or break a marker.
 * @param limit UTF-16 units. GitHub refuses bodies over 65,536 characters ("body is too long")
 * @returns the body, and how many sections it lacks, so that the caller can say so
 */
function fitSections(sections, limit = 60_000) {
    const leastUsefulFirst = sections.toReversed().toSorted((one, other) => one.priority - other.priority);
    const kept = new Set(sections);
    let length = sections.reduce((sum, { body }) => sum + body.length + between.length, -between.length);
    for (const section of leastUsefulFirst) {
        if (length <= limit)
            break;
        kept.delete(section);
        length -= section.body.length + between.length;
    }
    const bodies = sections.filter((section) => kept.has(section)).map(({ body }) => body);
    return { body: (0,brands/* vouch */.a)(bodies.join(between)), dropped: sections.length - bodies.length };
}

;// CONCATENATED MODULE: ./build/text/markdown.js






/**
 * cmark-gfm gives up on a code span of more than 80 backticks (src/inlines.c, MAXBACKTICKS) and counts a fence's up to 255
 * (src/blocks.c, fence_length is one byte), so a longer run in the text could not be fenced by a longer one.
 */
const longestRun = 60;
const shortenRuns = (text) => text.replace(/`+/g, (run) => (run.length > longestRun ? `${run.slice(0, longestRun)}…` : run));
/** Backticks enough that the text can't close them. */
function backticksFor(text, least) {
    const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
    return "`".repeat(Math.max(least, longest + 1));
}
/**
 * An inline code span. In a table too: `|` is written `\|`, which a table reads as `|`, and other places show as it is.
 * @param text any text; empty text gives a dash
 * @param maxLength UTF-16 units of the text
 */
function code(text, maxLength = 200) {
    const content = shortenRuns((0,sanitise/* plain */.pj)(text.trim(), maxLength).trim()).replaceAll("|", "\\|") || "-";
    const quote = backticksFor(content, 1);
    const pad = content.startsWith("`") || content.endsWith("`") ? " " : "";
    return (0,brands/* vouch */.a)(`${quote}${pad}${content}${pad}${quote}`);
}
/**
 * A fenced block, whose text can neither close it nor say what it is.
 * @param lines a block of lines, or its lines
 * @param info the language, for colours
 */
function fence(lines, info = "text") {
    const content = shortenRuns((0,sanitise/* plainLines */.y1)(typeof lines === "string" ? lines : lines.join("\n")));
    const quote = backticksFor(content, 3);
    return (0,brands/* vouch */.a)(`${quote}${info}\n${content}\n${quote}`);
}
/** Markdown of our own words around safe parts; a list is joined by line feeds. Text from outside does not compile. */
function md(literals, ...parts) {
    const text = (part) => (typeof part === "object" ? part.join("\n") : String(part));
    return (0,brands/* vouch */.a)(String.raw({ raw: literals }, ...parts.map(text)));
}
/** Joins safe markdown; the separator is ours. */
function joinMarkdown(parts, separator) {
    return (0,brands/* vouch */.a)(parts.join(separator));
}
/** An address as a link's destination, or null: only https, without credentials or secrets, and nothing that ends a destination. */
function destination(url) {
    const parsed = URL.parse(url);
    if (parsed === null || parsed.protocol !== "https:" || parsed.username + parsed.password !== "")
        return null;
    const escape = (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
    const href = parsed.href.replace(/[^\w\-.~:/?#@!$&'*+,;=%]/g, escape);
    return (0,redact/* redact */.E)(href) === href ? href.replace(/&(?=#?\w{1,50};)/g, "&amp;") : null;
}
/**
 * A link. What is not a plain https address is shown as code instead, after the label.
 * @param label any safe markdown of one line; its brackets are escaped where they are not code
 * @param url an address from GitHub or the configuration; trusted to be neither well-formed nor harmless
 */
function markdown_link(label, url) {
    const target = destination(url);
    if (target === null)
        return md `${label} (${code(url)})`;
    const text = label.replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)|\\.|[[\]]/g, (token) => {
        // At the start of a paragraph a `]:`, even in code, would make a link definition of the whole.
        if (token.startsWith("`"))
            return token.replaceAll("]:", "] :");
        return token === "[" || token === "]" ? `\\${token}` : token;
    });
    return (0,brands/* vouch */.a)(`[${text}](${target})`);
}
/**
 * A hidden comment that programs read back: `<!-- tag {json} -->`.
 * @param tag our own word
 * @param value what JSON can hold; its texts are written without `--`, `<`, `>` and `&`, so that nothing in it ends the comment
 */
function marker(tag, value) {
    const json = (0,terminal/* safeJson */.o)(value).replace(/[<>&]|-(?=-)/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
    return (0,brands/* vouch */.a)(`<!-- ${tag} ${json} -->`);
}


/***/ }),

/***/ 38018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ redact),
  s: () => (/* binding */ redactorFor)
});

// EXTERNAL MODULE: ./build/text/invisible.js
var invisible = __webpack_require__(34949);
;// CONCATENATED MODULE: ./build/text/secret-patterns.js
/**
 * Forms of secrets, as of 2026-05. Sources: GitHub "About authentication: token formats" and the variable-length `ghs_`
 * form of 2026-05-15; the built-in patterns of github/gh-aw (redact_secrets.cjs); the providers' own pages for the rest.
 *
 * Each pattern is open-ended, so that no rest of a token stays, and no secret holds `[` or a space, as a replacement does,
 * so that redacting twice changes nothing. A commit SHA, a package's integrity hash and a UUID have none of these forms.
 */
const secretPatterns = [
    {
        name: "private key",
        pattern: /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY[A-Z ]{0,10}-----[\w+/=\s\\:,.-]*?(?:-----END[A-Z0-9 ]{0,60}-----|(?![\w+/=\s\\:,.-]))/g,
        needs: "-----BEGIN ",
    },
    // A line out of a PEM body whose first line is elsewhere: exactly 64 or 70 characters of base64, as OpenSSL and OpenSSH wrap.
    {
        name: "private key",
        pattern: /^([ \t]{0,20})(?=\S{0,69}[a-z])(?=\S{0,69}[A-Z])(?=\S{0,69}[0-9])[A-Za-z0-9+/]{64}(?:[A-Za-z0-9+/]{6})?$/gm,
        keep: true,
    },
    { name: "github token", pattern: /gh[pour]_[A-Za-z0-9]{20,}/g, needs: "gh" },
    { name: "github token", pattern: /ghs_[\w.-]{20,}/g, needs: "ghs_" },
    { name: "github token", pattern: /github_pat_\w{20,}/g, needs: "github_pat_" },
    { name: "hugging face token", pattern: /(?<![A-Za-z0-9])hf_[A-Za-z0-9]{20,}/g, needs: "hf_" },
    { name: "aws access key", pattern: /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}[A-Za-z0-9]*/g },
    {
        name: "aws secret",
        pattern: /((?:secret_?access_?key|session_?token)["']?\s{0,4}[:=]\s{0,4}["']?)[A-Za-z0-9/+=]{40,}/gi,
        keep: true,
    },
    { name: "google key", pattern: /(?<![A-Za-z0-9])AIza[\w-]{30,}/g, needs: "AIza" },
    { name: "google token", pattern: /(?<![A-Za-z0-9])ya29\.[\w.-]{20,}/g, needs: "ya29." },
    {
        name: "api key",
        pattern: /(?<![A-Za-z0-9])sk-(?:(?:proj|ant|svcacct|admin|or)-[\w-]{20,}|[A-Za-z0-9]{20,}[\w-]*)/g,
        needs: "sk-",
    },
    { name: "stripe key", pattern: /(?<![A-Za-z0-9])[rs]k_(?:live|test)_[A-Za-z0-9]{16,}/g, needs: "k_" },
    { name: "slack token", pattern: /xox[abeoprs]-[A-Za-z0-9-]{10,}/g, needs: "xox" },
    { name: "slack webhook", pattern: /(https:\/\/hooks\.slack\.com\/)[\w/+-]{10,}/g, keep: true, needs: "hooks.slack" },
    { name: "npm token", pattern: /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{30,}/g, needs: "npm_" },
    { name: "pypi token", pattern: /pypi-AgE[\w-]{16,}/g, needs: "pypi-AgE" },
    { name: "docker token", pattern: /dckr_[op]at_[\w-]{20,}/g, needs: "dckr_" },
    { name: "rubygems key", pattern: /rubygems_[A-Za-z0-9]{40,}/g, needs: "rubygems_" },
    { name: "gitlab token", pattern: /glpat-[\w.-]{20,}/g, needs: "glpat-" },
    { name: "digitalocean token", pattern: /do[opr]_v1_[A-Za-z0-9]{32,}/g, needs: "_v1_" },
    { name: "linear key", pattern: /lin_api_[A-Za-z0-9]{20,}/g, needs: "lin_api_" },
    { name: "azure key", pattern: /((?:AccountKey|SharedAccessKey)=)[A-Za-z0-9+/=]{20,}/gi, keep: true, needs: "=" },
    { name: "azure signature", pattern: /([?&;]sig=)[A-Za-z0-9%+/=_-]{20,}/gi, keep: true, needs: "=" },
    { name: "jwt", pattern: /(?<![\w-])eyJ[\w-]{5,}\.eyJ[\w-]{5,}\.[\w-]*/g, needs: "eyJ" },
    {
        name: "authorization",
        pattern: /(\bauthorization["']?\s{0,4}[:=]\s{0,4}["']?(?:bearer|basic|token)\s{1,4})[\w.~+/=-]{6,}/gi,
        keep: true,
    },
    // On the web a name alone is a token too; elsewhere (`ssh://git@host`) it is not.
    { name: "credentials", pattern: /(\bhttps?:\/\/)[^\s/?#"'<>]+(?=@)/gi, keep: true, needs: "@" },
    {
        name: "credentials",
        pattern: /(\b[a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/?#:"'<>]{0,100}:[^\s/?#"'<>]+(?=@)/gi,
        keep: true,
        needs: "@",
    },
];

;// CONCATENATED MODULE: ./build/text/redact.js


const shortestSecret = 6;
const placeholder = (name) => `[redacted: ${name}]`;
const knownSecret = placeholder("known secret");
const placeholders = [knownSecret, ...new Set(secretPatterns.map(({ name }) => placeholder(name)))];
const replacements = secretPatterns.map(({ name, pattern, keep, needs = "" }) => ({
    pattern,
    needs,
    by: `${keep ? "$1" : ""}${placeholder(name)}`,
}));
/** `RegExp.escape`, which the language version that we compile for lacks. */
const literally = (text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
/**
 * Replaces every secret that its form gives away (`secret-patterns.ts`) by `[redacted: kind]`. Idempotent, linear.
 * @param text one line or many; characters that are not seen must be gone, since they may split a token
 */
const redact = (text) => replacements.reduce((rest, { pattern, needs, by }) => (rest.includes(needs) ? rest.replace(pattern, by) : rest), text);
/**
 * Makes a redactor for secrets that are known, as the runner's own masking does: exact matches, longest first, a secret of
 * many lines line by line; then by form. A value under 6 characters is left out, for it would blacken ordinary words.
 * @param values the secrets; of no other use afterwards
 * @returns a function from any text, one line or many, to visible, redacted text
 */
function redactorFor(values) {
    const secrets = values
        .flatMap((value) => (0,invisible/* visible */.R)(value).split("\n"))
        .map((line) => line.trim())
        .filter((line) => line.length >= shortestSecret)
        .toSorted((one, other) => other.length - one.length);
    if (secrets.length === 0)
        return (text) => redact((0,invisible/* visible */.R)(text));
    // A replacement that is already there goes first and stays: a secret may be a word of it.
    const known = new RegExp([...placeholders, ...secrets].map(literally).join("|"), "g");
    const replace = (match) => (placeholders.includes(match) ? match : knownSecret);
    return (text) => redact((0,invisible/* visible */.R)(text).replace(known, replace));
}


/***/ }),

/***/ 95610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ neutraliseCommands),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   y1: () => (/* binding */ plainLines)
/* harmony export */ });
/* harmony import */ var _brands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94702);
/* harmony import */ var _invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34949);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38018);



/**
 * Breaks what a runner would obey: `##[command]` anywhere in a line, and `::command::` at the start of one, whatever white
 * space comes before (actions/runner src/Runner.Common/ActionCommand.cs: TryParse uses IndexOf, TryParseV2 TrimStart).
 * @param text one line or many
 */
function neutraliseCommands(text) {
    const rest = text.replaceAll("##[", "# #[");
    return rest.includes("::") ? rest.replace(/^([^\S\n]*)::/gm, "$1: :") : rest;
}
/**
 * Cuts a text, never through a surrogate pair.
 * @param text well-formed
 * @param maxLength UTF-16 units, the mark included
 * @param mark what stands for the rest
 */
function cut(text, maxLength, mark = "…") {
    if (text.length <= maxLength)
        return text;
    const head = text.slice(0, Math.max(0, maxLength - mark.length));
    return (head.isWellFormed() ? head : head.slice(0, -1)).trimEnd() + mark;
}
/**
 * One safe line for a contract, a terminal or a runner's log: visible, redacted, no workflow command. Idempotent. Not
 * normalised (NFKC), which would corrupt code. Not for markdown: see `code`, `fence` and `prose`.
 * @param text any text; line breaks and tabs become spaces
 * @param maxLength UTF-16 units; a longer text ends in `…`
 */
function plain(text, maxLength = 2000) {
    // Unseen characters first (they may split a token), commands last (taking something out may join one).
    const line = (0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)((0,_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text).replace(/[\n\t]/g, " "));
    return (0,_brands_js__WEBPACK_IMPORTED_MODULE_2__/* .vouch */ .a)(cut(neutraliseCommands(line).trimEnd(), maxLength));
}
/**
 * As `plain`, for a block of lines: line feeds stay, and so do tabs and white space at the end, which patches need.
 * @param text any text; as secrets may span lines (private keys), pass the block as a whole
 */
function plainLines(text) {
    return neutraliseCommands((0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)((0,_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text)));
}


/***/ }),

/***/ 52220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ terminal),
/* harmony export */   o: () => (/* binding */ safeJson)
/* harmony export */ });
/* harmony import */ var _invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34949);
/* harmony import */ var _sanitise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95610);


/**
 * A line for a terminal. As the command line may run inside a runner, whose log obeys commands, it is `plain`.
 * @param text any text
 */
function terminal(text) {
    return (0,_sanitise_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(text);
}
/**
 * JSON that can be printed anywhere: no `##[`, nothing invisible, no line that starts with `::`; it parses back to the same.
 * Secrets are not looked for: redact the value's texts.
 * @param value what JSON can hold
 * @param indent spaces per level; 0 gives one line
 * @throws TypeError for what JSON can't hold (undefined, a function, a cycle)
 */
function safeJson(value, indent = 0) {
    const json = JSON.stringify(value, null, indent);
    if (json === undefined)
        throw new TypeError(`not a JSON value: ${typeof value}`);
    // Both stand inside strings only, where an escape means the same.
    return (0,_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeUnprintable */ .O)(json.replace(/#(?=#\[)/g, "\\u0023"));
}


/***/ }),

/***/ 70628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var _contracts_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81812);

/**
 * Reads the configuration as every entry does: with the repository's own rules checked against their examples, and for
 * patterns that a hostile log could make slow.
 * @param text the file's text, or null when there is no file
 * @param where how to name the file in an error: its path
 * @throws UserError `config-invalid`, which names the first problem's key and line and counts the others
 */
async function readConfig(text, where) {
    if (text === null)
        return _contracts_config_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultConfig */ .sb;
    // All rules come along: what has no file does not wait for them.
    const { ruleFault } = await __webpack_require__.e(/* import() */ 814).then(__webpack_require__.bind(__webpack_require__, 88814));
    return (0,_contracts_config_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConfig */ .o4)(text, where, ruleFault);
}


/***/ })

};
