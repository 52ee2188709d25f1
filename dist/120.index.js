export const id = 120;
export const ids = [120];
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
/* harmony import */ var _config_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1499);




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
/* harmony import */ var _config_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1499);

/** Splits a key at its first dot. */
function keyParts(key) {
    const dot = key.indexOf(".");
    return dot < 0 ? { section: null, leaf: key } : { section: key.slice(0, dot), leaf: key.slice(dot + 1) };
}
/** Whether a name is one of the file's sections. */
const isSection = (name) => Object.hasOwn(_config_table_js__WEBPACK_IMPORTED_MODULE_0__/* .configSections */ .B, name);
const liveKeys = _config_table_js__WEBPACK_IMPORTED_MODULE_0__/* .configTable */ .x
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
    const sections = Object.keys(_config_table_js__WEBPACK_IMPORTED_MODULE_0__/* .configSections */ .B).filter((name) => isSection(name) && liveLeaves(name).length > 0);
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

/***/ 1499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ configSections),
  x: () => (/* binding */ configTable)
});

// EXTERNAL MODULE: ./build/contracts/config-forms.js + 1 modules
var config_forms = __webpack_require__(48782);
;// CONCATENATED MODULE: ./build/contracts/config-row.js
function row(row) {
    return row;
}

;// CONCATENATED MODULE: ./build/contracts/config-table.js


/** The groups of keys, in words. */
const configSections = {
    workflows: "Which workflows are watched.",
    limits: "How much auto-heal may do.",
    agent: "Who finishes a fix that auto-heal cannot make itself.",
    fixes: "Which fixes auto-heal makes itself.",
};
/**
 * Every key of the configuration file. The parsed type, the defaults, the reader, the JSON Schema and
 * docs/configuration.md all come from here.
 */
const configTable = [
    row({
        key: "enabled",
        form: config_forms/* boolean */.zM,
        default: true,
        description: "`false` switches auto-heal off: nothing is opened, run again or handed over.",
        example: false,
        status: "live",
    }),
    row({
        key: "branches",
        form: (0,config_forms/* listOf */.c3)(config_forms/* branchPattern */.LX, 1),
        whenAbsent: "the default branch",
        description: "The branches whose failures are healed.",
        example: ["main", "release/*"],
        status: "live",
    }),
    row({
        key: "workflows.include",
        form: (0,config_forms/* listOf */.c3)(config_forms/* workflowPattern */.eB, 1),
        whenAbsent: "every workflow",
        description: "The only workflows that are healed.",
        example: ["ci.yml"],
        status: "live",
    }),
    row({
        key: "workflows.exclude",
        form: (0,config_forms/* listOf */.c3)(config_forms/* workflowPattern */.eB),
        default: [],
        description: "Workflows that are never healed.",
        example: ["deploy.yml"],
        status: "live",
    }),
    row({
        key: "min-confidence",
        form: config_forms/* percentage */.X1,
        default: 70,
        description: "In percent: a fix is made or handed over only when the confidence is strictly greater, so 100 leaves everything to people.",
        example: 85,
        status: "live",
    }),
    row({
        key: "limits.open-prs",
        form: (0,config_forms/* wholeNumber */.rD)(0, 100),
        default: 5,
        description: "How many of our pull requests may be open at once.",
        example: 2,
        status: "live",
    }),
    row({
        key: "limits.new-per-day",
        form: (0,config_forms/* wholeNumber */.rD)(0, 100),
        default: 10,
        description: "How many healings may begin within 24 hours.",
        example: 4,
        status: "live",
    }),
    row({
        key: "limits.per-workflow-per-day",
        form: (0,config_forms/* wholeNumber */.rD)(0, 100),
        default: 3,
        description: "How many healings one workflow may begin within 24 hours.",
        example: 1,
        status: "live",
    }),
    row({
        key: "limits.reruns",
        form: (0,config_forms/* wholeNumber */.rD)(0, 10),
        default: 0,
        description: "How many runs of one workflow may be started again at one commit: the failed jobs, once for each run, when the failure is transient, before anything is opened. 0 starts none; more than 0 takes `actions: write`.",
        example: 1,
        status: "live",
    }),
    row({
        key: "limits.files",
        form: (0,config_forms/* wholeNumber */.rD)(1, 100),
        default: 5,
        description: "The most files that one fix may change.",
        example: 3,
        status: "live",
    }),
    row({
        key: "limits.lines",
        form: (0,config_forms/* wholeNumber */.rD)(1, 10_000),
        default: 200,
        description: "The most lines that one fix may add and remove together.",
        example: 80,
        status: "live",
    }),
    row({
        key: "cooldown-days",
        form: (0,config_forms/* wholeNumber */.rD)(0, 365),
        default: 14,
        description: "For how many days a closed healing keeps the same failure from opening a new one.",
        example: 30,
        status: "live",
    }),
    row({
        key: "recovery-runs",
        form: (0,config_forms/* wholeNumber */.rD)(1, 20),
        default: 3,
        description: "How many green runs in a row make a failure count as recovered without us.",
        example: 5,
        status: "live",
    }),
    row({
        key: "hold-days",
        form: (0,config_forms/* wholeNumber */.rD)(1, 90),
        default: 7,
        description: "How many days a merged fix must stay green to count as held.",
        example: 14,
        status: "live",
    }),
    row({
        key: "stale-days",
        form: (0,config_forms/* wholeNumber */.rD)(1, 365),
        default: 14,
        description: "After how many days without activity a healing's pull request is closed.",
        example: 30,
        status: "live",
    }),
    row({
        key: "agent.mention",
        form: config_forms/* mention */.lE,
        default: "@copilot",
        description: "The agent's mention in the comment that hands a pull request over.",
        example: "@my-agent",
        status: "live",
    }),
    row({
        key: "agent.via",
        form: (0,config_forms/* oneOf */.yL)(["auto", "agent-task", "comment", "assign", "none"]),
        default: "auto",
        description: "How the agent is asked: `agent-task` gives Copilot a task on the pull request's branch, `comment` mentions the agent on the pull request, `assign` assigns it the issue and makes no branch for it, `none` asks nobody; `auto` tries a task, then a comment.",
        example: "comment",
        status: "live",
    }),
    row({
        key: "agent.attempts",
        form: (0,config_forms/* wholeNumber */.rD)(1, 10),
        default: 3,
        description: "How often the agent is asked about one healing.",
        example: 1,
        status: "live",
    }),
    row({
        key: "agent.start-timeout",
        form: (0,config_forms/* wholeNumber */.rD)(1, 1440),
        default: 30,
        description: "In minutes: how long the agent may take to begin before the next way, or a person, is asked.",
        example: 60,
        status: "live",
    }),
    row({
        key: "labels",
        form: (0,config_forms/* listOf */.c3)(config_forms/* label */.Pf, 1, 10),
        default: ["auto-heal"],
        description: "The labels of every issue and pull request that auto-heal opens.",
        example: ["auto-heal", "ci"],
        status: "live",
    }),
    row({
        key: "reviewers",
        form: (0,config_forms/* listOf */.c3)(config_forms/* reviewer */.Yc, 0, 15),
        default: [],
        description: "Who is asked to review a healing's pull request.",
        example: ["octocat", "octo-org/ci-team"],
        status: "live",
    }),
    row({
        key: "rules",
        form: (0,config_forms/* listOf */.c3)(config_forms/* ownRule */.XR),
        default: [],
        description: "Rules of your own for the lines of a log; where one matches in what failed, it beats those that auto-heal has.",
        example: [config_forms/* exampleRule */.pX],
        status: "live",
    }),
    row({
        key: "fixes.enabled",
        form: (0,config_forms/* listOf */.c3)(config_forms/* fixType */.aq),
        whenAbsent: "every fix type",
        description: "The only fix types that auto-heal makes itself.",
        example: ["file-mode"],
        status: "live",
    }),
    row({
        key: "fixes.disabled",
        form: (0,config_forms/* listOf */.c3)(config_forms/* fixType */.aq),
        default: [],
        description: "Fix types that auto-heal never makes itself, even when `fixes.enabled` lists them.",
        example: ["python-requirement"],
        status: "live",
    }),
    row({
        key: "fixes.commands",
        form: config_forms/* fixCommands */.Yi,
        default: {},
        description: "The repository's own commands that make a fix, off unless listed: each runs without any secret in a throw-away copy, and only the files that it names are taken.",
        example: {
            "lock-file": { command: "npm install --package-lock-only --ignore-scripts", files: ["package-lock.json"] },
        },
        status: "live",
    }),
    row({
        key: "protected-paths",
        form: config_forms/* protectedPaths */.RN,
        default: [],
        description: "Paths that a fix must never touch, in addition to those that are always protected.",
        example: ["deploy/**", "**/*.sql"],
        status: "live",
    }),
    row({
        key: "pull-request-comments",
        form: config_forms/* boolean */.zM,
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
/* harmony export */   o4: () => (/* binding */ parseConfig)
/* harmony export */ });
/* unused harmony export defaultConfig */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _config_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65136);
/* harmony import */ var _config_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94550);
/* harmony import */ var _config_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84030);
/* harmony import */ var _config_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1499);





/** The largest configuration file, in UTF-8 bytes: far above what one needs, and read within a second. */
const configSizeLimit = 256 * 1024;
const camelCase = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
/** Lays the table out as a tree. `values` are parsed values by key; a key that is missing has its default. */
function configTree(values) {
    const entries = _config_table_js__WEBPACK_IMPORTED_MODULE_4__/* .configTable */ .x.flatMap((row) => {
        const { section, leaf } = (0,_config_key_js__WEBPACK_IMPORTED_MODULE_2__/* .keyParts */ .Qi)(row.key);
        if (values.has(row.key))
            return [{ section, leaf, value: values.get(row.key) }];
        return "default" in row ? [{ section, leaf, value: row.form.schema.parse(row.default) }] : [];
    });
    const level = (of) => Object.fromEntries(entries.filter(({ section }) => section === of).map(({ leaf, value }) => [camelCase(leaf), value]));
    const sections = Object.keys(_config_table_js__WEBPACK_IMPORTED_MODULE_4__/* .configSections */ .B).map((name) => [name, level(name)]);
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

/***/ 52359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qv: () => (/* binding */ jsonTypes),
/* harmony export */   a$: () => (/* binding */ wideningCapture),
/* harmony export */   d5: () => (/* binding */ SchemaWidening),
/* harmony export */   iV: () => (/* binding */ SchemaAddition)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

const jsonTypes = ["string", "number", "integer", "boolean", "array", "object", "null"];
const JsonType = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(jsonTypes);
/** The keys that lead from a schema's top to a schema in it. */
const Place = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200)).max(40);
/** A name that is a field's and nothing else: it goes into a file of the repository, and a site may have chosen it. */
const Name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[\p{L}\p{N}_$@][\p{L}\p{N}_$@.: -]{0,99}$/u);
/** One thing more that a JSON Schema accepts. */
const SchemaAddition = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt("kind", [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("property"), at: Place, name: Name, types: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(JsonType) }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("type"), at: Place, type: JsonType }),
]);
/** What was added to a schema until every record fitted. */
const SchemaWidening = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** The schema's file, in the workspace. */
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** SHA-256 of its text as the records were checked against it, in hex digits. */
    digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
    additions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(SchemaAddition).min(1).max(50),
    /** How many records fit after that: all. */
    records: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
});
/** The capture of a failure that holds it, as JSON. */
const wideningCapture = "widening";


/***/ }),

/***/ 97279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ readExit),
/* harmony export */   O9: () => (/* binding */ endsJob),
/* harmony export */   Xu: () => (/* binding */ showsJobPassing),
/* harmony export */   pi: () => (/* binding */ exitLiterals)
/* harmony export */ });
/* unused harmony export exitPatterns */
/* harmony import */ var _logs_literal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81549);
/* harmony import */ var _needs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67794);


/**
 * Sources: actions/runner src/Runner.Worker/Handlers/ScriptHandler.cs (exit code of a step); travis-ci/travis-build
 * (travis_result, "Done. Your build exited"); Jenkins core Run.java ("Finished: FAILURE"); taskcluster docker-worker.
 */
const forms = [
    { pattern: /^(?:Error: )?Process completed with exit code (?<code>[1-9]\d*)\.?$/, scope: "command" },
    { pattern: /^The command ".*" (?:exited with|failed and exited with) (?<code>[1-9]\d*)/, scope: "command" },
    { pattern: /^The command ".{1,500}" failed/, scope: "command" },
    // The last line of a command that has several.
    { pattern: /^(?!The command )[^"]{0,200}" (?:failed and )?exited with (?<code>[1-9]\d*)/, scope: "command" },
    { pattern: /^Done\. Your build exited with (?<code>[1-9]\d*)\.?$/, scope: "build" },
    { pattern: /^Your build has been (?:stopped|terminated)\.?/, scope: "build" },
    { pattern: /^Finished: (?:FAILURE|ABORTED|UNSTABLE)$/, scope: "build" },
    { pattern: /^Build step '.{1,200}' marked build as failure$/, scope: "build" },
    {
        pattern: /^\[taskcluster[^\]]{0,60}\] (?:=== Task Finished === )?Unsuccessful task run with exit code: (?<code>[1-9]\d*)/,
        scope: "build",
    },
    { pattern: /^(?:\[(?:ERROR|INFO)\] )?BUILD FAIL(?:ED|URE)\b/, scope: "build" },
];
/** Some part of each form: a cheap test that most lines fail. */
const gate = /xit|failed|Finished|marked|BUILD|Unsuccessful|Your build/;
/** @returns the exit that the line announces, or null */
function readExit(text, line) {
    if (!gate.test(text))
        return null;
    for (const { pattern, scope } of forms) {
        const found = pattern.exec(text);
        if (found === null)
            continue;
        const code = found.groups?.["code"];
        return { line, scope, code: code === undefined ? null : Number(code) };
    }
    return null;
}
/**
 * The last thing that a CI system says in a job: of the runner whatever became of it (actions/runner
 * src/Runner.Worker/JobExtension.cs, FinalizeJob), of the others when it passed. A log that holds such a line and no
 * failed exit is that of a job that passed.
 */
const jobEnds = new Set([
    "Cleaning up orphan processes",
    "Done. Your build exited with 0.",
    "Finished: SUCCESS",
]);
/**
 * What actions that set a language up say about their cache when the job is over, and only when it has succeeded so far:
 * `post-if: success()` in action.yml of actions/setup-node, setup-python and setup-go, the job's status in
 * src/cleanup-java.ts of setup-java. Others print the same line whatever became of the job (golangci-lint-action), so the
 * key counts.
 */
const jobPasses = /^Cache (?:hit occurred on the primary key |saved with the key: )(?:node-cache|setup-(?:python|go|java))-\w/;
/** The patterns of lines that announce an exit, or that show a job passing. */
const exitPatterns = [...forms.map(({ pattern }) => pattern.source), jobPasses.source];
/** Texts of which a line holds one when it announces an exit or ends a job. */
const exitLiterals = () => [
    ...exitPatterns.flatMap((source) => (0,_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .neededLiterals */ .Oi)(source) ?? []),
    ...[...jobEnds].map(_logs_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .literalOf */ .Zc),
];
const endsJob = (text) => jobEnds.has(text);
/** @returns whether the line is one of a job that has succeeded so far: steps of it that failed were let pass */
const showsJobPassing = (text) => jobPasses.test(text);


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
const key = (parts) => `v${fingerprintVersion}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 20)}`;
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


const contribution = (feature, candidate, setting) => (weights[feature.name] ?? 0) * feature.value(candidate, setting);
/** Scores one matched line in its setting. */
function score(candidate, setting) {
    const basis = features
        .map((feature) => ({ feature: feature.name, weight: contribution(feature, candidate, setting) }))
        .filter(({ weight }) => Math.abs(weight) >= 0.01)
        .toSorted((left, right) => Math.abs(right.weight) - Math.abs(left.weight));
    return { candidate, setting, basis, score: basis.reduce((sum, { weight }) => sum + weight, 0) };
}
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

/***/ 67794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Oi: () => (/* binding */ neededLiterals),
  hN: () => (/* binding */ needsOf)
});

// UNUSED EXPORTS: needsTableOf

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/diagnosis/known-needs.js
/** By pattern, what the lines hold that it matches (JSON). Made by `npm run needs` from the rules. */
const knownNeeds = "{\"brxhZIGXE0\":[[[[1,\"This is a scheduled \"],[57,\"Error: This is a scheduled \"]],0],[[[208,\" based runner images are now retired\"]],0]],\"H1mW3jhyeV\":[[[[1,\"Unable to process command '::\"],[57,\"Error: Unable to process command '::\"]],0],[[[9,\"The \",[39,39,96,96],\"set-env\"],[49,\"The \",[39,39,96,96],\"add-path\"],[9,\"The \",[39,39,96,96],\"set-output\"],[33,\"The \",[39,39,96,96],\"save-state\"],[41,\"Error: The \",[39,39,96,96],\"set-env\"],[105,\"Error: The \",[39,39,96,96],\"add-path\"],[41,\"Error: The \",[39,39,96,96],\"set-output\"],[89,\"Error: The \",[39,39,96,96],\"save-state\"]],0]],\"OBLwkDI+M6\":[[[[3,\"*** Please tell me who you are.\"]],0],[[[3,\"Author identity unknown\"],[139,\"Committer identity unknown\"]],0],[[[17,\"fatal: \"]],0]],\"viiDLbIAMT\":[[[[66,[48,57],\": set: Illegal option -o pipefail\"],[10,[48,57],\": [[: not found\"],[50,[48,57],\": source: not found\"],[74,[48,57],\": declare: not found\"],[10,[48,57],\": shopt: not found\"],[42,[48,57],\": mapfile: not found\"],[90,[48,57],\": readarray: not found\"],[42,[48,57],\": pushd: not found\"],[34,[48,57],\": popd: not found\"],[10,[48,57],\": typeset: not found\"],[26,[48,57],\": Bad substitution\"],[130,[48,57],\": Syntax error: \\\"(\\\" unexpected\"],[10,[48,57],\": Syntax error: redirection unexpected\"]],0]],\"tjjyYlNQZ4\":[[[[1,\"An error occurred trying to start process '\"]],0]],\"kcp5LKd6aE\":[[[[33,\"npm ERR! \"],[9,\"npm error \"]],0],[[[601,\"ERROR: Could not open requirements file: [Errno 2] No such file or directory: '\"]],0],[[[97,\"error Couldn't find a package.json file in\"]],0],[[[8,[128,255],\"No package.json found in\"],[8,[9,13,32,32],\"No package.json found in\"]],0],[[[161,\"error: could not find `Cargo.toml` in\"]],0],[[[73,\"go: go.mod file not found in current directory\"]],0],[[[561,\"The goal you specified requires a project to execute but there is no POM in this directory\"],[25,\"[ERROR] The goal you specified requires a project to execute but there is no POM in this directory\"]],0],[[[139,\"Could not locate Gemfile\"]],0],[[[265,\"Composer could not find a composer.json file in\"]],0],[[[289,\"Poetry could not find a pyproject.toml file in\"]],0],[[[41,\"make: *** No targets specified and no makefile found\"],[49,\"gmake: *** No targets specified and no makefile found\"],[16,\"]: *** No targets specified and no makefile found\"]],0]],\"6/MzQBQzCu\":[[[[0,\"pg_config\"],[24,\"mysql_config\"]],0]],\"Zf+YzU5Aub\":[[[[464,\"Resource not accessible by integration - https://docs.github.com/\"]],0]],\"0uXFiCEp62\":[[[[33,\"npm ERR! notsup \"],[9,\"npm error notsup \"]],0],[[[17,\"error \"]],0]],\"uAQuz3pf9Q\":[[[[1,\"Expected version: \"]],0]],\"Cttlb2EMYj\":[[[[184,\"' requires a different Python: \",[48,57]]],0]],\"yf7oWzcvVY\":[[[[193,\"The currently activated Python version \"]],0],[[[65,\"Current Python version \"]],0],[[[41,\"error: The \"]],0]],\"m64MyU1LEQ\":[[[[88,\" requires go >=\"]],0]],\"ptESqULi8Q\":[[[[97,\"error: package `\"]],0]],\"tBTii5xGe9\":[[[[98,\"error: release version \",[48,57]],[210,\"error: release version \",[48,57],\" -> [Help \",[48,57],\"]\"],[98,\"error: release version \",[48,57],\" not supported\"],[322,\"error: release version \",[48,57],\" not supported -> [Help \",[48,57],\"]\"],[98,\"error: release version \",[48,57],[48,57]],[218,\"error: release version \",[48,57],[48,57],\" -> [Help \",[48,57],\"]\"],[98,\"error: release version \",[48,57],[48,57],\" not supported\"],[330,\"error: release version \",[48,57],[48,57],\" not supported -> [Help \",[48,57],\"]\"],[66,\"error: invalid target release: \",[48,57]],[274,\"error: invalid target release: \",[48,57],\" -> [Help \",[48,57],\"]\"],[306,\"error: invalid target release: \",[48,57],\" not supported\"],[386,\"error: invalid target release: \",[48,57],\" not supported -> [Help \",[48,57],\"]\"],[66,\"error: invalid target release: \",[48,57],[48,57]],[282,\"error: invalid target release: \",[48,57],[48,57],\" -> [Help \",[48,57],\"]\"],[314,\"error: invalid target release: \",[48,57],[48,57],\" not supported\"],[394,\"error: invalid target release: \",[48,57],[48,57],\" not supported -> [Help \",[48,57],\"]\"],[66,\"error: invalid source release: \",[48,57]],[274,\"error: invalid source release: \",[48,57],\" -> [Help \",[48,57],\"]\"],[306,\"error: invalid source release: \",[48,57],\" not supported\"],[386,\"error: invalid source release: \",[48,57],\" not supported -> [Help \",[48,57],\"]\"],[66,\"error: invalid source release: \",[48,57],[48,57]],[282,\"error: invalid source release: \",[48,57],[48,57],\" -> [Help \",[48,57],\"]\"],[314,\"error: invalid source release: \",[48,57],[48,57],\" not supported\"],[394,\"error: invalid source release: \",[48,57],[48,57],\" not supported -> [Help \",[48,57],\"]\"]],0]],\"xt09G+D40D\":[[[[72,\"error NETSDK1045: The current .NET SDK does not support targeting .NET\"],[155,\"A compatible .NET SDK was not found.\"]],0]],\"fT8YXQ8lmk\":[[[[88,[48,57],\": invalid go version '\"],[66,[48,57],\": unknown directive: toolchain\"]],0]],\"0DL3rV9B0H\":[[[[9,\"The version '\"]],0],[[[1,\"Unable to find \"]],0],[[[297,\"Could not find satisfied version for SemVer \"]],0]],\"eQCNODMvew\":[[[[10,[48,57],\" failing\"]],0]],\"c5FCAAG3O5\":[[[[1,\"  \",[48,57],[48,57]],[1,\"nl  \",[48,57],[48,57]],[9,\"  \",[48,57],\") \"],[25,\"nl  \",[48,57],\") \"]],[[12,[48,57],\") \"]]]],\"+JKybz6j4C\":[[[[0,\"Error\"],[0,\"Exception\"]],0]],\"8LQW4n0DfU\":[[[[43,\"Failures:\"],[43,\"Failures: \"]],0]],\"AEC04AWhsz\":[[[[12,[48,57],\") \"]],0]],\"wgom+qtuZX\":[[[[1,\"  \",[48,57],[48,57]],[9,\"  \",[48,57],\") \"]],[[12,[48,57],\") \"]]]],\"wOitXYJGNA\":[[[[1,\"========\"]],0]],\"BMuVNOIfkk\":[[[[9,\"FAIL: \"],[17,\"ERROR: \"]],0]],\"sAwLRClT7L\":[[[[3,\"* What went wrong:\"]],0]],\"FPICug0awj\":[[[[1,\"A problem \"]],0],[[[1,\"Could not \"]],0],[[[1,\"Cannot \"]],0],[[[1,\"Plugin [\"]],0],[[[1,\"Unable to \"]],0],[[[1,\"Unsupported \"]],0]],\"QHIeACWu0y\":[[[[5,\"> \"]],0]],\"h+y4B70Yra\":[[[[3,\"Issues :-(\"]],0]],\"iBwmT2wqzL\":[[[[8,[48,57],\". [L\",[48,57]],[8,[48,57],\". http\"],[40,[48,57],\". \",[49,53],[48,57],[48,57],\" http\"]],0]],\"Z8Llyjf4+C\":[[[[1,\"Your Pipfile.lock (\"],[105,\"The lockfile at `\"],[57,\"Error: Your Pipfile.lock (\"],[161,\"Error: The lockfile at `\"],[57,\"error: Your Pipfile.lock (\"],[161,\"error: The lockfile at `\"],[417,\"pyproject.toml changed significantly since poetry.lock was last generated\"],[265,\"poetry.lock is not up to date with pyproject.toml\"],[473,\"Error: pyproject.toml changed significantly since poetry.lock was last generated\"],[321,\"Error: poetry.lock is not up to date with pyproject.toml\"],[473,\"error: pyproject.toml changed significantly since poetry.lock was last generated\"],[321,\"error: poetry.lock is not up to date with pyproject.toml\"]],0],[[[3,\"You are trying to install in deployment mode after changing\"]],0],[[[9,\"The gemspec\"]],0],[[[17,\"- Required package \\\"\"]],0]],\"H3QFuh7lim\":[[[[2,\", version solving failed.\"]],0]],\"GugMkMETUI\":[[[[2,\"Could not resolve dependencies:\"],[0,\"While constructing the build plan\"]],0]],\"SPVIGrV8jw\":[[[[1,\"Bundler could not find compatible versions\"],[1,\"Could not find compatible versions\"]],0]],\"laxL3q7e47\":[[[[1,\"Unchecked dependencies for environment \"]],0]],\"JKD3GFO+C/\":[[[[1,\"HTTPError: 4\",[48,57],[48,57],\" \"],[49,\"ERROR HTTPError: 4\",[48,57],[48,57],\" \"],[57,\"ERROR  HTTPError: 4\",[48,57],[48,57],\" \"],[65,\"ERROR   HTTPError: 4\",[48,57],[48,57],\" \"],[73,\"ERROR    HTTPError: 4\",[48,57],[48,57],\" \"],[33,\"error: failed to publish \"],[137,\"Trusted publishing exchange failure\"],[193,\"Error: Trusted publishing exchange failure\"]],0]],\"SO/RWVHEJW\":[[[[1,\"Error response from daemon: \"],[73,\"unauthorized: authentication\"],[73,\"unauthorized: incorrect\"],[73,\"unauthorized: access\"],[73,\"unauthorized: The client\"],[65,\"denied: requested access\"],[129,\"denied: permission_denied\"],[41,\"denied: installation not allowed\"]],0],[[[443,\"Error: Cannot perform an interactive login from a non TTY device\"]],0]],\"xo+0jL1mA/\":[[[[73,\"Failed to download \"],[33,\"Error: Failed to download \"]],0]],\"oqRXEWpCQc\":[[[[17,\"FAIL Required test coverage of \"]],0],[[[1,\"Coverage failure: total of \"]],0],[[[17,\"ERROR: Coverage for \"]],0],[[[1,\"Jest: \\\"\"],[1,\"Jest: coverage threshold for \"]],0],[[[1,\"Line coverage (\",[46,46,48,57]],[1,\"Branch coverage (\",[46,46,48,57]],[1,\"Coverage (\",[46,46,48,57]]],0],[[[25,\"[ERROR] Rule violated for \"]],0]],\"9u//QeqOxA\":[[[[0,\" ==> \"]],0]],\"qbmsZdWMnW\":[[[[32,[48,57],\" - Unknown word (\"]],0]],\"8Hpbv/mRYj\":[[[[48,[48,57],\" - error: \"]],0]],\"Wr7dWvoJFR\":[[[[24,\" error \"]],0]],\"Af1jxNHKW4\":[[[[8,[48,57],\" DL\",[48,57],[48,57],[48,57],[48,57],\" \"],[8,[48,57],\" SC\",[48,57],[48,57],[48,57],[48,57],\" \"]],0]],\"u4wqcZd81a\":[[[[41,\".github/workflows/\"]],0]],\"Bj6zTQPaJi\":[[[[8,\".lua:\",[48,57],[48,57]],[8,\".lua:\",[48,57],\":\",[48,57]]],0]],\"mSK2Sdwj3B\":[[[[8,\" on line \",[48,57]]],0]],\"V1TmwKv9Cg\":[[[[1,\">> Issue: [B\",[48,57],[48,57],[48,57],\":\"]],0]],\"p91QzhluEn\":[[[[99,\"The following files had format violations:\"],[3,\"> The following files had format violations:\"]],0]],\"WH2GvxSY8V\":[[[[16,\".php (\"],[2,\".php\"]],0]],\"MVw6eoFfcZ\":[[[[226,\".scala isn't formatted properly!\"],[210,\".sbt isn't formatted properly!\"],[202,\".sc isn't formatted properly!\"]],0]],\"Ne7I5DMyLh\":[[[[35,\"Warning, treated as error:\"],[3,\"Sphinx error:\"]],0]],\"XhlQ9hIZqJ\":[[[[17,\"fatal: \"]],0],[[[17,\"error: \",[48,57]],[65,\"error: RPC failed; \"]],0],[[[25,\"fetch-pack: unexpected disconnect\"]],0],[[[17,\"ssh: connect to host \"]],0],[[[17,\"kex_exchange_identification: \"]],0]],\"Et2UfLYETs\":[[[[25,\"remote: \"],[1,\"Error: remote: \"]],0],[[[49,\"Host key verification failed.\"],[33,\"Error: Host key verification failed.\"]],0],[[[121,\"The ssh-private-key argument is empty\"],[177,\"Error: The ssh-private-key argument is empty\"]],0],[[[121,\"Error loading key \\\"\"],[177,\"Error: Error loading key \\\"\"]],0],[[[1,\"Load key \\\"\"],[57,\"Error: Load key \\\"\"]],0],[[[153,\"error: could not lock config file \"],[209,\"Error: error: could not lock config file \"]],0]],\"dslYgrnOuK\":[[[[1,\"A branch or tag with the name '\"],[57,\"Error: A branch or tag with the name '\"]],0],[[[97,\"error: src refspec \"],[1,\"Error: error: src refspec \"]],0],[[[17,\"fatal: \"],[33,\"Error: fatal: \"]],0]],\"8p3T1t+BJJ\":[[[[169,\"error: external filter 'git-lfs\"]],0],[[[1,\"Error downloading object: \"]],0],[[[25,\"batch response: \"]],0],[[[1,\"Smudge error: \"]],0],[[[1,\"LFS: \"]],0],[[[33,\"error: failed to \"]],0]],\"GzGGvYzo74\":[[[[0,[87,87,119,119],\"orking tree is \"],[0,[87,87,119,119],\"orking directory is \"],[56,\"git tree is \"],[8,\"git state is \"],[64,[82,82,114,114],\"epository is \"],[48,[67,67,99,99],\"heckout is \"]],0],[[[33,\"error: \",[89,89,121,121],\"ou have unstaged changes\"],[129,\"error: cannot pull with rebase: \",[89,89,121,121],\"ou have unstaged changes\"],[89,\"Error: error: \",[89,89,121,121],\"ou have unstaged changes\"],[185,\"Error: error: cannot pull with rebase: \",[89,89,121,121],\"ou have unstaged changes\"]],0],[[[1,\"Uncommitted changes \"],[57,\"Error: Uncommitted changes \"]],0],[[[161,[84,84,116,116],\"here are uncommitted changes\"],[137,[84,84,116,116],\"here are unstaged changes\"],[129,[70,70,102,102],\"ound uncommitted changes\"],[105,[70,70,102,102],\"ound unstaged changes\"],[153,[68,68,100,100],\"etected uncommitted changes\"],[129,[68,68,100,100],\"etected unstaged changes\"],[217,\"Error: \",[84,84,116,116],\"here are uncommitted changes\"],[193,\"Error: \",[84,84,116,116],\"here are unstaged changes\"],[185,\"Error: \",[70,70,102,102],\"ound uncommitted changes\"],[161,\"Error: \",[70,70,102,102],\"ound unstaged changes\"],[209,\"Error: \",[68,68,100,100],\"etected uncommitted changes\"],[185,\"Error: \",[68,68,100,100],\"etected unstaged changes\"]],0]],\"a5hL4N2GUL\":[[[[65,\"dependency failed to start: container \"],[51,\"no configuration file provided: not found\"],[146,\": invalid compose project\"],[41,\"service \\\"\"],[9,\"yaml: \"],[1,\"validating \"]],0]],\"F9tMKbG+KP\":[[[[17,\"ERROR: \"],[33,\"buildx failed with: ERROR: \"],[73,\"Error: ERROR: \"],[89,\"Error: buildx failed with: ERROR: \"],[41,\"#\",[48,57],\" ERROR: \"],[57,\"#\",[48,57],\" buildx failed with: ERROR: \"],[97,\"#\",[48,57],\" Error: ERROR: \"],[113,\"#\",[48,57],\" Error: buildx failed with: ERROR: \"],[49,\"#\",[48,57],[48,57],\" ERROR: \"],[65,\"#\",[48,57],[48,57],\" buildx failed with: ERROR: \"],[105,\"#\",[48,57],[48,57],\" Error: ERROR: \"],[121,\"#\",[48,57],[48,57],\" Error: buildx failed with: ERROR: \"],[57,\"#\",[48,57],[48,57],[48,57],\" ERROR: \"],[73,\"#\",[48,57],[48,57],[48,57],\" buildx failed with: ERROR: \"],[113,\"#\",[48,57],[48,57],[48,57],\" Error: ERROR: \"],[129,\"#\",[48,57],[48,57],[48,57],\" Error: buildx failed with: ERROR: \"],[65,\"#\",[48,57],[48,57],[48,57],[48,57],\" ERROR: \"],[81,\"#\",[48,57],[48,57],[48,57],[48,57],\" buildx failed with: ERROR: \"],[121,\"#\",[48,57],[48,57],[48,57],[48,57],\" Error: ERROR: \"],[137,\"#\",[48,57],[48,57],[48,57],[48,57],\" Error: buildx failed with: ERROR: \"]],0]],\"SUPKNQSLqo\":[[[[33,\"buildx failed with: \"],[33,\"buildx bake failed with: \"],[33,\"buildx call failed with: \"],[33,\"error: failed to solve: \"],[25,\"dockerfile parse error \"],[3,\"Dockerfile:\",[48,57]],[3,\"Dockerfile:\",[48,57],[48,57]],[3,\"Dockerfile:\",[48,57],[48,57],[48,57]],[3,\"Dockerfile:\",[48,57],[48,57],[48,57],[48,57]],[3,\"Dockerfile:\",[48,57],[48,57],[48,57],[48,57],[48,57]],[3,\"Dockerfile:\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57]],[17,[48,57],\" | >>> \"],[25,[48,57],[48,57],\" | >>> \"],[33,[48,57],[48,57],[48,57],\" | >>> \"],[41,[48,57],[48,57],[48,57],[48,57],\" | >>> \"],[49,[48,57],[48,57],[48,57],[48,57],[48,57],\" | >>> \"],[57,[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\" | >>> \"],[17,\"COPY failed: \"],[9,\"ADD failed: \"],[123,\"invalid reference format\"],[177,\"unable to prepare context: \"],[89,\"Error: buildx failed with: \"],[89,\"Error: buildx bake failed with: \"],[89,\"Error: buildx call failed with: \"],[89,\"Error: error: failed to solve: \"],[1,\"Error: dockerfile parse error \"],[59,\"Error: Dockerfile:\",[48,57]],[59,\"Error: Dockerfile:\",[48,57],[48,57]],[59,\"Error: Dockerfile:\",[48,57],[48,57],[48,57]],[59,\"Error: Dockerfile:\",[48,57],[48,57],[48,57],[48,57]],[59,\"Error: Dockerfile:\",[48,57],[48,57],[48,57],[48,57],[48,57]],[59,\"Error: Dockerfile:\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57]],[73,\"Error: \",[48,57],\" | >>> \"],[81,\"Error: \",[48,57],[48,57],\" | >>> \"],[89,\"Error: \",[48,57],[48,57],[48,57],\" | >>> \"],[97,\"Error: \",[48,57],[48,57],[48,57],[48,57],\" | >>> \"],[105,\"Error: \",[48,57],[48,57],[48,57],[48,57],[48,57],\" | >>> \"],[113,\"Error: \",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\" | >>> \"],[73,\"Error: COPY failed: \"],[65,\"Error: ADD failed: \"],[3,\"Error: invalid reference format\"],[233,\"Error: unable to prepare context: \"]],0]],\"KaRBXwdtmJ\":[[[[1,\"Error: \"]],0]],\"67nfD6jPYA\":[[[[1,\"Error: \"]],0]],\"sVT2lue2Ft\":[[[[1,\"Error: \"],[33,\"Warning: \"],[1,\"Notice: \"]],0]],\"UOWOC8Ubfu\":[[[[8,\"FAILED for resource: \"],[0,\"Result #\",[48,57]],[48,\"[CRITICAL] \"]],0]],\"yiP3/wWQK8\":[[[[25,\"[ERROR] \"],[81,\"Error: [ERROR] \"],[17,\"template: \"],[97,\"parse error at (\"],[1,\"execution error at (\"],[1,\"Error: template: \"],[1,\"Error: parse error at (\"],[41,\"Error: execution error at (\"]],0]],\"kkXUQay1+T\":[[[[25,\"[ERROR] \"]],0],[[[1,\"Error: \",[48,57]]],0],[[[33,\"Error: failed linting charts\"],[33,\"Error: failed installing charts\"],[1,\"Error: chart version not ok\"]],0]],\"PTpwIg+SWw\":[[[[17,\"error: \"]],0],[[[1,\"Error: \"]],0]],\"w/lPQHs1WQ\":[[[[9,\"The connection to the server \"],[1,\"Unable to connect to the server: \"],[57,\"Error: Kubernetes cluster unreachable: \"]],0]],\"unQ2q/Sjd6\":[[[[57,\"error: You must be logged in to the server\"]],0]],\"IgaM9fHJA+\":[[[[17,\"ERROR! \"]],0]],\"OV12jJTLUq\":[[[[8,\".yml:\",[48,57]],[0,\".yaml:\",[48,57]],[0,\"]: \",[65,90]]],0]],\"cEx1h/WXsS\":[[[[17,\"error: \"],[24,\" error: \"]],0]],\"h5oBMkbrMW\":[[[[17,\"error: \"],[24,\" error: \"]],0]],\"ghpyHWVzWY\":[[[[33,\"error: hash mismatch in \"],[40,\" error: hash mismatch in \"]],0]],\"1w6N/Bx/1D\":[[[[18,\": Permission denied\"]],0]],\"FqTzWRUMJc\":[[[[67,\": invalid option\"],[67,\": invalid option name\"],[3,\": not found\"],[0,\"\\\\r\",[34,34,39,39],\": No such file\"],[0,\"\\\\r\u00e2\u0080\u0099: No such file\"],[0,\"^M: bad interpreter\"],[42,\"set: Illegal option -\"],[4,\"\\\\r'\"]],0]],\"aq9biI1Of3\":[[[[10,\" EACCES\"]],0]],\"UqJ84aXBYE\":[[[[24,\"': [Errno 2]\"]],0],[[[1,\"Can't open perl script \\\"\"]],0],[[[9,\"ruby: No such file or directory -- \"]],0],[[[1,\"Could not open input file: \"]],0]],\"ALJWliM2tt\":[[[[162,\": cannot execute: required file not found\"],[154,\": bad interpreter: No such file or directory\"]],0]],\"n1kNH6qbBP\":[[[[1,\"<<<<<<< \"],[8,[9,13,32,32],\"<<<<<<< \"],[8,[128,255],\"<<<<<<< \"]],0],[[[51,\"error TS1185: Merge conflict marker encountered.\"],[35,\"error: version control conflict marker in file\"],[74,\" - error TS1185: Merge conflict marker encountered.\"],[58,\" - error: version control conflict marker in file\"],[66,\": error TS1185: Merge conflict marker encountered.\"],[50,\": error: version control conflict marker in file\"]],0],[[[171,\"error: encountered diff marker\"]],0],[[[1,\"Merge conflict detected in your \"],[33,\"npm ERR! Merge conflict detected in your \"],[49,\"npm ERR! JSON.parse Merge conflict detected in your \"],[81,\"npm error Merge conflict detected in your \"],[81,\"npm error JSON.parse Merge conflict detected in your \"]],0]],\"Oa9yViXDV5\":[[[[2,\": not found\"],[66,\": \",[67,67,99,99],\"ommand not found\"]],0]],\"yKPbFhHu+c\":[[[[56,[48,57],\": \",[83,83,115,115],\"yntax error\"]],0],[[[120,[48,57],\": unexpected EOF while looking for matching \"]],0]],\"CUYY3//Dli\":[[[[17,\"fatal: \"],[33,\"Error: fatal: \"]],0],[[[160,\": Permission denied (publickey\"]],0],[[[65,\"remote: Permission to \"],[49,\"remote: Write access to repository not granted\"]],0]],\"rEWFmx7SOS\":[[[[9,\"CONFLICT (\"]],0]],\"zcVVCzDBI6\":[[[[0,\"Unable to resolve action\"],[176,\"Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under\"],[0,\"An action could not be found at the URI\"]],0]],\"I7mhMXvsW5\":[[[[265,\"This request has been automatically failed because it uses a deprecated version of \",[39,39,96,96]],[321,\"Error: This request has been automatically failed because it uses a deprecated version of \",[39,39,96,96]]],0]],\"N4jSpFxbGF\":[[[[9,\"The job running on runner \"],[217,\"The job has exceeded the maximum execution time of \"]],0],[[[9,\"The action \"]],0]],\"75irOQOnUv\":[[[[9,\"The hosted runner\"],[49,\"The self-hosted runner\"],[257,\"The runner has received a shutdown signal\"]],0]],\"zqNFdQvP1r\":[[[[169,\"The run was canceled by @\"],[89,\"The operation was canceled.\"],[257,\"Canceling since a higher priority waiting request for \"],[75,\"received SIGINT\"],[75,\"Received SIGTERM\"]],0]],\"FCNKP4VoR4\":[[[[192,\"Resource not accessible by integration\"]],0]],\"HMYrTxoB4M\":[[[[8,\"API rate limit exceeded\"],[144,\"exceeded a secondary rate limit\"],[104,\"429 Too Many Requests\"],[48,\"toomanyrequests: \"]],0]],\"/0E+PUloWp\":[[[[0,\"Credentials could not be loaded\"],[0,\"Input required and not supplied: \"],[32,\"401 Unauthorized\"],[0,\"Bad credentials\"]],0]],\"jP1r8p7vPO\":[[[[41,\"failed to \"],[0,\" failed to \"]],0]],\"BaKASzL7IK\":[[[[40,\"failed to \"],[40,\"process \\\"\"],[0,\"Error response from daemon: \"],[112,\"' returned a non-zero code: \",[48,57]]],0]],\"+bxC6zE16D\":[[[[0,\"No space left on device\"],[0,\"ENOSPC\"],[24,\"Disk quota exceeded\"]],0]],\"SZj1oArZC1\":[[[[96,\"Out of memory: Kill\"],[0,\"CUDA out of memory\"],[96,\"java.lang.OutOfMemoryError\"],[144,[67,67,99,99],\"annot allocate memory\"],[105,\"virtual memory exhausted\"],[16,\"std::bad_alloc\"],[32,[79,79,111,111],\"ut of memory allocating\"]],0]],\"S/gyemFXA0\":[[[[0,\"Could not resolve host\"],[56,\"Temporary failure in name resolution\"],[8,\"TLS handshake timeout\"],[0,\": i/o timeout\"],[0,[67,67,99,99],\"onnection \"],[16,\"Bad Gateway\"],[64,\"Service Unavailable\"],[48,\"Gateway Time\"],[112,\"The requested URL returned error: 50\",[48,48,50,52]],[48,\"getaddrinfo \"],[64,\"Failed to connect to \"]],0]],\"THdGEmw7WA\":[[[[17,\"fatal: \"],[17,\"error: \"]],0]],\"BvzYYS7DBr\":[[[[1,\"E: Unable to locate package \"],[1,\"E: Package \"],[57,\"Error: Unable to locate package \"],[57,\"Error: Package \"]],0]],\"hOVTiLMsc+\":[[[[73,\"The command \\\"\"]],0],[[[169,\"Process completed with exit code \",[49,57]],[73,\"The process '\"],[225,\"Error: Process completed with exit code \",[49,57]],[41,\"Error: The process '\"]],0],[[[8,\"exit code \",[49,57]],[8,\"exit status \",[49,57]],[40,\"exited with code \",[49,57]],[40,\"exited with status \",[49,57]]],0]],\"T0t8cO2xR5\":[[[[1,\"| Error: \"],[9,\"\u00e2\u0094\u0082 Error: \"],[8,[9,13,32,32],\"| Error: \"],[16,[9,13,32,32],\"\u00e2\u0094\u0082 Error: \"],[8,[128,255],\"| Error: \"],[16,[128,255],\"\u00e2\u0094\u0082 Error: \"]],0]],\"SkIshrDd/S\":[[[[1,\"Error from server\"],[81,\"Error: INSTALLATION FAILED: \"],[145,\"Error: UPGRADE FAILED: \"]],0]],\"30B0U4x+Bk\":[[[[0,\"An error occurred (\"]],0]],\"71Pm2KaIvD\":[[[[17,\"ERROR: (gcloud.\"]],0]],\"k+mS4P5i9O\":[[[[137,\"RequestError [HttpError]: \"]],0],[[[25,\"HttpError: \"],[81,\"Error: HttpError: \"]],0]],\"w13MyCgfzS\":[[[[9,\" ! [rejected] \"],[9,\" ! [remote rejected] \"],[105,\"remote: error: GH\",[48,57],[48,57],[48,57]]],0]],\"4kcIAASoqm\":[[[[169,\"fatal: unable to access '\"],[33,\"Error: fatal: unable to access '\"]],0]],\"b/ZkY2X93/\":[[[[25,\"curl: (\",[48,57]]],0]],\"MvY35my4ZX\":[[[[1,\"E: Failed to fetch \"],[1,\"E: The repository '\"],[1,\"E: Unable to fetch some archives\"],[56,\"Temporary failure resolving '\"],[2,\"Hash Sum mismatch\"]],0]],\"SHUUSA4NNE\":[[[[1,\"Input required and not supplied: \"],[57,\"Error: Input required and not supplied: \"]],0]],\"MUgdMZNBtz\":[[[[1,\"No file in \"],[57,\"Error: No file in \"]],0],[[[281,\"Some specified paths were not resolved, unable to cache\"],[337,\"Error: Some specified paths were not resolved, unable to cache\"]],0],[[[121,\"Dependencies lock file is not found in \"],[177,\"Error: Dependencies lock file is not found in \"]],0],[[[1,\"Unable to \"],[57,\"Error: Unable to \"]],0],[[[137,\"Artifact not found for name: \"],[193,\"Error: Artifact not found for name: \"]],0]],\"dL9MvSICY0\":[[[[184,\"Could not find a valid Docker environment\"],[176,\"Cannot connect to the Docker daemon\"]],0]],\"pU6gn25h7Q\":[[[[1,\"No output has been received in the last \",[48,57]]],0],[[[49,\"The job exceeded the maximum \"],[65,\"The build exceeded the maximum \"]],0],[[[57,\"Too long with no output\"]],0],[[[137,\"The log length has exceeded the limit\"]],0]],\"qw+L4u/DPu\":[[[[121,\"[taskcluster:error] \"]],0]],\"GwSrIm6CM9\":[[[[65,\"PackagesNotFoundError\"],[113,\"ResolvePackageNotFound\"],[81,\"UnsatisfiableError\"],[1,\"LibMambaUnsatisfiableError\"],[193,\"SpecsConfigurationConflictError\"]],0]],\"4ZPlZzf1Cp\":[[[[97,\"error: package `\"],[33,\"error: failed to select a version for \"]],0]],\"0qwMen/+2Z\":[[[[19,\"ERROR: Failed to build gem native extension\"],[19,\"ERROR: Failed to build gem native extension.\"],[27,\"Gem::Ext::BuildError: ERROR: Failed to build gem native extension\"],[27,\"Gem::Ext::BuildError: ERROR: Failed to build gem native extension.\"]],0]],\"bkcno7U1mS\":[[[[24,\" requires \"]],0]],\"MTLiCacHsR\":[[[[9,\"\u00e2\u009e\u00a4 YN0016: \"],[9,\"\u00e2\u009e\u00a4 YN0020: \"],[9,\"\u00e2\u009e\u00a4 YN0027: \"],[9,\"\u00e2\u009e\u00a4 YN0035: \"],[9,\"\u00e2\u009e\u00a4 YN0082: \"]],0]],\"RjPrjrClLT\":[[[[9,\"\u00e2\u009e\u00a4 YN0009: \"]],0]],\"A/HVmqcs9n\":[[[[9,\"\u00e2\u009e\u00a4 YN0018: \"],[153,\"error Integrity check failed for \\\"\"]],0]],\"w1bGtE9FF6\":[[[[9,\"\u00e2\u009e\u00a4 YN0001: \"],[9,\"\u00e2\u009e\u00a4 YN0035: \"]],0],[[[273,\"error An unexpected error occurred: \\\"http\"]],0]],\"vWq8IXYEUv\":[[[[1,\"Usage Error: \"]],0]],\"qIeloH3sOJ\":[[[[457,\"error This project's package.json defines \\\"packageManager\\\": \\\"\"],[1,\"Multiple versions of pnpm specified:\"],[1,\"No pnpm version is specified.\"],[57,\"Error: Multiple versions of pnpm specified:\"],[57,\"Error: No pnpm version is specified.\"],[104,\"ERR_PNPM_BAD_PM_VERSION\"]],0]],\"c5Z9H9GWTg\":[[[[17,\"ERR_PNPM_\"],[24,[9,13,32,32],\"ERR_PNPM_\"],[24,[128,255],\"ERR_PNPM_\"]],0]],\"ofDGhzBpYz\":[[[[49,\"ERR_PNPM_FETCH_40\",[49,49,51,51]],[56,[9,13,32,32],\"ERR_PNPM_FETCH_40\",[49,49,51,51]],[56,[128,255],\"ERR_PNPM_FETCH_40\",[49,49,51,51]]],0]],\"OtuJeVb/nj\":[[[[17,\"ERR_PNPM_\"],[24,[9,13,32,32],\"ERR_PNPM_\"],[24,[128,255],\"ERR_PNPM_\"]],0]],\"D0+oMbqOws\":[[[[17,\"ERR_PNPM_\"],[24,[9,13,32,32],\"ERR_PNPM_\"],[24,[128,255],\"ERR_PNPM_\"]],0]],\"rLUjt7o2Xo\":[[[[33,\"npm ERR! \"],[9,\"npm error \"]],0]],\"yiSQgmtGuM\":[[[[35,\"npm ERR! code EJSONPARSE\"],[35,\"npm ERR! code EWORKSPACESCONFIG\"],[35,\"npm ERR! code ENOWORKSPACES\"],[35,\"npm ERR! code EINVALIDPACKAGENAME\"],[35,\"npm ERR! code EINVALIDTAGNAME\"],[35,\"npm ERR! code EUNSUPPORTEDPROTOCOL\"],[35,\"npm ERR! code EMISSINGARG\"],[123,\"npm error code EJSONPARSE\"],[227,\"npm error code EWORKSPACESCONFIG\"],[123,\"npm error code ENOWORKSPACES\"],[139,\"npm error code EINVALIDPACKAGENAME\"],[139,\"npm error code EINVALIDTAGNAME\"],[131,\"npm error code EUNSUPPORTEDPROTOCOL\"],[179,\"npm error code EMISSINGARG\"]],0]],\"MkpKuDaw1O\":[[[[35,\"npm ERR! code EACCES\"],[35,\"npm ERR! code EPERM\"],[35,\"npm ERR! code EROFS\"]],0],[[[123,\"npm error code EACCES\"],[123,\"npm error code EPERM\"],[123,\"npm error code EROFS\"]],0]],\"JiFBzEOZOY\":[[[[33,\"npm ERR! \"],[9,\"npm error \"]],0]],\"cdKhWgI5w8\":[[[[1,\"No test files found\"],[1,\"No tests found\"],[57,\"Error: No test files found\"],[57,\"Error: No tests found\"]],0]],\"URGeaFuLx9\":[[[[0,\": Executable doesn't exist at \"],[9,\"\u00e2\u0095\u0091 Looks like Playwright\"]],0]],\"7G8tkPVMhI\":[[[[1,\"Error: \"],[8,\" Error: \"]],0],[[[41,\"TimeoutError: \"],[48,\" TimeoutError: \"]],0]],\"puchc41wOG\":[[[[56,\"AssertionError: Timed out retrying after \",[48,57]],[40,\"CypressError: \"]],0]],\"iHgQFJ/KHl\":[[[[1,\"Cypress failed to verify that your server is running.\"],[1,\"Cypress could not verify that this server is running:\"],[281,\"The cypress npm package is installed, but the Cypress binary is missing.\"],[1,\"Can't run because no spec files were found.\"]],0]],\"tpqBFiWoNV\":[[[[0,\"A worker process (pid=\",[48,57]],[0,\"A jest worker process (pid=\",[48,57]],[0,\"Jest worker encountered \",[48,57]],[24,\"jest: failed to cache transform results\"]],0]],\"2tblRTjRWG\":[[[[0,\"Jest worker ran out of memory and crashed\"]],0]],\"n7H5uzI7wo\":[[[[64,\"thrown: \\\"Exceeded timeout of \",[48,57]],[32,\"Error: Timeout of \",[48,57]],[32,\"Error: Test timed out in \",[48,57]],[88,\"Test timeout of \",[48,57]]],0]],\"KTKK9OTQqL\":[[[[0,\"` mismatched\"]],0]],\"tgig2JBkQo\":[[[[96,\"error:0308010C:digital envelope routines::unsupported\"],[56,\"ERR_OSSL_EVP_UNSUPPORTED\"]],0]],\"jikrZWVx2q\":[[[[40,\"EADDRINUSE\"],[152,\"bind: address already in use\"],[72,\"[Errno 48] Address already in use\"],[72,\"[Errno 98] Address already in use\"],[104,\"port is already allocated\"]],0]],\"AZJaCV9EeL\":[[[[136,\"Error [ERR_REQUIRE_ESM]: \"],[32,\"SyntaxError: \"],[208,\"require is not defined in ES module scope\"],[200,\"module is not defined in ES module scope\"],[208,\"exports is not defined in ES module scope\"],[224,\"__dirname is not defined in ES module scope\"]],0]],\"NlhnTuyJGk\":[[[[1,\"Uncaught \"],[57,\"error: Uncaught \"]],0],[[[65,\"UnhandledPromiseRejection\"],[1,\"[UnhandledPromiseRejection\"],[121,\"error: UnhandledPromiseRejection\"],[57,\"error: [UnhandledPromiseRejection\"]],0],[[[1,\"Unhandled promise rejection: \"],[57,\"error: Unhandled promise rejection: \"]],0],[[[1,\"[UnhandledPromiseRejection: \"],[57,\"error: [UnhandledPromiseRejection: \"]],0]],\"2neO7ESUuS\":[[[[0,\"connect \"]],0]],\"itDHSR7zjp\":[[[[1,\"(fail) \"],[1,\"\u00e2\u009c\u0097 \"]],0]],\"B6HfJsnrpW\":[[[[209,\"error: lockfile had changes, but lockfile is frozen\"],[57,\"error: Outdated lockfile version\"]],0]],\"ervozNNTW6\":[[[[17,\"error: \"]],0]],\"ByvMQKtavK\":[[[[169,\"error: Script not found \\\"\"],[57,\"error: Module not found \\\"\"],[1,\"Task not found: \"]],0]],\"JyRvy4Pwvt\":[[[[89,\"TS\",[48,57],[48,57],[48,57],[48,57],\" [ERROR]: \"],[97,\"TS\",[48,57],[48,57],[48,57],[48,57],[48,57],\" [ERROR]: \"],[145,\"error: TS\",[48,57],[48,57],[48,57],[48,57],\" [ERROR]: \"],[153,\"error: TS\",[48,57],[48,57],[48,57],[48,57],[48,57],\" [ERROR]: \"]],0]],\"4X/QCF6xMU\":[[[[17,\"error[\"]],0]],\"TXp6+ixmmR\":[[[[57,\"error: Found \",[48,57]]],0]],\"DlhAfi89jj\":[[[[1,\"ESLint couldn't \"],[57,\"Error: ESLint couldn't \"]],0]],\"bnHBPq2PJ+\":[[[[1,\"ESLint found too many warnings (maximum: \",[48,57]]],0]],\"3wvRI6OVSH\":[[[[56,\" format\u00e2\u0094\u0081\u00e2\u0094\u0081\u00e2\u0094\u0081\"],[64,\" format \u00e2\u0094\u0081\u00e2\u0094\u0081\u00e2\u0094\u0081\"]],0],[[[56,\" organizeImports\"]],0]],\"2+nJmh/KLN\":[[[[8,\" \u00e2\u0094\u0081\u00e2\u0094\u0081\u00e2\u0094\u0081\"]],0]],\"fEISqST8t7\":[[[[1,\"\u00c3\u0097 \",[97,122]],[0,\" \u00c3\u0097 \",[97,122]]],0]],\"0Bwz2S49CQ\":[[[[25,\"[error] \"]],0]],\"1eSekGreyc\":[[[[1,\"Module build failed\"],[1,\"Module parse failed\"],[8,\" Module build failed\"],[8,\" Module parse failed\"]],0],[[[33,\"RollupError: \"],[40,\" RollupError: \"]],0],[[[1,\"[vite:\"],[8,\" [vite:\"]],0],[[[241,\"Error occurred prerendering page \\\"\"],[248,\" Error occurred prerendering page \\\"\"]],0],[[[1,\"[plugin \"],[8,\" [plugin \"]],0]],\"/GpoAmLbK6\":[[[[96,\" exceeded maximum budget.\"],[0,\"Package size limit has exceeded by \"]],0]],\"9P5NBugLvs\":[[[[1,\"Error: \"]],0]],\"2mSWWP/96a\":[[[[9,\"NX  Ran target\"],[9,\"NX  Running target\"],[1,\"NX   Ran target\"],[1,\"NX   Running target\"],[33,\">  NX  Ran target\"],[33,\">  NX  Running target\"],[17,\">  NX   Ran target\"],[17,\">  NX   Running target\"],[17,\" NX  Ran target\"],[17,\" NX  Running target\"],[1,\" NX   Ran target\"],[1,\" NX   Running target\"],[41,\" >  NX  Ran target\"],[41,\" >  NX  Running target\"],[25,\" >  NX   Ran target\"],[25,\" >  NX   Running target\"],[25,\"  NX  Ran target\"],[25,\"  NX  Running target\"],[9,\"  NX   Ran target\"],[9,\"  NX   Running target\"],[49,\"  >  NX  Ran target\"],[49,\"  >  NX  Running target\"],[33,\"  >  NX   Ran target\"],[33,\"  >  NX   Running target\"]],0],[[[25,\"ERROR run failed: command \"],[17,\"ERROR  run failed: command \"],[17,\"ERROR   run failed: command \"],[33,\" ERROR run failed: command \"],[25,\" ERROR  run failed: command \"],[25,\" ERROR   run failed: command \"],[41,\"  ERROR run failed: command \"],[33,\"  ERROR  run failed: command \"],[33,\"  ERROR   run failed: command \"]],0],[[[56,\": command (\"]],0],[[[49,\"lerna ERR! \"]],0],[[[25,\"Failed:    \"]],0]],\"Eeu2ptp0MC\":[[[[1,\"| critical  \"],[1,\"| high  \"],[1,\"| moderate  \"],[1,\"| low  \"],[9,\"\u00e2\u0094\u0082 critical  \"],[9,\"\u00e2\u0094\u0082 high  \"],[9,\"\u00e2\u0094\u0082 moderate  \"],[9,\"\u00e2\u0094\u0082 low  \"],[3,\"# npm audit report\"],[209,[48,57],\" vulnerabilities found - Packages audited: \",[48,57]],[217,[48,57],[48,57],\" vulnerabilities found - Packages audited: \",[48,57]],[225,[48,57],[48,57],[48,57],\" vulnerabilities found - Packages audited: \",[48,57]],[233,[48,57],[48,57],[48,57],[48,57],\" vulnerabilities found - Packages audited: \",[48,57]],[241,[48,57],[48,57],[48,57],[48,57],[48,57],\" vulnerabilities found - Packages audited: \",[48,57]],[249,[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\" vulnerabilities found - Packages audited: \",[48,57]]],0]],\"Xzw/qEDgPa\":[[[[17,\"FAIL [\"],[17,\"TIMEOUT [\"],[1,\"SIG\",[65,90],[65,90],[65,90],\" [\"],[1,\"SIG\",[65,90],[65,90],[65,90],[65,90],\" [\"],[1,\"SIG\",[65,90],[65,90],[65,90],[65,90],[65,90],\" [\"],[1,\"ABORT [\"],[1,\"XFAIL [\"],[17,\"LEAK-FAIL [\"],[9,\"TMT [\"],[24,\" FAIL [\"],[24,\" TIMEOUT [\"],[0,\" SIG\",[65,90],[65,90],[65,90],\" [\"],[0,\" SIG\",[65,90],[65,90],[65,90],[65,90],\" [\"],[0,\" SIG\",[65,90],[65,90],[65,90],[65,90],[65,90],\" [\"],[8,\" ABORT [\"],[8,\" XFAIL [\"],[24,\" LEAK-FAIL [\"],[16,\" TMT [\"]],0]],\"N6QyzOWXor\":[[[[17,\"error: \"]],0]],\"PNDDvdtqM5\":[[[[17,\"error: \"]],0]],\"LMCAFpZp7e\":[[[[17,\"error: \"]],0]],\"S4wF2v9awV\":[[[[345,\"error: failed to run custom build command for `\"],[137,\"error: linking with `\"]],0]],\"ZCvzXxcZDA\":[[[[17,\"error: \"]],0]],\"yPSrBv9n2u\":[[[[81,\"error: no such \"]],0]],\"J1IioyGhHZ\":[[[[137,\"error: no matching package \"]],0]],\"s+LJQ2R4yG\":[[[[17,\"error: \"]],0]],\"MYQuz6Xio1\":[[[[33,\"error: failed to \"]],0]],\"68EbruBLNy\":[[[[17,\"error[\"]],0],[[[17,\"error: \",[48,57]]],0]],\"LbGC8PEPI/\":[[[[33,\"error: `\"]],0]],\"2Ol2qIu279\":[[[[33,\"ERROR: file or directory not found: \"],[17,\"ERROR: usage: \"],[17,\"ERROR: not found: /\"]],0],[[[32,\": error: \"]],0],[[[1,\"Error: \"]],0],[[[17,\"error: \"]],0]],\"SF2kzIkXJX\":[[[[208,\"THESE PACKAGES DO NOT MATCH THE HASHES\"],[0,\"In --require-hashes mode, all requirements must\"],[0,\"Hashes are required in --require-hashes mode\"]],0]],\"+hfN01Gy5s\":[[[[17,\"ERROR: tox config file \"],[123,\"error: externally-managed-environment\"],[57,\"error: No virtual environment found\"],[113,\"The Poetry configuration is invalid\"],[41,\"Error: The Poetry configuration is invalid\"],[33,\"Group(s) not found: \"],[9,\"nox > Error: Sessions not found: \"],[33,\"ERROR: Unknown environment: \"],[57,\"Error: Unknown environment: \"],[17,\"ERROR: unknown environment \"]],0]],\"W+eAK28LP6\":[[[[57,\"error: No interpreter found for \"]],0],[[[17,\"ERROR:  \"],[145,\"ERROR: InterpreterNotFound: \"]],0],[[[248,\": skipped because could not find python interpreter \"],[216,\": failed with could not find python interpreter \"]],0],[[[9,\"nox > Session \"],[33,\"nox > Python interpreter \"]],0],[[[33,\"pyenv: version \",[39,39,96,96]]],0]],\"Mlh+Hbsa08\":[[[[186,\"error: subprocess-exited-with-error\"],[194,\"error: metadata-generation-failed\"],[178,\" did not run successfully.\"],[224,\"x Failed to download and build `\"],[0,\"\u00c3\u0097 Failed to download and build `\"]],0]],\"iqrjuH5PaY\":[[[[57,\"\u00e2\u0095\u00b0\u00e2\u0094\u0080\u00e2\u0096\u00b6 Because \"],[64,\" \u00e2\u0095\u00b0\u00e2\u0094\u0080\u00e2\u0096\u00b6 Because \"]],0]],\"icfJPy+njc\":[[[[32,\"error: Failed to fetch: \"],[32,\"error: Failed to download \"],[56,\"error: Request failed after \",[48,57]],[144,\"x Failed to download `\"],[0,\"\u00c3\u0097 Failed to download `\"],[128,\"x Failed to fetch: `\"],[0,\"\u00c3\u0097 Failed to fetch: `\"]],0]],\"u3sMm4raWS\":[[[[169,\"error: Failed to spawn: `\"],[1,\"Command not found: \"],[1,\"Error: the command \"]],0]],\"Es0dYDIm5o\":[[[[0,\"Lock file hash doesn't match pyproject.toml\"],[0,\"Lockfile \"]],0]],\"1ANXvFBG89\":[[[[1,\"An error has occurred: \"],[1,\"An unexpected error has occurred: \"]],0]],\"i9FouzoaDs\":[[[[1,\"Extension error\"],[1,\"Configuration error:\"],[1,\"Theme error:\"],[1,\"Could not import extension \"]],0]],\"Ppjyn3XIVt\":[[[[64,\":\",[48,57],\": WARNING: \"],[48,\":\",[48,57],\": ERROR: \"],[72,\":\",[48,57],\": CRITICAL: \"],[32,\":\",[48,57],\": SEVERE: \"],[72,\":\",[48,57],[48,57],\": WARNING: \"],[56,\":\",[48,57],[48,57],\": ERROR: \"],[80,\":\",[48,57],[48,57],\": CRITICAL: \"],[40,\":\",[48,57],[48,57],\": SEVERE: \"],[80,\":\",[48,57],[48,57],[48,57],\": WARNING: \"],[64,\":\",[48,57],[48,57],[48,57],\": ERROR: \"],[88,\":\",[48,57],[48,57],[48,57],\": CRITICAL: \"],[48,\":\",[48,57],[48,57],[48,57],\": SEVERE: \"],[88,\":\",[48,57],[48,57],[48,57],[48,57],\": WARNING: \"],[72,\":\",[48,57],[48,57],[48,57],[48,57],\": ERROR: \"],[96,\":\",[48,57],[48,57],[48,57],[48,57],\": CRITICAL: \"],[56,\":\",[48,57],[48,57],[48,57],[48,57],\": SEVERE: \"],[96,\":\",[48,57],[48,57],[48,57],[48,57],[48,57],\": WARNING: \"],[80,\":\",[48,57],[48,57],[48,57],[48,57],[48,57],\": ERROR: \"],[104,\":\",[48,57],[48,57],[48,57],[48,57],[48,57],\": CRITICAL: \"],[64,\":\",[48,57],[48,57],[48,57],[48,57],[48,57],\": SEVERE: \"],[104,\":\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": WARNING: \"],[88,\":\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": ERROR: \"],[112,\":\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": CRITICAL: \"],[72,\":\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": SEVERE: \"],[112,\":\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": WARNING: \"],[96,\":\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": ERROR: \"],[120,\":\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": CRITICAL: \"],[80,\":\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": SEVERE: \"]],0]],\"vsVn8xtoqF\":[[[[1,\"Doc file '\"]],0],[[[1,\"Documentation file '\"]],0],[[[0,\"Config value \"]],0]],\"4AYdHyEwUm\":[[[[1,\"Checking \"],[33,\"ERROR Checking \"],[17,\"ERROR  Checking \"],[17,\"ERROR   Checking \"],[17,\"ERROR    Checking \"],[41,\"InvalidDistribution: \"],[1,\"NonInteractive: Credential not found\"],[89,\"ERROR InvalidDistribution: \"],[49,\"ERROR NonInteractive: Credential not found\"],[97,\"ERROR  InvalidDistribution: \"],[57,\"ERROR  NonInteractive: Credential not found\"],[105,\"ERROR   InvalidDistribution: \"],[65,\"ERROR   NonInteractive: Credential not found\"],[113,\"ERROR    InvalidDistribution: \"],[73,\"ERROR    NonInteractive: Credential not found\"]],0]],\"Yf1P+TxxGE\":[[[[1,\"Found \",[49,57]]],0],[[[9,\"-> Vulnerability found in \"]],0]],\"/+APiwDm04\":[[[[72,\"at module level\"],[24,\"in public \"],[24,\"in private \"]],0]],\"8eUJM2pz6S\":[[[[17,\"error[\"]],0],[[[17,\"ERROR \"]],0],[[[0,\".py:\",[48,57]],[8,\".pyi:\",[48,57]]],0]],\"1VvBA+oXk1\":[[[[33,\"error: cannot format \"]],0],[[[33,\"error: Failed to \"]],0]],\"aPA4dVYDLi\":[[[[49,\"Fatal Python error: \"]],0]],\"cm4/XBcn9S\":[[[[57,\"requests.exceptions.\"]],0],[[[105,\"urllib.error.URLError: \"]],0],[[[41,\"urllib3.exceptions.\"]],0],[[[25,\"httpx.ConnectError: \"],[25,\"httpx.ConnectTimeout: \"],[25,\"httpx.ReadTimeout: \"]],0],[[[113,\"aiohttp.client_exceptions.Client\"]],0],[[[41,\"socket.gaierror: \"]],0]],\"VZbmN3ND9Y\":[[[[33,\"ImportError while loading conftest '\"]],0],[[[33,\"ERROR: while parsing the following warning configuration\"],[17,\"ERROR: Error when loading\"],[17,\"ERROR: Missing required plugins: \"],[33,\"ERROR: found no collectors for \"]],0],[[[64,\" recursive dependency\"],[48,\" Failed: In \"],[48,\" Failed: Timeout \"]],0]],\"LfDl7JcnA+\":[[[[0,\"Unsupported class file major version \",[48,57],[48,57]],[248,\"Android Gradle plugin requires Java \",[48,57]],[104,\"Dependency requires \"],[0,\"This tool requires \"],[0,\"Gradle requires \"],[112,\"Cannot find a Java installation on your machine\"],[0,\"No locally installed toolchains match\"],[0,\"No matching toolchains found\"]],0]],\"FKjGMqjMdL\":[[[[25,\"[ERROR] Failed to execute goal \"]],0]],\"wAiKNDwIGv\":[[[[8,\"SDK location not found. Define \"],[152,\"Failed to install the following \"],[64,\"Failed to find \"],[40,\"The SDK directory '\"],[8,\"NDK not configured\"],[0,\"No toolchains found in the NDK\"],[152,\"File google-services.json is missing.\"],[0,\"Keystore file '\"]],0]],\"O7Zn09CWFs\":[[[[73,\"ERROR: JAVA_HOME is \"]],0],[[[49,\"The JAVA_HOME environment variable is not defined correctly\"],[105,\"Error: The JAVA_HOME environment variable is not defined correctly\"]],0],[[[1,\"Error: \"]],0],[[[225,\"Error: Could not create the Java Virtual Machine\",[32,32,46,46,58,58]],[1,\"Unrecognized option\",[32,32,46,46,58,58]],[105,\"Unrecognized VM option\",[32,32,46,46,58,58]]],0]],\"dXOxvGtsvl\":[[[[0,\".java: Error: \"],[0,\".java:\",[48,57],\": Error: \"],[0,\".java:\",[48,57],[48,57],\": Error: \"],[0,\".java:\",[48,57],[48,57],[48,57],\": Error: \"],[0,\".java:\",[48,57],[48,57],[48,57],[48,57],\": Error: \"],[0,\".java:\",[48,57],[48,57],[48,57],[48,57],[48,57],\": Error: \"],[0,\".java:\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": Error: \"],[0,\".java:\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": Error: \"],[0,\".kt: Error: \"],[0,\".kt:\",[48,57],\": Error: \"],[0,\".kt:\",[48,57],[48,57],\": Error: \"],[0,\".kt:\",[48,57],[48,57],[48,57],\": Error: \"],[0,\".kt:\",[48,57],[48,57],[48,57],[48,57],\": Error: \"],[0,\".kt:\",[48,57],[48,57],[48,57],[48,57],[48,57],\": Error: \"],[0,\".kt:\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": Error: \"],[0,\".kt:\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": Error: \"],[24,\".kts: Error: \"],[64,\".kts:\",[48,57],\": Error: \"],[72,\".kts:\",[48,57],[48,57],\": Error: \"],[80,\".kts:\",[48,57],[48,57],[48,57],\": Error: \"],[88,\".kts:\",[48,57],[48,57],[48,57],[48,57],\": Error: \"],[96,\".kts:\",[48,57],[48,57],[48,57],[48,57],[48,57],\": Error: \"],[104,\".kts:\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": Error: \"],[112,\".kts:\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": Error: \"],[8,\".xml: Error: \"],[8,\".xml:\",[48,57],\": Error: \"],[8,\".xml:\",[48,57],[48,57],\": Error: \"],[8,\".xml:\",[48,57],[48,57],[48,57],\": Error: \"],[8,\".xml:\",[48,57],[48,57],[48,57],[48,57],\": Error: \"],[8,\".xml:\",[48,57],[48,57],[48,57],[48,57],[48,57],\": Error: \"],[8,\".xml:\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": Error: \"],[8,\".xml:\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": Error: \"],[72,\".gradle: Error: \"],[88,\".gradle:\",[48,57],\": Error: \"],[96,\".gradle:\",[48,57],[48,57],\": Error: \"],[104,\".gradle:\",[48,57],[48,57],[48,57],\": Error: \"],[112,\".gradle:\",[48,57],[48,57],[48,57],[48,57],\": Error: \"],[120,\".gradle:\",[48,57],[48,57],[48,57],[48,57],[48,57],\": Error: \"],[128,\".gradle:\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": Error: \"],[136,\".gradle:\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": Error: \"],[32,\".toml: Error: \"],[72,\".toml:\",[48,57],\": Error: \"],[80,\".toml:\",[48,57],[48,57],\": Error: \"],[88,\".toml:\",[48,57],[48,57],[48,57],\": Error: \"],[96,\".toml:\",[48,57],[48,57],[48,57],[48,57],\": Error: \"],[104,\".toml:\",[48,57],[48,57],[48,57],[48,57],[48,57],\": Error: \"],[112,\".toml:\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": Error: \"],[120,\".toml:\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": Error: \"]],0]],\"kgS9/U2ZS0\":[[[[0,\".kt:\",[48,57]],[8,\".kts:\",[48,57]]],0]],\"zBFDdMjNQ+\":[[[[0,\"] at \"],[0,\".kt:\",[48,57]],[8,\".kts:\",[48,57]]],0]],\"z+5nszACfB\":[[[[25,\"[ERROR] \"]],0]],\"xXMbwntBM6\":[[[[65,\"[\",[65,90],[65,90],[65,90],[65,90],\"] PMD Failure: \"],[73,\"[\",[65,90],[65,90],[65,90],[65,90],[65,90],\"] PMD Failure: \"],[81,\"[\",[65,90],[65,90],[65,90],[65,90],[65,90],[65,90],\"] PMD Failure: \"],[89,\"[\",[65,90],[65,90],[65,90],[65,90],[65,90],[65,90],[65,90],\"] PMD Failure: \"]],0]],\"oJnB/p1zSu\":[[[[1,\"Files with unapproved licenses:\"],[49,\"Too many files with unapproved license: \"],[225,\"Some files do not have the expected license header\"],[1,\"Missing header in: \"],[1,\"Header header in: \"],[25,\"[ERROR] Files with unapproved licenses:\"],[25,\"[ERROR] Too many files with unapproved license: \"],[25,\"[ERROR] Some files do not have the expected license header\"],[25,\"[ERROR] Missing header in: \"],[41,\"[ERROR] Header header in: \"],[41,\"[WARNING] Files with unapproved licenses:\"],[41,\"[WARNING] Too many files with unapproved license: \"],[41,\"[WARNING] Some files do not have the expected license header\"],[41,\"[WARNING] Missing header in: \"],[57,\"[WARNING] Header header in: \"]],0]],\"RpLsShbH47\":[[[[329,\"# A fatal error has been detected by the Java Runtime Environment:\"],[0,\"Gradle build daemon disappeared unexpectedly\"],[184,\"The crash occurred in the forked\"],[81,\"> Process 'Gradle Test Executor \",[48,57]]],0]],\"O4MQ40s7Rc\":[[[[192,\"Expiring Daemon because JVM \"],[0,\"GC overhead limit exceeded\"],[64,\"Not enough memory to run compilation\"],[224,\"insufficient memory for the Java\"]],0]],\"AZfW/xEA00\":[[[[0,\"Error: \"]],0]],\"3ov6eEJacq\":[[[[41,\"[error] \\t\"]],0]],\"aMWDOFT8eS\":[[[[25,\"[error] \"]],0]],\"N9KsTL8qXc\":[[[[48,\"error NU110\",[48,51],\": \"],[72,\"error NETSDK1147: \"]],0]],\"M6kokjTHIw\":[[[[32,\"error NU\"]],0]],\"6DYBvzzYal\":[[[[48,\"error NU1004: \"]],0]],\"8RTGp0CCsM\":[[[[48,\"error NU1403: \"]],0]],\"Iwv1PkrZ5O\":[[[[48,\"error NU1301: \"],[48,\"error NU1302: \"]],0]],\"wwRefD3nIo\":[[[[16,\"error \"],[49,\"Couldn't find a project to run.\"]],0]],\"P2p5eau5oE\":[[[[0,\"WHITESPACE: \"],[32,\"FINALNEWLINE: \"],[32,\"IMPORTS: \"],[16,\"ENDOFLINE: \"],[32,\"CHARSET: \"]],0]],\"kZbpCAoNY/\":[[[[0,\"): error \"],[0,\") : error \"]],0]],\"4skRE+umK8\":[[[[1,\"Unhandled \",[69,69,101,101],\"xception\",[46,46,58,58],\" \",[65,90]],[49,\"Testhost process \"],[137,\"The active test run was aborted. Reason: \"]],0]],\"A+kg/hxFpz\":[[[[1,\"xcodebuild: error: \"]],0]],\"jY84OdCzn3\":[[[[16,\"error: \"]],0]],\"lLnBdm1YWQ\":[[[[72,\"is using Swift tools version \",[46,46,48,57]],[8,\" which is no longer supported\"],[8,[46,46,48,57],\" for the \"]],0]],\"6DJ4HVW1pM\":[[[[32,\"error: Dependencies could not be resolved because \"],[56,\"error: Could not resolve package dependencies\"]],0]],\"wDsMTAsDkX\":[[[[40,\"no such module\"],[256,\"unable to resolve module dependency:\"],[80,\"missing required module\"]],0]],\"zp5J4x/f0k\":[[[[64,\" recorded an issue \"]],0]],\"Aoj+CrhEhG\":[[[[1,\"\u00e2\u009c\u0096 test\"],[1,\"[x] test\"],[8,\" \u00e2\u009c\u0096 test\"],[0,\" [x] test\"]],0]],\"eGQWFpdOOF\":[[[[8,\".swift:\",[48,57]]],0]],\"j85HTxUYIK\":[[[[9,\"[!] Could not find \"]],0],[[[9,\"[!] Couldn't find \"]],0],[[[9,\"[!] No value found for\"]],0],[[[9,\"[!] Unresolved conflict\"]],0],[[[9,\"[!] Option '\"]],0],[[[9,\"[!] Unknown \"]],0]],\"jGoNtyQIz5\":[[[[9,\"[!] Exit status of command '\"]],0],[[[9,\"[!] Error \"]],0],[[[9,\"[!] Authentication credentials are missing\"]],0],[[[9,\"[!] Invalid \"]],0],[[[9,\"[!] Google Api Error\"]],0],[[[9,\"[!] The provided \"]],0]],\"p2kJ5V8zaJ\":[[[[9,\"[!] There were changes to the lockfile in deployment mode:\"],[345,\"error: The sandbox is not in sync with the Podfile.lock.\"]],0]],\"UcGezzYQTv\":[[[[1,\"Undefined symbols for architecture \"],[81,\"duplicate symbol \"],[9,\"ld: framework \"],[9,\"ld: file \"],[9,\"ld: archive \"],[9,\"ld: fatal: framework \"],[9,\"ld: fatal: file \"],[9,\"ld: fatal: archive \"]],0]],\"C7lhnPYghh\":[[[[32,\"meson.build:\",[48,57]]],0]],\"UPP4/ix0qk\":[[[[32,\": ERROR: \"]],0]],\"Di0tCs6+0n\":[[[[120,\" but project requires\"],[128,\" or higher is required\"]],0]],\"gHSSn59+8i\":[[[[16,\" FAIL \"],[24,\" TIMEOUT \"],[24,\" ERROR \"],[8,\" UNEXPECTEDPASS \"]],0]],\"pf0l8jdadW\":[[[[9,\"FAIL: \"],[1,\"XPASS: \"]],0],[[[10,\" (exit status: \",[48,57],\")\"],[10,\" (exit status: \",[48,57],[48,57],\")\"],[10,\" (exit status: \",[48,57],[48,57],[48,57],\")\"]],0]],\"tTLLX270DA\":[[[[17,\"ninja: error: \"],[33,\"ninja: fatal: \"]],0]],\"oHvUTbXVuz\":[[[[1,\"No package '\"],[89,\"configure: No package '\"],[1,\"Package \"],[25,\"-- No package '\"],[113,\"-- configure: No package '\"],[25,\"-- Package \"],[33,\"--  No package '\"],[121,\"--  configure: No package '\"],[33,\"--  Package \"],[41,\"--   No package '\"],[129,\"--   configure: No package '\"],[41,\"--   Package \"]],0]],\"tQIbKObFp9\":[[[[73,\"  Could NOT find \"],[441,\"  Could not find a package configuration file provided by \\\"\"],[137,\"  By not providing \\\"Find\"]],0]],\"e6s4yIj7KW\":[[[[33,\"error: building \"],[17,\"ERROR: \"]],0]],\"5nwJOTlECq\":[[[[17,\"ERROR: Package '\"],[33,\"ERROR: Unable to find '\"],[17,\"ERROR: Missing prebuilt package\"],[17,\"ERROR: Missing binary\"]],0],[[[66,\" does not exist\"]],0]],\"EW8OVm71kX\":[[[[17,\"ERROR: \"]],0]],\"mDM60FbEVg\":[[[[17,\"ERROR: \"]],0]],\"/uMF+gHy99\":[[[[16,\":\",[48,57],\":\",[48,57],\": \"],[0,\":\",[48,57],\":\",[48,57],[48,57],\": \"],[0,\":\",[48,57],\":\",[48,57],[48,57],[48,57],\": \"],[0,\":\",[48,57],\":\",[48,57],[48,57],[48,57],[48,57],\": \"],[0,\":\",[48,57],\":\",[48,57],[48,57],[48,57],[48,57],[48,57],\": \"],[0,\":\",[48,57],\":\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": \"],[0,\":\",[48,57],\":\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": \"],[24,\":\",[48,57],[48,57],\":\",[48,57],\": \"],[0,\":\",[48,57],[48,57],\":\",[48,57],[48,57],\": \"],[0,\":\",[48,57],[48,57],\":\",[48,57],[48,57],[48,57],\": \"],[0,\":\",[48,57],[48,57],\":\",[48,57],[48,57],[48,57],[48,57],\": \"],[0,\":\",[48,57],[48,57],\":\",[48,57],[48,57],[48,57],[48,57],[48,57],\": \"],[0,\":\",[48,57],[48,57],\":\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": \"],[0,\":\",[48,57],[48,57],\":\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": \"],[32,\":\",[48,57],[48,57],[48,57],\":\",[48,57],\": \"],[32,\":\",[48,57],[48,57],[48,57],\":\",[48,57],[48,57],\": \"],[48,\":\",[48,57],[48,57],[48,57],\":\",[48,57],[48,57],[48,57],\": \"],[56,\":\",[48,57],[48,57],[48,57],\":\",[48,57],[48,57],[48,57],[48,57],\": \"],[64,\":\",[48,57],[48,57],[48,57],\":\",[48,57],[48,57],[48,57],[48,57],[48,57],\": \"],[72,\":\",[48,57],[48,57],[48,57],\":\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": \"],[80,\":\",[48,57],[48,57],[48,57],\":\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": \"],[40,\":\",[48,57],[48,57],[48,57],[48,57],\":\",[48,57],\": \"],[40,\":\",[48,57],[48,57],[48,57],[48,57],\":\",[48,57],[48,57],\": \"],[56,\":\",[48,57],[48,57],[48,57],[48,57],\":\",[48,57],[48,57],[48,57],\": \"],[64,\":\",[48,57],[48,57],[48,57],[48,57],\":\",[48,57],[48,57],[48,57],[48,57],\": \"],[72,\":\",[48,57],[48,57],[48,57],[48,57],\":\",[48,57],[48,57],[48,57],[48,57],[48,57],\": \"],[80,\":\",[48,57],[48,57],[48,57],[48,57],\":\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": \"],[88,\":\",[48,57],[48,57],[48,57],[48,57],\":\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": \"],[48,\":\",[48,57],[48,57],[48,57],[48,57],[48,57],\":\",[48,57],\": \"],[48,\":\",[48,57],[48,57],[48,57],[48,57],[48,57],\":\",[48,57],[48,57],\": \"],[64,\":\",[48,57],[48,57],[48,57],[48,57],[48,57],\":\",[48,57],[48,57],[48,57],\": \"],[72,\":\",[48,57],[48,57],[48,57],[48,57],[48,57],\":\",[48,57],[48,57],[48,57],[48,57],\": \"],[80,\":\",[48,57],[48,57],[48,57],[48,57],[48,57],\":\",[48,57],[48,57],[48,57],[48,57],[48,57],\": \"],[88,\":\",[48,57],[48,57],[48,57],[48,57],[48,57],\":\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": \"],[96,\":\",[48,57],[48,57],[48,57],[48,57],[48,57],\":\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": \"],[56,\":\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\":\",[48,57],\": \"],[56,\":\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\":\",[48,57],[48,57],\": \"],[72,\":\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\":\",[48,57],[48,57],[48,57],\": \"],[80,\":\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\":\",[48,57],[48,57],[48,57],[48,57],\": \"],[88,\":\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\":\",[48,57],[48,57],[48,57],[48,57],[48,57],\": \"],[96,\":\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\":\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": \"],[104,\":\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\":\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": \"],[64,\":\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\":\",[48,57],\": \"],[64,\":\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\":\",[48,57],[48,57],\": \"],[80,\":\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\":\",[48,57],[48,57],[48,57],\": \"],[88,\":\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\":\",[48,57],[48,57],[48,57],[48,57],\": \"],[96,\":\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\":\",[48,57],[48,57],[48,57],[48,57],[48,57],\": \"],[104,\":\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\":\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": \"],[112,\":\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\":\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": \"]],0]],\"GjNtV4uS+M\":[[[[16,\"error: \"],[32,\"warning: \"],[16,\"style: \"],[24,\"performance: \"],[64,\"portability: \"]],0]],\"CWyMAhhbxX\":[[[[2,\"] [\",[49,53],\"]\"]],0]],\"Z9p7Gu5ce7\":[[[[8,\"CHECK\"],[8,\"REQUIRE\"],[16,\"test case \"]],0]],\"x3Zl3MlpRZ\":[[[[1,\"LINK : error \"],[1,\"LINK : fatal error \"],[8,[48,57],\">LINK : error \"],[8,[48,57],\">LINK : fatal error \"]],0],[[[1,\"CL : error \"],[1,\"CL : fatal error \"],[8,[48,57],\">CL : error \"],[8,[48,57],\">CL : fatal error \"]],0],[[[1,\"LIB : error \"],[1,\"LIB : fatal error \"],[8,[48,57],\">LIB : error \"],[8,[48,57],\">LIB : fatal error \"]],0],[[[9,\"CVTRES : \"],[8,[48,57],\">CVTRES : \"]],0],[[[16,\".obj : error \"],[16,\".obj : fatal error \"],[0,\".lib : error \"],[40,\".lib : fatal error \"],[16,\".exe : error \"],[16,\".exe : fatal error \"],[0,\".dll : error \"],[40,\".dll : fatal error \"]],0]],\"B7iqW5dM6A\":[[[[104,\"fatal error: Killed signal terminated program\"],[200,\"internal compiler error: Killed (\"],[0,\"LLVM ERROR: out of memory\"],[96,\"ld terminated with signal 9\"]],0]],\"A7Z1LQupxH\":[[[[8,\" Killed  \"],[10,\" Killed\"]],0],[[[3,\"Killed\"]],0]],\"YbjZDjL64N\":[[[[0,\": line \",[48,57]],[144,\"Illegal instruction (core dumped)\"],[0,\"Trace/breakpoint trap\"],[81,\"terminate called \"],[17,\"libc++abi: terminating \"],[25,\"free(): \"],[41,\"malloc(): \"],[137,\"malloc_consolidate(): \"],[89,\"munmap_chunk(): \"],[49,\"realloc(): \"],[33,\"double free or corruption\"],[97,\"corrupted size vs\"],[113,\"corrupted double-linked\"],[1,\"*** buffer overflow detected\"]],0]],\"lth9+fHA4k\":[[[[0,\": Assertion \",[39,39,96,96]]],0],[[[121,\"Assertion failed: (\"]],0]],\"io0nwpNzpP\":[[[[41,\".github/workflows/\"],[153,\"Error when evaluating '\"],[97,\"Error: .github/workflows/\"],[209,\"Error: Error when evaluating '\"],[49,\"The workflow is not valid. \"],[137,\"The template is not valid. \"],[49,\"Fail to load \"],[1,\"Invalid workflow file\"],[41,\"Error: The workflow is not valid. \"],[41,\"Error: The template is not valid. \"],[33,\"Error: Fail to load \"],[57,\"Error: Invalid workflow file\"]],0]],\"J9UU8TcjCG\":[[[[72,\" is not allowed \"]],0],[[[105,\"File not found: '\"],[161,\"Error: File not found: '\"]],0]],\"BkP89cGxvy\":[[[[297,\"The hosted runner encountered an error while running your job.\"],[41,\"Error: The hosted runner encountered an error while running your job.\"]],0],[[[41,\"The job was not \"],[41,\"Error: The job was not \"]],0],[[[225,\"This request was automatically failed because there were no enabled runners\"],[281,\"Error: This request was automatically failed because there were no enabled runners\"]],0],[[[1,\"Job failed to start\"],[57,\"Error: Job failed to start\"]],0],[[[1,\"We could not find a runner\"],[57,\"Error: We could not find a runner\"]],0],[[[1,\"GitHub Actions has encountered an internal error\"],[57,\"Error: GitHub Actions has encountered an internal error\"]],0],[[[137,\"Failed to initialize, \"],[193,\"Error: Failed to initialize, \"]],0]],\"afMfF90CFf\":[[[[1,\"You are running out of disk space. The runner will stop working\"]],0]],\"ROXm0vW23A\":[[[[1,\"No files were found with the provided path: \"],[57,\"Error: No files were found with the provided path: \"]],0],[[[41,\"Failed to \"],[33,\"Error: Failed to \"]],0],[[[249,\"Failed to restore cache entry. Exiting as fail-on-cache-miss is set\"],[305,\"Error: Failed to restore cache entry. Exiting as fail-on-cache-miss is set\"]],0],[[[1,\"Unable to download artifact\"],[57,\"Error: Unable to download artifact\"]],0],[[[57,\"Create Artifact Container failed: \"],[1,\"Error: Create Artifact Container failed: \"]],0],[[[177,\"The artifact name is not valid\"],[41,\"Error: The artifact name is not valid\"]],0]],\"BB4gpbBQU+\":[[[[1,\"Version \"],[33,\"Error: Version \"]],0],[[[297,\"Could not find satisfied version for SemVer \"],[353,\"Error: Could not find satisfied version for SemVer \"]],0],[[[1,\"Unknown version \"],[57,\"Error: Unknown version \"]],0],[[[9,\"The version '\"],[41,\"Error: The version '\"]],0],[[[1,\"Unable to find \"],[57,\"Error: Unable to find \"]],0],[[[1,\"No supported distribution was found for input \"],[57,\"Error: No supported distribution was found for input \"]],0],[[[1,\"Could not \"],[57,\"Error: Could not \"]],0],[[[1,\"Requested version \"],[57,\"Error: Requested version \"]],0]],\"XqnTfBJgGV\":[[[[57,\"The specified \"],[41,\"Error: The specified \"]],0]],\"YGrlZABA/J\":[[[[1,\"Unable to locate executable file: \"],[57,\"Error: Unable to locate executable file: \"]],0]],\"ppzGoR86g9\":[[[[145,\"Failed to initialize container \"],[201,\"Error: Failed to initialize container \"]],0],[[[1,\"Docker \"],[57,\"Error: Docker \"]],0],[[[1,\"Service container \"],[57,\"Error: Service container \"]],0],[[[161,\"One or more containers failed to start.\"],[33,\"Error: One or more containers failed to start.\"]],0]],\"mFg65Mfl4j\":[[[[1,\"No release type found in pull request title \\\"\"],[57,\"Error: No release type found in pull request title \\\"\"]],0],[[[1,\"Unknown \"],[57,\"Error: Unknown \"]],0],[[[33,\"The subject \\\"\"],[41,\"Error: The subject \\\"\"]],0],[[[105,\"Label error. Requires \"],[161,\"Error: Label error. Requires \"]],0],[[[1,\"Disallowed scope\"],[33,\"Error: Disallowed scope\"]],0]],\"EfLQazGCJJ\":[[[[65,\"Dependency review \"],[33,\"Error: Dependency review \"]],0]],\"ZsPSOy3jVe\":[[[[17,\"CodeQL \"],[73,\"Error: CodeQL \"]],0],[[[1,\"We were unable to automatically \"],[57,\"Error: We were unable to automatically \"]],0],[[[297,\"Encountered a fatal error while running \\\"\"],[353,\"Error: Encountered a fatal error while running \\\"\"]],0],[[[393,\"Code Scanning could not process the submitted SARIF file\"],[449,\"Error: Code Scanning could not process the submitted SARIF file\"]],0],[[[1,\"Code scanning is not enabled\"],[1,\"Error: Code scanning is not enabled\"]],0],[[[1,\"Advanced Security must be enabled\"],[57,\"Error: Advanced Security must be enabled\"]],0]],\"QL6+yzQFsR\":[[[[1,\"Could not assume role with \"],[57,\"Error: Could not assume role with \"]],0],[[[153,\"Unable to get ACTIONS_ID_TOKEN_REQUEST_\"],[209,\"Error: Unable to get ACTIONS_ID_TOKEN_REQUEST_\"]],0],[[[81,\"google-github-actions/\"],[137,\"Error: google-github-actions/\"]],0],[[[1,\"Login failed with Error: \"],[57,\"Error: Login failed with Error: \"]],0],[[[1,\"AADSTS\",[48,57],[48,57],[48,57],[48,57]],[57,\"Error: AADSTS\",[48,57],[48,57],[48,57],[48,57]]],0],[[[3,\"Username and password required\"],[35,\"Error: Username and password required\"]],0],[[[1,\"No existing credentials found.\"],[57,\"Error: No existing credentials found.\"]],0],[[[169,\"Failed to authenticate, have you run \"],[225,\"Error: Failed to authenticate, have you run \"]],0],[[[289,\"In a non-interactive environment, it's necessary to set a \"],[345,\"Error: In a non-interactive environment, it's necessary to set a \"]],0],[[[280,\"The security token included in the request is \"]],0],[[[1,\"No credentials could be \"],[57,\"Error: No credentials could be \"]],0],[[[1,\"Unable to locate credentials\"],[57,\"Error: Unable to locate credentials\"]],0]],\"0DJ0/MTBNY\":[[[[481,\"gh: To use GitHub CLI in a GitHub Actions workflow, set the GH_TOKEN\"],[161,\"To get started with GitHub CLI, please run:  gh auth login\"],[57,\"error: GH_TOKEN \"],[89,\"error: GITHUB_TOKEN \"],[89,\"error: the GH_TOKEN \"],[121,\"error: the GITHUB_TOKEN \"]],0]],\"OZdmtaeKYI\":[[[[9,\"gh: Not Found\"],[9,\"gh: Validation Failed\"],[9,\"gh: Forbidden\"],[9,\"gh: Must have\"],[9,\"gh: Resource\"],[33,\"GraphQL: \"],[257,\"pull request create failed: GraphQL: \"],[257,\"pull request update failed: GraphQL: \"],[1,\"HTTP 4\",[48,57],[48,57],\": \"]],0]],\"v9+VOzQoY6\":[[[[9,\"\u00e2\u0080\u00ba \u00e2\u009c\u0098 \"],[160,\"[semantic-release] \u00e2\u0080\u00ba \u00e2\u009c\u0098 \"]],0]],\"uusiOfGkiO\":[[[[9,\"\u00e2\u0080\u00ba \u00e2\u009c\u0098 \"],[160,\"[semantic-release] \u00e2\u0080\u00ba \u00e2\u009c\u0098 \"]],0]],\"5SSMB6a+Du\":[[[[33,\"Get Pages site failed.\"],[33,\"Error:Get Pages site failed.\"],[33,\"Error: Get Pages site failed.\"],[73,\"\u00e2\u009c\u0098 [ERROR]:Get Pages site failed.\"],[17,\"\u00e2\u009c\u0098 [ERROR]: Get Pages site failed.\"]],0],[[[57,\"Create Pages site failed.\"],[33,\"Error:Create Pages site failed.\"],[113,\"Error: Create Pages site failed.\"],[17,\"\u00e2\u009c\u0098 [ERROR]:Create Pages site failed.\"],[17,\"\u00e2\u009c\u0098 [ERROR]: Create Pages site failed.\"]],0],[[[153,\"Failed to create deployment (status: \"],[33,\"Error:Failed to create deployment (status: \"],[33,\"Error: Failed to create deployment (status: \"],[17,\"\u00e2\u009c\u0098 [ERROR]:Failed to create deployment (status: \"],[17,\"\u00e2\u009c\u0098 [ERROR]: Failed to create deployment (status: \"]],0],[[[1,\"Deployment \"],[33,\"Error:Deployment \"],[57,\"Error: Deployment \"],[17,\"\u00e2\u009c\u0098 [ERROR]:Deployment \"],[17,\"\u00e2\u009c\u0098 [ERROR]: Deployment \"]],0],[[[1,\"HTTP Error: 4\",[48,57],[48,57],\", \"],[41,\"Error:HTTP Error: 4\",[48,57],[48,57],\", \"],[57,\"Error: HTTP Error: 4\",[48,57],[48,57],\", \"],[73,\"\u00e2\u009c\u0098 [ERROR]:HTTP Error: 4\",[48,57],[48,57],\", \"],[17,\"\u00e2\u009c\u0098 [ERROR]: HTTP Error: 4\",[48,57],[48,57],\", \"]],0],[[[17,\"\u00e2\u009c\u0098 [ERROR] A request to the Cloudflare API \"],[65,\"Error:\u00e2\u009c\u0098 [ERROR] A request to the Cloudflare API \"],[73,\"Error: \u00e2\u009c\u0098 [ERROR] A request to the Cloudflare API \"],[73,\"\u00e2\u009c\u0098 [ERROR]:\u00e2\u009c\u0098 [ERROR] A request to the Cloudflare API \"],[17,\"\u00e2\u009c\u0098 [ERROR]: \u00e2\u009c\u0098 [ERROR] A request to the Cloudflare API \"]],0],[[[17,\"Error! \"],[65,\"Error:Error! \"],[73,\"Error: Error! \"],[17,\"\u00e2\u009c\u0098 [ERROR]:Error! \"],[17,\"\u00e2\u009c\u0098 [ERROR]: Error! \"]],0],[[[97,\"Failed to deploy \"],[33,\"Error:Failed to deploy \"],[33,\"Error: Failed to deploy \"],[17,\"\u00e2\u009c\u0098 [ERROR]:Failed to deploy \"],[17,\"\u00e2\u009c\u0098 [ERROR]: Failed to deploy \"]],0],[[[49,\"The deployment \"],[33,\"Error:The deployment \"],[41,\"Error: The deployment \"],[17,\"\u00e2\u009c\u0098 [ERROR]:The deployment \"],[17,\"\u00e2\u009c\u0098 [ERROR]: The deployment \"]],0],[[[41,\"Error: The process '\"],[33,\"Error:Error: The process '\"],[97,\"Error: Error: The process '\"],[17,\"\u00e2\u009c\u0098 [ERROR]:Error: The process '\"],[17,\"\u00e2\u009c\u0098 [ERROR]: Error: The process '\"]],0]],\"TJC+YDdI9u\":[[[[0,\"QUALITY GATE STATUS: FAILED\"]],0]],\"dRBOx0t26I\":[[[[25,\"[ERROR] \"],[17,\"ERROR \"],[17,\"ERROR: \"],[1,\"Error: \"],[89,\"Not authorized. Please check \"],[1,\"Authorization failed. Please check \"],[1,\"Project not found. Please check \"]],0]],\"416qSisFMS\":[[[[48,\"Codecov: Failed to \"],[104,\"Upload failed: {\\\"\"],[0,\"There was an error \"],[1,\"Coveralls\"],[1,\"HTTP error:\"],[57,\"Error: Coveralls\"],[57,\"Error: HTTP error:\"]],0]],\"atHx+sL8Tc\":[[[[1,\"E: Unable to correct problems, you have held broken packages\"],[1,\"E: Unmet dependencies\"],[1,\"E: Packages were downgraded\"],[24,\" : Depends: \"],[24,\" : PreDepends: \"],[48,\" : Breaks: \"],[24,\" : Conflicts: \"]],0]],\"mTLwWgcTel\":[[[[1,\"E: Could not get lock \"]],0],[[[1,\"E: Unable to \"]],0]],\"Qxna9kCac4\":[[[[1,\"E: Malformed entry \"],[1,\"E: Conflicting values set for option\"],[1,\"E: The repository '\"],[1,\"E: Release file for \"],[25,\"E: Sub-process \"],[1,\"GPG error: \"],[1,\"W: GPG error: \"],[1,\"E: GPG error: \"],[9,\"dpkg: error \"]],0]],\"/Z+olzVhSr\":[[[[1,\"Error: \"]],0],[[[1,\"No package \"]],0],[[[1,\"No match for argument: \"]],0],[[[17,\"ERROR: unable to select packages:\"]],0],[[[161,\"error: target not found: \"]],0],[[[112,\" not installed. The package was not found\"]],0],[[[73,\"error: snap \\\"\"]],0],[[[33,\"Error: Port \"]],0]],\"1gOY0cgiep\":[[[[1,\"Error: \"]],0]],\"yJK+kZZehB\":[[[[64,\": unbound variable\"]],0],[[[0,\": parameter \"]],0]],\"Ds4y3oN2/6\":[[[[25,\"EACCES: permission denied, \"],[81,\"Error: EACCES: permission denied, \"],[18,\": Permission denied\"],[82,\": permission denied\"]],0]],\"Bww/bqNyf4\":[[[[1,\"jq: error\"],[9,\"jq: parse error\"]],0],[[[65,\"parse error: \"]],0],[[[73,\"Error: bad file '\"]],0]],\"5/iQ+J0F4j\":[[[[25,\"wget: unable to resolve\"],[9,\"wget: server returned error\"],[73,\"wget: can't connect\"]],0],[[[25,\"ERROR \",[52,53],[48,57],[48,57],\": \"],[97,[48,57],[48,57],\":\",[48,57],[48,57],\":\",[48,57],[48,57],\" ERROR \",[52,53],[48,57],[48,57],\": \"],[113,[48,57],[48,57],[48,57],[48,57],\"-\",[48,57],[48,57],\"-\",[48,57],[48,57],\" ERROR \",[52,53],[48,57],[48,57],\": \"],[185,[48,57],[48,57],[48,57],[48,57],\"-\",[48,57],[48,57],\"-\",[48,57],[48,57],\" \",[48,57],[48,57],\":\",[48,57],[48,57],\":\",[48,57],[48,57],\" ERROR \",[52,53],[48,57],[48,57],\": \"]],0],[[[57,\"Invoke-WebRequest: \"]],0],[[[25,\"failed: \"]],0]],\"iUEiz3GPQu\":[[[[8,\"PG::ConnectionBad\"],[192,\"ActiveRecord::ConnectionNotEstablished\"],[0,\"Mysql2::Error::ConnectionError\"],[144,\"Redis::CannotConnectError\"],[64,\"MongoServerSelectionError\"],[192,\"could not connect to server: Connection refused\"],[168,\"connection to server at \\\"\"],[88,\"ERROR 2002 (HY000)\"],[0,\"Can't connect to \"],[56,\"SQLSTATE[HY000] [2002]\"]],0]],\"xj5ZUdSrLw\":[[[[1,\"Your Ruby version is \",[46,46,48,57]]],0]],\"4qx+hyuuJ4\":[[[[1,\"Your bundle only supports platforms \"]],0],[[[1,\"Your lockfile \"]],0],[[[137,\"The dependencies in your gemfile changed\"]],0],[[[1,\"Your lock file is missing\"]],0],[[[1,\"Bundler found conflicting requirements for the\"]],0]],\"gJGn7QM/AM\":[[[[129,\"An error occurred while installing \"]],0]],\"ivvZG447lk\":[[[[112,\"cannot load such file -- \"]],0]],\"tkRIuZ7u3+\":[[[[32,\"syntax error\"],[32,\"unterminated \"],[0,\"dynamic constant assignment\"]],0]],\"AQYOpSj+ix\":[[[[1,\"An error occurred \"]],0]],\"Yj/B5GVpgA\":[[[[0,\"#test_\"]],0]],\"i7Os0QiMsC\":[[[[0,\".rb:\",[48,57]],[16,\".rake:\",[48,57]],[40,\".gemspec:\",[48,57]]],0]],\"nSY6ucyxJa\":[[[[145,\"Vulnerabilities found!\"]],0],[[[59,\"Security Warnings: \",[49,57]],[59,\"Security Warnings: \",[49,57],[48,57]],[59,\"Security Warnings: \",[49,57],[48,57],[48,57]],[59,\"Security Warnings: \",[49,57],[48,57],[48,57],[48,57]],[59,\"Security Warnings: \",[49,57],[48,57],[48,57],[48,57],[48,57]]],0],[[[81,\"Advisory: CVE-\"],[81,\"Advisory: GHSA-\"],[1,\"CVE: CVE-\"],[41,\"CVE: GHSA-\"],[1,\"GHSA: CVE-\"],[1,\"GHSA: GHSA-\"]],0],[[[1,\"Found \",[49,57]]],0]],\"5iggXXbHj/\":[[[[83,\"rails aborted!\"],[115,\"bin/rails aborted!\"]],0]],\"A4WXYGW0LO\":[[[[9,\"FAILED \"],[16,\" FAILED \"]],0]],\"d7Z2IjGkdy\":[[[[8,\".php:\",[48,57]]],0]],\"S4jjyVsGMK\":[[[[9,\"FILE: \"]],0]],\"VOg2LEviLQ\":[[[[1,\"Parse error: \"],[9,\"PHP Parse error: \"]],0]],\"OP3D24exxq\":[[[[56,\"composer.json is \"],[96,\"composer.json\\\" does not \"]],0]],\"wpKSL2aLzV\":[[[[49,\"The lock file is not up to date with the latest changes in composer.json\"],[1,\"Your lock file does not contain a compatible set of packages\"],[121,\"Warning: The lock file is not up to date with the latest changes in composer.json\"],[49,\"Warning: Your lock file does not contain a compatible set of packages\"]],0]],\"zG0wEOiWU5\":[[[[10,\".php:\",[48,57]],[10,\".php:\",[48,57],[48,57]],[10,\".php:\",[48,57],[48,57],[48,57]],[10,\".php:\",[48,57],[48,57],[48,57],[48,57]],[10,\".php:\",[48,57],[48,57],[48,57],[48,57],[48,57]],[10,\".php:\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57]],[10,\".php:\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],[48,57]]],0],[[[49,\" [WARNING] \",[48,57]],[9,\" [OK] \",[48,57]]],0],[[[153,\"Files that were not fixed due to errors\"]],0]],\"bRXqO5YRcO\":[[[[1,\"! Couldn't find module or a distribution \"],[1,\"! Installing \"],[1,\"! Finding \"],[1,\"! Bailing out the installation\"]],0]],\"T4TRt1HsgL\":[[[[33,\"syntax error at \"],[1,\"Global symbol \\\"\"],[49,\"Bareword \\\"\"]],0]],\"mh5tPxP1IN\":[[[[17,\"ERROR: dependenc\"]],0],[[[16,\": Can't install dependency\"],[40,\": Can't find package called\"],[16,\": Could not solve package dependencies\"]],0],[[[49,\"Warning: package \"]],0]],\"GEDTBCid7h\":[[[[17,\"ERROR: \"]],0]],\"qP+Lx/XJRt\":[[[[27,\"R CMD check found ERRORs\"],[171,\"R CMD check found WARNINGs\"],[147,\"R CMD check found NOTEs\"],[3,\"! R CMD check found ERRORs\"],[187,\"! R CMD check found WARNINGs\"],[163,\"! R CMD check found NOTEs\"],[83,\"Error: R CMD check found ERRORs\"],[227,\"Error: R CMD check found WARNINGs\"],[203,\"Error: R CMD check found NOTEs\"],[35,\"Error: ! R CMD check found ERRORs\"],[243,\"Error: ! R CMD check found WARNINGs\"],[35,\"Error: ! R CMD check found NOTEs\"]],0]],\"LyX+Ns/kqe\":[[[[17,\"ERROR: ArgumentError: Package \"],[33,\"ERROR: LoadError: ArgumentError: Package \"]],0]],\"mkWg4nJjD6\":[[[[17,\"ERROR: \"]],0]],\"x3VkWTUyK7\":[[[[17,\"ERROR: Package \"],[33,\"ERROR: LoadError: Package \"],[17,\"ERROR: Some tests did not pass: \"],[33,\"ERROR: LoadError: Some tests did not pass: \"]],0]],\"1/yS7hqHuz\":[[[[97,\"(from function `\"],[105,\" (from function `\"],[113,\"  (from function `\"],[121,\"   (from function `\"],[9,\"(in file \"],[1,\"(in test file \"],[17,\" (in file \"],[9,\" (in test file \"],[25,\"  (in file \"],[17,\"  (in test file \"],[33,\"   (in file \"],[25,\"   (in test file \"]],0],[[[25,\"ASSERT:\"]],0],[[[42,\" | FAIL |\"]],0],[[[1,\"# (from function `\"],[121,\"#  (from function `\"],[129,\"#   (from function `\"],[1,\"# (in test file \"],[25,\"#  (in test file \"],[33,\"#   (in test file \"]],0]],\"EPDcVRIhRC\":[[[[0,\".feature:\",[48,57]]],0],[[[1,\"Scenario: \"]],0]],\"wHGaKvCPMF\":[[[[129,\"panic: test timed out after \"]],0]],\"KoZMTtN3rZ\":[[[[65,\"fatal error: \"]],0],[[[35,\"WARNING: DATA RACE\"]],0],[[[25,\"unexpected fault address \"]],0],[[[185,\"runtime: goroutine stack exceeds\"]],0]],\"P28UTvsRSk\":[[[[51,\"SECURITY ERROR\"],[48,\": checksum mismatch\"]],0]],\"X/5k/cU5Mt\":[[[[1,\"go: \"]],0],[[[40,\"no required module provides package\"],[80,\"cannot find package\"],[8,\" is not in \"],[216,\"cannot find module providing package\"]],0]],\"LlU2iXjB3z\":[[[[105,\"level=error msg=\\\"\"]],0],[[[25,\"can't load config: \"],[81,\"Error: can't load config: \"]],0],[[[73,\"Error: unknown linter\"],[1,\"Error: build linters\"],[113,\"Error: you can't combine\"]],0]],\"QIPUdI5nrY\":[[[[464,[46,46,48,57],\") used to build golangci-lint is lower than the targeted Go version (\",[46,46,48,57]]],0]],\"nYvw00J5lL\":[[[[1,\"diff \"]],0]],\"CQt+MsgQNT\":[[[[0,\".go:\",[48,57],\":\",[48,57]],[0,\".go:\",[48,57],[48,57],\":\",[48,57]],[0,\".go:\",[48,57],[48,57],[48,57],\":\",[48,57]],[0,\".go:\",[48,57],[48,57],[48,57],[48,57],\":\",[48,57]],[0,\".go:\",[48,57],[48,57],[48,57],[48,57],[48,57],\":\",[48,57]],[0,\".go:\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\":\",[48,57]],[0,\".go:\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\":\",[48,57]]],0]],\"o7i1C+YKrQ\":[[[[17,\"error: \"]],0]],\"aLakLdTybB\":[[[[9,\"\u00e2\u0094\u0083 [\",[67,68,70,70,82,83,87,87],\"] \"],[1,\"\u00e2\u0094\u0083  [\",[67,68,70,70,82,83,87,87],\"] \"],[16,\" \u00e2\u0094\u0083 [\",[67,68,70,70,82,83,87,87],\"] \"],[8,\" \u00e2\u0094\u0083  [\",[67,68,70,70,82,83,87,87],\"] \"]],0]],\"eAElxAUWYy\":[[[[0,\".ex:\",[48,57]],[8,\".exs:\",[48,57]],[8,\".erl:\",[48,57]]],0]],\"HR2yM7luJ2\":[[[[89,\"Failed to use \\\"\"],[1,\"Because the lock \"],[1,\"Because your app \"],[1,\"** (Mix) Hex dependency resolution failed\"]],0]],\"JMrq/u8qUy\":[[[[1,\"** (Mix) \"],[176,\"the dependency is out of date\"]],0]],\"8mAHDl5dSD\":[[[[409,[67,67,99,99],\"ompilation failed due to warnings while using the --warnings-as-errors option\"]],0]],\"QhIe/FO4yG\":[[[[57,\"Error: [Cabal-\",[48,57],[48,57],[48,57]],[49,\"Error: [S-\",[48,57],[48,57],[48,57]]],0],[[[1,\"Error: cabal\"]],0]],\"zrA1eZ/JBT\":[[[[0,\": Warning: \"],[16,\": Suggestion: \"],[16,\": Error: \"]],0]],\"gFBE/MSJer\":[[[[2,\"\\\", line 1, characters 0-0:\"]],0]],\"S3qli8lXzq\":[[[[25,\"[ERROR] \"]],0],[[[57,\"Error: Library \\\"\"]],0]],\"9eGR3Wh1jz\":[[[[41,\"info \u00e2\u0080\u00a2 \"],[65,\"warning \u00e2\u0080\u00a2 \"],[48,\" info \u00e2\u0080\u00a2 \"],[72,\" warning \u00e2\u0080\u00a2 \"]],0],[[[0,\".dart:\",[48,57]]],0]],\"SCEyJu6KQh\":[[[[1,\"Changed \"]],0]],\"uFgrv+wdPZ\":[[[[1,\"Target \"],[65,\"\u00e2\u0095\u0090\u00e2\u0095\u0090\u00e2\u0095\u00a1 EXCEPTION CAUGHT BY \"]],0]],\"XVifurRAQA\":[[[[33,\"error: '\"]],0],[[[40,\"...FAIL (\"],[48,\"...\",[9,13,32,32],\"FAIL (\"],[24,[128,255],\"FAIL (\"]],0]],\"vSZqlUhaQn\":[[[[17,\"error: \"]],0],[[[83,\"Error: build failed\"]],0]],\"mka5IvuP30\":[[[[1,\"Error (\",[48,57],[48,57],[48,57],[48,57],\"): \"]],0],[[[0,\"Error: \"]],0],[[[33,\"Error HH\",[48,57]]],0]],\"TMdCP1QPQJ\":[[[[1,\"[FAIL\",[46,46,58,58]],[17,\"[FAIL] \"]],0]],\"QYCPN6KSiW\":[[[[1,\"%Error-\"],[1,\"%Error: \"]],0],[[[8,\".vhd:\",[48,57]],[0,\".vhdl:\",[48,57]]],0],[[[0,\".v:\",[48,57],\": error\"],[80,\".v:\",[48,57],\": syntax error\"],[0,\".v:\",[48,57],[48,57],\": error\"],[88,\".v:\",[48,57],[48,57],\": syntax error\"],[0,\".v:\",[48,57],[48,57],[48,57],\": error\"],[96,\".v:\",[48,57],[48,57],[48,57],\": syntax error\"],[0,\".v:\",[48,57],[48,57],[48,57],[48,57],\": error\"],[104,\".v:\",[48,57],[48,57],[48,57],[48,57],\": syntax error\"],[0,\".v:\",[48,57],[48,57],[48,57],[48,57],[48,57],\": error\"],[112,\".v:\",[48,57],[48,57],[48,57],[48,57],[48,57],\": syntax error\"],[0,\".v:\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": error\"],[120,\".v:\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": syntax error\"],[0,\".v:\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": error\"],[128,\".v:\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": syntax error\"],[0,\".vh:\",[48,57],\": error\"],[0,\".vh:\",[48,57],\": syntax error\"],[0,\".vh:\",[48,57],[48,57],\": error\"],[0,\".vh:\",[48,57],[48,57],\": syntax error\"],[0,\".vh:\",[48,57],[48,57],[48,57],\": error\"],[0,\".vh:\",[48,57],[48,57],[48,57],\": syntax error\"],[0,\".vh:\",[48,57],[48,57],[48,57],[48,57],\": error\"],[0,\".vh:\",[48,57],[48,57],[48,57],[48,57],\": syntax error\"],[0,\".vh:\",[48,57],[48,57],[48,57],[48,57],[48,57],\": error\"],[0,\".vh:\",[48,57],[48,57],[48,57],[48,57],[48,57],\": syntax error\"],[0,\".vh:\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": error\"],[0,\".vh:\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": syntax error\"],[0,\".vh:\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": error\"],[0,\".vh:\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": syntax error\"],[0,\".sv:\",[48,57],\": error\"],[0,\".sv:\",[48,57],\": syntax error\"],[0,\".sv:\",[48,57],[48,57],\": error\"],[0,\".sv:\",[48,57],[48,57],\": syntax error\"],[0,\".sv:\",[48,57],[48,57],[48,57],\": error\"],[0,\".sv:\",[48,57],[48,57],[48,57],\": syntax error\"],[0,\".sv:\",[48,57],[48,57],[48,57],[48,57],\": error\"],[0,\".sv:\",[48,57],[48,57],[48,57],[48,57],\": syntax error\"],[0,\".sv:\",[48,57],[48,57],[48,57],[48,57],[48,57],\": error\"],[0,\".sv:\",[48,57],[48,57],[48,57],[48,57],[48,57],\": syntax error\"],[0,\".sv:\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": error\"],[0,\".sv:\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": syntax error\"],[0,\".sv:\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": error\"],[0,\".sv:\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": syntax error\"],[8,\".svh:\",[48,57],\": error\"],[8,\".svh:\",[48,57],\": syntax error\"],[8,\".svh:\",[48,57],[48,57],\": error\"],[8,\".svh:\",[48,57],[48,57],\": syntax error\"],[8,\".svh:\",[48,57],[48,57],[48,57],\": error\"],[8,\".svh:\",[48,57],[48,57],[48,57],\": syntax error\"],[8,\".svh:\",[48,57],[48,57],[48,57],[48,57],\": error\"],[8,\".svh:\",[48,57],[48,57],[48,57],[48,57],\": syntax error\"],[8,\".svh:\",[48,57],[48,57],[48,57],[48,57],[48,57],\": error\"],[8,\".svh:\",[48,57],[48,57],[48,57],[48,57],[48,57],\": syntax error\"],[8,\".svh:\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": error\"],[8,\".svh:\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": syntax error\"],[8,\".svh:\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": error\"],[8,\".svh:\",[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],[48,57],\": syntax error\"]],0]],\"eGO15cabuF\":[[[[1,\"Error: \"],[33,\"Fatal Error: \"]],0]],\"4Tx7/UgPWf\":[[[[0,\".purs:\",[48,57]]],0]],\"bti/PVKS3D\":[[[[1,\"No valid Unity Editor license found.\"],[1,\"Aborting batchmode due to \"],[33,\"SCRIPT ERROR: \"],[17,\"ERROR: Failed to load script \"],[33,\"Error: Unity activation failed\"],[1,\"Unclassified error occurred while trying to activate\"]],0]],\"s0k6ERFVWm\":[[[[24,\"leaks found: \",[49,57]],[0,\"Found verified result\"],[0,\"Found unverified result\"],[1,\"Finding:    \"],[1,\"Potential secrets about to be committed\"],[25,\"[ERROR] Matched one or more prohibited patterns\"]],0]],\"iJJDDGGM7F\":[[[[1,\"Total: \",[49,57]]],0],[[[9,\"\u00e2\u009c\u0097 Critical severity vulnerability found in \"],[9,\"\u00e2\u009c\u0097 High severity vulnerability found in \"],[9,\"\u00e2\u009c\u0097 Medium severity vulnerability found in \"],[9,\"\u00e2\u009c\u0097 Low severity vulnerability found in \"],[16,\" \u00e2\u009c\u0097 Critical severity vulnerability found in \"],[16,\" \u00e2\u009c\u0097 High severity vulnerability found in \"],[16,\" \u00e2\u009c\u0097 Medium severity vulnerability found in \"],[16,\" \u00e2\u009c\u0097 Low severity vulnerability found in \"]],0],[[[72,\"discovered vulnerabilities at or above the severity threshold\"]],0],[[[1,\"Total \",[48,57]]],0]],\"eI5ZE6Trqj\":[[[[105,\"# MISSING COPYRIGHT AND LICENSING INFORMATION\"],[97,\"Unfortunately, your project is not compliant with version\"],[185,\"the following files don't have a valid license header\"],[233,\"ERROR the following files don't have a valid license header\"],[18,\": Missing header\"]],0]],\"tbVlJ0Wl32\":[[[[0,\".proto:\",[48,57]]],0]],\"1ZgQ+osjJO\":[[[[0,\".proto:\",[48,57]]],0]],\"qeXIEn6C55\":[[[[0,\".proto\"]],0]],\"yL7IBQwWNK\":[[[[144,\"Wrong amount of left-padding\"],[0,\"Wrong indentation\"],[0,\"Wrong line ending\"],[0,\"Wrong character encoding\"],[56,\"Trailing whitespace\"],[120,\"Final newline expected\"],[0,\"Too long line\"]],0]],\"i+nwrsG6gc\":[[[[2,\" [SC\",[48,57],[48,57],[48,57],[48,57],\"]\"]],0]],\"u2Qb08oGU4\":[[[[1,\"=> \",[97,122]],[0,\" => \",[97,122]]],0]],\"ZcrsCIZPlb\":[[[[25,\"[ERROR]   \",[65,90]]],0]],\"v3Bjz6hLGl\":[[[[17,\"[info] \"]],0]],\"bq8gNJNHfB\":[[[[25,\"[error]  \"]],0]],\"ktTJxCvrZz\":[[[[1,\"!!!!\"],[1,\"!!! KeyboardInterrupt\"],[1,\"!!! _pytest.outcomes.Exit: \"],[1,\"!!! Exit: \"],[1,\"!!! xdist.dsession.Interrupted: \"]],0]],\"clmezPxxkE\":[[[[43,\"Failed example:\"]],0]],\"WK3vyznZ9U\":[[[[18,\" FAILED\"]],0]],\"OoBR8j5zcM\":[[[[33,\"[  FAILED \"],[41,\"[  ERROR \"],[65,\"Failure \u00e2\u0086\u0092 \"],[49,\"Error \u00e2\u0086\u0092 \"]],0]],\"PGPDZ/gLcK\":[[[[1,\"[-] \"],[0,\" [-] \"]],0]],\"jnCitdzbcc\":[[[[17,\"cucumber \"]],0]],\"/FlrqgkIKl\":[[[[33,\"Failure: test\"],[1,\"Error: test\"]],0]],\"cXgZqA4zYs\":[[[[1,\"\u00e2\u0094\u0080\u00e2\u0094\u0080\"]],0],[[[8,[48,57],\". Failure\"],[24,[48,57],\". Error\"]],0]],\"s2XDp533hi\":[[[[0,\": Test Failed at \"],[64,\": Error During Test at \"]],0]],\"vt8WHSy0M1\":[[[[9,\"### Failure in \"],[9,\"### Error in \"]],0],[[[24,\" FAIL (\",[46,46,48,57]],[2,\" FAIL\"]],0]],\"A7ieFID65B\":[[[[33,[48,57],[48,57],\":\",[48,57],[48,57],\" +\",[48,57]]],0]],\"/gQGcbcD5K\":[[[[10,\"...*failed*\"]],0]],\"PJpdQFcijG\":[[[[17,\"TEST-UNEXPECTED-\",[45,45,65,90]],[89,\"PROCESS-CRASH | \"]],0]],\"LLPfsfPcR0\":[[[[3,\"Condition not satisfied:\"],[10,[9,13,32,32],\"Condition not satisfied:\"],[10,[128,255],\"Condition not satisfied:\"]],0],[[[163,\"Condition failed with Exception:\"],[170,[9,13,32,32],\"Condition failed with Exception:\"],[170,[128,255],\"Condition failed with Exception:\"]],0]],\"LSHdovkTGS\":[[[[8,[48,57],\") Failed\"],[8,[48,57],\") Failure\"],[8,[48,57],\") Error\"],[24,[48,57],\") Invalid\"],[8,[48,57],\") Test Failed\"],[8,[48,57],\") Test Failure\"],[8,[48,57],\") Test Error\"],[64,[48,57],\") Test Invalid\"]],0]],\"69VUvOSvj/\":[[[[1,\"  X \"]],0]],\"V2TN0sTHMD\":[[[[8,[65,90],\"] (X) \"],[8,\") (X) \"]],0]],\"+3p5CH5DdF\":[[[[49,\"crystal spec \"]],0]],\"4aj1gJFRJp\":[[[[33,\"   FAILED  \"]],0]],\"WHR/uYXrtE\":[[[[0,\".go:\",[48,57]]],0]],\"i07PLylBPN\":[[[[8,\" Violation: \"]],0]],\"xf96Ml0+a2\":[[[[0,\".\",[106,106,116,116],\"s:\",[48,57]],[0,\".\",[106,106,116,116],\"s: line \",[48,57]],[8,\".\",[106,106,116,116],\"sx:\",[48,57]],[24,\".\",[106,106,116,116],\"sx: line \",[48,57]],[8,\".\",[99,99,109,109],[106,106,116,116],\"s:\",[48,57]],[24,\".\",[99,99,109,109],[106,106,116,116],\"s: line \",[48,57]],[16,\".\",[99,99,109,109],[106,106,116,116],\"sx:\",[48,57]],[32,\".\",[99,99,109,109],[106,106,116,116],\"sx: line \",[48,57]],[8,\".vue:\",[48,57]],[8,\".vue: line \",[48,57]],[8,\".coffee:\",[48,57]],[8,\".coffee: line \",[48,57]]],0]],\"ESTuXTYYvc\":[[[[0,\".\",[106,106,116,116],\"s:\",[48,57],[48,57]],[8,\".\",[106,106,116,116],\"sx:\",[48,57],[48,57]],[8,\".\",[99,99,109,109],[106,106,116,116],\"s:\",[48,57],[48,57]],[16,\".\",[99,99,109,109],[106,106,116,116],\"sx:\",[48,57],[48,57]],[0,\".\",[106,106,116,116],\"s:\",[48,57],\":\",[48,57]],[8,\".\",[106,106,116,116],\"sx:\",[48,57],\":\",[48,57]],[8,\".\",[99,99,109,109],[106,106,116,116],\"s:\",[48,57],\":\",[48,57]],[16,\".\",[99,99,109,109],[106,106,116,116],\"sx:\",[48,57],\":\",[48,57]]],0]],\"mVPlj0ZsRH\":[[[[0,\" MD\",[48,57],[48,57],[48,57]],[8,\" TLDR\",[48,57],[48,57],[48,57]]],0]],\"ThwzZ7mNHX\":[[[[0,\"(Severity: \",[49,53],\")\"]],0]],\"XSZ/5B3BLV\":[[[[4,\" (\",[97,122]]],[[12,[48,57],\":\",[48,57],[48,57]],[20,[48,57],\":\",[48,57],[128,255]],[8,[48,57],\":\",[48,57],[9,13,32,32],[9,13,32,32]],[28,[48,57],\":\",[48,57],[9,13,32,32],[128,255]],[12,[48,57],\":\",[48,57],[9,13,32,32],[65,90]]]]],\"dAuVllsV5B\":[[[[57,\"standard: Use \"]],0]],\"adNi47HCh5\":[[[[0,\".ts\",[58,58,91,91],[48,57]],[0,\".tsx\",[58,58,91,91],[48,57]]],0]],\"ef6t+V5rqg\":[[[[1,\"Error \"]],0]],\"wwfxqopmHK\":[[[[25,\"ERROR in \"]],0]],\"w80PQVqJlL\":[[[[8,[48,57],\"::warning: \"],[8,[48,57],\"::error: \"],[8,[48,57],\":warning: \"],[32,[48,57],\":error: \"]],0]],\"tUR6Iexwdc\":[[[[8,\" Line \"],[8,\" Error \"],[10,\" Error\"]],0]],\"qOuQfsYvRK\":[[[[16,[48,57],\" | ERROR \"]],0]],\"ijhSNLouGx\":[[[[17,\"ERROR: \",[65,90]]],0]],\"F+tXicVhU0\":[[[[0,\" line \",[48,57],[48,57]],[2,\" line \",[48,57],\":\"]],0]],\"Vi4sHV7H4A\":[[[[17,\"ERROR: \"]],0]],\"sJbkMONZIJ\":[[[[1,\"Diff in \"]],0]],\"4uuoAQKPZp\":[[[[224,[48,57],\": error: code should be clang-formatted\"]],0]],\"Oow7huDZAB\":[[[[2,\".Failed\"],[2,\")Failed\"]],0]],\"6gHbXCESdm\":[[[[1,\">>> Lint for \"]],0]],\"+bobhdSPaH\":[[[[1,\"* internally linking to \"],[89,\"*  internally linking to \"],[97,\"*   internally linking to \"],[105,\"*    internally linking to \"],[9,\" * internally linking to \"],[97,\" *  internally linking to \"],[105,\" *   internally linking to \"],[113,\" *    internally linking to \"],[17,\"  * internally linking to \"],[105,\"  *  internally linking to \"],[113,\"  *   internally linking to \"],[121,\"  *    internally linking to \"],[25,\"   * internally linking to \"],[113,\"   *  internally linking to \"],[121,\"   *   internally linking to \"],[129,\"   *    internally linking to \"],[33,\"    * internally linking to \"],[121,\"    *  internally linking to \"],[129,\"    *   internally linking to \"],[137,\"    *    internally linking to \"],[41,\"     * internally linking to \"],[129,\"     *  internally linking to \"],[137,\"     *   internally linking to \"],[145,\"     *    internally linking to \"],[49,\"      * internally linking to \"],[137,\"      *  internally linking to \"],[145,\"      *   internally linking to \"],[153,\"      *    internally linking to \"],[57,\"       * internally linking to \"],[145,\"       *  internally linking to \"],[153,\"       *   internally linking to \"],[161,\"       *    internally linking to \"],[65,\"        * internally linking to \"],[153,\"        *  internally linking to \"],[161,\"        *   internally linking to \"],[169,\"        *    internally linking to \"]],0],[[[1,\"* External link \"],[25,\"*  External link \"],[33,\"*   External link \"],[41,\"*    External link \"],[9,\" * External link \"],[33,\" *  External link \"],[41,\" *   External link \"],[49,\" *    External link \"],[17,\"  * External link \"],[41,\"  *  External link \"],[49,\"  *   External link \"],[57,\"  *    External link \"],[25,\"   * External link \"],[49,\"   *  External link \"],[57,\"   *   External link \"],[65,\"   *    External link \"],[33,\"    * External link \"],[57,\"    *  External link \"],[65,\"    *   External link \"],[73,\"    *    External link \"],[41,\"     * External link \"],[65,\"     *  External link \"],[73,\"     *   External link \"],[81,\"     *    External link \"],[49,\"      * External link \"],[73,\"      *  External link \"],[81,\"      *   External link \"],[89,\"      *    External link \"],[57,\"       * External link \"],[81,\"       *  External link \"],[89,\"       *   External link \"],[97,\"       *    External link \"],[65,\"        * External link \"],[89,\"        *  External link \"],[97,\"        *   External link \"],[105,\"        *    External link \"]],0],[[[1,\"* linking to internal hash \"],[161,\"*  linking to internal hash \"],[169,\"*   linking to internal hash \"],[177,\"*    linking to internal hash \"],[9,\" * linking to internal hash \"],[169,\" *  linking to internal hash \"],[177,\" *   linking to internal hash \"],[185,\" *    linking to internal hash \"],[17,\"  * linking to internal hash \"],[177,\"  *  linking to internal hash \"],[185,\"  *   linking to internal hash \"],[193,\"  *    linking to internal hash \"],[25,\"   * linking to internal hash \"],[185,\"   *  linking to internal hash \"],[193,\"   *   linking to internal hash \"],[201,\"   *    linking to internal hash \"],[33,\"    * linking to internal hash \"],[193,\"    *  linking to internal hash \"],[201,\"    *   linking to internal hash \"],[209,\"    *    linking to internal hash \"],[41,\"     * linking to internal hash \"],[201,\"     *  linking to internal hash \"],[209,\"     *   linking to internal hash \"],[217,\"     *    linking to internal hash \"],[49,\"      * linking to internal hash \"],[209,\"      *  linking to internal hash \"],[217,\"      *   linking to internal hash \"],[225,\"      *    linking to internal hash \"],[57,\"       * linking to internal hash \"],[217,\"       *  linking to internal hash \"],[225,\"       *   linking to internal hash \"],[233,\"       *    linking to internal hash \"],[65,\"        * linking to internal hash \"],[225,\"        *  linking to internal hash \"],[233,\"        *   linking to internal hash \"],[241,\"        *    linking to internal hash \"]],0],[[[1,\"* At \"],[1,\"*  At \"],[25,\"*   At \"],[33,\"*    At \"],[9,\" * At \"],[9,\" *  At \"],[33,\" *   At \"],[41,\" *    At \"],[17,\"  * At \"],[17,\"  *  At \"],[41,\"  *   At \"],[49,\"  *    At \"],[25,\"   * At \"],[25,\"   *  At \"],[49,\"   *   At \"],[57,\"   *    At \"],[33,\"    * At \"],[33,\"    *  At \"],[57,\"    *   At \"],[65,\"    *    At \"],[41,\"     * At \"],[41,\"     *  At \"],[65,\"     *   At \"],[73,\"     *    At \"],[49,\"      * At \"],[49,\"      *  At \"],[73,\"      *   At \"],[81,\"      *    At \"],[57,\"       * At \"],[57,\"       *  At \"],[81,\"       *   At \"],[89,\"       *    At \"],[65,\"        * At \"],[65,\"        *  At \"],[89,\"        *   At \"],[97,\"        *    At \"]],0]],\"IqIf+Kj8Jd\":[[[[25,\"[ERROR] \"],[17,\"[WARN] \"],[97,\"[ant:checkstyle] \"]],0]],\"xUVZvCg5Cg\":[[[[41,\"[error] * \"],[49,\"[error]  * \"]],0]],\"3RsEWwy2Tp\":[[[[0,\" [E] \"],[0,\" [W] \"],[0,\" [C] \"],[0,\" [F] \"],[32,\" [error] \"],[0,[48,57],[48,57],\"] \"]],[[12,\" [\",[65,90]],[0,\" [E] \"],[0,\" [W] \"],[0,\" [C] \"],[0,\" [F] \"],[32,\" [error] \"]]]],\"+oqitzOsG7\":[[[[33,\"fatal: [\"]],0]],\"BReUuonKrW\":[[[[35,\"npm ERR! code E401\"],[35,\"npm ERR! code E403\"],[35,\"npm ERR! code ENEEDAUTH\"],[35,\"npm ERR! code EOTP\"],[107,\"npm error code E401\"],[123,\"npm error code E403\"],[163,\"npm error code ENEEDAUTH\"],[123,\"npm error code EOTP\"]],0]],\"hWo1gGq8hv\":[[[[97,\"error Couldn't find \"]],0],[[[49,\"error An unexpected error occurred: \"]],0],[[[121,\"error Received malformed response\"]],0],[[[153,\"error Integrity check failed\"]],0]],\"dTkvApW0Ei\":[[[[64,\"' errored after \",[48,57]]],0],[[[1,\"Error in plugin \",[34,34,39,39]]],0]],\"0k33oq7dEE\":[[[[42,\" Use --force to continue.\"]],0]],\"7uaDTz2tiL\":[[[[0,\"Liquid Exception\"],[0,\"Conversion error\"],[24,\"YAML Exception reading \"]],0]],\"cChVSiU1Mv\":[[[[40,[48,57],\": error: \"]],0]],\"DZ7qQuE2/w\":[[[[8,\"[\u00e2\u009c\u0096] \"],[8,\"[ERR] http\"],[24,\"[ERROR] http\"],[40,\"[TIMEOUT] http\"],[32,\"[\",[52,53],[48,57],[48,57],\"] http\"]],0]],\"K3JQuVj5BD\":[[[[1,\"\u00e2\u009c\u0096   \"]],0]],\"eXo7IjE5MQ\":[[[[1,\"-- \",[65,90],[32,32,45,45,65,90],[32,32,45,45,65,90],[32,32,45,45,65,90]],[49,\"-- \",[65,90],[32,32,45,45,65,90],[32,32,45,45,65,90],[65,90],\" --\"]],0]],\"Ui3vQS1ukN\":[[[[9,\"[!] CocoaPods could not find compatible versions for pod \\\"\"]],0],[[[9,\"[!] Unable to \"]],0],[[[9,\"[!] Error installing \"]],0]],\"0vIN10o2p2\":[[[[1,\"A shell task\"],[3,\"Build Failed\"]],0]],\"BKca+SH5Kh\":[[[[1,\"X [ERROR] \"],[9,\"\u00c3\u0097 [ERROR] \"],[17,\"\u00e2\u009c\u0098 [ERROR] \"]],0]],\"1Prm1rU3bI\":[[[[1,\"[!] \"],[91,\"error during build:\"]],0]],\"b/LoYpxn3b\":[[[[1,\"Type error: \"]],0]],\"0e5AO46fy4\":[[[[33,\"gyp ERR! \"],[33,\"npm ERR! gyp ERR! \"],[113,\"npm error gyp ERR! \"]],0]],\"Xi0rEpfvvG\":[[[[17,\"ERROR: \"]],0]],\"jkhrRrULsG\":[[[[9,\"FAIL: //\"]],0],[[[16,\" FAILED\"],[24,\" TIMEOUT\"],[16,\" FLAKY\"]],0]],\"FE796IYwA5\":[[[[33,\"npm ERR! \"],[9,\"npm error \"]],0]],\"6nAChFdJ9H\":[[[[33,\"npm ERR! peer\"],[9,\"npm error peer\"]],0]],\"AXIAGK0LNq\":[[[[33,\"npm ERR! \"],[9,\"npm error \"]],0]],\"J3/X1F3Hby\":[[[[33,\"npm ERR! \"],[9,\"npm error \"]],0]],\"0dXnFEE79O\":[[[[33,\"npm ERR! \"],[9,\"npm error \"]],0]],\"AwlM2QJViE\":[[[[33,\"npm ERR! \"],[9,\"npm error \"]],0]],\"C19aeArCAn\":[[[[33,\"npm ERR! code EBADENGINE\"],[33,\"npm ERR! notsup \"],[145,\"npm error code EBADENGINE\"],[9,\"npm error notsup \"],[104,\": The engine \\\"node\\\" is incompatible\"],[48,\"ERR_PNPM_UNSUPPORTED_ENGINE\"]],0]],\"r2j4w2H4bw\":[[[[33,\"npm ERR! code EINTEGRITY\"],[169,\"npm error code EINTEGRITY\"]],0]],\"pgFm3gBbdr\":[[[[48,[77,77,109,109],\"issing script: \"],[0,\"Command \"]],0]],\"E88xLhHtZf\":[[[[0,\"Your lockfile needs to be updated\"],[40,\"The lockfile would have been \"]],0]],\"pnsbKp6/N6\":[[[[144,\"ERR_PNPM_NO_MATCHING_VERSION\"]],0]],\"HSmv93pFz5\":[[[[137,\"The latest release of \"]],0]],\"D0p/vyu13+\":[[[[16,\"ERR_PNPM_\"]],0]],\"4qk9vkI1XY\":[[[[0,\"Cannot find \"],[0,\"Could not resolve\"],[64,\"Directory import\"]],0]],\"ypJJG3ixSk\":[[[[0,\"Module not found: \"]],0],[[[120,[70,70,102,102],\"ailed to resolve import \",[34,34,39,39]]],0]],\"IfYP+54bOv\":[[[[25,\"FATAL ERROR: \"]],0]],\"mnQsvE2Ley\":[[[[33,\"error TS\",[48,57]],[40,[9,13,32,32],\"error TS\",[48,57]],[40,[128,255],\"error TS\",[48,57]],[56,\" - error TS\",[48,57]],[48,\": error TS\",[48,57]]],0]],\"4FjOwGrH5M\":[[[[0,\"\u00e2\u009c\u0096 \"],[24,\" error \"]],0]],\"IXNHXD964X\":[[[[1,\"[warn] \"]],0]],\"j1sTvr/RSN\":[[[[17,\"  \u00e2\u0097\u008f \"]],0],[[[1,\"\u00e2\u0097\u008f \"],[8,\" \u00e2\u0097\u008f \"]],0]],\"SuwkjweRmZ\":[[[[9,\"\u00e2\u0097\u008f Test suite failed to run\"],[16,\" \u00e2\u0097\u008f Test suite failed to run\"]],0]],\"WgLwyi0FiH\":[[[[9,\"FAIL \"],[16,\" FAIL \"]],0]],\"nVmRlpV2hU\":[[[[17,\"not ok \",[48,57]],[24,\" not ok \",[48,57]]],0],[[[2,[46,46,48,57],\"ms)\"]],0]],\"xB8iMGQnKX\":[[[[12,[48,57],\") \"]],0]],\"9SNroifopQ\":[[[[16,[48,57],\" \u00e2\u0080\u00ba \"]],0]],\"FLtYmVbWZi\":[[[[33,\"npm ERR! \"],[9,\"npm error \"],[97,\"error Command failed with\"],[48,\"ELIFECYCLE\"],[16,\"ERR_PNPM_RECURSIVE\"]],0]],\"Qk+zPn9IYa\":[[[[16,\": No module named \"]],0]],\"rUj4/3E8x2\":[[[[32,\"ImportError: \"]],0]],\"AvTFwhE/IW\":[[[[32,\"SyntaxError: \"],[72,\"IndentationError: \"],[0,\"TabError: \"]],0]],\"Vzb/t5kclv\":[[[[0,\"No matching distribution found for\"],[0,\"Could not find a version that satisfies the requirement\"]],0]],\"XNxqg0B1bm\":[[[[72,\"ResolutionImpossible\"],[160,\" because these package versions have conflicting dependencies\"],[0,\"\u00c3\u0097 No solution found when resolving\"]],0]],\"vouboC2YXc\":[[[[112,\"Failed building wheel for\"],[112,\"Could not build wheels for\"],[64,\"Failed to build\"]],0]],\"WHrW++Jn1w\":[[[[8,\"subprocess.\"]],0]],\"UFLNmqgchl\":[[[[5,\"E  \"]],0]],\"dPCwTaQo0c\":[[[[0,\" assert \"],[32,\" Failed: \"],[0,\" fixture \"]],0]],\"ORwnmqNTmq\":[[[[81,\"INTERNALERROR> \"]],0]],\"UcrT+Wzyn5\":[[[[17,\"ERROR: \"]],0],[[[32,\": FAIL code \",[48,57]],[40,\": FAIL \u00e2\u009c\u0096\"],[2,\": FAIL\"]],0]],\"dgscysY5KC\":[[[[5,\"___\"]],0]],\"80FF8/5bG7\":[[[[9,\"FAILED \"],[17,\"ERROR \"]],0]],\"8OszoMmQXs\":[[[[9,\"FAIL: \"],[17,\"ERROR: \"]],0]],\"9gprUksV8X\":[[[[33,\"FileNotFoundError: [Errno \",[48,57]],[65,\"PermissionError: [Errno \",[48,57]],[1,\"IsADirectoryError: [Errno \",[48,57]],[1,\"NotADirectoryError: [Errno \",[48,57]]],0]],\"dBa4n8FRzu\":[[[[0,\"Error: \"],[2,\"Error\"]],0],[[[48,\"Exception: \"],[2,\"Exception\"]],0],[[[48,\"Interrupt: \"],[2,\"Interrupt\"]],0],[[[32,\"Failure: \"],[10,\"Failure\"]],0],[[[0,\"Exit: \"],[2,\"Exit\"]],0]],\"jY18+Yiq0U\":[[[[32,\": error: \"]],0]],\"XWurSIm5Bo\":[[[[0,\".py:\",[48,57],[48,57]],[8,\".pyi:\",[48,57],[48,57]],[0,\".py:\",[48,57],\":\",[48,57],[48,57]],[8,\".pyi:\",[48,57],\":\",[48,57],[48,57]],[0,\".py:\",[48,57],\":\",[48,57],\": \",[65,90]],[8,\".pyi:\",[48,57],\":\",[48,57],\": \",[65,90]]],0]],\"2TZKLsvZcF\":[[[[5,\"F\",[48,57],[48,57],[48,57],\" \"],[5,\"F\",[48,57],[48,57],[48,57],[48,57],\" \"],[5,\"E\",[48,57],[48,57],[48,57],\" \"],[5,\"E\",[48,57],[48,57],[48,57],[48,57],\" \"],[5,\"W\",[48,57],[48,57],[48,57],\" \"],[5,\"W\",[48,57],[48,57],[48,57],[48,57],\" \"],[5,\"C\",[48,57],[48,57],[48,57],\" \"],[5,\"C\",[48,57],[48,57],[48,57],[48,57],\" \"],[5,\"I\",[48,57],[48,57],[48,57],\" \"],[5,\"I\",[48,57],[48,57],[48,57],[48,57],\" \"],[5,\"N\",[48,57],[48,57],[48,57],\" \"],[5,\"N\",[48,57],[48,57],[48,57],[48,57],\" \"],[5,\"D\",[48,57],[48,57],[48,57],\" \"],[5,\"D\",[48,57],[48,57],[48,57],[48,57],\" \"],[1,\"UP\",[48,57],[48,57],[48,57],\" \"],[1,\"UP\",[48,57],[48,57],[48,57],[48,57],\" \"],[1,\"ANN\",[48,57],[48,57],[48,57],\" \"],[1,\"ANN\",[48,57],[48,57],[48,57],[48,57],\" \"],[1,\"ASYNC\",[48,57],[48,57],[48,57],\" \"],[1,\"ASYNC\",[48,57],[48,57],[48,57],[48,57],\" \"],[5,\"S\",[48,57],[48,57],[48,57],\" \"],[5,\"S\",[48,57],[48,57],[48,57],[48,57],\" \"],[1,\"BLE\",[48,57],[48,57],[48,57],\" \"],[1,\"BLE\",[48,57],[48,57],[48,57],[48,57],\" \"],[1,\"FBT\",[48,57],[48,57],[48,57],\" \"],[1,\"FBT\",[48,57],[48,57],[48,57],[48,57],\" \"],[5,\"B\",[48,57],[48,57],[48,57],\" \"],[5,\"B\",[48,57],[48,57],[48,57],[48,57],\" \"],[5,\"A\",[48,57],[48,57],[48,57],\" \"],[5,\"A\",[48,57],[48,57],[48,57],[48,57],\" \"],[1,\"COM\",[48,57],[48,57],[48,57],\" \"],[1,\"COM\",[48,57],[48,57],[48,57],[48,57],\" \"],[1,\"DTZ\",[48,57],[48,57],[48,57],\" \"],[1,\"DTZ\",[48,57],[48,57],[48,57],[48,57],\" \"],[5,\"T\",[48,57],[48,57],[48,57],\" \"],[5,\"T\",[48,57],[48,57],[48,57],[48,57],\" \"],[1,\"DJ\",[48,57],[48,57],[48,57],\" \"],[1,\"DJ\",[48,57],[48,57],[48,57],[48,57],\" \"],[1,\"EM\",[48,57],[48,57],[48,57],\" \"],[1,\"EM\",[48,57],[48,57],[48,57],[48,57],\" \"],[1,\"EXE\",[48,57],[48,57],[48,57],\" \"],[1,\"EXE\",[48,57],[48,57],[48,57],[48,57],\" \"],[1,\"FA\",[48,57],[48,57],[48,57],\" \"],[1,\"FA\",[48,57],[48,57],[48,57],[48,57],\" \"],[1,\"ISC\",[48,57],[48,57],[48,57],\" \"],[1,\"ISC\",[48,57],[48,57],[48,57],[48,57],\" \"],[1,\"ICN\",[48,57],[48,57],[48,57],\" \"],[1,\"ICN\",[48,57],[48,57],[48,57],[48,57],\" \"],[1,\"LOG\",[48,57],[48,57],[48,57],\" \"],[1,\"LOG\",[48,57],[48,57],[48,57],[48,57],\" \"],[5,\"G\",[48,57],[48,57],[48,57],\" \"],[5,\"G\",[48,57],[48,57],[48,57],[48,57],\" \"],[1,\"INP\",[48,57],[48,57],[48,57],\" \"],[1,\"INP\",[48,57],[48,57],[48,57],[48,57],\" \"],[1,\"PIE\",[48,57],[48,57],[48,57],\" \"],[1,\"PIE\",[48,57],[48,57],[48,57],[48,57],\" \"],[1,\"PYI\",[48,57],[48,57],[48,57],\" \"],[1,\"PYI\",[48,57],[48,57],[48,57],[48,57],\" \"],[1,\"PT\",[48,57],[48,57],[48,57],\" \"],[1,\"PT\",[48,57],[48,57],[48,57],[48,57],\" \"],[5,\"Q\",[48,57],[48,57],[48,57],\" \"],[5,\"Q\",[48,57],[48,57],[48,57],[48,57],\" \"],[1,\"RSE\",[48,57],[48,57],[48,57],\" \"],[1,\"RSE\",[48,57],[48,57],[48,57],[48,57],\" \"],[1,\"RET\",[48,57],[48,57],[48,57],\" \"],[1,\"RET\",[48,57],[48,57],[48,57],[48,57],\" \"],[1,\"SLF\",[48,57],[48,57],[48,57],\" \"],[1,\"SLF\",[48,57],[48,57],[48,57],[48,57],\" \"],[1,\"SLOT\",[48,57],[48,57],[48,57],\" \"],[1,\"SLOT\",[48,57],[48,57],[48,57],[48,57],\" \"],[1,\"SIM\",[48,57],[48,57],[48,57],\" \"],[1,\"SIM\",[48,57],[48,57],[48,57],[48,57],\" \"],[1,\"TID\",[48,57],[48,57],[48,57],\" \"],[1,\"TID\",[48,57],[48,57],[48,57],[48,57],\" \"],[1,\"TC\",[48,57],[48,57],[48,57],\" \"],[1,\"TC\",[48,57],[48,57],[48,57],[48,57],\" \"],[1,\"TCH\",[48,57],[48,57],[48,57],\" \"],[1,\"TCH\",[48,57],[48,57],[48,57],[48,57],\" \"],[1,\"INT\",[48,57],[48,57],[48,57],\" \"],[1,\"INT\",[48,57],[48,57],[48,57],[48,57],\" \"],[1,\"ARG\",[48,57],[48,57],[48,57],\" \"],[1,\"ARG\",[48,57],[48,57],[48,57],[48,57],\" \"],[1,\"PTH\",[48,57],[48,57],[48,57],\" \"],[1,\"PTH\",[48,57],[48,57],[48,57],[48,57],\" \"],[1,\"TD\",[48,57],[48,57],[48,57],\" \"],[1,\"TD\",[48,57],[48,57],[48,57],[48,57],\" \"],[1,\"FIX\",[48,57],[48,57],[48,57],\" \"],[1,\"FIX\",[48,57],[48,57],[48,57],[48,57],\" \"],[1,\"ERA\",[48,57],[48,57],[48,57],\" \"],[1,\"ERA\",[48,57],[48,57],[48,57],[48,57],\" \"],[1,\"PD\",[48,57],[48,57],[48,57],\" \"],[1,\"PD\",[48,57],[48,57],[48,57],[48,57],\" \"],[1,\"PGH\",[48,57],[48,57],[48,57],\" \"],[1,\"PGH\",[48,57],[48,57],[48,57],[48,57],\" \"],[1,\"PL\",[67,67,69,69,82,82,87,87],[48,57],[48,57],[48,57],\" \"],[1,\"PL\",[67,67,69,69,82,82,87,87],[48,57],[48,57],[48,57],[48,57],\" \"],[1,\"TRY\",[48,57],[48,57],[48,57],\" \"],[1,\"TRY\",[48,57],[48,57],[48,57],[48,57],\" \"],[1,\"FLY\",[48,57],[48,57],[48,57],\" \"],[1,\"FLY\",[48,57],[48,57],[48,57],[48,57],\" \"],[1,\"NPY\",[48,57],[48,57],[48,57],\" \"],[1,\"NPY\",[48,57],[48,57],[48,57],[48,57],\" \"],[1,\"FAST\",[48,57],[48,57],[48,57],\" \"],[1,\"FAST\",[48,57],[48,57],[48,57],[48,57],\" \"],[1,\"AIR\",[48,57],[48,57],[48,57],\" \"],[1,\"AIR\",[48,57],[48,57],[48,57],[48,57],\" \"],[1,\"PERF\",[48,57],[48,57],[48,57],\" \"],[1,\"PERF\",[48,57],[48,57],[48,57],[48,57],\" \"],[1,\"FURB\",[48,57],[48,57],[48,57],\" \"],[1,\"FURB\",[48,57],[48,57],[48,57],[48,57],\" \"],[1,\"DOC\",[48,57],[48,57],[48,57],\" \"],[1,\"DOC\",[48,57],[48,57],[48,57],[48,57],\" \"],[1,\"RUF\",[48,57],[48,57],[48,57],\" \"],[1,\"RUF\",[48,57],[48,57],[48,57],[48,57],\" \"]],0]],\"iCCcHDu279\":[[[[1,\"would reformat \"],[1,\"Would reformat: \"]],0]],\"NpygqHomyl\":[[[[25,\"[ERROR] Failed to execute goal \"]],0]],\"t1TBaX3F4S\":[[[[193,\"Execution failed for task ':\"]],0]],\"WmtjAfNhEb\":[[[[25,\"[ERROR] Failed to execute goal \"]],0]],\"F3I5xzqT7S\":[[[[193,\"Execution failed for task ':\"]],0]],\"TFsTE0+0AN\":[[[[25,\"[ERROR] Failed to execute goal \"]],0]],\"XTFKaAm+dY\":[[[[193,\"Execution failed for task ':\"]],0]],\"zR3Zi2bpEU\":[[[[25,\"[ERROR] Failed to execute goal \"]],0]],\"iTgPT4uVPK\":[[[[193,\"Execution failed for task ':\"]],0]],\"i1FviWjg//\":[[[[25,\"[ERROR] Failed to execute goal \"]],0]],\"tD7NYDyUHs\":[[[[193,\"Execution failed for task ':\"]],0]],\"G5Ipb+Zc7G\":[[[[25,\"[ERROR] Failed to execute goal \"]],0]],\"ICRuCUCRFl\":[[[[193,\"Execution failed for task ':\"]],0]],\"uPX4N270Pr\":[[[[25,\"[ERROR] \"]],0]],\"zTHaX/3nq7\":[[[[5,\"e: \"]],0]],\"jIkIlQHMt9\":[[[[408,\" has been compiled by a more recent version of the Java Runtime\"]],0]],\"Br1lYa3m1L\":[[[[8,\" Time elapsed: \",[44,44,46,46,48,57]]],0]],\"cOBMNT7Jsv\":[[[[49,\"Tests run: \",[48,57]],[25,\"[ERROR] Tests run: \",[48,57]]],0]],\"uqD4boQkWt\":[[[[18,\" FAILED\"]],0]],\"hDJcjA70RR\":[[[[25,\"[ERROR] Rule \",[48,57]]],0]],\"hBt6jtYgRL\":[[[[25,\"[ERROR] \"],[25,\"[FATAL] \"]],0]],\"mp2RcA1hYE\":[[[[25,\"[error] \"],[1,\"[warn] \"]],0]],\"/UETh8eUCz\":[[[[25,\"error file=\"],[25,\"[error] error file=\"]],0]],\"nWSxUtUi2v\":[[[[0,\"Could not resolve dependencies for project \"],[24,\"[FATAL] Non-resolvable \"],[24,\"[ERROR] Non-resolvable \"]],0]],\"MZs1PmztNV\":[[[[1,\"> Could not \"],[8,\" > Could not \"]],0]],\"K/d4LmIu+O\":[[[[185,\"Execution failed for task '\"]],0]],\"LrYLerCTQu\":[[[[25,\"[ERROR] Failed to execute goal \"]],0]],\"51NjJ+5XIH\":[[[[25,\"[error] \"]],0]],\"THZTtdgFnr\":[[[[72,\", compiling:(\"],[1,\"Syntax error \"]],0]],\"PaZBOLizEs\":[[[[0,\"Error: \"],[48,\"Exception: \"],[32,\"Failure: \"],[2,\"Error\"],[2,\"Exception\"],[10,\"Failure\"]],0]],\"ZitQfGzMRy\":[[[[1,\"BUILD FAIL\"],[65,\"[ERROR] BUILD FAIL\"],[17,\"[INFO] BUILD FAIL\"]],0],[[[9,\"FAILURE: Build failed with an exception\"]],0],[[[25,\"[error] \"]],0],[[[8,\".xml:\",[48,57],[48,57]],[8,\".xml:\",[48,57],\": \"]],0],[[[25,\"[ERROR] \"]],0],[[[113,\"** BUILD FAILED **\"],[105,\"** TEST FAILED **\"],[129,\"** ARCHIVE FAILED **\"],[41,\"** ANALYZE FAILED **\"]],0],[[[177,\"error: could not compile `\"],[113,\"error: aborting due to \"]],0]],\"k94Gw5olUQ\":[[[[48,\" failed on line \",[48,57]]],0]],\"NcuG1l8J7a\":[[[[8,\".\",[101,101,104,104],\"rl:\",[48,57]]],0]],\"PLTi7QrfJ6\":[[[[49,\"Running the tests in \"],[49,\"Running examples in \"]],0]],\"YGcWhBgRJK\":[[[[1,\"Package\"]],0],[[[136,\"there is no package called \"]],0]],\"U5LCmg8UOB\":[[[[1,\"\u00e2\u009d\u008c \"],[9,[48,57,65,90,95,95,97,122],\"\u00e2\u009d\u008c \"],[17,[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],\"\u00e2\u009d\u008c \"],[25,[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],\"\u00e2\u009d\u008c \"]],0]],\"RBeEe3dYSy\":[[[[1,\"\u00e2\u009c\u0097 test\"],[8,\" \u00e2\u009c\u0097 test\"]],0]],\"rY2OF+EvhC\":[[[[16,\", XCTAssert\"],[4,\", (\"],[0,\", failed\"],[16,\", Asynchronous\"],[0,\", -[\"],[0,\", expected\"],[0,\", Expected\"],[0,\", Caught\"],[0,\", caught\"]],0]],\"+gfLnDjMEr\":[[[[17,\"# Looks like your test \"]],0],[[[0,\"Dubious\"],[24,\"Failed \",[48,57]],[24,\" error: \"]],0],[[[1,\"Dubious, test returned \"]],0]],\"e/D+ukOGOu\":[[[[1,\"** (Mix) mix format failed due to --check-formatted\"]],0]],\"cO9W67lcnk\":[[[[1,\"** (Mix) \"]],0]],\"Vg+8WfX2Fc\":[[[[10,[48,57],\": Failure\"]],0]],\"253Zpdq4c/\":[[[[50,[48,57],\": FAILED:\"],[58,[48,57],\"): FAILED:\"]],0]],\"5+NenXJuGg\":[[[[88,[48,57],\"): error: in \\\"\"],[8,[48,57],\"): fatal error: in \\\"\"]],0]],\"eM8eL+8HVr\":[[[[1,\"*** Failed! \"],[8,[9,13,32,32],\"*** Failed! \"],[8,[128,255],\"*** Failed! \"]],0]],\"lN9SJ4lm1p\":[[[[16,\" FAILED [\",[48,57],[48,57]],[18,\" FAILED [\",[48,57],\"]\"]],0]],\"DtXwJgn42c\":[[[[9,\"==> X \"],[73,\"[error] ==> X \"]],0]],\"T5AjCuzdzI\":[[[[17,\"FAIL \\\"\"],[17,\"FAIL at (\"]],0]],\"p4jF0TbxRf\":[[[[8,\" (Wstat: \",[48,57]]],0]],\"avnEIHdB4a\":[[[[89,\"The forked VM terminated without \"],[65,\"ExecutionException The forked VM terminated without \"],[401,\"org.apache.maven.surefire.booter.SurefireBooterForkException: The forked VM terminated without \"],[401,\"org.apache.maven.surefire.booter.SurefireBooterForkException: ExecutionException The forked VM terminated without \"],[25,\"[ERROR] The forked VM terminated without \"],[129,\"[ERROR] ExecutionException The forked VM terminated without \"],[465,\"[ERROR] org.apache.maven.surefire.booter.SurefireBooterForkException: The forked VM terminated without \"],[465,\"[ERROR] org.apache.maven.surefire.booter.SurefireBooterForkException: ExecutionException The forked VM terminated without \"]],0],[[[1,\"There was a timeout or other error in the fork\"],[65,\"ExecutionException There was a timeout or other error in the fork\"],[401,\"org.apache.maven.surefire.booter.SurefireBooterForkException: There was a timeout or other error in the fork\"],[401,\"org.apache.maven.surefire.booter.SurefireBooterForkException: ExecutionException There was a timeout or other error in the fork\"],[25,\"[ERROR] There was a timeout or other error in the fork\"],[129,\"[ERROR] ExecutionException There was a timeout or other error in the fork\"],[465,\"[ERROR] org.apache.maven.surefire.booter.SurefireBooterForkException: There was a timeout or other error in the fork\"],[465,\"[ERROR] org.apache.maven.surefire.booter.SurefireBooterForkException: ExecutionException There was a timeout or other error in the fork\"]],0]],\"j6Seka8aLB\":[[[[75,\"rake aborted!\"]],0]],\"6iRCgR9P4M\":[[[[41,\"--- FAIL: \"],[48,[9,13,32,32],\"--- FAIL: \"],[48,[128,255],\"--- FAIL: \"]],0]],\"hH47cPLUCj\":[[[[72,\"missing go.sum entry\"],[88,\"updates to go.mod needed\"],[128,\"go: updates to go.sum needed\"],[176,\"go.mod/go.sum are not up-to-date\"],[80,\"inconsistent vendoring\"]],0]],\"1xegG41qAF\":[[[[0,\".go:\",[48,57],[48,57]],[0,\".go:\",[48,57],\":\",[48,57]]],0]],\"g/QDthE12y\":[[[[40,\"no required module provides package\"],[80,\"cannot find package\"],[184,\"no matching versions for query\"],[40,\"invalid version: unknown revision\"],[0,\", but does not contain package\"]],0]],\"s33IwFlRxJ\":[[[[17,\"panic: \"],[24,[9,13,32,32],\"panic: \"],[24,[128,255],\"panic: \"]],0]],\"GMdY8/D8PC\":[[[[25,\"error[E\",[48,57],[48,57],[48,57],[48,57],\"]: \"]],0]],\"onehZqlUXb\":[[[[33,\"thread '\"]],0]],\"ezpusKJyld\":[[[[50,\" ... FAILED\"]],0]],\"+BdbPkTfx2\":[[[[409,\"error: failed to select a version for the requirement `\"]],0]],\"IOs8sfQ1+o\":[[[[105,\"error: the lock file \"]],0],[[[33,\"error: cannot \"]],0]],\"Vpl184WkYS\":[[[[17,\"error \"],[24,[9,13,32,32],\"error \"],[0,[128,255],\"error \"],[0,\">error \"],[0,\"): error \"],[8,\" : error \"]],0]],\"zIJ89r0yzQ\":[[[[24,\"Failed \"],[0,\"[xUnit.net \"]],0]],\"+2CEVtQ9Kg\":[[[[48,\"Failure/Error: \"],[32,\"_spec.rb\",[58,58,91,91]]],0]],\"itBUn4ertV\":[[[[35,\"Failure:\"],[3,\"Error:\"],[42,\" Failure:\"],[10,\" Error:\"],[0,\"#test_\"]],0]],\"CSFCFuLLaZ\":[[[[1,\"Could not find \"]],0]],\"q5qbXuGzS1\":[[[[16,[48,57],\":in \",[39,39,96,96]]],0]],\"lXjZJqI9Wy\":[[[[8,[48,57],\": \",[67,67,69,70,87,87],\": \"]],0]],\"Hqc+HzCV4A\":[[[[12,[48,57],\") \"]],[[4,\"::\"]]]],\"cbcvxKTgaL\":[[[[1,\"Fatal error: \"],[1,\"Parse error: \"],[9,\"PHP Fatal error: \"],[9,\"PHP Parse error: \"]],0]],\"UwzU3yomPZ\":[[[[1,\"Your requirements could not be resolved to an installable set of packages\"]],0]],\"bEbmYUS1Qz\":[[[[25,\"#   Failed test \"],[33,\"#    Failed test \"],[41,\"#     Failed test \"],[32,\" #   Failed test \"],[40,\" #    Failed test \"],[48,\" #     Failed test \"]],0]],\"Co221xxfNs\":[[[[8,[48,57],\") test \"],[8,[48,57],\") property \"],[8,[48,57],\") doctest \"]],0]],\"LYxCzDo0IY\":[[[[1,\"** (\"]],0]],\"sQBkcWVc9y\":[[[[1,\"Error in \"]],0],[[[1,\"Error: \"]],0],[[[1,\"* checking \"]],0]],\"wdWOHA0FBY\":[[[[81,\"lein test :only \"],[17,\"FAIL in (\"],[25,\"ERROR in (\"]],0]],\"phaZrNqe2P\":[[[[41,\"Test Case \"]],0],[[[32,\": error: \"]],0]],\"9UOhq1vfwj\":[[[[9,\"FAIL\",[128,255]],[9,\"FAIL\",[9,13,32,32]]],0],[[[3,\"FAIL\"]],0],[[[41,\"FAILED (failures=\"],[9,\"FAILED (errors=\"]],0],[[[113,\"test result: FAILED\"]],0],[[[17,\"error: \",[48,57]],[121,\"error: test failed, to rerun\"]],0],[[[8,[48,57],\" failed\"]],0],[[[10,[48,57],\" failed\"]],0],[[[8,[48,57],\" failed\"],[0,[48,57],\" error\"]],0],[[[8,[48,57],\" example\"]],0],[[[72,[48,57],\" assertions, \"]],0],[[[17,\"Tests: \",[48,57]]],0],[[[185,\"The following tests FAILED:\"]],0],[[[26,[48,57],\" FAILED TEST\"],[26,[48,57],\" FAILED TESTS\"]],0],[[[25,\"Failed!  - \"]],0],[[[41,\"Test Run Failed.\"]],0],[[[25,\"[ERROR] \"]],0],[[[51,\"Result: FAIL\"]],0]],\"4OY9oR6dzV\":[[[[18,\": No such file or directory\"],[2,\" file not found\"]],0]],\"zONhSfAjJp\":[[[[32,\": error: \"],[0,\": fatal error: \"],[64,\": internal compiler error: \"]],0]],\"jVRLlFfw9T\":[[[[0,\"): error \",[65,90]],[0,\"): fatal error \",[65,90]],[0,\") : error \",[65,90]],[16,\") : fatal error \",[65,90]]],0]],\"VzN+42PRgd\":[[[[16,\"undefined reference to\"],[64,\"undefined symbol: \"],[72,\"ld: symbol(s) not found\"],[8,\"ld: library \"],[80,\"cannot find -l\"],[72,\"unresolved external symbol\"]],0]],\"LCaNbDIFPd\":[[[[41,\"make: *** No rule to make target \",[34,34,39,39,96,96]],[49,\"gmake: *** No rule to make target \",[34,34,39,39,96,96]],[105,\"mingw32-make: *** No rule to make target \",[34,34,39,39,96,96]],[16,\"]: *** No rule to make target \",[34,34,39,39,96,96]]],0]],\"tyqRN53Wvy\":[[[[16,[48,57],\": *** missing separator\"],[16,[48,57],\": *** recipe commences before first target\"],[16,[48,57],\": *** unterminated\"],[16,[48,57],\": *** multiple target patterns\"]],0]],\"JdZH4Y0ZLC\":[[[[1,\"CMake Error\"]],0]],\"UTS4eIH2Fa\":[[[[25,\"configure: error: \"],[41,\"./configure: error: \"]],0]],\"bRVl9kjjZ+\":[[[[8,\" (Failed\"],[8,\" (Exception\"],[8,\" (SEGFAULT\"],[8,\" (Timeout\"],[8,\" (Not Run\"],[8,\" (Child aborted\"],[8,\" (Subprocess aborted\"],[8,\" (ILLEGAL\"],[8,\" (NUMERICAL\"],[8,\" (INTERRUPT\"],[40,\" (OTHER_FAULT\"],[24,\" (BAD_COMMAND\"],[0,\"***Failed\"],[0,\"***Exception\"],[0,\"***SEGFAULT\"],[0,\"***Timeout\"],[0,\"***Not Run\"],[0,\"***Child aborted\"],[0,\"***Subprocess aborted\"],[0,\"***ILLEGAL\"],[0,\"***NUMERICAL\"],[0,\"***INTERRUPT\"],[0,\"***OTHER_FAULT\"],[0,\"***BAD_COMMAND\"]],0]],\"jvRzJOaLTg\":[[[[33,\"[  FAILED  ] \"]],0]],\"FZwXxaJ1hT\":[[[[48,\"Sanitizer: \"]],0]],\"pTJzG+JTWP\":[[[[0,\"Segmentation fault\"],[16,\"SIGSEGV\"],[48,\"Aborted (core dumped)\"],[0,\"Bus error\"],[1,\"*** stack smashing detected\"],[33,\"SUMMARY: \",[65,90]]],0]],\"72OAxihx8p\":[[[[9,\"make[\",[48,57]],[17,\"gmake[\",[48,57]],[17,\"mingw32-make[\",[48,57]],[41,\"make: *** \"],[9,\"make: [\"],[49,\"gmake: *** \"],[17,\"gmake: [\"],[105,\"mingw32-make: *** \"],[17,\"mingw32-make: [\"],[17,\"ninja: build stopped: \"],[32,\": error: \"],[0,\": fatal error: \"],[2,\"' failed\"]],0]],\"N4gfRgyq89\":[[[[0,\".hs:\",[48,57],[48,57]],[8,\".lhs:\",[48,57],[48,57]],[0,\".hs:\",[48,57],\":\",[48,57]],[8,\".lhs:\",[48,57],\":\",[48,57]]],0]],\"lcnUKTSB4r\":[[[[1,\"File \\\"\"]],0]],\"IQM5GgFcCS\":[[[[49,\"error \u00e2\u0080\u00a2 \"],[56,\" error \u00e2\u0080\u00a2 \"]],0],[[[24,[48,57],\": Error: \"]],0]],\"QX0acYdzL3\":[[[[0,\") Error\"],[48,\") \",[70,70,102,102],\"atal Error\"],[0,\"): Error\"],[0,\"): \",[70,70,102,102],\"atal Error\"],[24,\")  Error\"],[56,\")  \",[70,70,102,102],\"atal Error\"],[32,\") : Error\"],[64,\") : \",[70,70,102,102],\"atal Error\"]],0],[[[0,\") ERROR\"],[48,\") \",[70,70,102,102],\"atal ERROR\"],[0,\"): ERROR\"],[0,\"): \",[70,70,102,102],\"atal ERROR\"],[16,\")  ERROR\"],[56,\")  \",[70,70,102,102],\"atal ERROR\"],[16,\") : ERROR\"],[64,\") : \",[70,70,102,102],\"atal ERROR\"]],0],[[[0,\") error\"],[0,\") \",[70,70,102,102],\"atal error\"],[0,\"): error\"],[0,\"): \",[70,70,102,102],\"atal error\"],[16,\")  error\"],[24,\")  \",[70,70,102,102],\"atal error\"],[0,\") : error\"],[16,\") : \",[70,70,102,102],\"atal error\"]],0]],\"cy4XQn0hcF\":[[[[0,\"\\\", line \",[48,57]]],0]],\"DlaaNsIcJh\":[[[[8,[48,57],\": characters \",[48,57]],[8,[48,57],\": lines \",[48,57]]],0]],\"oNhgLMaS+x\":[[[[0,\".cr:\",[48,57]]],0]],\"PcVzBimzNE\":[[[[25,\"FAILED: \"]],0]],\"mu7TKIvteI\":[[[[1,\"== Compilation error \"]],0]],\"yyK6fBGO60\":[[[[1,\"===> Compiling \"],[1,\"===> Error\"],[1,\"===> Failed to\"],[1,\"===> Unable to\"],[1,\"===> Could not\"],[1,\"===> Dependency failure\"],[1,\"===> Plugin\"],[1,\"===> Failures\"]],0]],\"k0kXn03xQA\":[[[[97,\"System process <\",[46,46,48,57]],[377,\"(no logger present) unexpected logger message: {log,error\"],[1,\"{\\\"init terminating in do_boot\\\"\"],[81,\"=ERROR REPORT=\"],[81,\"=CRASH REPORT=\"]],0]],\"L8ZBu2+OJF\":[[[[1,\"Can't locate \"],[113,\"#     Error:  Can't locate \"]],0]],\"rBKdThYHga\":[[[[8,\".pl line \",[48,57],[48,57]],[8,\".pm line \",[48,57],[48,57]],[0,\".t line \",[48,57],[48,57]],[8,\".PL line \",[48,57],[48,57]],[10,\".pl line \",[48,57],\".\"],[10,\".pm line \",[48,57],\".\"],[2,\".t line \",[48,57],\".\"],[10,\".PL line \",[48,57],\".\"]],0]],\"nnGv5TCVSp\":[[[[8,\".lua:\",[48,57],[48,57]],[8,\".lua:\",[48,57],\": \"]],0]],\"PG5ERHwAHB\":[[[[17,\"ERROR: \",[65,90]],[33,\"ERROR: LoadError: \",[65,90]]],0]],\"tbaqx7/cQU\":[[[[25,\"! LaTeX \"],[1,\"! Package \"],[1,\"! Undefined control sequence\"],[1,\"! Emergency stop\"],[1,\"! Missing\"],[1,\"! Extra\"],[1,\"! Misplaced\"],[1,\"! I can't find file\"],[1,\"! ==> Fatal error\"]],0]],\"1a3sjrfh/z\":[[[[24,[48,57],\" char:\",[48,57],[48,57]],[26,[48,57],\" char:\",[48,57]]],0]],\"bhgvOSWa6s\":[[[[104,\"' is not recognized as \"]],0]],\"uTHqCzIwLh\":[[[[1,\"Symbol's \"],[49,\"Symbol\u00e2\u0080\u0099s \"]],0],[[[1,\"Wrong type argument: \"]],0],[[[1,\"Wrong number of arguments: \"]],0],[[[121,\"Cannot open load file: \"]],0],[[[33,\"End of file during parsing: \"]],0],[[[1,\"Invalid read syntax: \"]],0]],\"yFpVqT+i+a\":[[[[105,\"Error detected while processing \"]],0],[[[5,\"Vim\"],[1,\"E\",[48,57],[48,57],\": \"],[17,\"E\",[48,57],[48,57],[48,57],\": \"],[25,\"E\",[48,57],[48,57],[48,57],[48,57],\": \"]],0]],\"iWC68eq6Et\":[[[[32,\"error while loading shared libraries: \"]],0],[[[9,\"dyld[\",[48,57]],[49,\"dyld: Library not loaded: \"]],0]],\"uowvOwBDQ/\":[[[[48,[84,84,116,116],\"imeout after \",[48,57]],[48,[84,84,116,116],\"imeout of \",[48,57]],[56,[84,84,116,116],\"ime out after \",[48,57]],[56,[84,84,116,116],\"ime out of \",[48,57]],[56,[84,84,116,116],\"imedout after \",[48,57]],[56,[84,84,116,116],\"imedout of \",[48,57]],[32,[84,84,116,116],\"imed out after \",[48,57]],[32,[84,84,116,116],\"imed out of \",[48,57]],[16,\"TIMEOUT after \",[48,57]],[16,\"TIMEOUT of \",[48,57]],[24,\"TIME OUT after \",[48,57]],[24,\"TIME OUT of \",[48,57]],[24,\"TIMEDOUT after \",[48,57]],[24,\"TIMEDOUT of \",[48,57]],[32,\"TIMED OUT after \",[48,57]],[32,\"TIMED OUT of \",[48,57]],[80,[67,67,99,99],\"ommand took >\",[48,57]],[0,\"exceeded \"]],0]],\"66Gj9Jk7O3\":[[[[48,[65,65,97,97],\"ssertion \"],[0,\"Expected \"],[56,\"AssertionError\"]],0]],\"Lb9vlBmmTL\":[[[[20,\".\",[48,57,65,90,95,95,97,122],\":\",[48,57],[48,57]],[28,\".\",[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],\":\",[48,57],[48,57]],[36,\".\",[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],\":\",[48,57],[48,57]],[44,\".\",[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],\":\",[48,57],[48,57]],[52,\".\",[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],\":\",[48,57],[48,57]],[60,\".\",[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],\":\",[48,57],[48,57]],[68,\".\",[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],\":\",[48,57],[48,57]],[76,\".\",[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],\":\",[48,57],[48,57]],[16,\".\",[48,57,65,90,95,95,97,122],\":\",[48,57],\":\",[48,57]],[24,\".\",[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],\":\",[48,57],\":\",[48,57]],[32,\".\",[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],\":\",[48,57],\":\",[48,57]],[40,\".\",[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],\":\",[48,57],\":\",[48,57]],[48,\".\",[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],\":\",[48,57],\":\",[48,57]],[56,\".\",[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],\":\",[48,57],\":\",[48,57]],[64,\".\",[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],\":\",[48,57],\":\",[48,57]],[72,\".\",[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],\":\",[48,57],\":\",[48,57]],[20,\".\",[48,57,65,90,95,95,97,122],\":\",[48,57],\" \"],[16,\".\",[48,57,65,90,95,95,97,122],\":\",[48,57],\": \"],[28,\".\",[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],\":\",[48,57],\" \"],[24,\".\",[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],\":\",[48,57],\": \"],[36,\".\",[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],\":\",[48,57],\" \"],[32,\".\",[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],\":\",[48,57],\": \"],[44,\".\",[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],\":\",[48,57],\" \"],[40,\".\",[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],\":\",[48,57],\": \"],[52,\".\",[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],\":\",[48,57],\" \"],[48,\".\",[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],\":\",[48,57],\": \"],[60,\".\",[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],\":\",[48,57],\" \"],[56,\".\",[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],\":\",[48,57],\": \"],[68,\".\",[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],\":\",[48,57],\" \"],[64,\".\",[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],\":\",[48,57],\": \"],[76,\".\",[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],\":\",[48,57],\" \"],[72,\".\",[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],\":\",[48,57],\": \"]],[[0,[69,69,101,101],\"rror\"]]]],\"81r8WRDVts\":[[[[20,\".\",[65,90,97,122],\":\",[48,57],[48,57]],[28,\".\",[65,90,97,122],[48,57,65,90,95,95,97,122],\":\",[48,57],[48,57]],[36,\".\",[65,90,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],\":\",[48,57],[48,57]],[44,\".\",[65,90,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],\":\",[48,57],[48,57]],[52,\".\",[65,90,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],\":\",[48,57],[48,57]],[60,\".\",[65,90,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],\":\",[48,57],[48,57]],[68,\".\",[65,90,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],\":\",[48,57],[48,57]],[76,\".\",[65,90,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],\":\",[48,57],[48,57]],[20,\".\",[65,90,97,122],\":\",[48,57],\":\"],[28,\".\",[65,90,97,122],[48,57,65,90,95,95,97,122],\":\",[48,57],\":\"],[36,\".\",[65,90,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],\":\",[48,57],\":\"],[44,\".\",[65,90,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],\":\",[48,57],\":\"],[52,\".\",[65,90,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],\":\",[48,57],\":\"],[60,\".\",[65,90,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],\":\",[48,57],\":\"],[68,\".\",[65,90,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],\":\",[48,57],\":\"],[76,\".\",[65,90,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],[48,57,65,90,95,95,97,122],\":\",[48,57],\":\"]],0]],\"k6rNW+TmD3\":[[[[1,\"Error\"],[1,\"error\"],[9,\"FATAL\"],[1,\"Fatal\"],[1,\"fatal\"],[5,\"ERR\"],[33,\"CRITICAL\"],[1,\"[Error\"],[1,\"[error\"],[17,\"[FATAL\"],[1,\"[Fatal\"],[1,\"[fatal\"],[1,\"[ERR\"],[41,\"[CRITICAL\"],[8,[0,47,58,64,91,94,96,96,123,127,128,255],\"Error\"],[0,[0,47,58,64,91,94,96,96,123,127,128,255],\"error\"],[16,[0,47,58,64,91,94,96,96,123,127,128,255],\"FATAL\"],[8,[0,47,58,64,91,94,96,96,123,127,128,255],\"Fatal\"],[8,[0,47,58,64,91,94,96,96,123,127,128,255],\"fatal\"],[0,[0,47,58,64,91,94,96,96,123,127,128,255],\"ERR\"],[40,[0,47,58,64,91,94,96,96,123,127,128,255],\"CRITICAL\"],[8,[0,47,58,64,91,94,96,96,123,127,128,255],\"[Error\"],[8,[0,47,58,64,91,94,96,96,123,127,128,255],\"[error\"],[24,[0,47,58,64,91,94,96,96,123,127,128,255],\"[FATAL\"],[8,[0,47,58,64,91,94,96,96,123,127,128,255],\"[Fatal\"],[8,[0,47,58,64,91,94,96,96,123,127,128,255],\"[fatal\"],[8,[0,47,58,64,91,94,96,96,123,127,128,255],\"[ERR\"],[48,[0,47,58,64,91,94,96,96,123,127,128,255],\"[CRITICAL\"]],[[16,\"ERROR \"],[16,\"ERROR] \"],[0,\"Error \"],[16,\"Error] \"],[16,\"error \"],[16,\"error] \"],[8,\"FATAL \"],[16,\"FATAL] \"],[0,\"Fatal \"],[16,\"Fatal] \"],[0,\"fatal \"],[16,\"fatal] \"],[0,\"ERR \"],[0,\"ERR] \"],[32,\"CRITICAL \"],[40,\"CRITICAL] \"],[16,\"ERROR\",[9,13,32,32]],[16,\"ERROR\",[128,255]],[16,\"ERROR]\",[9,13,32,32]],[16,\"ERROR]\",[128,255]],[0,\"Error\",[9,13,32,32]],[0,\"Error\",[128,255]],[16,\"Error]\",[9,13,32,32]],[16,\"Error]\",[128,255]],[16,\"error\",[9,13,32,32]],[16,\"error\",[128,255]],[16,\"error]\",[9,13,32,32]],[16,\"error]\",[128,255]],[8,\"FATAL\",[9,13,32,32]],[8,\"FATAL\",[128,255]],[16,\"FATAL]\",[9,13,32,32]],[16,\"FATAL]\",[128,255]],[0,\"Fatal\",[9,13,32,32]],[0,\"Fatal\",[128,255]],[16,\"Fatal]\",[9,13,32,32]],[16,\"Fatal]\",[128,255]],[0,\"fatal\",[9,13,32,32]],[0,\"fatal\",[128,255]],[16,\"fatal]\",[9,13,32,32]],[16,\"fatal]\",[128,255]],[0,\"ERR\",[9,13,32,32]],[0,\"ERR\",[128,255]],[0,\"ERR]\",[9,13,32,32]],[0,\"ERR]\",[128,255]],[32,\"CRITICAL\",[9,13,32,32]],[32,\"CRITICAL\",[128,255]],[40,\"CRITICAL]\",[9,13,32,32]],[40,\"CRITICAL]\",[128,255]],[16,\"ERROR:\"],[16,\"ERROR!\"],[24,\"ERROR]:\"],[24,\"ERROR]!\"],[0,\"Error:\"],[16,\"Error!\"],[24,\"Error]:\"],[24,\"Error]!\"],[16,\"error:\"],[16,\"error!\"],[24,\"error]:\"],[24,\"error]!\"],[16,\"FATAL:\"],[16,\"FATAL!\"],[16,\"FATAL]:\"],[24,\"FATAL]!\"],[0,\"Fatal:\"],[16,\"Fatal!\"],[24,\"Fatal]:\"],[24,\"Fatal]!\"],[16,\"fatal:\"],[16,\"fatal!\"],[24,\"fatal]:\"],[24,\"fatal]!\"],[0,\"ERR:\"],[0,\"ERR!\"],[0,\"ERR]:\"],[8,\"ERR]!\"],[40,\"CRITICAL:\"],[40,\"CRITICAL!\"],[48,\"CRITICAL]:\"],[48,\"CRITICAL]!\"]]]],\"nq8ieG6X8K\":[[[[32,\": error: \"],[0,\": fatal error: \"]],0]],\"rd0+ZhrOmH\":[[[[1,\"FAIL\"],[9,\"Failed\"],[9,\"Failure\"],[9,\"failed\"],[0,[0,47,58,64,91,94,96,96,123,127,128,255],\"FAIL\"],[0,[0,47,58,64,91,94,96,96,123,127,128,255],\"Failed\"],[0,[0,47,58,64,91,94,96,96,123,127,128,255],\"Failure\"],[0,[0,47,58,64,91,94,96,96,123,127,128,255],\"failed\"],[10,\"FAILED\"],[16,\"...FAIL\"],[0,\"...failed\"],[24,\"... FAIL\"],[8,\"... failed\"],[5,\"\u00c3\u0097 \"],[1,\"\u00e2\u009c\u0096 \"],[1,\"\u00e2\u009c\u0097 \"],[1,\"\u00e2\u009c\u0098 \"],[0,[9,13,32,32],\"\u00c3\u0097 \"],[8,[9,13,32,32],\"\u00e2\u009c\u0096 \"],[8,[9,13,32,32],\"\u00e2\u009c\u0097 \"],[8,[9,13,32,32],\"\u00e2\u009c\u0098 \"],[0,[128,255],\"\u00c3\u0097 \"],[8,[128,255],\"\u00e2\u009c\u0096 \"],[8,[128,255],\"\u00e2\u009c\u0097 \"],[8,[128,255],\"\u00e2\u009c\u0098 \"],[16,\" FAIL: \"],[32,\" FAILED: \"]],0]],\"8VV0mdhlM9\":[[[[1,[67,67,99,99],\"annot \"],[0,\": \",[67,67,99,99],\"annot \"]],0],[[[25,[67,67,99,99],\"ould not \"],[40,\": \",[67,67,99,99],\"ould not \"]],0],[[[9,[67,67,99,99],\"an't \"],[24,\": \",[67,67,99,99],\"an't \"]],0],[[[1,[85,85,117,117],\"nable to \"],[0,\": \",[85,85,117,117],\"nable to \"]],0],[[[41,[70,70,102,102],\"ailed to \"],[0,\": \",[70,70,102,102],\"ailed to \"]],0],[[[1,\"No such file or directory \"],[16,\": No such file or directory \"]],0],[[[49,\"not found \"],[64,\": not found \"]],0]],\"ScdlCj9hm4\":[[[[18,\": No such file or directory\"],[1,\"No such file or directory: \"]],0]],\"9OjRyYtsk2\":[[[[169,\"Process completed with exit code \",[49,57]],[225,\"Error: Process completed with exit code \",[49,57]]],0]],\"GJQ3gGkO7l\":[[[[73,\"The command \\\"\"]],0]],\"p/dov7NxEw\":[[[[73,\"The command \\\"\"]],0]],\"R/mD3K3til\":[[[[0,\"\\\" exited with \",[49,57]],[0,\"\\\" failed and exited with \",[49,57]]],0]],\"rTZUkwr0OY\":[[[[49,\"Done. Your build exited with \",[49,57]]],0]],\"I/CiHUiaXd\":[[[[1,\"Your build has been \"]],0]],\"01qvUL4Nuz\":[[[[91,\"Finished: FAILURE\"],[83,\"Finished: ABORTED\"],[83,\"Finished: UNSTABLE\"]],0]],\"xsgB6VQX20\":[[[[58,\"' marked build as failure\"]],0]],\"F7pqj0rvSo\":[[[[33,\"[taskcluster\"]],0]],\"/sgUVlfG/r\":[[[[1,\"BUILD FAIL\"],[65,\"[ERROR] BUILD FAIL\"],[17,\"[INFO] BUILD FAIL\"]],0]],\"m96oEOmHrj\":[[[[249,\"Cache hit occurred on the primary key \"],[169,\"Cache saved with the key: \"]],0]]}";

// EXTERNAL MODULE: ./build/logs/byte-set.js
var byte_set = __webpack_require__(54491);
// EXTERNAL MODULE: ./build/logs/byte-frequency.js
var byte_frequency = __webpack_require__(31717);
// EXTERNAL MODULE: ./build/logs/literal.js
var literal = __webpack_require__(81549);
;// CONCATENATED MODULE: ./build/diagnosis/byte-runs.js



/** Signs that stand for no byte: where a text begins, and where it ends. */
const beginning = "\ue000";
const end = "\ue001";
/** Of the places of a text, so many are where a line's text begins, or ends: a guess that errs to the safe side. */
const edgeShare = 0.1;
/** That so many of the bytes of a log are of a set tells next to nothing. */
const vague = 0.55;
const profiles = [];
const signs = new Map();
const vagueSigns = new Set();
/** @returns the run of one byte of a set */
function signOf(set) {
    const profile = (0,byte_set/* profileOf */.dp)(set);
    const known = signs.get(profile);
    if (known !== undefined)
        return known;
    const sign = String.fromCharCode(profiles.push(profile) - 1);
    signs.set(profile, sign);
    if ((0,byte_frequency/* frequency */.X)([profile]) > vague)
        vagueSigns.add(sign);
    return sign;
}
const profileAt = (run, index) => profiles[run.charCodeAt(index)] ?? byte_set/* anyByte */.$O;
const isVagueAt = (run, index) => vagueSigns.has(run.charAt(index));
/** A run without the edges that it may have. */
const body = (run) => run.slice(run.startsWith(beginning) ? 1 : 0, run.endsWith(end) ? run.length - 1 : run.length);
const profilesOf = (run) => Array.from(run, (_, index) => profileAt(run, index));
const literalOfRun = (run) => (0,literal/* literalOfSets */.u6)(profilesOf(body(run)).map(({ set }) => set), run.startsWith(beginning), run.endsWith(end));
/** Each of some runs followed by each of others. */
function joined(runs, others) {
    const [run, ...moreRuns] = runs;
    const [other, ...moreOthers] = others;
    if (run === undefined || other === undefined)
        return [];
    if (moreRuns.length + moreOthers.length === 0)
        return [run + other];
    return [...new Set(runs.flatMap((one) => others.map((next) => one + next)))];
}
/** What can be found of a run: nothing stands before a beginning or behind an end. */
function possible(run) {
    const from = Math.max(0, run.lastIndexOf(beginning));
    const to = run.indexOf(end, from);
    return from === 0 && to === -1 ? run : run.slice(from, to === -1 ? run.length : to + 1);
}
/** Without the vague places at either end. */
function trimmed(run) {
    let start = 0;
    let stop = run.length;
    while (start < stop && isVagueAt(run, start))
        start += 1;
    while (stop > start && isVagueAt(run, stop - 1))
        stop -= 1;
    return run.slice(start, stop);
}
/**
 * Words are not random: a text is at least so frequent, by its length. Looking for one more literal costs something as
 * well, however rare it is.
 */
const leastCost = (length) => 1e-4 * 0.5 ** length + 2e-7;
const costs = new Map();
/** What it costs to look for a run: about how often a place of a log has it. */
function costOfRun(run) {
    let cost = costs.get(run);
    if (cost === undefined) {
        const bytes = body(run);
        cost = Math.max(leastCost(bytes.length), (0,byte_frequency/* frequency */.X)(profilesOf(bytes)));
        if (run.startsWith(beginning))
            cost *= edgeShare;
        if (run.endsWith(end))
            cost *= edgeShare;
        costs.set(run, cost);
    }
    return cost;
}
/**
 * What it costs to look for any of some runs.
 * @param limit stops counting above it
 */
function costOf(runs, limit) {
    let sum = 0;
    for (const run of runs) {
        if (sum >= limit)
            break;
        sum += costOfRun(run);
    }
    return sum;
}
/** Without the runs that hold another: who looks for that one finds them too. */
const withoutLonger = (runs) => runs.length === 1
    ? runs
    : runs.filter((run) => !runs.some((other) => other.length < run.length && run.includes(other)));
/** Without the runs that end with another: a text that ends so ends with that one too. */
const withoutLongerEnds = (runs) => runs.length === 1
    ? runs
    : runs.filter((run) => !runs.some((other) => other.length < run.length && run.endsWith(other)));
/** What is found oftener than once in so many bytes tells few lines from others. */
const tellingCost = 1 / 2_000;
/** What is found less often than once in so many bytes is rare enough to be looked for alone. */
const rareCost = 1 / 50_000;
/** Whether a run is noticed by four bytes: what two tell is looked for often. */
const isNoticed = (run) => literalOfRun(run).trigger.kind === "gram";
/** Whether lines that hold one of some runs hold one of others in any case. */
const implies = (runs, others) => runs.every((run) => others.some((other) => run.includes(other)));
/** The cheapest way found so far to tell a line that may match: it holds one of the runs. */
class Choice {
    #best = { runs: [], cost: Infinity };
    /** Others that tell something, if they are asked for. */
    #others;
    /** @param keepsOthers whether {@link second} will be asked for */
    constructor(keepsOthers = false) {
        this.#others = keepsOthers ? [] : null;
    }
    get runs() {
        return this.#best.cost === Infinity ? null : this.#best.runs;
    }
    /** Infinite where nothing was offered. */
    get cost() {
        return this.#best.cost;
    }
    /** The cheapest of what was offered that does not follow from `runs`; null where nothing of that tells much. */
    get second() {
        if (this.#best.cost < rareCost)
            return null;
        const cheapest = this.#others?.toSorted((left, right) => left.cost - right.cost) ?? [];
        const told = cheapest.filter(({ runs }) => !implies(this.#best.runs, runs));
        return (told.find(({ runs }) => runs.every(isNoticed)) ?? told[0])?.runs ?? null;
    }
    /** @param runs null, or runs of less than two bytes, tell nothing */
    offer(runs) {
        if (runs === null || runs.length === 0)
            return this;
        const offered = new Set();
        for (const run of runs) {
            const said = trimmed(possible(run));
            if (body(said).length < 2)
                return this;
            offered.add(said);
        }
        const fewest = withoutLonger([...offered]);
        const limit = this.#others === null ? this.#best.cost : Math.max(this.#best.cost, tellingCost);
        const cost = costOf(fewest, limit);
        // Edges are looked for last, so what stands within them must be rare enough itself.
        if (costOf(fewest.map(body), tellingCost) < tellingCost)
            this.#others?.push({ runs: fewest, cost });
        if (cost < this.#best.cost)
            this.#best = { runs: fewest, cost };
        return this;
    }
}

// EXTERNAL MODULE: ./build/diagnosis/pattern/syntax.js
var syntax = __webpack_require__(78404);
;// CONCATENATED MODULE: ./build/diagnosis/needed-literals.js



/** A pattern that may be one of more texts than these is taken for any text. */
const textLimit = 200;
/** Of a longer repetition only so many are looked at. */
const unrollLimit = 8;
/** So many ways through a row of patterns are followed at a time. */
const wayLimit = 3;
/** So many characters beyond ASCII are told apart. */
const fewCharacters = 8;
/** So many characters of ASCII are told from those beyond. */
const fewAscii = 31;
const lastAscii = 0x7f;
const highByte = [[lastAscii + 1, 0xff]];
const nothing = { whole: [""], others: null, needed: null };
const anything = { whole: [], others: { first: [""], last: [""] }, needed: null };
const firstOf = ({ whole, others }) => [...whole, ...(others?.first ?? [])];
const lastOf = ({ whole, others }) => [...whole, ...(others?.last ?? [])];
const sizeOf = (set) => set.reduce((sum, [first, last]) => sum + last - first + 1, 0);
/** Halves of a pair of surrogates have no bytes of their own, and whatever bytes are no UTF-8 become U+FFFD. */
const hasBytes = (unit) => (unit < 0xd800 || unit > 0xdfff) && unit !== 0xfffd;
const runOf = (unit) => (0,byte_set/* setsOf */.Nc)(String.fromCharCode(unit))
    .map((set) => signOf(set))
    .join("");
const needed_literals_text = (run) => ({ whole: [run], others: null, needed: null });
const ofAscii = Array.from({ length: lastAscii + 1 }, (_, unit) => needed_literals_text(signOf([[unit, unit]])));
/** What one character of a set can be. */
function ofCharacter(set) {
    const [[unit, last] = [0, 0], ...more] = set;
    const single = unit === last && more.length === 0 ? ofAscii[unit] : undefined;
    if (single !== undefined)
        return single;
    const ascii = set.flatMap(([first, last]) => first <= lastAscii ? [[first, Math.min(last, lastAscii)]] : []);
    const asciiRun = ascii.length === 0 ? [] : [signOf(ascii)];
    const beyond = set.flatMap(([first, last]) => last > lastAscii ? [[Math.max(first, lastAscii + 1), last]] : []);
    if (sizeOf(beyond) <= fewCharacters) {
        const units = beyond.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
        if (units.every(hasBytes))
            return { whole: [...asciiRun, ...units.map(runOf)], others: null, needed: null };
    }
    // Of several bytes the first and the last are known to be beyond ASCII, those between them are not looked at.
    if (sizeOf(ascii) <= fewAscii) {
        const high = [signOf(highByte)];
        return { whole: asciiRun, others: { first: high, last: high }, needed: null };
    }
    const edge = [signOf([...ascii, ...highByte])];
    return { whole: [], others: { first: edge, last: edge }, needed: null };
}
const runsOf = ({ closed, open }) => [...closed, ...open];
/** Offers what every text holds which a row of patterns matches. */
function offerNeeded(parts, choice) {
    /** How the text ends up to here, in any case. */
    let end = [""];
    let ways = [];
    for (const part of parts) {
        const { whole, others, needed } = part;
        choice.offer(needed);
        if (whole.length > 1 || others !== null)
            for (const way of [{ closed: [], open: end }, ...ways])
                choice.offer(runsOf(way));
        const followed = others === null ? ways : [...ways, { closed: [], open: end }];
        const next = followed
            .map(({ closed, open }) => ({
            closed: [...closed, ...joined(open, others?.first ?? [])],
            open: withoutLongerEnds(joined(open, whole)),
        }))
            .filter((way) => runsOf(way).length <= textLimit);
        for (const { closed, open } of next)
            if (open.length === 0)
                choice.offer(closed);
        ways = next.filter(({ open }) => open.length > 0).slice(-wayLimit);
        end = withoutLongerEnds([...new Set([...joined(end, whole), ...(others?.last ?? [])])]);
        if (end.length > textLimit)
            end = lastOf(part);
        if (end.length > textLimit)
            end = [""];
    }
    for (const way of [{ closed: [], open: end }, ...ways])
        choice.offer(runsOf(way));
    return choice;
}
/** How the texts of a row of patterns begin: as far as patterns are known as a whole, and the beginning of the next. */
function edgeOf(parts, edge, join) {
    let runs = [""];
    for (const part of parts) {
        const longer = join(runs, edge(part));
        if (longer.length > textLimit)
            return runs;
        runs = longer;
        if (part.others !== null)
            return runs;
    }
    return runs;
}
function sequence(parts) {
    const needed = offerNeeded(parts, new Choice()).runs;
    const first = edgeOf(parts, firstOf, joined);
    if (parts.every(({ others }) => others === null) &&
        parts.reduce((product, { whole }) => product * whole.length, 1) <= textLimit) {
        return { whole: first, others: null, needed };
    }
    const last = edgeOf(parts.toReversed(), lastOf, (runs, next) => joined(next, runs));
    return { whole: [], others: { first, last }, needed };
}
function choice(branches) {
    const needs = branches.map((branch) => new Choice().offer(branch.needed).offer(firstOf(branch)).offer(lastOf(branch)).runs);
    const needed = needs.includes(null) ? null : needs.flatMap((runs) => runs ?? []);
    const whole = branches.flatMap((branch) => branch.whole);
    const others = branches.flatMap((branch) => branch.others ?? []);
    const first = others.flatMap((other) => other.first);
    if (whole.length + first.length > textLimit)
        return { ...anything, needed };
    if (others.length === 0)
        return { whole, others: null, needed };
    return { whole, others: { first, last: others.flatMap((other) => other.last) }, needed };
}
/** A pattern that stands there so often, or not at all. */
function optional(body, max) {
    const [run] = body.whole;
    if (run !== undefined && body.whole.length === 1 && body.others === null && max <= unrollLimit) {
        return { whole: Array.from({ length: max + 1 }, (_, count) => run.repeat(count)), others: null, needed: null };
    }
    if (max === 1)
        return { whole: ["", ...body.whole], others: body.others, needed: null };
    return { whole: [""], others: { first: firstOf(body), last: lastOf(body) }, needed: null };
}
/** Characters in a row as one text each. */
function merged(parts) {
    const fewer = [];
    for (const part of parts) {
        const before = fewer.at(-1);
        const [one, two] = [before?.whole[0], part.whole[0]];
        if (before !== undefined && one !== undefined && two !== undefined && isText(before) && isText(part)) {
            fewer[fewer.length - 1] = needed_literals_text(one + two);
        }
        else
            fewer.push(part);
    }
    return fewer;
}
const isText = ({ whole, others, needed }) => whole.length === 1 && others === null && needed === null;
/** The patterns of nested sequences in a row; a repetition as what it has at least, and what may follow. */
function unrolled(pattern) {
    if (pattern.kind === "sequence")
        return pattern.parts.flatMap(unrolled);
    if (pattern.kind !== "repeat")
        return [known(pattern)];
    const least = Math.min(pattern.min, unrollLimit);
    const parts = unrolled(pattern.body);
    const row = Array.from({ length: least }, () => parts).flat();
    return least === pattern.max ? row : [...row, optional(known(pattern.body), pattern.max - least)];
}
function known(pattern) {
    switch (pattern.kind) {
        case "character":
            return ofCharacter(pattern.set);
        case "sequence":
        case "repeat":
            return sequence(merged(unrolled(pattern)));
        case "choice":
            return choice(pattern.branches.map(known));
        case "beginning":
            return needed_literals_text(beginning);
        case "end":
            return needed_literals_text(end);
        case "look-ahead": {
            // What must follow is in the line as well, but the text goes on from where the look-ahead began.
            const ahead = pattern.negated ? anything : known(pattern.body);
            return { ...nothing, needed: new Choice().offer(ahead.needed).offer(firstOf(ahead)).offer(lastOf(ahead)).runs };
        }
    }
}
/** Of a choice within a row only so many branches are looked at one by one. */
const branchLimit = 40;
/** A row of patterns as rows without a choice, where it has one: one row for each branch. */
function branchesOf(row) {
    const at = row.findIndex(({ kind }) => kind === "choice");
    const part = row[at];
    if (part?.kind !== "choice" || part.branches.length > branchLimit)
        return [row];
    return part.branches.map((branch) => row.with(at, branch));
}
const choiceOf = (row) => offerNeeded(merged(row.flatMap(unrolled)), new Choice(true));
const needOf = ({ runs, second }) => runs === null ? null : { any: runs.map(literalOfRun), also: second?.map(literalOfRun) ?? null };
/**
 * What every line holds that a pattern matches, so that a scanner can look for it before it tries the pattern: what one
 * of the needs says. The idea is that of RE2's prefilters (google/re2 re2/prefilter.h).
 * @param source a regular expression's source, to be used without flags
 * @returns null where lines may match that hold no literal of two bytes or more
 */
function needed_literals_derivedNeeds(source) {
    try {
        const pattern = (0,syntax/* readPattern */.ZS)(source);
        const row = pattern.kind === "sequence" ? pattern.parts : [pattern];
        const whole = choiceOf(row);
        const branches = branchesOf(row).map(choiceOf);
        const isCheaper = branches.reduce((sum, { cost }) => sum + cost, 0) < whole.cost;
        const needs = (isCheaper ? branches : [whole]).map(needOf);
        return needs.includes(null) ? null : needs.filter((need) => need !== null);
    }
    catch (error) {
        if (error instanceof syntax/* Refusal */.P_)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/diagnosis/needs.js



const marks = { begins: 1, ends: 2, pair: 4, place: 8 };
const single = (set) => set.length === 1 && set[0] !== undefined && set[0][0] === set[0][1] ? set[0][0] : null;
function encodeLiteral({ sets, begins, ends, trigger }) {
    const items = [];
    for (const set of sets) {
        const byte = single(set);
        const before = items.at(-1);
        if (byte === null)
            items.push(set.flat());
        else if (typeof before === "string")
            items[items.length - 1] = before + String.fromCharCode(byte);
        else
            items.push(String.fromCharCode(byte));
    }
    const mark = (begins ? marks.begins : 0) |
        (ends ? marks.ends : 0) |
        (trigger.kind === "pair" ? marks.pair : 0) |
        (trigger.at * marks.place);
    return [mark, ...items];
}
function decodeLiteral([mark, ...items]) {
    const sets = items.flatMap((item) => {
        if (typeof item === "string")
            return Array.from(item, (sign) => [[sign.charCodeAt(0), sign.charCodeAt(0)]]);
        return [item.flatMap((first, index) => (index % 2 === 0 ? [[first, item[index + 1] ?? first]] : []))];
    });
    return {
        sets,
        begins: (mark & marks.begins) !== 0,
        ends: (mark & marks.ends) !== 0,
        trigger: { kind: (mark & marks.pair) === 0 ? "gram" : "pair", at: Math.floor(mark / marks.place) },
    };
}
const decode = ([any, also]) => ({
    any: any.map(decodeLiteral),
    also: also === 0 ? null : also.map(decodeLiteral),
});
const keyOf = (source) => (0,external_node_crypto_.createHash)("sha1").update(source).digest("base64").slice(0, 10);
/**
 * The needs of patterns, for `known-needs.ts`: deriving them all takes longer than reading most logs.
 * @param sources of the patterns; one of which nothing is known is left out
 */
const needsTableOf = (sources) => Object.fromEntries(sources.flatMap((source) => {
    const needs = derivedNeeds(source);
    if (needs === null)
        return [];
    return [
        [
            keyOf(source),
            needs.map(({ any, also }) => [any.map(encodeLiteral), also?.map(encodeLiteral) ?? 0]),
        ],
    ];
}));
function parsed(text) {
    const known = JSON.parse(text);
    return known;
}
let table = null;
/**
 * What every line holds that a pattern matches: what one of the needs says. Those of the built-in rules are known, others
 * are derived.
 * @param source a regular expression's source, to be used without flags
 * @returns null where lines may match that hold no literal of two bytes or more
 */
function needsOf(source) {
    const known = (table ??= parsed(knownNeeds))[keyOf(source)];
    return known?.map(decode) ?? needed_literals_derivedNeeds(source);
}
/** The literals of which a line holds one when a pattern matches it; null where there are none. */
const neededLiterals = (source) => needsOf(source)?.flatMap(({ any }) => any) ?? null;


/***/ }),

/***/ 33959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ ruleFault),
  q: () => (/* binding */ rulesWith)
});

// EXTERNAL MODULE: ./build/text/sanitise.js
var sanitise = __webpack_require__(95610);
// EXTERNAL MODULE: ./build/logs/line-splitter.js + 4 modules
var line_splitter = __webpack_require__(86104);
// EXTERNAL MODULE: ./build/diagnosis/pattern/character-set.js
var character_set = __webpack_require__(42749);
// EXTERNAL MODULE: ./build/diagnosis/pattern/syntax.js
var syntax = __webpack_require__(78404);
;// CONCATENATED MODULE: ./build/diagnosis/pattern/automaton.js


const beginning = 0;
const skipped = 1;
const stateLimit = 1200;
/** Counted repetitions are copied out this often; what is beyond becomes a loop of bounded rounds. */
const copies = 8;
const end = { kind: "end" };
/** Lays out a pattern as nodes, from its end to its beginning (Thompson's construction). */
class Layout {
    reads = [];
    #lineLimit;
    constructor(lineLimit) {
        this.#lineLimit = lineLimit;
    }
    /** @returns the node at which the pattern begins, when `follow` comes after it */
    lay(pattern, follow, rounds) {
        switch (pattern.kind) {
            case "character":
                return this.#read(pattern.set, follow, rounds);
            case "beginning":
                return { kind: "beginning", follow };
            case "end":
                return follow;
            case "sequence":
                return pattern.parts.reduceRight((follower, part) => this.lay(part, follower, rounds), follow);
            case "choice":
                return { kind: "split", ways: pattern.branches.map((branch) => this.lay(branch, follow, rounds)) };
            case "look-ahead":
                return { kind: "split", ways: [this.lay(pattern.body, end, rounds), follow] };
            case "repeat":
                return this.#repeat(pattern, follow, rounds);
        }
    }
    #read(set, follow, rounds) {
        if (this.reads.length === stateLimit)
            throw new syntax/* Refusal */.P_("is too large to be checked");
        const node = { kind: "read", id: this.reads.length + 2, set, rounds, follow };
        this.reads.push(node);
        return node;
    }
    #repeat({ body, min, max }, follow, rounds) {
        if (max === 0)
            return follow;
        if (max === 1) {
            const once = this.lay(body, follow, rounds);
            return min === 1 ? once : { kind: "split", ways: [once, follow] };
        }
        if ((0,syntax/* mayBeEmpty */.uE)(body))
            throw new syntax/* Refusal */.P_("repeats a part that may be empty");
        if (min === max && max <= copies)
            return this.#copy(body, max, follow, rounds);
        const copied = Math.min(Math.max(min - 1, 0), copies);
        const again = { kind: "split", ways: [] };
        const first = this.lay(body, again, Math.min(this.#lineLimit, rounds * (max - copied)));
        again.ways.push(first, follow);
        return this.#copy(body, copied, min === 0 ? again : first, rounds);
    }
    #copy(body, times, follow, rounds) {
        return Array.from({ length: times }).reduce((follower) => this.lay(body, follower, rounds), follow);
    }
}
/** The reading nodes that can be reached without reading, and in how many ways each. */
function reach(from, atBeginning, known = new Map()) {
    const found = known.get(from);
    if (found !== undefined)
        return found;
    const ways = new Map();
    const add = (node) => {
        for (const [id, count] of reach(node, atBeginning, known))
            ways.set(id, (ways.get(id) ?? 0) + count);
    };
    switch (from.kind) {
        case "read":
            ways.set(from.id, 1);
            break;
        case "split":
            from.ways.forEach(add);
            break;
        case "beginning":
            if (atBeginning)
                add(from.follow);
            break;
        case "end":
            break;
    }
    known.set(from, ways);
    return ways;
}
/**
 * @param lineLimit the length of the longest line that will be matched, in UTF-16 units
 * @throws Refusal when a repeated part may be empty, or the pattern is too large
 */
function automatonOf(pattern, lineLimit) {
    const layout = new Layout(lineLimit);
    const entry = layout.lay(pattern, end, 1);
    const { mask, all } = (0,character_set/* alphabetOf */.h3)(layout.reads.map(({ set }) => set));
    const anywhere = reach(entry, false);
    const skips = anywhere.size === 0 ? new Map() : new Map([[skipped, 1], ...anywhere]);
    const fromBeginning = new Map(reach(entry, true));
    if (anywhere.size > 0)
        fromBeginning.set(skipped, 1);
    return [
        { mask: 0n, rounds: 1, next: fromBeginning },
        { mask: all, rounds: lineLimit, next: skips },
        ...layout.reads.map((read) => ({ mask: mask(read.set), rounds: read.rounds, next: reach(read.follow, false) })),
    ];
}

;// CONCATENATED MODULE: ./build/diagnosis/pattern/components.js
/** The strongly connected components, each after all that it leads to (Tarjan, "Depth-first search and linear graph algorithms", 1972). */
function componentsOf(automaton) {
    const order = new Map();
    const low = new Map();
    const stack = [];
    const home = new Map();
    const components = [];
    const close = (root) => {
        const members = stack.splice(stack.indexOf(root));
        const targets = members.flatMap((state) => [...(automaton[state]?.next.keys() ?? [])]);
        const next = [...new Set(targets.flatMap((state) => home.get(state) ?? []))];
        const reaches = new Set(next.flatMap((component) => [...component.reaches]));
        const component = { members, cyclic: targets.some((state) => members.includes(state)), next, reaches };
        reaches.add(component);
        for (const state of members)
            home.set(state, component);
        components.push(component);
    };
    const visit = (state) => {
        const number = order.size;
        order.set(state, number);
        low.set(state, number);
        stack.push(state);
        for (const to of automaton[state]?.next.keys() ?? []) {
            if (!order.has(to))
                visit(to);
            if (!home.has(to))
                low.set(state, Math.min(low.get(state) ?? number, low.get(to) ?? number));
        }
        if (low.get(state) === number)
            close(state);
    };
    for (const state of automaton.keys())
        if (!order.has(state))
            visit(state);
    return components;
}

;// CONCATENATED MODULE: ./build/diagnosis/pattern/ambiguity.js



/** Bounds the work of the check itself: the built-in rules take some thousands of steps each, at most. */
class Search {
    #automaton;
    #stepsLeft = 1_000_000;
    constructor(automaton) {
        this.#automaton = automaton;
    }
    mask(state) {
        return this.#automaton[state]?.mask ?? 0n;
    }
    /** The states that can read the next character, each with the number of ways to get there. */
    next(state) {
        return this.#automaton[state]?.next ?? new Map();
    }
    /** The pairs of states that two runs over the same text come to next. */
    *nextPairs([left, right]) {
        for (const to of this.next(left).keys()) {
            for (const other of this.next(right).keys()) {
                this.#stepsLeft -= 1;
                if (this.#stepsLeft === 0)
                    throw new syntax/* Refusal */.P_("is too large to be checked");
                if ((this.mask(to) & this.mask(other)) !== 0n)
                    yield [to, other];
            }
        }
    }
    pairKey([left, right]) {
        return left * this.#automaton.length + right;
    }
}
/**
 * Whether two different runs can go from a place back to the same place over the same text: then each round of the
 * loop doubles the runs (exponential ambiguity).
 */
function doublesEachRound(search, { members }) {
    const inside = new Set(members);
    if (members.some((state) => [...search.next(state)].some(([to, ways]) => ways > 1 && inside.has(to))))
        return true;
    const same = members.map((state) => [state, state]);
    const before = new Map();
    const forth = [...same];
    const seen = new Set(forth.map((pair) => search.pairKey(pair)));
    for (const pair of forth) {
        for (const to of search.nextPairs(pair)) {
            if (!inside.has(to[0]) || !inside.has(to[1]))
                continue;
            const key = search.pairKey(to);
            const known = before.get(key);
            if (known === undefined)
                before.set(key, [pair]);
            else
                known.push(pair);
            if (!seen.has(key))
                forth.push(to);
            seen.add(key);
        }
    }
    const back = [...same];
    const met = new Set(back.map((pair) => search.pairKey(pair)));
    for (const pair of back) {
        for (const from of before.get(search.pairKey(pair)) ?? []) {
            if (from[0] !== from[1])
                return true;
            const key = search.pairKey(from);
            if (!met.has(key))
                back.push(from);
            met.add(key);
        }
    }
    return false;
}
/**
 * The length of the shortest text that can be read in the loop at `first`, on the way from `first` to `second`, and in
 * the loop at `second`; null when there is none. Repetitions of that text can be split between the two loops anywhere
 * (polynomial ambiguity).
 */
function sharedText(search, [first, one], [second, two]) {
    const seen = new Set();
    let layer = [[first, first, second]];
    for (let length = 1; layer.length > 0; length += 1) {
        const following = [];
        for (const [left, middle, right] of layer) {
            for (const [nextMiddle, nextRight] of search.nextPairs([middle, right])) {
                if (!two.has(nextRight))
                    continue;
                const shared = search.mask(nextMiddle) & search.mask(nextRight);
                for (const nextLeft of search.next(left).keys()) {
                    if (!one.has(nextLeft) || (search.mask(nextLeft) & shared) === 0n)
                        continue;
                    if (nextLeft === first && nextMiddle === second && nextRight === second)
                        return length;
                    const key = `${nextLeft} ${nextMiddle} ${nextRight}`;
                    if (seen.has(key))
                        continue;
                    seen.add(key);
                    following.push([nextLeft, nextMiddle, nextRight]);
                }
            }
        }
        layer = following;
    }
    return null;
}
/** In how many ways a text can be split between two loops at most; 1 when it cannot. */
function splits(automaton, search, lineLimit, loops) {
    const [one, two] = [new Set(loops[0].members), new Set(loops[1].members)];
    const ways = [...one].flatMap((first) => [...two].map((second) => {
        const length = sharedText(search, [first, one], [second, two]);
        if (length === null)
            return 1;
        return 1 + Math.min(automaton[first]?.rounds ?? 1, automaton[second]?.rounds ?? 1, Math.ceil(lineLimit / length));
    }));
    return Math.max(...ways);
}
/** For each state, how many runs that parted at one place can come together in it; what loops add is left out. */
function meetings(automaton, search) {
    const sources = new Map();
    const queue = automaton.flatMap((_, state) => (state === skipped ? [] : [[state, state]]));
    const seen = new Set(queue.map((pair) => search.pairKey(pair)));
    for (const pair of queue) {
        for (const to of search.nextPairs(pair)) {
            if (to[0] === skipped || to[1] === skipped)
                continue;
            if (to[0] === to[1] && pair[0] !== pair[1]) {
                sources.set(to[0], (sources.get(to[0]) ?? new Set()).add(pair[0]).add(pair[1]));
            }
            const key = search.pairKey(to);
            if (!seen.has(key))
                queue.push(to);
            seen.add(key);
        }
    }
    const met = new Map([...sources].map(([state, { size }]) => [state, size]));
    for (const { next } of automaton) {
        for (const [to, ways] of next)
            if (ways > 1)
                met.set(to, (met.get(to) ?? 1) * ways);
    }
    return met;
}
/**
 * Bounds the number of ways in which a backtracking engine may read a line up to
 * any of its characters. Theory: Weber and Seidl, "On the degree of ambiguity of finite automata" (1991).
 * @param lineLimit the length of the longest line, in UTF-16 units
 * @throws Refusal when the ways double with each round of a loop, or the pattern is too large
 */
function waysToRead(automaton, lineLimit) {
    const search = new Search(automaton);
    const components = componentsOf(automaton);
    const loops = components.filter(({ cyclic }) => cyclic);
    if (loops.some((loop) => doublesEachRound(search, loop))) {
        throw new syntax/* Refusal */.P_("repeats a part that can read the same text in two ways, which takes exponential time");
    }
    const met = meetings(automaton, search);
    const bounds = new Map();
    // A component comes after all that it leads to, so their bounds are there.
    for (const component of components) {
        const after = component.next.map((next) => bounds.get(next) ?? { merged: 1, split: 1 });
        const later = component.cyclic ? loops.filter((loop) => loop !== component && component.reaches.has(loop)) : [];
        bounds.set(component, {
            merged: component.members.reduce((product, state) => product * (met.get(state) ?? 1), Math.max(1, ...after.map(({ merged }) => merged))),
            split: Math.max(1, ...after.map(({ split }) => split), ...later.map((loop) => splits(automaton, search, lineLimit, [component, loop]) * (bounds.get(loop)?.split ?? 1))),
        });
    }
    const all = [...bounds.values()];
    return Math.max(...all.map(({ merged }) => merged)) * Math.max(...all.map(({ split }) => split));
}

;// CONCATENATED MODULE: ./build/diagnosis/pattern-safety.js




const sourceLimit = 1000;
/**
 * In how many ways an engine may read up to a character of a line before it gives up: with lines of 8 KiB some
 * hundredths of a second for the worst line that can be written. Two loops that share a text of one character would
 * take eight times as long for each line of a hostile log, three of them minutes.
 */
const waysLimit = 1 + line_splitter/* lineLimit */.m$ / 8;
function compiles(source) {
    try {
        return new RegExp(source).flags === "";
    }
    catch {
        return false;
    }
}
/**
 * Judges whether matching a pattern against any line takes a bounded, near-linear number of steps, without running it.
 * JavaScript's engine backtracks, and a log is written by whoever wrote the code under test.
 *
 * The pattern becomes an automaton whose runs are the engine's attempts; the check bounds the number of runs over one
 * text. Loops within loops that share a text are refused whatever their size. Loops one after the other that share a
 * text multiply, and so does the search for a beginning when the pattern is not anchored: `.*x` tries every rest of
 * the line from every place. Bounded repetitions (`.{0,200}`) count with their bound, and an unanchored loop after a
 * long text of its own (`licence server .*down`) with the number of times that the text fits into a line.
 * Assertions (`$`, `\b`, look-aheads) are taken to hold and what follows to fail: it errs to the safe side.
 * @param source a regular expression's source, to be used without flags
 * @returns null when it is safe; else the reason, to follow the words "the pattern"
 */
function unsafePattern(source) {
    if (source.length > sourceLimit)
        return `is longer than ${sourceLimit} characters`;
    if (!compiles(source))
        return "is not a regular expression";
    try {
        const ways = waysToRead(automatonOf((0,syntax/* readPattern */.ZS)(source), line_splitter/* lineLimit */.m$), line_splitter/* lineLimit */.m$);
        return ways <= waysLimit
            ? null
            : "can read the same text in too many ways: anchor it with ^, bound its repetitions, or part them by a character that they do not contain";
    }
    catch (error) {
        if (error instanceof syntax/* Refusal */.P_)
            return error.message;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/logs/log-reader.js + 4 modules
var log_reader = __webpack_require__(82926);
// EXTERNAL MODULE: ./build/diagnosis/exits.js
var exits = __webpack_require__(97279);
// EXTERNAL MODULE: ./build/diagnosis/needs.js + 3 modules
var diagnosis_needs = __webpack_require__(67794);
// EXTERNAL MODULE: ./build/diagnosis/unwrap.js
var unwrap = __webpack_require__(82335);
;// CONCATENATED MODULE: ./build/diagnosis/rule-set.js





const nothingIsOpen = () => false;
function prepare(rules) {
    const needs = rules.map((rule) => (0,diagnosis_needs/* needsOf */.hN)(rule.pattern.source));
    const owned = needs.flatMap((own, place) => (own ?? []).map((need) => ({ need, place })));
    const literals = (0,log_reader/* readerFilter */.OK)({ needs: owned.map(({ need }) => need), endings: (0,exits/* exitLiterals */.pi)() });
    const places = literals.owners.map((own) => [...new Set(own.map((need) => owned[need]?.place ?? 0))]);
    return {
        literals,
        owners: places.map((own) => own.flatMap((place) => rules[place] ?? [])),
        others: rules.filter((_, place) => needs[place] === null),
    };
}
/**
 * Rules with a filter for the literals that they need: most lines hold none, and of a line that holds some only the rules
 * that need them are tried. Where the filter could not look, the line's text is looked at. All that is
 * made when the first log is read: a run that reads none does not wait for it.
 */
function ruleSet(rules) {
    let made = null;
    const prepared = () => (made ??= prepare(rules));
    const places = new Map(rules.map((rule, place) => [rule, place]));
    const ownersOf = (found) => {
        const { owners, others } = prepared();
        const owning = new Set([...found.flatMap((literal) => owners[literal] ?? []), ...others]);
        return [...owning].sort((left, right) => (places.get(left) ?? 0) - (places.get(right) ?? 0));
    };
    return {
        get filter() {
            const { literals, others } = prepared();
            return others.length === 0 ? literals : log_reader/* everyLine */.Uw;
        },
        expects(found, isOpen, read) {
            const { owners } = prepared();
            let text = null;
            for (const literal of found) {
                for (const rule of owners[literal] ?? []) {
                    if (rule.within !== undefined && !isOpen(rule.within))
                        continue;
                    text ??= (0,unwrap/* unwrap */.o)(read());
                    if (rule.pattern.test(text))
                        return true;
                }
            }
            return false;
        },
        match(text, isOpen = nothingIsOpen, told = null) {
            const found = told ?? (0,line_splitter/* literalsIn */.ww)(text, prepared().literals);
            for (const rule of found === null ? rules : ownersOf(found)) {
                if (rule.within !== undefined && !isOpen(rule.within))
                    continue;
                const match = rule.pattern.exec(text);
                if (match !== null)
                    return { rule, found: match };
            }
            return null;
        },
    };
}

;// CONCATENATED MODULE: ./build/diagnosis/rules/node-packages.js
/** Yarn, pnpm and Corepack, and npm's errors that are not about versions. */
const nodePackagesRules = [
    {
        id: "yarn-package-missing",
        category: "dependency-missing",
        title: "Yarn finds no such package or version",
        pattern: /^➤ YN(?:0016|0020|0027|0035|0082): (?:[│├└┌] )?(?<package>@?[\w./-]{1,200})@/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "yarn-build-failed",
        category: "compile-error",
        title: "Yarn could not build a package",
        pattern: /^➤ YN0009: /,
        kind: "cause",
    },
    {
        id: "yarn-checksum",
        category: "lockfile-out-of-sync",
        title: "A package's checksum is not the one in yarn.lock",
        pattern: /^(?:➤ YN0018: |error Integrity check failed for ")/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "yarn-network",
        category: "network",
        title: "Yarn could not reach its registry",
        pattern: /^(?:➤ YN(?:0001|0035): .{0,3}(?:RequestError|ReadError|TimeoutError|AggregateError)\b|error An unexpected error occurred: "https?:\S{1,300}: (?:ETIMEDOUT|ESOCKETTIMEDOUT|ECONNRESET|Request failed \\"5\d\d ))/,
        kind: "cause",
        transient: true,
    },
    {
        id: "usage-error",
        category: "configuration",
        title: "Yarn or Corepack was called in a way that the project does not allow",
        pattern: /^Usage Error: (?<message>\S.*)$/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "package-manager-version",
        category: "toolchain-version",
        title: "The project asks for another version of its package manager",
        pattern: /^(?:error This project's package\.json defines "packageManager": "|(?:Error: )?(?:Multiple versions of pnpm specified:|No pnpm version is specified\.)|\s*ERR_PNPM_BAD_PM_VERSION\b)/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "pnpm-package-missing",
        category: "dependency-missing",
        title: "pnpm finds no such package or version",
        pattern: /^\s*ERR_PNPM_(?:FETCH_404|WORKSPACE_PKG_NOT_FOUND|PACKAGE_NOT_FOUND|SPEC_NOT_SUPPORTED_BY_ANY_RESOLVER|CANNOT_RESOLVE_WORKSPACE_PROTOCOL)\b/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "pnpm-refused",
        category: "auth",
        title: "The registry refused pnpm's credentials",
        pattern: /^\s*ERR_PNPM_FETCH_40[13]\b/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "pnpm-network",
        category: "network",
        title: "pnpm could not reach its registry",
        pattern: /^\s*ERR_PNPM_(?:FETCH_(?:5\d\d|429)|META_FETCH_FAIL|TARBALL_FETCH|BROKEN_METADATA_JSON)\b/,
        kind: "cause",
        transient: true,
    },
    {
        id: "pnpm-peer-conflict",
        category: "dependency-conflict",
        title: "pnpm cannot satisfy peer dependencies",
        pattern: /^\s*ERR_PNPM_(?:PEER_DEP_ISSUES|UNMET_PEER_DEPENDENCIES|CATALOG_\w{1,60})\b/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "npm-publish-refused",
        category: "deployment",
        title: "The npm registry refused a version",
        pattern: /^npm (?:ERR!|error) (?:code EPUBLISHCONFLICT|(?:40[03] )?40[03] \w+(?: \w+)? - PUT \S{1,300} - )/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "npm-file-invalid",
        category: "configuration",
        title: "npm cannot read package.json, or was called in the wrong place",
        pattern: /^npm (?:ERR!|error) code (?:EJSONPARSE|EWORKSPACESCONFIG|ENOWORKSPACES|EINVALIDPACKAGENAME|EINVALIDTAGNAME|EUNSUPPORTEDPROTOCOL|EMISSINGARG)$/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "npm-permission",
        category: "permission",
        title: "npm may not write a file",
        pattern: /^npm (?:ERR!|error) code (?:EACCES|EPERM|EROFS)$/,
        kind: "cause",
    },
    {
        id: "npm-server-error",
        category: "network",
        title: "The npm registry did not answer as it should",
        pattern: /^npm (?:ERR!|error) (?:code E(?:5\d\d|429|INVALIDRESPONSE)|5\d\d .{1,60} - GET |network (?:request to|Socket timeout|read |timeout))/,
        kind: "cause",
        transient: true,
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/rules/node-programs.js
/** Test runners of JavaScript beside those of node.ts, and what Node.js says when it dies. */
const nodeProgramsRules = [
    {
        id: "no-tests-found",
        category: "configuration",
        title: "A test runner finds no test",
        pattern: /^(?:Error: )?No (?:test files|tests) found(?:, exiting with code 1|\.?$)/,
        kind: "cause",
    },
    {
        id: "playwright-browser-missing",
        category: "dependency-missing",
        title: "Playwright's browser is not installed",
        pattern: /(?:\blaunch\w{0,30}: Executable doesn't exist at (?<path>\S+)|^║ Looks like Playwright(?: Test or Playwright)? was just (?:installed|updated))/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "playwright-expectation",
        category: "test-failure",
        title: "A Playwright expectation was not met",
        pattern: /^ *(?:Error: (?:expect\((?:locator|page|received|string|value)\)\.|Timed out \d{1,9}ms waiting for expect\()|TimeoutError: (?:page|locator|frame|browser)\w{0,20}\.\w{1,40}: Timeout \d{1,9}ms exceeded)/,
        kind: "cause",
        nudge: 0.3,
    },
    {
        id: "cypress-failed",
        category: "test-failure",
        title: "A Cypress test failed",
        pattern: /^ *(?:AssertionError: Timed out retrying after \d{1,9}ms: |CypressError: )(?<message>\S.*)$/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "cypress-not-ready",
        category: "configuration",
        title: "Cypress cannot start",
        pattern: /^(?:Cypress failed to verify that your server is running\.|Cypress could not verify that this server is running:|The cypress npm package is installed, but the Cypress binary is missing\.|Can't run because no spec files were found\.)/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "jest-worker-lost",
        category: "crash",
        title: "A Jest worker died",
        pattern: /(?:\bA (?:jest )?worker process \(pid=\d{1,9}\) was terminated by another process: signal=|\bJest worker encountered \d{1,3} child process exceptions\b|\bjest: failed to cache transform results\b)/,
        kind: "cause",
    },
    {
        id: "jest-worker-memory",
        category: "out-of-memory",
        title: "A Jest worker ran out of memory",
        pattern: /\bJest worker ran out of memory and crashed/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "test-time-limit",
        category: "timeout",
        title: "A test took longer than it may",
        pattern: /^ *(?:thrown: "Exceeded timeout of \d{1,9} ?ms for a (?:test|hook)|Error: Timeout of \d{1,9}ms exceeded\. For async tests and hooks|Error: Test timed out in \d{1,9}ms\.|(?:Error: )?Test timeout of \d{1,9}ms exceeded)/,
        kind: "general",
        nudge: 0.9,
    },
    {
        id: "snapshot-mismatch",
        category: "test-failure",
        title: "A snapshot differs",
        pattern: /^ *(?:Error|AssertionError): Snapshot `(?<test>[^`]{1,300})` mismatched/,
        kind: "cause",
    },
    {
        id: "node-crypto-unsupported",
        category: "toolchain-version",
        title: "The build needs an older Node.js, or OpenSSL's legacy provider",
        pattern: /\b(?:error:0308010C:digital envelope routines::unsupported|ERR_OSSL_EVP_UNSUPPORTED)\b/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "address-in-use",
        category: "configuration",
        title: "A port is taken already",
        pattern: /(?:\bEADDRINUSE\b|\bbind: address already in use\b|\[Errno (?:48|98)\] Address already in use|\bport is already allocated\b)/,
        kind: "cause",
    },
    {
        id: "node-module-system",
        category: "configuration",
        title: "A module is loaded by the wrong module system",
        pattern: /^ *(?:Error \[ERR_REQUIRE_ESM\]: |SyntaxError: (?:Cannot use import statement outside a module|Unexpected token 'export'|The requested module '[^']{1,200}' (?:does not provide an export|is a CommonJS module))|(?:ReferenceError: )?(?:require|module|exports|__dirname) is not defined in ES module scope)/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "node-uncaught",
        category: "crash",
        title: "A JavaScript program threw an error",
        pattern: /^(?:error: )?(?:Uncaught |\[?UnhandledPromiseRejection(?:Warning)?: |Unhandled promise rejection: |\[UnhandledPromiseRejection: )(?:\(in promise\) )?(?<message>\S.*)$/,
        kind: "general",
        nudge: 0.7,
    },
    {
        id: "connection-refused",
        category: "network",
        title: "A server did not answer",
        pattern: /\bconnect (?:ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH) (?<address>[\w.:[\]]+)/,
        kind: "general",
        nudge: 0.6,
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/rules/node-builds.js
/** Linters, bundlers, frameworks and monorepo runners of JavaScript; Bun and Deno. */
const nodeBuildsRules = [
    {
        id: "bun-test-failed",
        category: "test-failure",
        title: "A Bun test failed",
        pattern: /^(?:\(fail\)|✗) (?<test>\S.*) \[[\d.]{1,12}m?s\]$/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "bun-lockfile-out-of-sync",
        category: "lockfile-out-of-sync",
        title: "bun.lock does not match package.json",
        pattern: /^error: (?:lockfile had changes, but lockfile is frozen|Outdated lockfile version)/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "bun-package-missing",
        category: "dependency-missing",
        title: "Bun finds no such package or module",
        pattern: /^error: (?:No version matching "[^"]{1,100}" found for specifier "(?<specifier>[^"]{1,200})"|GET https?:\S{1,300} - 404|Cannot find (?:module|package) ["'](?<module>[^"']{1,300})["'] from |Could not resolve: "(?<import>[^"]{1,300})"|Package "(?<package>[^"]{1,200})" not found)/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "script-not-found",
        category: "configuration",
        title: "There is no such script or task",
        pattern: /^(?:error: (?:Script|Module) not found "(?<script>[^"]{1,200})"|Task not found: (?<task>\S{1,200})$)/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "deno-type-error",
        category: "type-error",
        title: "Deno found a type error",
        pattern: /^(?:error: )?(?<code>TS\d{4,5}) \[ERROR\]: (?<message>\S.*)$/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "deno-lint-problem",
        category: "lint",
        title: "deno lint found a problem",
        pattern: /^error\[(?<rule>(?:no|ban|prefer|require|explicit|for|guard|single|default|constructor|adjacent|camelcase|eqeqeq|getter|jsx|react|triple|use|valid|verbatim|fresh)[a-z-]{0,60})\]: /,
        kind: "cause",
        nudge: 0.3,
    },
    {
        id: "deno-unformatted",
        category: "format",
        title: "Files are not formatted as deno fmt does",
        pattern: /^error: Found \d{1,9} not formatted files? in \d/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "eslint-setup",
        category: "configuration",
        title: "ESLint has no configuration that it can use",
        pattern: /^(?:Error: )?ESLint couldn't (?:find (?:an eslint\.config|a configuration file|the config "|the plugin "|an? )|determine the plugin )/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "eslint-warnings",
        category: "lint",
        title: "ESLint found more warnings than allowed",
        pattern: /^ESLint found too many warnings \(maximum: \d{1,6}\)/,
        kind: "cause",
    },
    {
        id: "biome-unformatted",
        category: "format",
        title: "A file is not formatted as Biome does",
        pattern: /^(?<path>[\w@./\\()[\]+-]{1,300}) (?:format|organizeImports) ?━{3,}/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "biome-problem",
        category: "lint",
        title: "Biome found a problem",
        pattern: /^(?<path>[\w@./\\()[\]+-]{1,300}):(?<line>\d{1,7}):(?<column>\d{1,7}) (?<rule>(?:lint|assist|parse|syntax|suppressions)(?:\/[\w/]{1,100})?)(?: {1,3}FIXABLE)? {1,3}━{3,}/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "oxlint-problem",
        category: "lint",
        title: "Oxlint found a problem",
        pattern: /^ *× (?<plugin>[a-z][\w-]{1,30})\((?<rule>[a-z][\w-]{1,60})\): \S/,
        kind: "cause",
        nudge: 0.3,
    },
    {
        id: "prettier-syntax",
        category: "syntax-error",
        title: "Prettier cannot parse a file",
        pattern: /^\[error\] (?<path>[\w@./()[\]+-]{1,300}\.\w{1,10}): SyntaxError: /,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "bundler-build-failed",
        category: "compile-error",
        title: "A bundler could not build a module",
        pattern: /^ *(?:Module (?:build failed|parse failed)(?: \(from |: )|RollupError: |\[vite:[\w:-]{1,60}\] |Error occurred prerendering page "(?<page>[^"]{1,300})"|(?:\[ERROR\] )?\[plugin [\w:.-]{1,80}\] )/,
        kind: "cause",
        nudge: 0.3,
    },
    {
        id: "bundle-over-budget",
        category: "policy-check",
        title: "A bundle is larger than its budget",
        pattern: /^(?:.{0,12}(?:Error: |\[ERROR\] ))?(?:[\w./-]{1,200} exceeded maximum budget\.|(?:bundle )?initial exceeded maximum budget\.|Package size limit has exceeded by )/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "svelte-check-problem",
        category: "type-error",
        title: "svelte-check found a type error",
        pattern: /^Error: \S.{0,400} \((?:ts|js|svelte)\)$/,
        kind: "cause",
        nudge: 0.3,
    },
    {
        id: "monorepo-task-failed",
        category: "unknown",
        title: "A task of a monorepo failed",
        pattern: /^(?: {0,2}(?:> {2})?NX {2,3}(?:Ran|Running) targets? | {0,2}ERROR {1,3}run failed: command {1,2}exited|[\w@./-]{1,100}#[\w:.-]{1,60}: command \(|lerna ERR! |Failed: {4}[\w@./-]{1,100}#)/,
        kind: "symptom",
    },
    {
        id: "npm-audit-found",
        category: "policy-check",
        title: "A package has a known vulnerability",
        pattern: /^(?:# npm audit report$|\d{1,6} vulnerabilities found - Packages audited: \d|[│|] (?:critical|high|moderate|low) {2,}[│|])/,
        kind: "cause",
        nudge: -0.5,
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/rules/rust.js
/** Cargo, rustc's errors without a number, rustup, nextest, and checks of crates. */
const rustRules = [
    {
        id: "nextest-failed",
        category: "test-failure",
        title: "A Rust test failed under nextest",
        pattern: /^ *(?:TRY \d{1,3} )?(?:FAIL|TIMEOUT|SIG[A-Z]{3,5}|ABORT|XFAIL|LEAK-FAIL|TMT) \[ *[>\d.]{1,12}s\] (?:\( *\d{1,6}\/\d{1,6}\) )?(?<test>\S.*)$/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "rust-lint",
        category: "lint",
        title: "A Rust lint was denied",
        pattern: /^error: (?:unused (?:variable|import|imports|doc comment|macro definition|`[^`]{1,100}`)\b|variable does not need to be mutable$|(?:function|struct|method|methods|field|fields|constant|static|enum|trait|type alias|associated \w{1,20}|variant|variants|multiple \w{1,20}) (?:`[^`]{1,200}`,? ?(?:and )?){0,4}(?:is|are) never (?:used|read|constructed)|use of deprecated |unreachable (?:statement|expression|pattern)|missing documentation for |unresolved link to |unnecessary `|hidden lifetime parameters)/,
        kind: "cause",
        nudge: 0.3,
    },
    {
        id: "clippy-problem",
        category: "lint",
        title: "Clippy found a problem",
        pattern: /^error: (?:this (?:\S+ ){0,6}(?:could|can|should|may|might) be |(?:this|the) (?:loop|expression|argument|boolean|function|`if`|lint|operation|match|pattern|call|import|public|returned|impl|URL|cast|let-binding|method|type|variable|item|block|range|comparison|borrow|borrowed|closure) |used `\w{1,40}\(\)` on |redundant (?:clone|closure|field|import|pattern|static|redefinition|else)\b|needless |useless (?:use of|conversion)|casting |unneeded |very complex type used|explicit |manual (?:implementation|`|\w{1,30}) |(?:doc|empty) (?:list|line|comment)|length comparison to|large size difference|module has the same name|you should consider adding|item in documentation|docs for |missing `|strict comparison|single-character|called `|use of `|variables can be used directly|writing `&|sub-expression diverges|question mark operator)/,
        kind: "cause",
        nudge: 0.3,
    },
    {
        id: "rust-plain-error",
        category: "compile-error",
        title: "A Rust crate does not compile",
        pattern: /^error: (?:cannot find (?:macro|derive macro|attribute|\w{1,20} macro) `|expected .{1,120}, found |no rules expected |mismatched closing delimiter|this file contains an unclosed delimiter|unexpected closing delimiter|proc(?:-| )macro (?:derive |attribute )?panicked|custom attribute panicked|environment variable `[^`]{1,100}` not defined|invalid format string|couldn't read `|format argument must be|lifetime may not live long enough|unknown start of token|cannot determine resolution|macro expansion ignores)/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "rust-build-step-failed",
        category: "compile-error",
        title: "A build script of a crate, or the linker, failed",
        pattern: /^error: (?:failed to run custom build command for `(?<crate>[^`]{1,100})`|linking with `(?<linker>[^`]{1,100})` failed)/,
        kind: "general",
        nudge: 0.3,
    },
    {
        id: "rustup-toolchain",
        category: "toolchain-version",
        title: "A Rust toolchain, or a part of it, is missing",
        pattern: /^error: (?:toolchain '(?<toolchain>[^']{1,100})' is not installed|(?:component|the component) '(?<component>[^']{1,100})' .{0,100}(?:is unavailable|is not)|'(?<command>[\w.-]{1,60})' is not installed for the (?:custom )?toolchain|could not download nonexistent rust version|no release found for|rustc [\d.]{1,20} is not supported by the following packages|override toolchain )/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "cargo-command-missing",
        category: "dependency-missing",
        title: "Cargo has no such command",
        pattern: /^error: no such (?:sub)?command: `(?<command>[^`]{1,60})`/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "cargo-package-missing",
        category: "dependency-missing",
        title: "Cargo finds no such package",
        pattern: /^error: no matching package (?:named )?`(?<package>[^`]{1,100})` found/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "cargo-manifest-invalid",
        category: "configuration",
        title: "Cargo cannot read a manifest",
        pattern: /^error: (?:failed to (?:parse (?:manifest|lock file) at|load manifest for|read `)|(?:the )?package `[^`]{1,100}` (?:does not (?:contain|have) (?:this|these|the) feature|depends on `)|none of the selected packages contains|current package believes it's in a workspace|package ID specification `|no (?:bin|test|example|bench) target named `)/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "cargo-network",
        category: "network",
        title: "Cargo could not fetch a dependency",
        pattern: /^error: failed to (?:get `[^`]{1,100}` as a dependency of|download (?:from `|`)|fetch `|query replaced source registry|load source for dependency `|update registry)/,
        kind: "cause",
        transient: true,
    },
    {
        id: "crate-denied",
        category: "policy-check",
        title: "A crate breaks a rule about licences, sources or vulnerabilities",
        pattern: /^error(?:\[(?:vulnerability|rejected|unlicensed|banned|yanked|unmaintained|unsound|notice|duplicate|not-allowed|source-not-allowed|license-not-encountered|no-license-field|wildcard)\]: |: \d{1,4} vulnerabilit(?:y|ies) found!)/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "typos-problem",
        category: "lint",
        title: "typos found a misspelt word",
        pattern: /^error: `(?<word>[^`]{1,100})` should be `/,
        kind: "cause",
        nudge: 0.5,
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/rules/python-tools.js
/** Installers, environments, documentation and checks of Python. */
const pythonToolsRules = [
    {
        id: "wrong-arguments",
        category: "configuration",
        title: "A program was called with wrong arguments",
        pattern: /^(?:ERROR: (?:file or directory not found: |usage: |not found: \/)|[\w./-]{1,100}: error: (?:unrecognized arguments: |the following arguments are required: |argument \S{1,100}: )|Error: (?:No such (?:option|command)[: ]|Missing (?:option|argument|parameter|command)\b|Got unexpected extra argument|Invalid value for |unknown (?:flag|command|shorthand flag|option)\b|required flag)|error: (?:unexpected argument '|unrecognized subcommand '|the following required arguments were not provided|unknown option ['`]|Found argument '|invalid value '))/,
        kind: "cause",
        nudge: 0.3,
    },
    {
        id: "pip-hashes",
        category: "lockfile-out-of-sync",
        title: "A package's hash is not the one in the requirements",
        pattern: /^ *ERROR: (?:THESE PACKAGES DO NOT MATCH THE HASHES|In --require-hashes mode, all requirements must|Hashes are required in --require-hashes mode)/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "python-environment",
        category: "configuration",
        title: "Python packages have no environment to go to",
        pattern: /^(?:error: externally-managed-environment$|error: No virtual environment found|(?:Error: )?The Poetry configuration is invalid:?|Group\(s\) not found: |ERROR: tox config file .{1,100} not found|nox > Error: Sessions not found: |(?:ERROR|Error): Unknown environment: |ERROR: unknown environment )/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "python-interpreter-missing",
        category: "toolchain-version",
        title: "The Python that is asked for is not installed",
        pattern: /^(?:error: No interpreter found for |ERROR: +InterpreterNotFound: |[\w.-]{1,60}: (?:skipped because could not find|failed with could not find) python interpreter |nox > (?:Session \S{1,100} skipped: )?Python interpreter \S{1,60} not found|pyenv: version [`'][^`']{1,60}' is not installed)/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "pip-build-step-failed",
        category: "compile-error",
        title: "A Python package could not be built",
        pattern: /^ *(?:error: (?:subprocess-exited-with-error|metadata-generation-failed)$|[×x] .{1,100} did not run successfully\.$|[×x] Failed to download and build `)/,
        kind: "cause",
        nudge: -0.5,
    },
    {
        id: "uv-unsatisfiable",
        category: "dependency-conflict",
        title: "uv cannot satisfy all requirements",
        pattern: /^ *╰─▶ Because .{1,1000}/,
        kind: "cause",
        nudge: -0.2,
    },
    {
        id: "uv-fetch-failed",
        category: "network",
        title: "uv could not fetch a package",
        pattern: /^ *(?:error: Failed to fetch: |error: Failed to download |error: Request failed after \d|[×x] Failed to download `|[×x] Failed to fetch: `)/,
        kind: "cause",
        transient: true,
    },
    {
        id: "uv-program-missing",
        category: "dependency-missing",
        title: "A program is not installed in the environment",
        pattern: /^(?:error: Failed to spawn: `(?<uv>[^`]{1,100})`|Command not found: (?<poetry>\S{1,100})$|Error: the command (?<pipenv>\S{1,100}) could not be found within PATH)/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "pdm-lock-stale",
        category: "lockfile-out-of-sync",
        title: "pdm.lock does not match pyproject.toml",
        pattern: /(?:Lock file hash doesn't match pyproject\.toml|Lockfile (?:is (?:out of date|generated on)|hash doesn't match))/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "pre-commit-setup",
        category: "configuration",
        title: "pre-commit cannot read its configuration or set up a hook",
        pattern: /^An (?:unexpected )?error has occurred: (?<exception>\w{1,60}): /,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "sphinx-extension",
        category: "compile-error",
        title: "An extension of Sphinx failed",
        pattern: /^(?:Extension error(?: \([\w.]{1,100}\))?:|Configuration error:|Theme error:|Could not import extension )/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "sphinx-warning",
        category: "compile-error",
        title: "Sphinx warns, and a warning is an error",
        pattern: /^(?<path>[\w@./\\-]{1,300}\.(?:rst|md|py|ipynb|txt))(?::docstring of [\w.]{1,200})?:(?<line>\d{1,7}): (?:WARNING|ERROR|CRITICAL|SEVERE): /,
        kind: "general",
        nudge: 0.4,
    },
    {
        id: "mkdocs-problem",
        category: "compile-error",
        title: "MkDocs could not build the documentation",
        pattern: /^(?:Doc file '(?<path>[^']{1,300})' contains (?:a link|an absolute link|an unrecognized)|Documentation file '(?<file>[^']{1,300})' contains a link|(?:ERROR +- +|Error: )?Config value '?(?<key>[\w.]{1,60})'?: (?!Warning))/,
        kind: "cause",
    },
    {
        id: "twine-invalid",
        category: "deployment",
        title: "A Python package is not fit to be uploaded",
        pattern: /^(?:ERROR {1,4})?(?:InvalidDistribution: |NonInteractive: Credential not found|Checking \S{1,300}: FAILED)/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "python-vulnerable",
        category: "policy-check",
        title: "A Python package has a known vulnerability",
        pattern: /^(?:Found [1-9]\d{0,5} known vulnerabilit(?:y|ies)(?:, ignored \d{1,5})? in \d|-> Vulnerability found in (?<package>[\w.-]{1,100}) version )/,
        kind: "cause",
    },
    {
        id: "pydocstyle-problem",
        category: "lint",
        title: "pydocstyle found a problem",
        pattern: /^(?<path>[\w./\\-]{1,300}\.py):(?<line>\d{1,7}) (?:at module level|in (?:public|private) [\w ]{1,40} `[^`]{1,200}`):$/,
        kind: "cause",
    },
    {
        id: "python-type-checker",
        category: "type-error",
        title: "A Python type checker found an error",
        pattern: /^(?:error\[(?<ty>(?:unresolved|invalid|missing|unknown|too-many|no-matching|not-iterable|non-subscriptable|call-non-callable|unsupported|conflicting|possibly|index-out|inconsistent|type-assertion|parameter-already|duplicate-base|incompatible|override-of)[a-z-]{0,60})\]: |ERROR (?<pyrefly>[\w./\\-]{1,300}\.pyi?):\d{1,7}:\d{1,7}(?:-[\d:]{1,12})?: .{1,500} \[[a-z-]{3,60}\]$|(?<path>[\w./\\-]{1,300}\.pyi?):(?<line>\d{1,7}):(?<column>\d{1,7}) - error: )/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "black-cannot-format",
        category: "format",
        title: "Black or Ruff cannot format a file",
        pattern: /^error: (?:cannot format |Failed to (?:parse|format) )(?<path>[^\s:]{1,300}): ?/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "python-fatal",
        category: "crash",
        title: "The Python interpreter died",
        pattern: /^Fatal Python error: (?<message>\S.*)$/,
        kind: "cause",
        nudge: 0.3,
    },
    {
        id: "python-network",
        category: "network",
        title: "A Python program could not reach a server",
        pattern: /^(?:requests\.exceptions\.(?:ConnectionError|ReadTimeout|ConnectTimeout|SSLError|ChunkedEncodingError)|urllib\.error\.URLError|urllib3\.exceptions\.(?:MaxRetryError|NewConnectionError|ProtocolError|ReadTimeoutError)|httpx\.(?:ConnectError|ConnectTimeout|ReadTimeout)|aiohttp\.client_exceptions\.Client(?:Connector|OS)\w{0,30}Error|socket\.gaierror): /,
        kind: "general",
        nudge: 0.8,
        transient: true,
    },
    {
        id: "pytest-cannot-load",
        category: "test-failure",
        title: "pytest cannot load a test's configuration",
        pattern: /^(?:ImportError while loading conftest '(?<path>[^']{1,300})'|ERROR: (?:while parsing the following warning configuration|Error when loading|Missing required plugins: |found no collectors for )|E {3,}(?:recursive dependency|Failed: (?:In |Timeout )))/,
        kind: "cause",
        nudge: 0.3,
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/rules/jvm-tools.js
/** Android, linters of Kotlin and Java, Scala, and what ends a Java process. */
const jvmToolsRules = [
    {
        id: "gradle-jvm-version",
        category: "toolchain-version",
        title: "The build needs another version of Java",
        pattern: /^(?: *> )?(?:(?:Could not open \w{1,30} generic class cache .{1,300}|BUG! exception in phase .{1,200}|.{0,200})Unsupported class file major version (?<major>\d{2,3})|Android Gradle plugin requires Java (?<needed>\d{1,3}) to run\.|(?:Dependency|This tool|Gradle) requires (?:at least )?JVM (?:runtime version )?\d{1,3}|Cannot find a Java installation on your machine|No (?:locally installed toolchains match|matching toolchains found))/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "maven-compiler-release",
        category: "toolchain-version",
        title: "The Java compiler does not know the release that it is asked for",
        pattern: /^\[ERROR\] Failed to execute goal \S{1,200} .{0,200}Fatal error compiling: (?:error: )?(?:invalid target release|invalid source release|release version|invalid flag: --release|java\.lang\.(?:ExceptionInInitializerError|NoSuchFieldError|IllegalAccessError))/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "android-setup",
        category: "configuration",
        title: "The Android SDK is not set up",
        pattern: /^ *(?:> )?(?:SDK location not found\. Define |Failed to install the following (?:Android )?SDK (?:packages|components)|Failed to find (?:target with hash string|Build Tools revision)|The SDK directory '[^']{1,200}' does not exist|NDK not configured|No toolchains found in the NDK|File google-services\.json is missing\.|Keystore file '[^']{1,300}' not found)/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "java-not-set-up",
        category: "configuration",
        title: "Java cannot be started",
        pattern: /^(?:ERROR: JAVA_HOME is (?:not set|set to an invalid directory)|(?:Error: )?The JAVA_HOME environment variable is not defined correctly|Error: (?:Could not find or load main class (?<class>\S{1,200})|Unable to (?:access|find) jarfile|LinkageError occurred|Invalid or corrupt jarfile|A JNI error has occurred)|(?:Error: Could not create the Java Virtual Machine|Unrecognized (?:VM )?option)[ :.])/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "android-lint-problem",
        category: "lint",
        title: "Android's lint found an error",
        pattern: /^(?<path>\S{1,300}\.(?:java|kt|kts|xml|gradle|toml)):(?:(?<line>\d{1,7}):)? Error: \S.{0,600} \[(?<rule>[A-Z]\w{2,60})(?: from [\w.:-]{1,100})?\]$/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "ktlint-problem",
        category: "lint",
        title: "ktlint found a problem",
        pattern: /^(?:> )?(?<path>\S{1,300}\.kts?):(?<line>\d{1,7}):(?<column>\d{1,7}):? (?:(?:error: )?[A-Z"].{1,400} \((?:cannot be auto-corrected\) \()?(?<rule>[a-z][a-z-]{1,40}:[a-z][a-z-]{1,60})\)|[A-Z"].{1,400} \((?<bare>[a-z][a-z-]{2,60})\))$/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "detekt-problem",
        category: "lint",
        title: "detekt found a problem",
        pattern: /^(?:\s{0,4}(?<rule>[A-Z]\w{2,60}) - (?:\[[^\]]{1,200}\]|\d{1,6}\/\d{1,6} - \[[^\]]{1,200}\]) at (?<path>\S{1,300}\.kts?):(?<line>\d{1,7}):(?<column>\d{1,7})|(?<file>\S{1,300}\.kts?):\d{1,7}:\d{1,7}: .{1,600} \[(?<check>[A-Z]\w{2,60})\]$)/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "spotbugs-problem",
        category: "policy-check",
        title: "SpotBugs found a problem",
        pattern: /^\[ERROR\] (?:High|Medium|Low): .{1,400} At (?<path>[\w$]{1,100}\.(?:java|kt|scala|groovy)):\[lines? (?<line>\d{1,7})/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "pmd-problem",
        category: "policy-check",
        title: "PMD found a problem",
        pattern: /^\[[A-Z]{4,7}\] PMD Failure: (?<class>[\w.$]{1,300}):(?<line>\d{1,7}) (?:Rule:(?<rule>\w{1,60}))?/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "rat-unapproved",
        category: "policy-check",
        title: "Files lack a licence header",
        pattern: /^(?:\[(?:ERROR|WARNING)\] )?(?:Files with unapproved licenses:|Too many files with unapproved license: |Some files do not have the expected license header|(?:Missing|Header) header in: )/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "jvm-fatal",
        category: "crash",
        title: "The Java virtual machine died",
        pattern: /(?:^# A fatal error has been detected by the Java Runtime Environment:|\bGradle build daemon disappeared unexpectedly\b|\bThe crash occurred in the forked\b|^> Process 'Gradle Test Executor \d{1,6}' finished with non-zero exit value)/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "jvm-heap-exhausted",
        category: "out-of-memory",
        title: "A Java process ran out of memory",
        pattern: /(?:\bExpiring Daemon because JVM (?:heap space|Metaspace) is exhausted|\bGC overhead limit exceeded\b|^# There is insufficient memory for the Java Runtime Environment to continue\.|\bNot enough memory to run compilation\b|\binsufficient memory for the Java\b)/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "scala-plain-error",
        category: "compile-error",
        title: "A Scala file does not compile",
        pattern: /^-- (?:\[E\d{1,4}\] )?[\w -]{0,60}Error: (?<path>\S{1,300}\.(?:scala|sc|mill)):(?<line>\d{1,7}):(?<column>\d{1,7})/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "sbt-test-listed",
        category: "test-failure",
        title: "A test suite failed under sbt",
        pattern: /^\[error\] \t(?<test>[\w.$]{3,300})$/,
        kind: "cause",
        nudge: -0.5,
    },
    {
        id: "scalafmt-unformatted",
        category: "format",
        title: "Scala files are not formatted",
        pattern: /^\[error\] (?:\(.{0,100}scalafmt\w{0,20}\) )?(?:\d{1,6} files must be formatted|scalafmt: \d{1,6} files? (?:isn't|aren't) formatted)/,
        kind: "cause",
        nudge: 0.3,
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/rules/dotnet.js
/** NuGet, MSBuild, analysers and test hosts of .NET. */
const dotnetRules = [
    {
        id: "nuget-package-missing",
        category: "dependency-missing",
        title: "NuGet finds no such package or version, or a workload is missing",
        pattern: /\berror (?<code>NU110[0-3]|NETSDK1147): (?<message>\S.*)$/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "nuget-conflict",
        category: "dependency-conflict",
        title: "NuGet cannot bring the packages' versions together",
        pattern: /\berror (?<code>NU(?:1605|110[6-9]|1201|1202|1203|1608|1010)): (?<message>\S.*)$/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "nuget-lock-stale",
        category: "lockfile-out-of-sync",
        title: "packages.lock.json does not match the project",
        pattern: /\berror NU1004: (?<message>\S.*)$/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "nuget-checksum",
        category: "lockfile-out-of-sync",
        title: "A package's checksum is not the one in packages.lock.json",
        pattern: /\berror NU1403: (?<message>\S.*)$/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "nuget-unreachable",
        category: "network",
        title: "NuGet could not reach its source",
        pattern: /\berror (?<code>NU1301|NU1302): (?<message>\S.*)$/,
        kind: "cause",
        nudge: 0.5,
        transient: true,
    },
    {
        id: "msbuild-project",
        category: "configuration",
        title: "MSBuild cannot find or read a project",
        pattern: /(?:\berror (?<code>MSB10\d\d|MSB40(?:19|25|66|57)|MSB3644|NETSDK1004|NETSDK1005|NU1006): (?<message>\S.*)$|^Couldn't find a project to run\.|^MSBUILD : error )/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "dotnet-unformatted",
        category: "format",
        title: "A .NET file is not formatted",
        pattern: /^ *(?<path>[^\s(:][^(]{0,300})\((?<line>\d{1,7}),(?<column>\d{1,7})\): error (?<rule>WHITESPACE|FINALNEWLINE|IMPORTS|ENDOFLINE|CHARSET): /,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "dotnet-analyser",
        category: "lint",
        title: "An analyser of .NET code found a problem",
        pattern: /^\s*(?:\d{1,5}>)?(?<path>[^\s(:][^(]{0,300})\((?<line>\d{1,7}),(?<column>\d{1,7})(?:,\d{1,7},\d{1,7})?\) ?: error (?=(?:CA|IDE|SA|RCS|MA|VSTHRD|S|xUnit|NUnit|SYSLIB|RS)\d)(?<rule>[A-Za-z]{1,6}\d{4,5}): /,
        kind: "cause",
    },
    {
        id: "dotnet-unhandled",
        category: "crash",
        title: "A .NET program stopped on an exception",
        pattern: /^(?:Unhandled [Ee]xception[.:] (?<exception>[A-Z][\w.]{1,200})|The active test run was aborted\. Reason: |Testhost process .{0,100} exited with error)/,
        kind: "cause",
        nudge: 0.3,
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/rules/apple.js
/** Xcode, SwiftPM, Swift's tests, signing, fastlane. */
const appleRules = [
    {
        id: "xcodebuild-error",
        category: "configuration",
        title: "xcodebuild cannot do what it was asked for",
        pattern: /^xcodebuild: error: (?<message>\S.*)$/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "apple-signing",
        category: "auth",
        title: "An app cannot be signed",
        pattern: /\berror: (?:exportArchive:? )?(?:No profiles for '|No (?:signing certificate|"[^"]{1,60}" signing certificate|certificate for team|Accounts)\b|Signing for "|Provisioning profile "|"[^"]{1,100}" requires a provisioning profile|No matching provisioning profiles|Revoke certificate|Communication with Apple failed)/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "swift-tools-version",
        category: "toolchain-version",
        title: "A Swift package needs another version of Swift",
        pattern: /\berror: .{0,200}(?:is using Swift tools version (?<needed>[\d.]{1,12}) but the installed version is|using Swift tools version \d\S{0,12} which is no longer supported)|\brequires (?:a )?minimum platform version [\d.]{1,12} for the \w{1,12} platform\b/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "swift-unresolved",
        category: "dependency-conflict",
        title: "SwiftPM or Xcode could not resolve the packages",
        pattern: /^(?:.{0,200}: )?(?:error: Dependencies could not be resolved because |error: Could not resolve package dependencies:?|xcodebuild: error: Could not resolve package dependencies:)/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "swift-module-missing",
        category: "dependency-missing",
        title: "A Swift module cannot be found",
        pattern: /^(?:(?<path>[^\s:][^:]{0,300}\.swift):(?<line>\d{1,7}):(?<column>\d{1,7}): )?(?:fatal )?error: (?:no such module|unable to resolve module dependency:|missing required modules?:) '(?<module>[^']{1,100})'/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "swift-testing-issue",
        category: "test-failure",
        title: "A Swift test recorded an issue",
        pattern: /^\S{1,2} Test (?<test>\S.{0,300}) recorded an issue (?:with \d{1,4} arguments? .{1,300} )?at (?<path>[^\s:]{1,200}\.swift):(?<line>\d{1,7}):(?<column>\d{1,7}): /,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "xcbeautify-test-failed",
        category: "test-failure",
        title: "An XCTest test failed",
        pattern: /^ *(?:✖|\[x\]) (?<test>test\w{1,100}), (?<message>(?:XCTAssert|failed|Asynchronous)\S*(?: \S.*)?)$/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "swiftformat-problem",
        category: "format",
        title: "A Swift file is not formatted",
        pattern: /^(?<path>[^\s:][^:]{0,300}\.swift):(?<line>\d{1,7}):(?<column>\d{1,7}): (?:error: \((?<rule>\w{3,60})\) |(?:error|warning): \[(?<check>[A-Z]\w{3,60})\])/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "fastlane-lane",
        category: "configuration",
        title: "fastlane finds no such lane or file",
        pattern: /^\[!\] (?:Could not find (?:lane|action|option|'?Fastfile|\.?env)|Couldn't find |No value found for|Unresolved conflict|Option '|Unknown (?:option|action))/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "fastlane-stopped",
        category: "deployment",
        title: "fastlane stopped",
        pattern: /^\[!\] (?:Exit status of command '|Error (?:uploading|building|running|packaging|submitting)|Authentication credentials are missing|Invalid (?:curl|username)|Google Api Error|The provided )/,
        kind: "general",
        nudge: 0.5,
    },
    {
        id: "cocoapods-lock-stale",
        category: "lockfile-out-of-sync",
        title: "Podfile.lock does not match the Podfile",
        pattern: /^(?:\[!\] There were changes to the lockfile in deployment mode:|error: The sandbox is not in sync with the Podfile\.lock\.)/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "undefined-symbols",
        category: "compile-error",
        title: "The linker could not resolve symbols",
        pattern: /^(?:Undefined symbols for architecture \w{1,20}:$|duplicate symbol '?\S{1,200}'? in:$|ld: (?:fatal: )?(?:framework|file|archive) (?:not found|'?\S{1,200}'? not found))/,
        kind: "cause",
        nudge: 0.3,
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/rules/native-tools.js
/** Meson, ninja, pkg-config, vcpkg, Conan, Bazel, analysers and test programs of C and C++; ends of processes. */
const nativeToolsRules = [
    {
        id: "meson-dependency",
        category: "dependency-missing",
        title: "Meson finds no such library or program",
        pattern: /^(?<path>\S{0,300}meson\.build):(?<line>\d{1,7}):(?<column>\d{1,7}): ERROR: (?:[Dd]ependency "(?<package>[^"]{1,100})"|Program '(?<program>[^']{1,200})'|(?:C|C\+\+) shared or static library '|Unknown compiler)/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "meson-error",
        category: "configuration",
        title: "Meson stopped with an error",
        pattern: /^(?<path>\S{0,300}meson(?:\.build|_options\.txt|\.options)):(?<line>\d{1,7}):(?<column>\d{1,7}): ERROR: (?!Meson version)/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "native-tool-version",
        category: "toolchain-version",
        title: "A build tool is too old",
        pattern: /^(?:\S{0,300}meson\.build:\d{1,7}:\d{1,7}: ERROR: Meson version is (?<meson>[\d.]{1,12}) but project requires| {2}CMake (?<cmake>[\d.]{1,12}) or higher is required\. {1,2}You are running version|\S{1,100}: error: Autoconf version \S{1,12} or higher is required)/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "meson-test-failed",
        category: "test-failure",
        title: "A Meson test failed",
        pattern: /^ *\d{1,6}\/\d{1,6} (?<test>\S.{0,300}?) +(?:FAIL|TIMEOUT|ERROR|UNEXPECTEDPASS) +[\d.]{1,12} ?s(?:$| )/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "automake-test-failed",
        category: "test-failure",
        title: "An Automake test failed",
        pattern: /^(?:(?:FAIL|XPASS): (?=[\w+-]{0,100}[./])(?<test>[\w./+-]{1,200})(?: \d{1,6} - .{1,300})?|FAIL (?<script>[\w./+-]{1,200}) \(exit status: \d{1,3}\))$/,
        kind: "cause",
    },
    {
        id: "ninja-error",
        category: "configuration",
        title: "ninja stopped with an error",
        pattern: /^ninja: (?:error|fatal): (?!rebuilding|build stopped)(?<message>\S.*)$/,
        kind: "cause",
        nudge: 0.3,
    },
    {
        id: "pkg-config-missing",
        category: "dependency-missing",
        title: "pkg-config finds no such library",
        pattern: /^(?:-- {1,3})?(?:(?:configure: )?No package '(?<name>[^']{1,100})' found|Package (?<package>[\w.+-]{1,100}) was not found in the pkg-config search path|Package '(?<quoted>[^']{1,100})', required by '[^']{1,100}', not found)/,
        kind: "cause",
        nudge: 0.3,
    },
    {
        id: "cmake-package-missing",
        category: "dependency-missing",
        title: "CMake finds no such package",
        pattern: /^ {2}(?:Could NOT find (?<module>\w{1,100})\b|Could not find a package configuration file provided by "(?<package>[^"]{1,100})"|By not providing "Find(?<find>\w{1,100})\.cmake")/,
        kind: "cause",
        nudge: -0.3,
    },
    {
        id: "native-package-failed",
        category: "compile-error",
        title: "A C or C++ package could not be built",
        pattern: /^(?:error: building (?<port>\S{1,100}) failed with: |ERROR: (?<package>[\w.+-]{1,60}\/\S{1,60}): Error in \w{1,30}\(\) method)/,
        kind: "cause",
        nudge: 0.3,
    },
    {
        id: "native-package-missing",
        category: "dependency-missing",
        title: "Conan or vcpkg finds no such package",
        pattern: /^(?:ERROR: (?:Package '(?<package>[^']{1,100})' not resolved|Missing (?:prebuilt package|binary)|Unable to find '(?<recipe>[^']{1,100})' in remotes)|(?:error|Error): (?<port>[\w-]{1,60}) does not exist$)/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "bazel-target-missing",
        category: "configuration",
        title: "Bazel knows no such target or package",
        pattern: /^ERROR: (?:Skipping '[^']{1,300}': )?(?:no such (?:target|package) '(?<target>[^']{1,300})'|The '\w{1,30}' command is only supported from within a workspace|Error computing the main repository mapping)/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "bazel-fetch-failed",
        category: "network",
        title: "Bazel could not fetch a repository",
        pattern: /^ERROR: (?:An error occurred during the fetch of repository '(?<repository>[^']{1,200})'|.{1,200}: fetching \w{1,40} rule )/,
        kind: "cause",
        transient: true,
    },
    {
        id: "clang-tidy-problem",
        category: "lint",
        title: "clang-tidy found a problem",
        pattern: /^(?![^:]{1,300}\.pyi?:)(?<path>[^\s:][^:]{0,300}):(?<line>\d{1,7}):(?<column>\d{1,7}): (?:error|warning): .{1,600} \[(?<rule>[a-z]\w{1,30}(?:-[\w.]{1,60}){1,6})(?:,[\w.,-]{1,100})?\]$/,
        kind: "cause",
        nudge: 1.2,
    },
    {
        id: "cppcheck-problem",
        category: "lint",
        title: "cppcheck found a problem",
        pattern: /^(?![^:]{1,300}\.pyi?:)(?<path>[^\s:[][^:]{0,300}):(?<line>\d{1,7}):(?<column>\d{1,7}): (?:error|warning|style|performance|portability): .{1,600} \[(?<rule>[a-z]+[A-Z]?[A-Za-z]{3,60})\]$/,
        kind: "cause",
        nudge: 1.2,
    },
    {
        id: "cpplint-problem",
        category: "lint",
        title: "cpplint found a problem",
        pattern: /^(?<path>[^\s:]{1,300}):(?<line>\d{1,7}): {2}\S.{0,300} {2}\[(?<rule>[a-z+]{1,30}\/[\w+/-]{1,60})\] \[[1-5]\]$/,
        kind: "cause",
    },
    {
        id: "doctest-failed-cpp",
        category: "test-failure",
        title: "A doctest assertion failed",
        pattern: /^(?<path>[^\s:(]{1,300})[:(](?<line>\d{1,7})\)?: (?:FATAL )?ERROR: (?:(?:CHECK|REQUIRE)\w{0,30}\( |test case )/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "msvc-link-error",
        category: "compile-error",
        title: "The linker reported an error",
        pattern: /^(?:\s*\d{1,5}>)?(?:LINK|CL|LIB|CVTRES|\S{1,300}\.(?:obj|lib|exe|dll)) : (?:fatal )?error (?<code>(?:LNK(?!2019|2001)|D|CVT)\d{4}): /,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "compiler-killed",
        category: "out-of-memory",
        title: "The compiler was killed, most likely for its memory",
        pattern: /(?:\bfatal error: Killed signal terminated program\b|\binternal compiler error: Killed \(|\bLLVM ERROR: out of memory\b|\bld terminated with signal 9\b)/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "shell-job-killed",
        category: "out-of-memory",
        title: "A process was killed, most likely for its memory",
        pattern: /^(?:(?<script>[^\s:]{1,300}): line (?<line>\d{1,7}): {1,6}\d{1,9} Killed(?: {2,}|$)|Killed$)/,
        kind: "cause",
    },
    {
        id: "shell-job-died",
        category: "crash",
        title: "A process died of a signal",
        pattern: /(?:^[^\s:]{1,300}: line \d{1,7}: {1,6}\d{1,9} (?:Aborted|Illegal instruction|Floating point exception|Trace\/breakpoint trap|Bus error)\b|\bIllegal instruction \(core dumped\)|\bTrace\/breakpoint trap\b|^terminate called (?:after throwing an instance of|without an active exception)|^libc\+\+abi: terminating |^(?:free\(\): |malloc\(\): |malloc_consolidate\(\): |munmap_chunk\(\): |realloc\(\): |double free or corruption|corrupted (?:size vs|double-linked)|\*{3} buffer overflow detected))/,
        kind: "cause",
    },
    {
        id: "c-assertion",
        category: "crash",
        title: "An assertion in C or C++ code failed",
        pattern: /^(?:(?<program>[^\s:]{1,200}): (?<path>[^\s:]{1,300}):(?<line>\d{1,7}): [^:]{1,300}(?:::[^:]{1,300}){0,6}: Assertion [`'][^']{1,300}' failed\.|Assertion failed: \([^)]{1,300}\), (?:function|file) )/,
        kind: "cause",
        nudge: 0.3,
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/rules/git.js
/** What git, its large files and its remotes say. */
const gitRules = [
    {
        id: "git-lost-connection",
        category: "network",
        title: "git lost the connection to the remote",
        pattern: /^(?:fatal: (?:the remote end hung up unexpectedly|early EOF|fetch-pack: |index-pack failed|Could not read from remote repository)|error: (?:RPC failed; |\d{1,12} bytes of body are still expected)|fetch-pack: unexpected disconnect|ssh: connect to host \S{1,200} port \d{1,5}: |kex_exchange_identification: )/,
        kind: "cause",
        nudge: 0.3,
        transient: true,
    },
    {
        id: "git-credentials",
        category: "auth",
        title: "git's credentials were refused",
        pattern: /^(?:Error: )?(?:remote: (?:Invalid username or (?:password|token)|Support for password authentication was removed|HTTP Basic: Access denied|Repository not found\.|Bad credentials)|Host key verification failed\.|The ssh-private-key argument is empty|Error loading key "[^"]{1,300}": |Load key "[^"]{1,300}": (?:invalid format|error in libcrypto)|error: could not lock config file .{1,100}: Permission denied)/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "git-ref-missing",
        category: "checkout",
        title: "A branch, tag or commit does not exist",
        pattern: /^(?:Error: )?(?:A branch or tag with the name '(?<ref>[^']{1,200})' could not be found|error: src refspec (?<refspec>\S{1,200}) does not match any|fatal: (?:couldn't find remote ref (?<remote>\S{1,200})|bad (?:object|revision) |ambiguous argument '(?<argument>[^']{1,200})': unknown revision|invalid reference: |[Nn]eeded a single revision|No url found for submodule path |'[^']{1,200}' is not a commit))/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "git-lfs-failed",
        category: "checkout",
        title: "git LFS could not fetch a file",
        pattern: /^(?:error: external filter 'git-lfs|Error downloading object: (?<path>[^\s(]{1,300})|batch response: |Smudge error: |LFS: |error: failed to (?:fetch|push) some objects (?:from|to) )/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "git-tree-dirty",
        category: "policy-check",
        title: "A step changed files that should be as they are committed",
        pattern: /^(?:Error: )?(?:.{0,60}(?:[Ww]orking (?:tree|directory)|git (?:tree|state)|[Rr]epository|[Cc]heckout) is (?:not clean|dirty)|error: (?:cannot pull with rebase: )?[Yy]ou have unstaged changes|Uncommitted changes (?:found|detected|in)|(?:[Tt]here are|[Ff]ound|[Dd]etected) (?:uncommitted|unstaged) changes)/,
        kind: "general",
        nudge: 0.5,
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/rules/actions.js
/** Workflows, the runner, and the actions that set up, store and restore. */
const actionsRules = [
    {
        id: "workflow-invalid",
        category: "workflow-definition",
        title: "The workflow, or an action's definition, is not valid",
        pattern: /^(?:Error: )?(?:The (?:workflow|template) is not valid\. |(?<path>\.github\/workflows\/[^\s(]{1,200}\.ya?ml) \(Line: (?<line>\d{1,6}), Col: (?<column>\d{1,6})\): |Error when evaluating '(?<key>[\w-]{1,40})' for job |Fail to load |Invalid workflow file)/,
        kind: "cause",
        nudge: 1.5,
    },
    {
        id: "action-not-allowed",
        category: "action-resolution",
        title: "The repository's settings do not allow an action, or it cannot be started",
        pattern: /^(?:Error: )?(?:(?:The action )?(?<action>[\w./-]{3,200}@\S{1,100}) is not allowed (?:to be used )?in \S{1,200}\.? |File not found: '(?<path>[^']{0,300}_actions[^']{1,300})')/,
        kind: "cause",
        nudge: 1.5,
    },
    {
        id: "runner-refused",
        category: "runner-infrastructure",
        title: "No runner took the job, or it was lost",
        pattern: /^(?:Error: )?(?:The hosted runner encountered an error while running your job\.|The job was not (?:started|acquired) (?:because|by) |This request was automatically failed because there were no enabled runners|Job failed to start|We could not find a runner|GitHub Actions has encountered an internal error|Failed to initialize, )/,
        kind: "cause",
        nudge: 1,
        transient: true,
    },
    {
        id: "runner-disk-low",
        category: "disk-full",
        title: "The runner is about to run out of disk",
        pattern: /^You are running out of disk space\. The runner will stop working/,
        kind: "cause",
        nudge: -0.5,
    },
    {
        id: "artifact-failed",
        category: "cache-artifact",
        title: "An artifact or a cache could not be stored or fetched",
        pattern: /^(?:Error: )?(?:No files were found with the provided path: |Failed to (?:(?:Create|Finalize)Artifact|GetSignedArtifactURL|ListArtifacts): |Failed to restore cache entry\. Exiting as fail-on-cache-miss is set|Unable to download artifact\b|Create Artifact Container failed: |The artifact name is not valid)/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "setup-version-missing",
        category: "toolchain-version",
        title: "A setup action knows no such version",
        pattern: /^(?:Error: )?(?:Version (?<version>\S{1,60}) with arch \S{1,20} not found|Could not find satisfied version for SemVer |Unknown version (?<ruby>\S{1,60}) for \w{1,20} on |The version '(?<python>[^']{1,40})' with architecture '[^']{1,20}' was not found|Unable to find (?:Node|Go) version '(?<node>[^']{1,40})'|No supported distribution was found for input |Could not (?:get|find) (?:the )?(?:\w{1,20} )?release for |Requested version \S{1,60} is not)/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "setup-file-missing",
        category: "configuration",
        title: "The file that a setup action reads the version from does not exist",
        pattern: /^(?:Error: )?The specified (?:\w{1,12} version file|\w{1,12}-version-file|version file)(?: at)?:? '?(?<path>[^\s']{1,300})'? (?:does not|doesn't) exist/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "action-program-missing",
        category: "dependency-missing",
        title: "An action finds no such program",
        pattern: /^(?:Error: )?Unable to locate executable file: (?<command>\S{1,200}?)\. Please verify/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "container-service-failed",
        category: "docker",
        title: "A container of the job could not be started",
        pattern: /^(?:Error: )?(?:Failed to initialize container |Docker (?:pull|build|login|create|start|network create) failed with exit code [1-9]|Service container \S{1,100} failed\.|One or more containers failed to start\.)/,
        kind: "cause",
        nudge: 0.3,
    },
    {
        id: "pull-request-title",
        category: "policy-check",
        title: "A pull request's title or labels break the rules",
        pattern: /^(?:Error: )?(?:No release type found in pull request title "|Unknown (?:release type|scope) "|The subject "[^"]{1,300}" found in the pull request title|Label error\. Requires |Disallowed scopes? )/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "dependency-review",
        category: "policy-check",
        title: "A dependency breaks the rules of dependency review",
        pattern: /^(?:Error: )?Dependency review (?:detected (?:vulnerable|denied|incompatible)|could not)/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "code-scanning-failed",
        category: "compile-error",
        title: "CodeQL could not analyse the code",
        pattern: /^(?:Error: )?(?:CodeQL (?:detected code written in .{1,100} but|could not process any|did not find any)|We were unable to automatically (?:build|detect)|Encountered a fatal error while running "\S{0,300}codeql|Code Scanning could not process the submitted SARIF file|Code scanning is not enabled|Advanced Security must be enabled)/,
        kind: "cause",
        nudge: 0.5,
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/rules/releases.js
/** Actions and programs that sign in, deploy, release and report. */
const releasesRules = [
    {
        id: "cloud-sign-in",
        category: "auth",
        title: "A cloud or a service refused the sign-in",
        pattern: /^(?:Error: )?(?:Could not assume role with |Unable to get ACTIONS_ID_TOKEN_REQUEST_(?:URL|TOKEN)|(?:google-github-actions\/\S{1,60} failed with: (?:the GitHub Action workflow must specify|failed to generate|failed to parse|retry function failed))|Login failed with Error: |AADSTS\d{4,9}: |Username and password required$|No existing credentials found\.|Failed to authenticate, have you run |In a non-interactive environment, it's necessary to set a |.{0,200}\bThe security token included in the request is (?:invalid|expired)|No credentials could be (?:loaded|found)|Unable to locate credentials)/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "github-cli-token",
        category: "auth",
        title: "The GitHub CLI has no token",
        pattern: /^(?:gh: (?:To use GitHub CLI in a GitHub Actions workflow, set the GH_TOKEN)|To get started with GitHub CLI, please run: {2}gh auth login|error: (?:the )?(?:GH_TOKEN|GITHUB_TOKEN) )/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "github-cli-refused",
        category: "permission",
        title: "GitHub refused what the GitHub CLI asked for",
        pattern: /^(?:gh: (?:Not Found|Validation Failed|Forbidden|Must have|Resource).{0,300} \(HTTP \d{3}\)|(?:pull request (?:create|update) failed: )?GraphQL: (?<message>\S.{0,300}) \(\w{1,60}(?:\.[\w.]{1,100})?\)|HTTP (?<status>4\d\d): .{1,300} \(https:\/\/api\.github\.com\/)/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "semantic-release-sign-in",
        category: "auth",
        title: "semantic-release has no valid token",
        pattern: /^(?:.{0,24}\[semantic-release\] )?› ✘ {1,2}(?<code>EGITNOPERMISSION|ENOGHTOKEN|EINVALIDGHTOKEN|EGHNOPERMISSION|ENONPMTOKEN|EINVALIDNPMTOKEN|ENOGLTOKEN|EINVALIDGLTOKEN)\b/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "semantic-release-failed",
        category: "deployment",
        title: "semantic-release stopped",
        pattern: /^(?:.{0,24}\[semantic-release\] )?› ✘ {1,2}(?!EGITNO|ENOG|EINVALID|EGHNO|ENONPM)(?<message>\S.*)$/,
        kind: "cause",
    },
    {
        id: "deployment-refused",
        category: "deployment",
        title: "A host refused a deployment",
        pattern: /^(?:(?:Error|✘ \[ERROR\]): ?)?(?:Get Pages site failed\.|Create Pages site failed\.|Failed to create deployment \(status: |Deployment (?:failed, try again later|Failed, Error: |request failed)|HTTP Error: 4\d\d, |✘ \[ERROR\] A request to the Cloudflare API |Error! (?:Project not found|The specified (?:token|scope)|Command `vercel)|Failed to deploy (?:web package|to)|The deployment (?:failed|was cancel)|Error: The process '\S{1,200}' failed because one or more lines were written to the STDERR)/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "quality-gate",
        category: "policy-check",
        title: "SonarQube's quality gate failed",
        pattern: /\bQUALITY GATE STATUS: FAILED\b/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "sonar-refused",
        category: "auth",
        title: "SonarQube refused the token or the project",
        pattern: /^(?:(?:\[ERROR\]|ERROR:?|Error:) (?:Failed to execute goal \S{1,100}sonar-maven-plugin\S{1,60} .{1,100}: )?)?(?:Not authorized\. |Authorization failed\. |Project not found\. )Please check /,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "coverage-upload",
        category: "deployment",
        title: "A coverage report could not be uploaded",
        pattern: /(?:\bCodecov: Failed to (?:properly )?\w{1,20}|\bUpload failed: \{"(?:message|detail)"|\bThere was an error (?:running the uploader|processing coverage reports)|^(?:Error: )?(?:Coveralls|HTTP error:)\b.{0,60}(?:: |\b4\d\d\b))/,
        kind: "cause",
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/rules/containers.js
/** Compose, BuildKit, Terraform, Helm, Kubernetes, Ansible, Nix. */
const containersRules = [
    {
        id: "compose-failed",
        category: "docker",
        title: "Docker Compose could not start the services",
        pattern: /(?:^dependency failed to start: container (?<container>\S{1,100})|^no configuration file provided: not found$|: invalid compose project$|^service "(?<service>[^"]{1,100})" (?:didn't complete|has neither an image)|^yaml: .{1,100}\bcompose|^validating \S{1,300}\.ya?ml: )/,
        kind: "cause",
        nudge: 0.3,
    },
    {
        id: "image-push-refused",
        category: "auth",
        title: "A registry refused an image",
        pattern: /^(?:#\d{1,4} )?(?:Error: )?(?:buildx failed with: )?ERROR: (?:failed to (?:solve|build|push): ){0,2}(?:failed to push \S{1,300}: )?(?:unexpected status (?:code )?(?:from (?:POST|HEAD|GET|PUT) request to \S{1,400}: )?40[13]|denied: |failed to fetch (?:oauth|anonymous) token: )/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "image-build-failed",
        category: "docker",
        title: "BuildKit could not build an image",
        pattern: /^(?:Error: )?(?:(?:buildx(?: bake)?|buildx call) failed with: |error: failed to solve: |dockerfile parse error |Dockerfile:\d{1,6}$|\d{1,6} \| >>> |COPY failed: |ADD failed: |invalid reference format$|unable to prepare context: )/,
        kind: "cause",
    },
    {
        id: "terraform-configuration",
        category: "configuration",
        title: "Terraform's configuration is not valid",
        pattern: /^Error: (?:Invalid (?:reference|provider|value for|count|for_each|index|function|resource|expression|template|character|combination|default|legacy|attribute|block|multi-line|quoted)\b|Unsupported (?:argument|block type|attribute|Terraform Core version)\b|Missing (?:required (?:argument|provider)|resource|newline|item)|Reference to undeclared |Inconsistent (?:dependency lock file|conditional)|Module not installed|Backend (?:initialization|configuration changed)|Required plugins are not installed|Provider (?:configuration not present|requirements)|No configuration files|Unreadable module|Duplicate (?:resource|variable|provider|output|module|local)|Cycle: |Output refers to sensitive)/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "terraform-plain-error",
        category: "deployment",
        title: "Terraform stopped with an error",
        pattern: /^Error: (?:Error (?:acquiring|locking|refreshing|loading|reading|creating|updating|deleting|modifying|waiting|running plan|applying plan)\b|Failed to (?:query available provider packages|install providers?|get existing workspaces|load (?:plugin|state)|read variables|download module)|Provider produced |No valid credential sources|Plugin did not respond|Resource (?:precondition|postcondition) failed|Could not (?:load|retrieve) )/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "tflint-problem",
        category: "lint",
        title: "TFLint found a problem",
        pattern: /^(?:Error|Warning|Notice): .{1,400} \((?<rule>(?:terraform|aws|azurerm|google)_\w{2,80})\)$/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "checkov-failed",
        category: "policy-check",
        title: "A check of infrastructure code failed",
        pattern: /^\s*(?:FAILED for resource: (?<resource>\S{1,300})|Result #\d{1,5} (?:CRITICAL|HIGH|MEDIUM|LOW) |\[CRITICAL\] )/,
        kind: "cause",
    },
    {
        id: "helm-template",
        category: "configuration",
        title: "A Helm template cannot be rendered",
        pattern: /^(?:Error: )?(?:\[ERROR\] \S{1,200}: )?(?:template: |parse error at \(|execution error at \()(?<path>[\w./-]{1,300}):(?<line>\d{1,6})(?::(?<column>\d{1,6}))?[:)]/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "helm-chart-problem",
        category: "lint",
        title: "helm lint or chart-testing found a problem",
        pattern: /^(?:\[ERROR\] (?<path>(?:templates|values|Chart)\S{0,200}): |Error: \d{1,4} chart\(s\) linted, [1-9]\d{0,3} chart\(s\) failed|Error: (?:failed (?:linting|installing) charts|chart version not ok))/,
        kind: "cause",
        nudge: -0.2,
    },
    {
        id: "kubernetes-rollout",
        category: "deployment",
        title: "Kubernetes did not take or finish what it was told",
        pattern: /^(?:error: (?:timed out waiting for the condition|deployment "[^"]{1,200}" exceeded its progress deadline|error (?:validating|parsing|when creating|converting) |unable to recognize "|no matching resources found|resource mapping not found |the server doesn't have a resource type |accumulating resources: |must build at directory)|Error: (?:accumulating resources: |release \S{1,100} failed|context deadline exceeded$|timed out waiting for the condition|no matches for kind|rendered manifests contain))/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "kubernetes-unreachable",
        category: "network",
        title: "The Kubernetes server could not be reached",
        pattern: /^(?:The connection to the server \S{1,200} was refused|Unable to connect to the server: |Error: Kubernetes cluster unreachable: )/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "kubernetes-sign-in",
        category: "auth",
        title: "Kubernetes refused the credentials",
        pattern: /^error: You must be logged in to the server\b/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "ansible-error",
        category: "configuration",
        title: "Ansible cannot read a playbook, a role or an inventory",
        pattern: /^ERROR! (?<message>\S.*)$/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "ansible-lint-problem",
        category: "lint",
        title: "ansible-lint found a problem",
        pattern: /^(?:(?<path>[\w./\\-]{1,300}\.ya?ml):(?<line>\d{1,7})(?::\d{1,7})?: (?:error: |warning: )?(?<rule>[a-z][a-z-]{1,40}\[[\w/, -]{1,60}\])|(?!error\[|warning\[)(?<heading>[a-z][a-z-]{1,40}\[[a-z-]{1,40}\]): [A-Z])/,
        kind: "cause",
        nudge: 0.3,
    },
    {
        id: "nix-build-failed",
        category: "compile-error",
        title: "Nix could not build a derivation",
        pattern: /^ *error: (?:builder for '|(?:Cannot build|build of) '|\d{1,5} dependencies of derivation ')(?<derivation>\/nix\/store\/[^']{1,300})'/,
        kind: "cause",
        nudge: -0.2,
    },
    {
        id: "nix-evaluation-failed",
        category: "configuration",
        title: "A Nix expression cannot be evaluated",
        pattern: /^ *error: (?:attribute '(?<attribute>[^']{1,100})' (?:missing|already defined)|undefined variable '|flake '[^']{1,300}' does not provide|(?:evaluation aborted|assertion '[^']{1,200}' failed)|Package [‘'][^’']{1,200}[’'] in |infinite recursion encountered|cannot coerce |path '[^']{1,300}' does not exist|value is .{1,80} while a .{1,40} (?:was|is) expected|(?:expected|a) .{1,60} but found )/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "nix-hash-mismatch",
        category: "lockfile-out-of-sync",
        title: "What Nix fetched has another hash than the one written down",
        pattern: /^ *error: hash mismatch in (?:fixed-output derivation|file downloaded from) '(?<derivation>[^']{1,300})'/,
        kind: "cause",
        nudge: 1,
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/rules/systems.js
/** Package managers of operating systems, shells and their programs, the network. */
const systemsRules = [
    {
        id: "apt-conflict",
        category: "dependency-conflict",
        title: "apt cannot bring the packages together",
        pattern: /^(?:E: (?:Unable to correct problems, you have held broken packages|Unmet dependencies|Packages were downgraded)| ?(?<package>[a-z0-9][\w.+:-]{1,80}) : (?:Depends|PreDepends|Breaks|Conflicts): )/,
        kind: "cause",
        nudge: 0.3,
    },
    {
        id: "apt-locked",
        category: "runner-infrastructure",
        title: "Another process holds apt's lock",
        pattern: /^E: (?:Could not get lock |Unable to (?:acquire the dpkg frontend lock|lock (?:the|directory)))/,
        kind: "general",
        nudge: 0.4,
        transient: true,
    },
    {
        id: "apt-repository",
        category: "configuration",
        title: "A package repository is not signed or cannot be used",
        pattern: /^(?:E: (?:The repository '[^']{1,300}' is not signed|Release file for \S{1,300} is (?:expired|not valid)|Malformed entry |Conflicting values set for option|Sub-process \S{1,200} returned an error code)|(?:W: |E: )?GPG error: |dpkg: error )/,
        kind: "cause",
        nudge: 0.3,
    },
    {
        id: "system-package-missing",
        category: "dependency-missing",
        title: "The system's package manager finds no such package",
        pattern: /^(?:Error: (?:No (?:available|similarly named) formula|No formulae or casks found|Cask '[^']{1,100}' is unavailable|Unable to find a match: )|No package (?<yum>\S{1,100}) available\.|No match for argument: (?<dnf>\S{1,100})|ERROR: unable to select packages:|error: target not found: (?<pacman>\S{1,100})|(?<choco>[\w.-]{1,100}) not installed\. The package was not found|error: snap "(?<snap>[^"]{1,100})" not found|Error: Port (?<port>\S{1,100}) not found)/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "homebrew-failed",
        category: "dependency-conflict",
        title: "Homebrew could not install or link a formula",
        pattern: /^Error: (?:The `brew link` step did not complete|Cannot install \S{1,100} because conflicting|\S{1,100}: no bottle available|\S{1,100} \S{1,40} is already installed|An exception occurred within a child process|(?:The following|These) (?:formula|directories|files))/,
        kind: "cause",
    },
    {
        id: "shell-unset-variable",
        category: "configuration",
        title: "A script uses a variable that is not set",
        pattern: /^(?<path>[^\s:]{1,300}): (?:line )?(?<line>\d{1,7}): (?<variable>[\w@*#![\]{}-]{1,100}): (?:unbound variable|parameter (?:null or )?not set)/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "file-permission-denied",
        category: "permission",
        title: "A file may not be read or written",
        pattern: /^(?:Error: )?(?:EACCES: permission denied, |(?<program>[\w./-]{1,60}): (?:cannot |can't |failed to |unable to )?.{1,200}: Permission denied$|(?:open|mkdir|unlinkat|rename) \S{1,300}: permission denied$)/,
        kind: "general",
        nudge: 0.6,
    },
    {
        id: "json-query-failed",
        category: "configuration",
        title: "jq or yq could not read its input or its query",
        pattern: /^(?:jq: (?:error|parse error)(?: \(at [^)]{1,100}\))?:? |parse error: (?:Invalid|Unfinished|Expected|Unmatched|Objects must)|Error: bad file '[^']{1,300}': )/,
        kind: "cause",
        nudge: 0.3,
    },
    {
        id: "download-refused",
        category: "network",
        title: "A download failed",
        pattern: /^(?:wget: (?:unable to resolve|server returned error|can't connect)|(?:\d{4}-\d\d-\d\d )?(?:\d\d:\d\d:\d\d )?ERROR [45]\d\d: |Invoke-WebRequest: |failed: (?:Connection (?:refused|timed out)|Temporary failure in name resolution|Name or service not known)\.)/,
        kind: "cause",
    },
    {
        id: "database-unreachable",
        category: "network",
        title: "A program could not reach its database",
        pattern: /(?:\bPG::ConnectionBad\b|\bActiveRecord::ConnectionNotEstablished\b|\bMysql2::Error::ConnectionError\b|\bRedis::CannotConnectError\b|\bMongoServerSelectionError\b|\bcould not connect to server: Connection refused\b|\bconnection to server at "[^"]{1,200}", port \d{1,5} failed\b|\bERROR 2002 \(HY000\)|\bCan't connect to (?:local )?MySQL server\b|\bSQLSTATE\[HY000\] \[2002\])/,
        kind: "general",
        nudge: 0.7,
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/rules/ruby-php.js
/** Bundler, Ruby and Rails; Composer, PHP and its test runners. */
const rubyPhpRules = [
    {
        id: "ruby-version-unsupported",
        category: "toolchain-version",
        title: "The project needs another version of Ruby",
        pattern: /^Your Ruby version is (?<found>[\d.]{1,12}\S{0,20}), but your Gemfile specified (?<needed>\S.*)$/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "gemfile-lock-stale",
        category: "lockfile-out-of-sync",
        title: "Gemfile.lock does not fit the project or the machine",
        pattern: /^(?:Your bundle only supports platforms |Your lockfile (?:does not satisfy dependencies of |is unresolvable|was created by )|The dependencies in your gemfile changed|Your lock file is missing|Bundler found conflicting requirements for the)/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "gem-not-installed",
        category: "compile-error",
        title: "Bundler could not install a gem",
        pattern: /^An error occurred while installing (?<gem>[\w.-]{1,100}) \([^)]{1,40}\), and Bundler/,
        kind: "cause",
        nudge: -0.5,
    },
    {
        id: "ruby-file-missing",
        category: "dependency-missing",
        title: "A Ruby file or gem cannot be loaded",
        pattern: /\bcannot load such file -- (?<file>\S{1,300})/,
        kind: "cause",
        nudge: 0.3,
    },
    {
        id: "ruby-syntax-error",
        category: "syntax-error",
        title: "A Ruby file does not parse",
        pattern: /^(?:SyntaxError: )?(?<path>[^\s:]{1,300}\.(?:rb|rake|gemspec)):(?<line>\d{1,7}): (?:syntax errors? ?(?:found|,|\()|unterminated |dynamic constant assignment)/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "rspec-load-failed",
        category: "test-failure",
        title: "An RSpec file cannot be loaded",
        pattern: /^An error occurred (?:while loading (?<path>\S{1,300}_spec\.rb)|in (?:a|an) `(?:before|after)\([^)]{1,20}\)` hook)/,
        kind: "cause",
        nudge: 0.3,
    },
    {
        id: "minitest-reported",
        category: "test-failure",
        title: "A Ruby test failed",
        pattern: /^ *(?:FAIL|ERROR) {1,3}(?<test>[\w:]{1,100}#test_\w{1,200}) \([\d.]{1,12}s\)/,
        kind: "cause",
        nudge: 0.3,
    },
    {
        id: "standardrb-problem",
        category: "lint",
        title: "Standard found a problem in Ruby code",
        pattern: /^ {2}(?<path>[\w./-]{1,300}\.(?:rb|rake|gemspec)):(?<line>\d{1,7}):(?<column>\d{1,7}): (?<rule>[A-Z]\w{1,40}\/\w{1,60}): /,
        kind: "cause",
    },
    {
        id: "ruby-vulnerable",
        category: "policy-check",
        title: "A Ruby project has a known vulnerability or weakness",
        pattern: /^(?:Vulnerabilities found!|Security Warnings: [1-9]\d{0,4}$|(?:Advisory|CVE|GHSA): (?:CVE|GHSA)-\S{4,40}$|Found [1-9]\d{0,4} security vulnerability advisor(?:y|ies) affecting \d)/,
        kind: "cause",
        nudge: -0.2,
    },
    {
        id: "rails-aborted",
        category: "unknown",
        title: "A task of Rails failed",
        pattern: /^(?:bin\/)?rails aborted!$/,
        kind: "general",
        nudge: -0.5,
    },
    {
        id: "pest-test-failed",
        category: "test-failure",
        title: "A Pest or Laravel test failed",
        pattern: /^ *FAILED {1,3}(?<test>[A-Z]\w*(?:\\\w{1,100}){0,10} > \S.*)$/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "phpstan-line",
        category: "type-error",
        title: "PHPStan found a problem",
        pattern: /^(?<path>[^\s:]{1,300}\.php):(?<line>\d{1,7}):(?! )(?<message>[A-Z@].*)$/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "phpcs-file",
        category: "lint",
        title: "PHP_CodeSniffer found problems in a file",
        pattern: /^FILE: (?<path>\S{1,300})$/,
        kind: "cause",
        nudge: -0.3,
    },
    {
        id: "php-syntax-error",
        category: "syntax-error",
        title: "A PHP file does not parse",
        pattern: /^(?:PHP )?Parse error: +(?<message>\S.{1,400}) in (?<path>\S{1,300}) on line (?<line>\d{1,7})/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "composer-file-invalid",
        category: "configuration",
        title: "composer.json is not valid",
        pattern: /^(?:\S{0,300}composer\.json is (?:invalid|valid for simple usage with Composer but has strict errors)|"\S{0,300}composer\.json" does not (?:contain valid JSON|match the expected JSON schema))/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "composer-lock-stale",
        category: "lockfile-out-of-sync",
        title: "composer.lock does not match composer.json",
        pattern: /^(?:Warning: )?(?:The lock file is not up to date with the latest changes in composer\.json|Your lock file does not contain a compatible set of packages)/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "php-refactoring-left",
        category: "lint",
        title: "A tool that rewrites PHP would change a file",
        pattern: /^(?:\d{1,5}\) (?<path>[\w./-]{1,300}\.php):(?<line>\d{1,7})$| \[(?:WARNING|OK)\] \d{1,6} files? would (?:have )?(?:be|been) changed|Files that were not fixed due to errors)/,
        kind: "cause",
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/rules/script-languages.js
/** Perl, R, Julia, and test programs of shells. */
const scriptLanguagesRules = [
    {
        id: "perl-install-failed",
        category: "dependency-missing",
        title: "A Perl module could not be installed",
        pattern: /^! (?:Couldn't find module or a distribution (?<module>[\w:]{1,100})|Installing (?:the dependencies failed|(?<name>\S{1,100}) failed)|Finding \S{1,100} .{0,60}failed|Bailing out the installation)/,
        kind: "cause",
        nudge: 0.3,
    },
    {
        id: "perl-syntax-error",
        category: "syntax-error",
        title: "A Perl file does not compile",
        pattern: /^(?:syntax error at (?<path>\S{1,300}) line (?<line>\d{1,7}), (?:near|at) |(?:Global symbol|Bareword) "[^"]{1,100}" .{1,100} at (?<file>\S{1,300}) line \d{1,7}\.)/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "r-dependency-missing",
        category: "dependency-missing",
        title: "An R package's dependency is not available",
        pattern: /^(?:ERROR: dependenc(?:y|ies) .{1,600} (?:is|are) not available for package|\*? ?\S{1,200}: (?:Can't (?:install dependency|find package called)|Could not solve package dependencies)|Warning: package [‘'][^’']{1,100}[’'] is not available)/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "r-package-failed",
        category: "compile-error",
        title: "An R package could not be built",
        pattern: /^ERROR: (?:compilation|lazy loading|loading|configuration|lazydata|byte-?compil\w{1,6}|installing \w{1,30}|lazy-load database) failed(?: for package)?/,
        kind: "cause",
        nudge: 0.3,
    },
    {
        id: "r-cmd-check-summary",
        category: "policy-check",
        title: "R CMD check found problems",
        pattern: /^(?:Error: )?(?:! )?R CMD check found (?:ERROR|WARNING|NOTE)s$/,
        kind: "symptom",
    },
    {
        id: "julia-package-missing",
        category: "dependency-missing",
        title: "A Julia package is not installed",
        pattern: /^ERROR: (?:LoadError: )?ArgumentError: Package (?<package>\w{1,100}) (?:not found in current path|does not have \w{1,100} in its dependencies)/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "julia-unsatisfiable",
        category: "dependency-conflict",
        title: "Julia cannot resolve the packages' versions",
        pattern: /^ERROR: (?:LoadError: )?(?:Unsatisfiable requirements detected for package |expected package `|can not merge projects|empty intersection between )/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "julia-tests-summary",
        category: "test-failure",
        title: "Julia tests failed",
        pattern: /^ERROR: (?:LoadError: )?(?:Some tests did not pass: |Package \w{1,100} errored during testing)/,
        kind: "symptom",
    },
    {
        id: "shell-test-failed",
        category: "test-failure",
        title: "A test of a shell program failed",
        pattern: /^(?: {0,3}\((?:from function `[^']{1,100}' )?in (?:test )?file (?<path>\S{1,300}), line (?<line>\d{1,7})[),]|ASSERT:(?<message>\S.*)|(?<test>\S.{0,300}?) +\| FAIL \|$|# {1,3}\((?:from function `[^']{1,100}' )?in test file (?<file>\S{1,300}), line \d{1,7}\))/,
        kind: "cause",
        nudge: 0.3,
    },
    {
        id: "behave-failed",
        category: "test-failure",
        title: "A scenario failed",
        pattern: /^(?: {2}(?<path>\S{1,300}\.feature):(?<line>\d{1,7}) {2}\S|Scenario: .{1,300} # \S{1,300}\.feature:\d{1,7} FAILED)/,
        kind: "cause",
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/rules/golang.js
/** What Go's tools say beside compile errors and failed tests, and golangci-lint. */
const golangRules = [
    {
        id: "go-tests-timed-out",
        category: "timeout",
        title: "Go tests ran into their time limit",
        pattern: /^panic: test timed out after (?<limit>\S{1,20})/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "go-runtime-fatal",
        category: "crash",
        title: "The Go runtime stopped a program",
        pattern: /^(?:fatal error: (?:all goroutines are asleep - deadlock!|concurrent map |stack overflow|runtime: |unexpected signal|found bad pointer)|WARNING: DATA RACE$|unexpected fault address |runtime: goroutine stack exceeds)/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "go-checksum",
        category: "lockfile-out-of-sync",
        title: "A Go module's checksum is not the one in go.sum",
        pattern: /^(?:verifying (?<module>\S{1,300}): checksum mismatch|SECURITY ERROR$|go: .{1,300}: verifying (?:module|go\.mod): checksum mismatch)/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "go-module-missing",
        category: "dependency-missing",
        title: "A Go package or revision does not exist",
        pattern: /^(?:go: (?<module>\S{1,300}): (?:reading \S{1,300} at revision \S{1,100}: unknown revision|module \S{1,300}: (?:reading|git ls-remote)|no matching versions|unrecognized import path)|(?<path>[\w./@+-]{1,300}\.go):(?<line>\d{1,7}):(?<column>\d{1,7}): (?:no required module provides package|cannot find package|package \S{1,300} is not in (?:std|GOROOT)|cannot find module providing package))/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "golangci-setup",
        category: "configuration",
        title: "golangci-lint cannot start",
        pattern: /^(?:level=error msg="(?:\[linters_context\] typechecking error|Running error|Can't (?:load|read) config)|(?:Error: )?can't load config: (?!the Go language version)|Error: (?:unknown linters?|build linters|you can't combine))/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "golangci-go-version",
        category: "toolchain-version",
        title: "golangci-lint was built for an older Go",
        pattern: /the Go language version \(go(?<found>[\d.]{1,12})\) used to build golangci-lint is lower than the targeted Go version \((?<needed>[\d.]{1,12})\)/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "gofmt-diff",
        category: "format",
        title: "A Go file is not formatted",
        pattern: /^diff (?:-u )?(?<path>\S{1,300}\.go)(?:\.orig)? \S{1,300}\.go$/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "go-analyser-problem",
        category: "lint",
        title: "An analyser of Go code found a problem",
        pattern: /^(?<path>[\w./@+-]{1,300}\.go):(?<line>\d{1,7}):(?<column>\d{1,7}): (?:missing cases in (?:switch|map)|exported \w{1,12} \S{1,100} should have comment|comment on exported |don't use (?:underscores|an underscore|ALL_CAPS|leading k) in Go|should (?:omit|not use|replace|drop|have) |\S{1,100} (?:format|call) \S{1,100} (?:has arg|reads arg|needs|of wrong)|\S{1,100} call has (?:possible formatting directive|arguments but no)|composite literal uses unkeyed fields|self-assignment of |unreachable code$|struct field tag |result of \S{1,100} call not used|the cancel function )/,
        kind: "cause",
        nudge: 0.7,
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/rules/more-languages.js
/** Elixir, Haskell, OCaml, Dart, Zig, Solidity, hardware languages, game engines. */
const moreLanguagesRules = [
    {
        id: "lean-error",
        category: "compile-error",
        title: "A Lean file does not compile",
        pattern: /^error: (?<path>[\w./\\-]{1,300}\.lean):(?<line>\d{1,7}):(?<column>\d{1,7}): (?<message>\S.*)$/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "credo-problem",
        category: "lint",
        title: "Credo found a problem",
        pattern: /^ *┃ {1,2}\[[CDFRSW]\] {1,3}(?:↗|→|↘|↑|↓) {1,3}(?<message>\S.*)$/,
        kind: "cause",
    },
    {
        id: "dialyzer-problem",
        category: "type-error",
        title: "Dialyzer found a problem",
        pattern: /^(?<path>[\w./-]{1,300}\.(?:exs?|erl)):(?<line>\d{1,7}):(?:(?<column>\d{1,7}):)? ?(?<rule>no_return|call\w{0,30}|pattern_match\w{0,20}|unknown_(?:function|type)|contract_\w{1,30}|invalid_contract|unused_fun|guard_fail\w{0,10}|callback_\w{1,40}|extra_range|missing_range|overlapping_contract|apply|unmatched_returns?)$/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "hex-unresolved",
        category: "dependency-conflict",
        title: "Hex could not resolve the dependencies",
        pattern: /^(?:Failed to use "(?<package>[^"]{1,100})" (?:\(.{1,100}\) )?because|Because (?:the lock|your app) .{1,400}|\*\* \(Mix\) Hex dependency resolution failed)/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "mix-lock-stale",
        category: "lockfile-out-of-sync",
        title: "mix.lock does not match the dependencies",
        pattern: /(?:^\*\* \(Mix\) (?:The lock mismatch|Your mix\.lock is out of date)|\bthe dependency is out of date\b|\block mismatch: the dependency is out of date\b)/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "elixir-warnings",
        category: "compile-error",
        title: "Elixir code compiles with warnings, which count as errors",
        pattern: /^[Cc]ompilation failed due to warnings while using the --warnings-as-errors option/,
        kind: "cause",
        nudge: -0.2,
    },
    {
        id: "haskell-build-failed",
        category: "compile-error",
        title: "Cabal or Stack could not build a package",
        pattern: /^Error: (?:\[(?:Cabal|S)-\d{3,6}\]|cabal(?:\.exe)?: (?:Failed to build|The program) )/,
        kind: "general",
        nudge: 0.2,
    },
    {
        id: "hlint-problem",
        category: "lint",
        title: "HLint found a problem",
        pattern: /^(?<path>[\w./-]{1,300}\.l?hs):(?<line>\d{1,7}):(?<column>\d{1,7})(?:-\d{1,7})?: (?:Warning|Suggestion|Error): /,
        kind: "cause",
    },
    {
        id: "ocaml-unformatted",
        category: "format",
        title: "An OCaml file is not formatted",
        pattern: /^File "(?<path>[^"]{1,300})", line 1, characters 0-0:$/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "opam-failed",
        category: "dependency-conflict",
        title: "opam could not install the packages",
        pattern: /^(?:\[ERROR\] (?:No package named (?<package>\S{1,100}) found|Package conflict!|The compilation of \S{1,100} failed|No solution found|The sources of the following couldn't|Could not synchronize)|Error: Library "(?<library>[^"]{1,100})" (?:not found|in .{1,200} is hidden))/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "dart-analysis",
        category: "lint",
        title: "The Dart analyser found a problem",
        pattern: /^ *(?:(?:info|warning) • .{1,400} • (?<file>[\w./-]{1,300}\.dart):\d{1,7}:\d{1,7} • (?<rule>[a-z_]{3,80})|(?:error|warning|info) - (?<path>[\w./-]{1,300}\.dart):(?<line>\d{1,7}):(?<column>\d{1,7}) - .{1,400} - (?<check>[a-z_]{3,80}))$/,
        kind: "cause",
        nudge: 0.2,
    },
    {
        id: "dart-unformatted",
        category: "format",
        title: "A Dart file is not formatted",
        pattern: /^Changed (?<path>\S{1,300}\.dart)\.?$/,
        kind: "cause",
        nudge: 0.3,
    },
    {
        id: "flutter-failed",
        category: "test-failure",
        title: "A Flutter test or build failed",
        pattern: /^(?:══╡ EXCEPTION CAUGHT BY \w|Target \w{1,60} failed: )/,
        kind: "cause",
        nudge: -0.3,
    },
    {
        id: "zig-test-failed",
        category: "test-failure",
        title: "A Zig test failed",
        pattern: /^(?:error: '(?<test>[\w.][\w. -]{0,200})' (?:failed|leaked)\b|\d{1,6}\/\d{1,6} (?<name>\S.{0,200})\.\.\.\s?FAIL \()/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "build-command-failed",
        category: "unknown",
        title: "A build command failed",
        pattern: /^(?:error: (?:the following (?:command|build command) (?:failed|terminated)|external command '|unable to build|build failed$|command failed: )|Error: build failed$)/,
        kind: "symptom",
    },
    {
        id: "solidity-error",
        category: "compile-error",
        title: "A Solidity contract does not compile",
        pattern: /^(?:Error \((?<code>\d{4})\): |(?<path>\S{1,300}\.sol):(?<line>\d{1,7}):(?<column>\d{1,7}): (?:\w{1,20})?Error: |Error HH\d{1,4}: )/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "foundry-test-failed",
        category: "test-failure",
        title: "A Foundry test failed",
        pattern: /^\[FAIL(?:[.:] ?(?:Reason: )?(?<reason>.{0,300}?))?\] (?<test>\w{1,100})\(/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "hardware-error",
        category: "compile-error",
        title: "A hardware description does not compile",
        pattern: /^(?:%Error(?:-\w{1,30})?: (?<path>[^\s:]{1,300}):(?<line>\d{1,7}):(?:(?<column>\d{1,7}):)? |(?<vhdl>[^\s:]{1,300}\.vhdl?):\d{1,7}:\d{1,7}:(?:error)?: |(?<verilog>[^\s:]{1,300}\.s?vh?):\d{1,7}: (?:syntax )?error\b)/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "fortran-error",
        category: "compile-error",
        title: "A Fortran file does not compile",
        pattern: /^(?:Fatal )?Error: .{1,400} at \(\d\)/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "purescript-error",
        category: "compile-error",
        title: "A PureScript module does not compile",
        pattern: /^\[(?:ERROR )?\d{1,5}\/\d{1,5} (?<rule>[A-Z]\w{2,60})\] (?<path>\S{1,300}\.purs):(?<line>\d{1,7}):(?<column>\d{1,7})/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "game-engine-failed",
        category: "configuration",
        title: "A game engine could not start or read the project",
        pattern: /^(?:No valid Unity Editor license found\.|Aborting batchmode due to |SCRIPT ERROR: |ERROR: Failed to load script |Error: Unity activation failed|Unclassified error occurred while trying to activate)/,
        kind: "cause",
        nudge: 0.5,
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/rules/scanners.js
/** Scanners for secrets, vulnerabilities and licences; protocol files; small formats. */
const scannersRules = [
    {
        id: "secret-found",
        category: "policy-check",
        title: "A secret was found in the repository",
        pattern: /(?:\bleaks found: [1-9]|\bFound (?:verified|unverified) result\b|^Finding: {4,}\S|^Potential secrets about to be committed|^\[ERROR\] Matched one or more prohibited patterns)/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "vulnerability-found",
        category: "policy-check",
        title: "A scanner found a vulnerability",
        pattern: /^(?:Total: [1-9]\d{0,5} \((?:UNKNOWN|LOW|MEDIUM|HIGH|CRITICAL): \d| *✗ (?:Critical|High|Medium|Low) severity vulnerability found in (?<package>\S{1,200})|.{0,30}discovered vulnerabilities at or above the severity threshold|Total \d{1,6} packages affected by \d)/,
        kind: "cause",
        nudge: -0.2,
    },
    {
        id: "licence-missing",
        category: "policy-check",
        title: "Files lack what their licence asks for",
        pattern: /^(?:# MISSING COPYRIGHT AND LICENSING INFORMATION|Unfortunately, your project is not compliant with version|(?:ERROR )?the following files don't have a valid license header|.{0,10}: Missing header$)/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "protocol-file-breaks",
        category: "policy-check",
        title: "A change of a protocol file breaks what uses it",
        pattern: /^(?<path>[\w./-]{1,300}\.proto):(?<line>\d{1,7}):(?<column>\d{1,7}):(?:Previously present |(?:Field|File|Enum|Message|RPC|Enum value|Extension) .{1,300} (?:changed|was deleted|moved))/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "protocol-file-problem",
        category: "lint",
        title: "A protocol file breaks a linter's rule",
        pattern: /^(?:(?<path>[\w./-]{1,300}\.proto):(?<line>\d{1,7}):(?<column>\d{1,7}):[A-Z"]|\[(?<file>[\w./-]{1,300}\.proto):\d{1,7}:\d{1,7}\] )/,
        kind: "cause",
        nudge: 0.3,
    },
    {
        id: "protoc-error",
        category: "compile-error",
        title: "A protocol file does not compile",
        pattern: /^(?<path>[\w./-]{1,300}\.proto)(?::(?<line>\d{1,7}):(?<column>\d{1,7}))?: (?!warning)(?:"|Import "|Expected |File not found|\S.{0,200} is (?:not defined|already defined))/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "editorconfig-problem",
        category: "lint",
        title: "A file breaks a rule of .editorconfig",
        pattern: /^\t(?:(?<line>\d{1,7})(?:-\d{1,7})?: )?(?:Wrong (?:amount of left-padding|indentation|line ending|character encoding)|Trailing whitespace|Final newline expected|Too long line)/,
        kind: "cause",
    },
    {
        id: "shellcheck-line",
        category: "lint",
        title: "ShellCheck found a problem",
        pattern: /^(?<path>[^\s:]{1,300}):(?<line>\d{1,7}):(?<column>\d{1,7}): (?:note|warning|error): .{1,500} \[(?<rule>SC\d{4})\]$/,
        kind: "cause",
        nudge: 1,
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/rules/blocks.js
/** Lines that mean something only in the block that another line opens, and the lines that open those blocks. */
const blockRules = [
    {
        id: "mocha-failing",
        category: "test-failure",
        title: "Mocha tests failed",
        // Travis wrote `nl` in front of the lines of its Macs.
        pattern: /^(?:nl)?\s*\d+ failing$/,
        kind: "symptom",
    },
    {
        id: "mocha-failure-title",
        category: "test-failure",
        title: "A Mocha test failed",
        pattern: /^(?:nl)? {2}\d+\) (?<test>\S.*)$/,
        kind: "cause",
        within: { rule: "mocha-failing", lines: 20_000 },
        nudge: 0.7,
    },
    {
        id: "mocha-failure-message",
        category: "test-failure",
        title: "A Mocha test failed",
        pattern: /^(?:nl)? {5,8}(?:Uncaught )?(?<message>[A-Z]?\w{0,60}(?:Error|Exception)\b.*)$/,
        kind: "cause",
        within: { rule: "mocha-failing", lines: 20_000 },
        nudge: 1,
    },
    {
        id: "failures-heading",
        category: "test-failure",
        title: "Tests failed",
        pattern: /^Failures: ?$/,
        kind: "symptom",
    },
    {
        id: "jasmine-test-failed",
        category: "test-failure",
        title: "A Jasmine test failed",
        pattern: /^\d+\) (?<test>[^\s\\:]+ [^\\:]*)$/,
        kind: "cause",
        within: { rule: "failures-heading", lines: 20_000 },
        nudge: 0.5,
    },
    {
        id: "listed-failure",
        category: "test-failure",
        title: "A test failed",
        pattern: /^ {2}\d+\) (?<test>\S.*)$/,
        kind: "cause",
        within: { rule: "failures-heading", lines: 20_000 },
    },
    {
        id: "unittest-separator",
        category: "test-failure",
        title: "A unit test failed",
        pattern: /^={70}$/,
        kind: "symptom",
    },
    {
        id: "nose-test-failed",
        category: "test-failure",
        title: "A Python test failed",
        pattern: /^(?:FAIL|ERROR): (?<test>(?!test\w* \(|[\w.]+ \()\S.*)$/,
        kind: "cause",
        within: { rule: "unittest-separator", lines: 1 },
        nudge: 0.5,
    },
    {
        id: "gradle-what-went-wrong",
        category: "unknown",
        title: "The Gradle build failed",
        pattern: /^\* What went wrong:$/,
        kind: "symptom",
    },
    {
        id: "gradle-problem",
        category: "configuration",
        title: "Gradle cannot set up the build",
        pattern: /^(?:A problem (?:occurred|was found) |Could not |Cannot |Plugin \[|Unable to |Unsupported )(?<message>\S.*)$/,
        kind: "cause",
        within: { rule: "gradle-what-went-wrong", lines: 1 },
    },
    {
        id: "gradle-problem-detail",
        category: "unknown",
        title: "Gradle says what went wrong",
        pattern: /^> (?!Compilation (?:failed|error)|There were failing tests|Process '|A failure occurred|Could not resolve all|Run with|Checkstyle rule|Task )(?<message>\S.*)$/,
        kind: "general",
        within: { rule: "gradle-what-went-wrong", lines: 4 },
        nudge: 0.3,
    },
    {
        id: "link-check-issues",
        category: "policy-check",
        title: "Links are broken",
        pattern: /^Issues :-\($/,
        kind: "symptom",
    },
    {
        id: "link-broken",
        category: "policy-check",
        title: "A link is broken or has moved",
        pattern: /^ *\d+\. (?:\[L\d+\] {1,2})?(?:[1-5]\d\d )?(?<url>https?:\S+)/,
        kind: "cause",
        within: { rule: "link-check-issues", lines: 20_000 },
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/rules/build-goals.js
/** What a Maven plugin or a Gradle task is for tells what kind of failure it is, where nothing more precise is printed. */
const goals = [
    {
        id: "tests",
        category: "test-failure",
        title: "Tests failed",
        plugins: "maven-surefire|maven-failsafe|gmaven-test",
        tasks: "test|[a-z][A-Za-z]{0,30}Test",
    },
    {
        id: "format",
        category: "format",
        title: "A file is not formatted",
        plugins: "spotless-maven|fmt-maven|formatter-maven|ktlint-maven",
        tasks: "spotless|ktlint|[fF]ormat",
    },
    {
        id: "policy",
        category: "policy-check",
        title: "A check of the build's rules failed",
        plugins: "maven-enforcer|maven-checkstyle|maven-pmd|spotbugs-maven|findbugs-maven|maven-hpi|license-maven|animal-sniffer-maven|apache-rat|japicmp-maven|revapi-maven|forbiddenapis|jacoco-maven",
        tasks: "checkstyle|pmd|spotbugs|detekt|japicmp|jacoco|lint",
    },
    {
        id: "deployment",
        category: "deployment",
        title: "An artifact could not be published",
        plugins: "maven-deploy|nexus-staging-maven|central-publishing-maven|maven-gpg|maven-release",
        tasks: "publish|upload|sign",
    },
    {
        id: "compile",
        category: "compile-error",
        title: "A source file does not compile",
        plugins: "maven-compiler|kotlin-maven|scala-maven|gmavenplus|aspectj-maven|maven-javadoc",
        tasks: "compile|javadoc|kapt",
    },
    {
        id: "dependencies",
        category: "dependency-conflict",
        title: "Dependencies could not be resolved",
        plugins: "maven-dependency|flatten-maven",
        tasks: "resolve",
    },
];
const nudge = -0.7;
/** Maven prints `groupId:artifactId:version:goal`, Gradle the task's path in quotes. */
const buildGoalRules = goals.flatMap(({ id, category, title, plugins, tasks }) => [
    {
        id: `maven-goal-${id}`,
        category,
        title,
        pattern: new RegExp(`^\\[ERROR\\] Failed to execute goal (?<goal>[\\w.-]{1,100}:(?:${plugins})(?:-plugin)?:\\S+)`),
        kind: "cause",
        nudge,
    },
    {
        id: `gradle-task-${id}`,
        category,
        title,
        pattern: new RegExp(`^Execution failed for task '(?<task>:(?:[\\w-]{1,60}:){0,6}(?:${tasks})[\\w-]{0,60})'`),
        kind: "cause",
        nudge,
    },
]);

;// CONCATENATED MODULE: ./build/diagnosis/rules/checks.js
/** Coverage limits, spelling, formats, and linters of configuration, documents and scripts. */
const checkRules = [
    {
        id: "coverage-below",
        category: "policy-check",
        title: "The tests cover less than they must",
        pattern: /^(?:FAIL Required test coverage of |Coverage failure: total of |ERROR: Coverage for \w{1,20} \([\d.]{1,8}%\) does not meet |Jest: (?:"[^"]{1,200}" )?coverage threshold for |(?:Line c|Branch c|C)overage \([\d.]{1,8}%\) is below the expected minimum coverage|\[ERROR\] Rule violated for (?:bundle|package|class) )/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "codespell-problem",
        category: "lint",
        title: "codespell found a misspelt word",
        pattern: /^(?<path>[\w@./\\-]+):(?<line>\d+): (?<word>\S+) ==> \S/,
        kind: "cause",
    },
    {
        id: "cspell-problem",
        category: "lint",
        title: "CSpell does not know a word",
        pattern: /^(?<path>[\w@./\\-]+):(?<line>\d+):(?<column>\d+) - Unknown word \(/,
        kind: "cause",
    },
    {
        id: "pyright-error",
        category: "type-error",
        title: "Pyright found a type error",
        pattern: /^ +(?<path>\/?[\w./\\-]+\.pyi?):(?<line>\d+):(?<column>\d+) - error: (?<message>\S.*)$/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "yamllint-problem",
        category: "lint",
        title: "yamllint found a problem",
        pattern: /^ {2}(?<line>\d+):(?<column>\d+) +error +(?<message>\S.{0,300}) {2}\((?<rule>[a-z-]{3,40})\)$/,
        kind: "cause",
    },
    {
        id: "hadolint-problem",
        category: "lint",
        title: "Hadolint found a problem",
        pattern: /^(?<path>[^\s:]+):(?<line>\d+) (?<rule>(?:DL|SC)\d{4}) (?:error|warning|info|style): /,
        kind: "cause",
    },
    {
        id: "actionlint-problem",
        category: "lint",
        title: "actionlint found a problem",
        pattern: /^(?<path>\.github\/workflows\/[^\s:]+\.ya?ml):(?<line>\d+):(?<column>\d+): \S.{0,500} \[(?<rule>[a-z-]{3,40})\]$/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "luacheck-problem",
        category: "lint",
        title: "Luacheck found a problem",
        pattern: /^ *(?<path>[\w./\\-]+\.lua):(?<line>\d+):(?<column>\d+)(?:-\d+)?: (?:\((?<rule>[WE]\d{3})\) )?(?<message>[^\s(].*)$/,
        kind: "cause",
        nudge: -0.3,
    },
    {
        id: "puppet-lint-problem",
        category: "lint",
        title: "puppet-lint found a problem",
        pattern: /^(?<path>\S+\.pp) - (?:ERROR|WARNING): (?<message>.{1,300}) on line (?<line>\d+)/,
        kind: "cause",
    },
    {
        id: "bandit-problem",
        category: "lint",
        title: "Bandit found a problem",
        pattern: /^>> Issue: \[(?<rule>B\d{3}):\w{1,60}\] (?<message>\S.*)$/,
        kind: "cause",
    },
    {
        id: "spotless-violations",
        category: "format",
        title: "Files are not formatted",
        pattern: /^(?:> )?The following files had format violations:$/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "php-cs-fixer-problem",
        category: "format",
        title: "A PHP file is not formatted",
        pattern: /^ {3}\d+\) (?<path>[\w./\\-]+\.php)(?: \((?<fixers>[\w, ]{1,300})\))?$/,
        kind: "cause",
    },
    {
        id: "scalafmt-problem",
        category: "format",
        title: "A Scala file is not formatted",
        pattern: /^\[(?:warn|error)\] (?<path>\S+\.(?:scala|sbt|sc)) isn't formatted properly!$/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "sphinx-error",
        category: "compile-error",
        title: "Sphinx could not build the documentation",
        pattern: /^(?:Warning, treated as error:|Sphinx error:)$/,
        kind: "cause",
        nudge: 0.3,
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/rules/compilers.js
/** Compilers and interpreters with forms of their own: Haskell, OCaml, Dart, Haxe, Crystal, Elixir, Erlang, Perl, Lua, Julia, TeX, PowerShell. */
const compilerRules = [
    {
        id: "ghc-error",
        category: "compile-error",
        title: "A Haskell module does not compile",
        pattern: /^(?<path>[\w./-]+\.l?hs):(?<line>\d+):(?<column>\d+)(?:-\d+)?:(?: error:.*| error|)$/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "ocaml-error",
        category: "compile-error",
        title: "An OCaml file does not compile",
        pattern: /^File "(?<path>[^"]+)", lines? (?<line>\d+)(?:-\d+)?, characters (?<column>\d+)-\d+:$/,
        kind: "cause",
        nudge: 0.3,
    },
    {
        id: "dart-error",
        category: "compile-error",
        title: "A Dart file does not compile",
        pattern: /^(?: *error • [^•]{1,300} • (?<file>[\w./-]+\.dart):\d+:\d+ •|(?<path>[\w./-]+\.dart):(?<line>\d+):(?<column>\d+): Error: )/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "compiler-error-parenthesised",
        category: "compile-error",
        title: "The compiler reported an error",
        pattern: /^(?<path>(?:[A-Za-z]:)?[^\s:(]+\.\w{1,6})\((?<line>\d+)(?:[,:] ?(?<column>\d+))?\) ?:? (?:[Ff]atal )?(?:Error|ERROR|error)(?:\[\w+\])?:? /,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "compiler-error-quoted",
        category: "compile-error",
        title: "The compiler reported an error",
        pattern: /^"(?<path>[^"]+)", line (?<line>\d+)(?:, col(?:umn)? (?<column>\d+))?: (?:[Ff]atal |catastrophic )?[Ee]rror\b/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "haxe-error",
        category: "compile-error",
        title: "A Haxe file does not compile",
        pattern: /^(?<path>\S+\.hx):(?<line>\d+): (?:characters (?<column>\d+)-\d+|lines \d+-\d+) : (?!Warning)(?<message>\S.*)$/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "crystal-error",
        category: "compile-error",
        title: "A Crystal file does not compile",
        pattern: /^(?:Error )?[iI]n (?<path>\S+\.cr):(?<line>\d+)(?::(?<column>\d+))?(?:: (?:error|instantiating)\b|:? expanding macro|$)/,
        kind: "cause",
        nudge: 0.3,
    },
    {
        id: "ninja-edge-failed",
        category: "compile-error",
        title: "A command of a ninja build failed",
        pattern: /^FAILED: (?:\[code=\d+\] )?(?<target>[^\s:]+\.\w+|CMakeFiles\/\S+)(?: |$)/,
        kind: "general",
    },
    {
        id: "elixir-module-uncompiled",
        category: "compile-error",
        title: "An Elixir file does not compile",
        pattern: /^== Compilation error (?:in file|on file) (?<path>\S+) ==$/,
        kind: "cause",
        nudge: -0.5,
    },
    {
        id: "rebar-error",
        category: "compile-error",
        title: "rebar3 stopped with an error",
        pattern: /^===> (?:Compiling \S+ failed|Error|Errors|Failed to|Unable to|Could not|Dependency failure|Plugin|Failures)\b/,
        kind: "cause",
    },
    {
        id: "erlang-crash",
        category: "crash",
        title: "The Erlang runtime crashed",
        pattern: /^(?:\(no logger present\) unexpected logger message: \{log,error|System process <[\d.]+> terminated: |\{"init terminating in do_boot"|=(?:ERROR|CRASH) REPORT=)/,
        kind: "cause",
        nudge: 0.3,
    },
    {
        id: "perl-module-missing",
        category: "dependency-missing",
        title: "A Perl module is not installed",
        pattern: /^(?:# {5}Error: {2})?Can't locate (?<module>[\w/]+\.p[ml]) in @INC/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "perl-died",
        category: "crash",
        title: "A Perl program died",
        pattern: /^(?!# )(?<message>\S.{0,300}) at (?<path>\S+\.(?:pl|pm|t|PL)) line (?<line>\d+)\.$/,
        kind: "general",
        nudge: 0.2,
    },
    {
        id: "lua-error",
        category: "crash",
        title: "A Lua program stopped with an error",
        pattern: /^(?:\S*lua(?:jit)?[\d.]*(?:\.exe)?: )(?<path>[^\s:]+\.lua):(?<line>\d+): (?<message>\S.*)$/,
        kind: "cause",
    },
    {
        id: "julia-error",
        category: "crash",
        title: "A Julia program stopped with an error",
        pattern: /^ERROR: (?:LoadError: )?(?<exception>[A-Z]\w*(?:Error|Exception)): (?<message>\S.*)$/,
        kind: "cause",
    },
    {
        id: "tex-error",
        category: "compile-error",
        title: "A TeX document does not compile",
        pattern: /^! (?<message>(?:LaTeX (?:\w+ )?Error|Package \S+ Error|Undefined control sequence|Emergency stop|Missing|Extra|Misplaced|I can't find file|==> Fatal error)\b.*)$/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "powershell-error",
        category: "crash",
        title: "A PowerShell script stopped with an error",
        pattern: /^At (?<path>\S.*\.ps[dm]?1):(?<line>\d+) char:(?<column>\d+)$/,
        kind: "cause",
        nudge: -0.3,
    },
    {
        id: "windows-command-not-found",
        category: "dependency-missing",
        title: "A command is not installed",
        pattern: /^(?:[^']{0,80}: The term )?'(?<command>[^']{1,200})' is not recognized as (?:an internal or external command|the name of a cmdlet|a name of a cmdlet)/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "emacs-error",
        category: "crash",
        title: "An Emacs Lisp program stopped with an error",
        pattern: /^(?:Symbol['’]s (?:value as variable|function definition) is void: |Wrong type argument: |Wrong number of arguments: |Cannot open load file: |End of file during parsing: |Invalid read syntax: )(?<message>\S.*)$/,
        kind: "cause",
        nudge: 0.3,
    },
    {
        id: "vim-error",
        category: "crash",
        title: "A Vim script stopped with an error",
        pattern: /^(?:Error detected while processing (?<place>\S.*):$|(?:Vim(?:\(\w{1,30}\))?:)?E\d{2,4}: (?<message>\S.*)$)/,
        kind: "general",
        nudge: 0.4,
    },
    {
        id: "shared-library-missing",
        category: "dependency-missing",
        title: "A shared library cannot be loaded",
        pattern: /error while loading shared libraries: (?<library>\S+): |^dyld(?:\[\d+\])?: Library not loaded: (?<dylib>\S+)/,
        kind: "cause",
        nudge: 0.5,
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/rules/general.js
/** Forms that many tools share. They say that something is wrong but not in whose words: weaker than a tool's own form. */
const generalRules = [
    {
        id: "general-timeout",
        category: "timeout",
        title: "Something took too long",
        pattern: /(?:\b(?:[Tt]imed? ?out|TIMED? ?OUT) (?:after|of) \d|\b[Cc]ommand took >\d{1,6} ?\w{1,7}, returning 124$|\bexceeded (?:the |its )?(?:timeout|time limit) of \d)/,
        kind: "general",
        nudge: 0.8,
    },
    {
        id: "general-assertion",
        category: "test-failure",
        title: "An assertion failed",
        pattern: /(?:\bAssertionError\b|\b[Aa]ssertion (?:[`'"].{1,200}[`'"] )?failed\b|\bExpected .{1,200} (?:but (?:was|got)|to (?:be|equal|have)) )/,
        kind: "general",
        nudge: 0.3,
    },
    {
        id: "general-located-error",
        category: "compile-error",
        title: "A tool reported an error in a file",
        pattern: /^(?<path>[\w@./\\+-]+\.\w{1,8}):(?<line>\d+)(?::(?<column>\d+))?:? (?!\w*[Ww]arning).{0,40}\b[Ee]rror\b/,
        kind: "general",
        nudge: 0.6,
    },
    {
        id: "general-located-finding",
        category: "lint",
        title: "A tool found a problem in a file",
        pattern: /^(?<path>[\w@./\\+-]+\.[A-Za-z]\w{0,7}):(?<line>\d+)(?::(?<column>\d+))?: ?(?!\S*[Ww]arning|\S*[Ii]nfo|\S*[Nn]ote|in |at |\d)[A-Za-z'"`[(]\S* \S/,
        kind: "general",
        nudge: -0.2,
    },
    {
        id: "general-error-prefix",
        category: "unknown",
        title: "A tool reported an error",
        pattern: /^\W{0,4}(?:\[?(?:ERROR|Error|error|FATAL|Fatal|fatal|ERR|CRITICAL)\]?(?: \w[\w ]{0,30})?(?::|!| -|\s\|)|(?:ERROR|FATAL) )\s*(?!---|===)\S/,
        kind: "general",
    },
    {
        id: "general-tool-error",
        category: "unknown",
        title: "A tool reported an error",
        pattern: /^(?<tool>[A-Za-z][\w.+-]{1,40}): (?:fatal )?error: (?<message>\S.*)$/,
        kind: "general",
        nudge: 0.2,
    },
    {
        id: "general-failed-mark",
        category: "unknown",
        title: "A tool reported a failure",
        pattern: /(?:^\W{0,6}(?:FAILED|FAIL|Failed|FAILURE|Failure|failed)\b.{0,3}\s\S|\bFAILED$|\.\.\. ?(?:FAILED|FAIL|failed)\b|^\s*[✗✘✖×] \S|^\w\S{0,80} +FAIL(?:ED)?: +\S)/,
        kind: "general",
        nudge: -0.2,
    },
    {
        id: "general-cannot",
        category: "unknown",
        title: "A tool could not do something",
        pattern: /^(?:\S+: )?(?:[Cc]annot|[Cc]ould not|[Cc]an't|[Uu]nable to|[Ff]ailed to|No such file or directory|not found) /,
        kind: "general",
        nudge: -0.4,
    },
    {
        id: "general-no-such-file",
        category: "configuration",
        title: "A file does not exist",
        pattern: /(?:: No such file or directory$|^No such file or directory: )/,
        kind: "general",
        nudge: 0.2,
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/rules/jvm.js
/** Maven, Gradle, Ant, sbt and the compilers and test runners they drive. */
const jvmRules = [
    {
        id: "maven-compile-error",
        category: "compile-error",
        title: "A source file does not compile",
        pattern: /^\[ERROR\] (?:file:\/\/)?(?<path>(?:[A-Za-z]:)?[^\s:][^:]*\.(?:java|kt|scala|groovy)):\[(?<line>\d+),(?<column>\d+)\] (?<message>\S.*)$/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "kotlin-compile-error",
        category: "compile-error",
        title: "A Kotlin file does not compile",
        pattern: /^e: (?:file:\/\/)?(?<path>\S+\.kts?):(?: \(?)?(?<line>\d+)[:,] ?(?<column>\d+)\)?:? /,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "java-class-version",
        category: "toolchain-version",
        title: "A class was compiled for a newer Java",
        pattern: /\bUnsupportedClassVersionError: (?<class>\S{1,300}) has been compiled by a more recent version of the Java Runtime(?: \(class file version (?<format>\d{1,3}))?/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "surefire-test-failed",
        category: "test-failure",
        title: "A test failed under Maven",
        pattern: /^(?:\[ERROR\] +)?(?<test>(?!Tests run)\w\S*(?: (?!-- )\S+)*) +(?:-- )?Time elapsed: [\d.,]+ s(?:ec)? +<<< (?:FAILURE|ERROR)!/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "surefire-summary",
        category: "test-failure",
        title: "Tests failed under Maven",
        pattern: /^(?:\[ERROR\] )?Tests run: \d+, Failures: \d+,.* <<< (?:FAILURE|ERROR)!/,
        kind: "cause",
        nudge: -0.5,
    },
    {
        id: "gradle-test-failed",
        category: "test-failure",
        title: "A test failed under Gradle",
        pattern: /^(?:Gradle suite > Gradle test > )?(?<test>[\w.$]+ > \S.*|[\w.$]+\.[A-Z][\w$]*\.\w+) FAILED$/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "maven-enforcer",
        category: "policy-check",
        title: "A rule of the Maven enforcer failed",
        pattern: /^\[ERROR\] Rule \d+: (?<rule>\S+) failed with message/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "maven-project-invalid",
        category: "configuration",
        title: "Maven cannot read the project",
        pattern: /^\[(?:ERROR|FATAL)\] (?:Malformed POM |Non-parseable POM |Unknown lifecycle phase |No plugin found for prefix |Child module \S+ of |'[\w.]+' for \S+ is missing)/,
        kind: "cause",
    },
    {
        id: "sbt-unresolved",
        category: "dependency-conflict",
        title: "sbt could not resolve a dependency",
        pattern: /^\[(?:error|warn)\] .{0,100}(?:unresolved dependency: (?<dependency>[^\s:]+)|\bsbt\.\S{0,60}ResolveException\b)/,
        kind: "cause",
        nudge: 0.3,
    },
    {
        id: "scalastyle-problem",
        category: "lint",
        title: "Scalastyle found a problem",
        pattern: /^(?:\[error\] )?error file=(?<path>\S+) message=(?<message>.{1,300}) line=(?<line>\d+)/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "maven-dependency-unresolved",
        category: "dependency-conflict",
        title: "Maven could not resolve dependencies",
        pattern: /Could not resolve dependencies for project (?<project>\S+?):?(?: |$)|\[(?:FATAL|ERROR)\] Non-resolvable (?:parent|import) POM/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "gradle-dependency-unresolved",
        category: "dependency-missing",
        title: "Gradle could not resolve a dependency",
        pattern: /^ *> Could not (?:resolve all \S+ (?:for|of) |(?:resolve|find|get resource) (?<dependency>\S+?)\.?(?:$| ))/,
        kind: "cause",
    },
    {
        id: "gradle-task-failed",
        category: "unknown",
        title: "A Gradle task failed",
        pattern: /^Execution failed for task '(?<task>[^']+)'/,
        kind: "general",
        nudge: -0.3,
    },
    {
        id: "maven-goal-failed",
        category: "unknown",
        title: "A Maven goal failed",
        pattern: /^\[ERROR\] Failed to execute goal (?<goal>\S+)/,
        kind: "general",
        nudge: 0.3,
    },
    {
        id: "sbt-error",
        category: "compile-error",
        title: "sbt reported an error",
        pattern: /^\[error\] (?:-- (?:\[E\d+\] )?[\w ]{1,40}: )?(?<path>\S+\.(?:scala|java)):(?<line>\d+)(?::(?<column>\d+))?(?:: | -)/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "clojure-compile-error",
        category: "compile-error",
        title: "A Clojure file does not compile",
        pattern: /(?:, compiling:\(|^Syntax error (?:\([A-Z]\w{1,60}\) )?(?:compiling|macroexpanding|reading source).{0,80} at \()(?<path>[^\s():]+):(?<line>\d+):(?<column>\d+)\)/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "java-exception",
        category: "crash",
        title: "A Java program threw an exception",
        pattern: /^(?:Exception in thread "[^"]*" |Caused by: |)(?:[a-z][\w]*\.){2,}[A-Z][\w$]*(?:Error|Exception|Failure)(?:: (?<message>\S.*)|)$/,
        kind: "general",
        nudge: 0.5,
    },
    {
        id: "build-failed-summary",
        category: "unknown",
        title: "The build failed",
        pattern: /^(?:(?:\[(?:ERROR|INFO)\] )?BUILD FAIL(?:ED|URE)|FAILURE: Build failed with an exception|\[error\] (?:Total time: |\([\w ./-]{1,200}\) |Failed tests:|one error found|\w+ errors found)|\S+\.xml:\d+: (?:The following error occurred while executing|Tests? (?:\S+ )?failed|Compile failed; see|(?:exec|Java) returned: )|\[ERROR\] (?:-> |\[Help|Re-run|To see|For more|After correcting)|\*\* (?:BUILD|TEST|ARCHIVE|ANALYZE) FAILED \*\*|error: (?:could not compile `|aborting due to ))/,
        kind: "symptom",
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/rules/languages.js
/** Go, Rust, .NET, Ruby, PHP, Perl, Elixir, Erlang, R, Clojure, Swift. */
const languageRules = [
    {
        id: "go-test-failed",
        category: "test-failure",
        title: "A Go test failed",
        pattern: /^\s*--- FAIL: (?<test>\S+)/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "go-module-out-of-sync",
        category: "lockfile-out-of-sync",
        title: "go.mod or go.sum is not up to date",
        pattern: /(?:missing go\.sum entry|updates to go\.mod needed|go: updates to go\.sum needed|go\.mod\/go\.sum are not up-to-date|inconsistent vendoring)/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "go-compile-error",
        category: "compile-error",
        title: "A Go file does not compile",
        pattern: /^(?:vet: )?(?<path>[\w./@+-]+\.go):(?<line>\d+):(?<column>\d+): (?<message>\S.*)$/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "go-package-unresolved",
        category: "dependency-missing",
        title: "A Go package cannot be resolved",
        pattern: /(?:no required module provides package|cannot find package|no matching versions for query|invalid version: unknown revision|module \S+ found(?: \([^)]*\))?, but does not contain package)/,
        kind: "cause",
    },
    {
        id: "go-panic",
        category: "crash",
        title: "A Go program panicked",
        pattern: /^\s*panic: (?<message>\S.*)$/,
        kind: "cause",
    },
    {
        id: "rust-error",
        category: "compile-error",
        title: "A Rust crate does not compile",
        pattern: /^error\[(?<code>E\d{4})\]: (?<message>\S.*)$/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "rust-test-panicked",
        category: "test-failure",
        title: "A Rust test panicked",
        pattern: /^thread '(?<test>[^']+)' (?:\(\d+\) )?panicked at /,
        kind: "cause",
    },
    {
        id: "rust-test-failed",
        category: "test-failure",
        title: "A Rust test failed",
        pattern: /^test (?<test>\S+(?: - .{1,120})?) \.\.\. FAILED$/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "cargo-version-not-found",
        category: "dependency-missing",
        title: "No version of a crate satisfies the requirement",
        pattern: /^error: failed to select a version for the requirement `(?<package>[\w-]+) = "(?<requirement>[^"]+)"`/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "cargo-lockfile-out-of-sync",
        category: "lockfile-out-of-sync",
        title: "Cargo.lock is not up to date",
        pattern: /^error: (?:the lock file \S+ needs to be updated but --(?:locked|frozen)|cannot (?:update|create) the lock file \S+ because --(?:locked|frozen))/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "dotnet-error",
        category: "compile-error",
        title: "The .NET build reported an error",
        pattern: /^\s*(?:\d+>)?(?:(?<path>[^\s(:][^(]*)\((?<line>\d+),(?<column>\d+)(?:,\d+,\d+)?\) ?: |\S+ : )?error (?<code>(?:CS|FS|BC|MSB|NU|NETSDK|CA|IDE|SA)\d{3,5}): (?<message>\S.*)$/,
        kind: "cause",
    },
    {
        id: "dotnet-test-failed",
        category: "test-failure",
        title: "A .NET test failed",
        pattern: /^(?=\s*Failed |\[xUnit\.net )(?:\[xUnit\.net [\d:.]+\])?\s*(?:Failed )?(?<test>[\w.+]+(?:\(.*\))?) \[(?:FAIL|(?:< )?\d[\d.,hms ]*)\]$/,
        kind: "cause",
    },
    {
        id: "rspec-failed",
        category: "test-failure",
        title: "An RSpec example failed",
        pattern: /^ *(?:Failure\/Error: |rspec '?\.?\/?(?<path>[\w./-]+_spec\.rb)[:[])/,
        kind: "cause",
    },
    {
        id: "minitest-failed",
        category: "test-failure",
        title: "A Ruby test failed",
        pattern: /^ *(?:\d+\) )?(?:Failure|Error):$|^(?<test>[\w:]+#test_\w+)/,
        kind: "cause",
        nudge: -0.3,
    },
    {
        id: "bundler-unresolved",
        category: "dependency-missing",
        title: "Bundler could not find a gem",
        pattern: /^(?:Could not find gem|Could not find (?<gem>[\w-]+-[\d.]+) in)/,
        kind: "cause",
    },
    {
        id: "ruby-exception",
        category: "crash",
        title: "A Ruby program raised an exception",
        pattern: /^\S+\.rb:\d+:in [`'][^']*': (?<message>\S.*) \((?<exception>[A-Z][\w:]*)\)$/,
        kind: "cause",
    },
    {
        id: "rubocop-offense",
        category: "lint",
        title: "RuboCop found an offence",
        // Gemfile, Rakefile and gemspecs too.
        pattern: /^(?<path>[\w./-]+):(?<line>\d+):(?<column>\d+): [CWEF]: (?:\[\w+\] )?(?<rule>[A-Z]\w{1,40}\/\w{1,60}): /,
        kind: "cause",
    },
    {
        id: "phpunit-failed",
        category: "test-failure",
        title: "A PHPUnit test failed",
        pattern: /^\d+\) (?<test>[\w\\]+::\w+)/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "php-fatal",
        category: "crash",
        title: "A PHP program stopped with a fatal error",
        pattern: /^(?:PHP )?(?:Fatal|Parse) error: +(?!exception )(?<message>\S.*)$/,
        kind: "cause",
    },
    {
        id: "composer-unresolved",
        category: "dependency-conflict",
        title: "Composer could not resolve the requirements",
        pattern: /^Your requirements could not be resolved to an installable set of packages/,
        kind: "cause",
    },
    {
        id: "perl-test-failed",
        category: "test-failure",
        title: "A Perl test failed",
        pattern: /^ *# {3,5}Failed test (?:'(?<test>.*)'$|at |\()/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "exunit-failed",
        category: "test-failure",
        title: "An ExUnit test failed",
        pattern: /^ +\d+\) (?:test|property|doctest) (?<test>.+) \((?<module>[\w.]+)\)$/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "elixir-compile-error",
        category: "compile-error",
        title: "An Elixir file does not compile",
        pattern: /^\*\* \((?<exception>\w+(?:\.\w+)*Error)\) (?<message>\S.*)$/,
        kind: "cause",
    },
    {
        id: "r-error",
        category: "crash",
        title: "An R program stopped with an error",
        pattern: /^(?:Error in .{1,200} : ?|Error: (?:package or namespace load failed|object '|could not find function|unexpected |processing vignette)|\* checking .{1,120} \.\.\. ERROR$)/,
        kind: "general",
        nudge: 0.4,
    },
    {
        id: "clojure-test-failed",
        category: "test-failure",
        title: "A Clojure test failed",
        pattern: /^(?:lein test :only |(?:FAIL|ERROR) in \()(?<test>[^\s)]+)/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "xctest-failed",
        category: "test-failure",
        title: "An XCTest test failed",
        pattern: /^(?:Test Case .{1,200} failed \(|.{1,300}: error: (?:-\[|[\w.]{1,200} : XCT))/,
        kind: "cause",
    },
    {
        id: "test-binary-failed",
        category: "test-failure",
        title: "Tests failed",
        pattern: /^(?:FAIL\s+\S+\s+(?:[\d.]+s|\[build failed\]|\[setup failed\])$|FAIL$|FAILED \((?:failures|errors)=|test result: FAILED|error: (?:\d+ targets? failed|test failed, to rerun)|\s*(?:Tests:|Test Suites:|Tests|Test Files) +(?:\d+ \w+(?:,| \|) )*\d+ failed|\s*\d+ failed$|=+ (?:\d+ \w+, )*\d+ (?:failed|errors?)\b|\d+ examples?, [1-9]\d* failures?|\d+ runs, \d+ assertions, (?:[1-9]\d* failures|0 failures, [1-9])|Tests: \d+, Assertions: \d+|The following tests FAILED:|\s*\d+ FAILED TESTS?$|Failed! {2}- |Test Run Failed\.|\[ERROR\] (?:Tests run: \d+, Failures: \d+, Errors: \d+, Skipped: \d+$|Failures:|Errors:)|Result: FAIL$)/,
        kind: "symptom",
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/rules/linters.js
/** Linters and link checkers that print one finding a line. */
const linterRules = [
    {
        id: "golangci-problem",
        category: "lint",
        title: "A Go linter found a problem",
        pattern: /^(?<path>[\w./@+-]+\.go):(?<line>\d+):(?:(?<column>\d+):)? .{1,400} \((?!compile\)|typecheck\))(?<rule>[a-z]{3,20}|[A-Z]{1,3}\d{4})\)$/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "swiftlint-problem",
        category: "lint",
        title: "SwiftLint found a problem",
        pattern: /^(?<path>[^\s:][^:]*\.swift):(?<line>\d+):(?:(?<column>\d+):)? (?:warning|error): [\w ]{1,60} Violation: /,
        kind: "cause",
    },
    {
        id: "eslint-line",
        category: "lint",
        title: "ESLint found a problem",
        pattern: /^ *(?<path>[\w@./\\-]+\.(?:[cm]?[jt]sx?|vue|coffee))(?::|: line )(?<line>\d+)(?:(?::|, col )(?<column>\d+))?[:,]? (?!warning|Warning)\S.{0,300} [([](?:[Ee]rror\/)?(?<rule>[@\w-]+(?:\/[@\w-]+)*)[)\]]$/,
        kind: "cause",
        nudge: 0.3,
    },
    {
        id: "standard-problem",
        category: "lint",
        title: "JavaScript Standard Style found a problem",
        pattern: /^ *(?<path>[\w@./\\-]+\.[cm]?[jt]sx?):(?<line>\d+):(?<column>\d+): (?<message>[A-Z]\S*(?: \S.*)?)$/,
        kind: "cause",
    },
    {
        id: "markdownlint-problem",
        category: "lint",
        title: "A Markdown linter found a problem",
        pattern: /^(?<path>[\w./-]+\.md): ?(?<line>\d+)(?::(?<column>\d+))?:? (?:error )?(?<rule>MD\d{3}|TLDR\d{3})\b/,
        kind: "cause",
    },
    {
        id: "perlcritic-problem",
        category: "lint",
        title: "Perl::Critic found a problem",
        pattern: /^(?<message>\S.{1,300}) at line (?<line>\d+), column (?<column>\d+)\. .{0,200}\(Severity: [1-5]\)/,
        kind: "cause",
    },
    {
        id: "stylelint-problem",
        category: "lint",
        title: "Stylelint found a problem",
        pattern: /^ *(?<line>\d+):(?<column>\d+)\s+[A-Z]\S.{1,300} \((?<rule>[a-z][a-z0-9-]{2,60})\)$/,
        kind: "cause",
    },
    {
        id: "standard-heading",
        category: "lint",
        title: "JavaScript Standard Style found a problem",
        pattern: /^standard: Use (?:JavaScript|Ruby) Standard Style/,
        kind: "cause",
        nudge: -0.3,
    },
    {
        id: "tslint-problem",
        category: "lint",
        title: "TSLint found a problem",
        pattern: /^(?:ERROR: )?(?<path>[\w@./\\-]+\.tsx?)[:[](?<line>\d+)[:,] ?(?<column>\d+)\]?(?:: | - )(?!error TS)(?<message>\S.*)$/,
        kind: "cause",
    },
    {
        id: "flow-error",
        category: "type-error",
        title: "Flow found a type error",
        pattern: /^Error [-┈─]{3,} (?<path>\S+?):(?<line>\d+):(?<column>\d+)$/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "webpack-error",
        category: "compile-error",
        title: "webpack could not build a module",
        pattern: /^ERROR in (?<path>\.{0,2}\/?[\w@./\\-]+)/,
        kind: "cause",
    },
    {
        id: "gometalinter-problem",
        category: "lint",
        title: "A Go linter found a problem",
        pattern: /^(?<path>[\w./@+-]+\.go):(?<line>\d+):(?<column>\d*):(?:warning|error): (?<message>\S.{0,400}) \((?<rule>\w+)\)$/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "phpstan-file",
        category: "type-error",
        title: "PHPStan found a problem",
        pattern: /^ {2,}(?:Line +(?<path>\S+\.php)(?: \(in context of .{1,200}\))?|Error) *$/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "php-codesniffer-problem",
        category: "lint",
        title: "PHP_CodeSniffer found a problem",
        pattern: /^ +(?<line>\d+) \| ERROR +\| (?<message>\S.*)$/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "psalm-problem",
        category: "type-error",
        title: "Psalm found a problem",
        pattern: /^ERROR: (?<rule>[A-Z]\w+) - (?<path>\S+\.php):(?<line>\d+):(?<column>\d+) - /,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "shellcheck-problem",
        category: "lint",
        title: "ShellCheck found a problem",
        pattern: /^In (?<path>\S+) line (?<line>\d+):$/,
        kind: "cause",
        nudge: 0.3,
    },
    {
        id: "isort-problem",
        category: "format",
        title: "A Python file's imports are not sorted",
        pattern: /^ERROR: (?<path>\S+\.pyi?) Imports are incorrectly sorted/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "rustfmt-diff",
        category: "format",
        title: "A Rust file is not formatted",
        pattern: /^Diff in (?<path>[^\s:]+?\.rs)(?: at line |:)(?<line>\d+):/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "clang-format-violation",
        category: "format",
        title: "A file is not formatted",
        pattern: /^(?<path>[^\s:]+):(?<line>\d+):(?<column>\d+): error: code should be clang-formatted/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "pre-commit-failed",
        category: "lint",
        title: "A pre-commit hook failed",
        pattern: /^(?<hook>\S[^.]{0,80})\.{3,}(?:\([\w ]{1,60}\))?Failed$/,
        kind: "cause",
    },
    {
        id: "lintrunner-file",
        category: "lint",
        title: "lintrunner found a problem",
        pattern: /^>>> Lint for (?<path>\S+):$/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "html-proofer-problem",
        category: "policy-check",
        title: "HTML-Proofer found a problem",
        pattern: /^ {0,8}\* {1,4}(?:internally linking to |External link |linking to internal hash |At [^\s:]+:\d+:$)/,
        kind: "cause",
        nudge: -0.3,
    },
    {
        id: "maven-checkstyle",
        category: "policy-check",
        title: "Checkstyle found a problem",
        pattern: /^\[(?:ERROR|WARN|ant:checkstyle)\] (?:\[ERROR\] )?(?<path>[^\s:]+\.java):\[?(?<line>\d+)(?:[,:](?<column>\d+))?\]?:? (?:\(\w+\) (?<check>\w+): |\S.{1,400} \[(?<rule>\w+)\]$)/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "mima-problem",
        category: "policy-check",
        title: "MiMa found a break of binary compatibility",
        pattern: /^\[error\] {1,2}\* (?<member>(?:the type hierarchy of )?(?:(?:abstract|synthetic|static|deprecated) )*(?:class|interface|object|trait|method|variable|field|value) \S+)/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "linter-tagged",
        category: "lint",
        title: "A linter found a problem",
        pattern: /^(?<path>[\w@./\\-]+\.\w{1,8}):(?<line>\d+)(?::(?<column>\d+))?:? \[(?<rule>E|W|C|F|error|[A-Z]\w{0,12}\d{2,6})\] (?<message>\S.*)$/,
        kind: "cause",
    },
    {
        id: "ansible-failed",
        category: "deployment",
        title: "An Ansible task failed",
        pattern: /^fatal: \[(?<host>[^\]\s]+)\]: (?:FAILED|UNREACHABLE)! => /,
        kind: "cause",
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/rules/native.js
/** Compilers of the GNU form (gcc, clang, swiftc, javac, rustc's short form), linkers, make, CMake. */
const nativeRules = [
    {
        id: "compiler-missing-header",
        category: "dependency-missing",
        title: "A header file is missing",
        pattern: /^(?<path>[^\s:][^:]*):(?<line>\d+):(?:(?<column>\d+):)? fatal error: '?(?<header>[\w./+-]+)'?(?:: No such file or directory| file not found)$/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "compiler-error",
        category: "compile-error",
        title: "The compiler reported an error",
        pattern: /^(?!\d+:)(?<path>(?:[A-Za-z]:)?[^\s:(][^:(]*):(?<line>\d+):(?:(?<column>\d+):)? (?:fatal |internal compiler )?error: (?<message>\S.*)$/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "compiler-error-msvc",
        category: "compile-error",
        title: "The compiler reported an error",
        pattern: /^\s*(?:\d+>)?(?<path>[^\s(:][^(]*)\((?<line>\d+)(?:,(?<column>\d+))?(?:,\d+,\d+)?\) ?: (?:fatal )?error (?<code>[A-Z]{1,4}\d{3,5}): /,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "linker-error",
        category: "compile-error",
        title: "The linker could not resolve a symbol or library",
        pattern: /(?:undefined reference to|undefined symbol: |ld: symbol\(s\) not found|ld: library (?:not found|'[^']+' not found)|cannot find -l(?<library>[\w+-]+)|unresolved external symbol)/,
        kind: "cause",
    },
    {
        id: "make-no-rule",
        category: "configuration",
        title: "make knows no rule for a target",
        pattern: /^(?:g?make|mingw32-make)(?:\[\d+\])?: \*\*\* No rule to make target [`'"](?<target>[^'"]+)['"]/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "make-syntax",
        category: "syntax-error",
        title: "A makefile does not parse",
        pattern: /^(?<path>[^\s:]+):(?<line>\d+): \*\*\* (?<message>(?:missing separator|recipe commences before first target|unterminated|multiple target patterns).*)$/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "cmake-error",
        category: "configuration",
        title: "CMake stopped with an error",
        pattern: /^CMake Error(?: (?:at|in) (?<path>[^\s:]+)(?::(?<line>\d+))?)?(?: \(\w+\))?:/,
        kind: "cause",
    },
    {
        id: "configure-error",
        category: "configuration",
        title: "A configure script stopped with an error",
        pattern: /^(?:\.\/)?configure: error: (?<message>\S.*)$/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "ctest-failed",
        category: "test-failure",
        title: "A CTest test failed",
        pattern: /^\s*(?:\d+\/\d+ Test +#\d+:|\d+ -) (?<test>\S+) (?:\.*\*{3}|\()(?:Failed|Exception|SEGFAULT|Timeout|Not Run|Child aborted|Subprocess aborted|ILLEGAL|NUMERICAL|INTERRUPT|OTHER_FAULT|BAD_COMMAND)(?:[):]| {2}| \()/,
        kind: "cause",
    },
    {
        id: "googletest-failed",
        category: "test-failure",
        title: "A GoogleTest test failed",
        pattern: /^\[ {2}FAILED {2}\] (?<test>[\w/]+\.[\w/]+)/,
        kind: "cause",
    },
    {
        id: "sanitizer-report",
        category: "crash",
        title: "A sanitizer found a fault in memory or threads",
        pattern: /(?:^|[\s=])==\d{1,9}==\s?(?:ERROR|WARNING): (?<sanitizer>[A-Z]\w{1,30}Sanitizer): (?<message>\S.*)$/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "process-crashed",
        category: "crash",
        title: "A process crashed",
        pattern: /(?:\bSegmentation fault\b|\bSIGSEGV\b|\bAborted \(core dumped\)|\bBus error\b|^\*\*\* stack smashing detected|^SUMMARY: [A-Z]\w{1,30}Sanitizer: )/,
        kind: "cause",
        nudge: -0.3,
    },
    {
        id: "make-stopped",
        category: "unknown",
        title: "make stopped because a command failed",
        pattern: /^(?:g?make|mingw32-make|gmake)(?:\[\d+\])?: (?:\*\*\* |\[)|^ninja: build stopped: |^(?:collect2|clang(?:\+\+|-\d+)?|g(?:cc|\+\+)|cc1(?:plus)?|ld)(?:\.exe)?: (?:fatal )?error: (?:ld returned \d|linker command failed|all warnings being treated as errors)|^[^\s:]+:\d+: recipe for target '[^']+' failed$/,
        kind: "symptom",
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/rules/node.js
/** npm writes `npm ERR!` up to version 9 and `npm error` since 10. */
const nodeRules = [
    {
        id: "npm-lockfile-out-of-sync",
        category: "lockfile-out-of-sync",
        title: "package-lock.json does not match package.json",
        pattern: /^npm (?:ERR!|error) (?:`npm ci` can only install packages when|The `npm ci` command can only install with an existing|cipm can only install packages)/,
        kind: "cause",
        // npm prints its whole usage after it.
        nudge: 1.5,
    },
    {
        id: "npm-peer-range",
        category: "dependency-conflict",
        title: "A package does not support the version of another one",
        // Unindented only where npm says what it could not resolve.
        pattern: /^npm (?:ERR!|error) peer(?:Optional)? (?<package>(?:@[\w.-]+\/)?[\w.-]+)@"(?<range>[^"]+)" from (?<by>(?:@[\w.-]+\/)?[\w.-]+)@(?<version>[\w.+-]+)$/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "npm-peer-conflict",
        category: "dependency-conflict",
        title: "npm cannot resolve the dependency tree",
        pattern: /^npm (?:ERR!|error) (?:code ERESOLVE|ERESOLVE )/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "npm-no-matching-version",
        category: "dependency-missing",
        title: "No version of an npm package satisfies the range",
        pattern: /^npm (?:ERR!|error) (?:code ETARGET|notarget No matching version found for (?<package>\S+?)\.?$)/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "npm-package-not-found",
        category: "dependency-missing",
        title: "An npm package is not in the registry",
        pattern: /^npm (?:ERR!|error) (?:code E404|404 +'?(?<package>[^'\s]+)'? is not in)/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "npm-network",
        category: "network",
        title: "npm could not reach its registry",
        pattern: /^npm (?:ERR!|error) (?:code |errno )(?<code>ECONNRESET|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ERR_SOCKET_TIMEOUT)/,
        kind: "cause",
        transient: true,
    },
    {
        id: "npm-engine-unsupported",
        category: "toolchain-version",
        title: "A package does not support this version of Node.js",
        pattern: /^(?:npm (?:ERR!|error) (?:code EBADENGINE|notsup )|error \S+: The engine "node" is incompatible|\s*ERR_PNPM_UNSUPPORTED_ENGINE)/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "npm-integrity",
        category: "lockfile-out-of-sync",
        title: "A package's checksum is not the one in the lock file",
        pattern: /^npm (?:ERR!|error) code EINTEGRITY/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "npm-missing-script",
        category: "configuration",
        title: "package.json has no such script",
        pattern: /^(?:(?:npm (?:ERR!|error)|error|\s*ERR_PNPM_NO_SCRIPT)\s+(?:[Mm]issing script: |Command ))"?(?<script>[\w:.-]+)"?(?: not found\.?)?$/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "yarn-lockfile-out-of-sync",
        category: "lockfile-out-of-sync",
        title: "yarn.lock does not match package.json",
        pattern: /(?:Your lockfile needs to be updated|The lockfile would have been (?:modified|created) by this install)/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "pnpm-no-matching-version",
        category: "dependency-missing",
        title: "No version of an npm package satisfies the range",
        pattern: /ERR_PNPM_NO_MATCHING_VERSION\s+No matching version found for (?<package>(?:@[^@\s/]{1,200}\/)?[^@\s]{1,200}@\S{1,200})/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "pnpm-latest-release",
        category: "dependency-missing",
        title: "pnpm names the latest release of a package",
        pattern: /^The latest release of (?<package>\S{1,200}) is "(?<latest>[\w.+-]{1,60})"\.$/,
        kind: "general",
    },
    {
        id: "pnpm-lockfile-out-of-sync",
        category: "lockfile-out-of-sync",
        title: "pnpm-lock.yaml does not match package.json",
        pattern: /ERR_PNPM_(?:OUTDATED_LOCKFILE|FROZEN_LOCKFILE|NO_LOCKFILE|LOCKFILE_CONFIG_MISMATCH)/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "node-module-not-found",
        category: "dependency-missing",
        title: "A Node.js module cannot be found",
        pattern: /(?:^ *|Error: |Error \[ERR_(?:MODULE_NOT_FOUND|UNSUPPORTED_DIR_IMPORT)\]: |[✘×X] \[ERROR\] )(?:Cannot find (?:module|package)|Could not resolve|Directory import) ['"](?<module>[^'"]+)['"](?: (?:is not supported resolving ES modules )?(?:imported )?from ['"]?(?<importer>[^\s'"]+))?/,
        kind: "cause",
    },
    {
        id: "bundler-module-not-found",
        category: "dependency-missing",
        title: "The bundler cannot resolve a module",
        pattern: /(?:Module not found: (?:Error: )?Can't resolve|\b[Ff]ailed to resolve import) ['"](?<module>[^'"]+)['"](?: from ['"](?<importer>[^'"]+)| in ['"](?<folder>[^'"]+))?/,
        kind: "cause",
    },
    {
        id: "node-heap-out-of-memory",
        category: "out-of-memory",
        title: "Node.js ran out of heap",
        pattern: /^FATAL ERROR: .{0,80}(?:JavaScript heap out of memory|Allocation failed)/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "typescript-error",
        category: "type-error",
        title: "TypeScript found a type error",
        pattern: /(?:^|\s)(?:(?<path>[\w@./\\()[\]+~$-]+\.(?:[cm]?[jt]sx?|vue|svelte|json))[(:](?<line>\d+)[,:](?<column>\d+)\)?(?: -|:) )?error (?<code>TS\d+): (?:Cannot find module '(?<module>[^']+)'|Could not find a declaration file for module '(?<untyped>[^']+)'|(?:Cannot find type definition file for '|Cannot find name '[^']+'\. Do you need to install type definitions for [\w ]{1,30}\? Try `npm i --save-dev @types\/)(?<types>[\w.-]+)(?='|`\.?$))?/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "eslint-problem",
        category: "lint",
        title: "ESLint found a problem",
        pattern: /^ +(?:✖ +(?=\d)|(?=\d+:\d+ +(?:error|✖) ))(?<line>\d+):(?<column>\d+) +(?:(?:error|✖) +)?(?:Parsing error: .*|\S.* {2}(?<rule>[@\w/-]+))$/,
        kind: "cause",
    },
    {
        id: "prettier-unformatted",
        category: "format",
        title: "A file is not formatted",
        pattern: /^\[warn\] (?:Code style issues found in |(?<path>[\w@./()[\]+-]+\.\w+)$)/,
        kind: "cause",
    },
    {
        id: "jest-test-failed",
        category: "test-failure",
        title: "A Jest test failed",
        pattern: /^(?: {2}| *(?=● [^›]*›))● (?!Console$|Test suite failed to run|Validation (?:Error|Warning)|Deprecation Warning|Cannot log after tests are done|Multiple configs found)(?<test>\S.*)$/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "jest-suite-failed",
        category: "test-failure",
        title: "A Jest test suite could not run",
        pattern: /^ *● Test suite failed to run/,
        kind: "cause",
    },
    {
        id: "vitest-test-failed",
        category: "test-failure",
        title: "A Vitest test failed",
        pattern: /^ *FAIL {1,3}(?:\|?[^\s|]+\|? +)?(?<path>[\w@./()[\]+-]+\.[cm]?[jt]sx?)(?: > \S.*| \[ .* \])$/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "node-test-failed",
        category: "test-failure",
        title: "A Node.js test failed",
        pattern: /^ *(?:not ok \d+ (?:- )?(?!.*# (?:TODO|SKIP|todo|skip)\b)|✖ (?=.* \([\d.]+ms\)$))(?<test>\S.*)$/,
        kind: "cause",
    },
    {
        id: "mocha-test-failed",
        category: "test-failure",
        title: "A Mocha test failed",
        pattern: /^ {2}(?: {2,}|(?=\d+\) .*:$))\d+\) (?!Failure:|Error:|Skipped:)(?<test>[^\s([].*)$/,
        kind: "cause",
    },
    {
        id: "playwright-test-failed",
        category: "test-failure",
        title: "A Playwright test failed",
        pattern: /^ +\d+\) (?:\[[^\]]{1,100}\] › )?(?<test>[^\s:]+:\d+:\d+ › \S.*?)(?: [=─]+)?$/,
        kind: "cause",
    },
    {
        id: "npm-lifecycle",
        category: "unknown",
        title: "An npm script failed",
        pattern: /^(?:npm (?:ERR!|error) |error Command failed with|\s*(?:ELIFECYCLE|ERR_PNPM_RECURSIVE))/,
        kind: "symptom",
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/rules/packages.js
/** What package managers of several languages say about lock files, ranges and registries. */
const packageRules = [
    {
        id: "lock-file-stale",
        category: "lockfile-out-of-sync",
        title: "A lock file does not match what it was made from",
        pattern: /^(?:(?:Error: |error: )?(?:pyproject\.toml changed significantly since poetry\.lock was last generated|poetry\.lock is not up to date with pyproject\.toml|Your Pipfile\.lock \(\w{1,80}\) is out of date|The lockfile at `(?<path>[^`]{1,200})` needs to be updated, but )|You are trying to install in deployment mode after changing$|The gemspecs? for .{1,200} changed$|- Required package "(?<package>[^"]{1,100})" is not present in the lock file)/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "solver-failed",
        category: "dependency-conflict",
        title: "No versions of the packages fit together",
        pattern: /^(?:Because|So, because|And because|Thus, because) .{1,600}, version solving failed\.$/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "haskell-unresolved",
        category: "dependency-conflict",
        title: "Cabal or Stack could not resolve the dependencies",
        pattern: /^(?:(?:Error: )?(?:\[Cabal-\d{1,5}\] ?|cabal(?:\.exe)?: )?Could not resolve dependencies:$|(?:Error: )?(?:\[S-\d{1,5}\] ?)?While constructing the build plan\b)/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "bundler-conflict",
        category: "dependency-conflict",
        title: "Bundler found no versions that fit together",
        pattern: /^(?:Bundler could|Could) not find compatible versions(?: for gem "(?<gem>[^"]{1,100})")?/,
        kind: "cause",
    },
    {
        id: "mix-unchecked",
        category: "dependency-missing",
        title: "Dependencies of an Elixir project are not fetched or not the right ones",
        pattern: /^Unchecked dependencies for environment (?<environment>\w{1,40}):$/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "package-publish-refused",
        category: "deployment",
        title: "A package index refused an upload",
        pattern: /^(?:(?:ERROR {1,4})?HTTPError: 4\d\d .{1,120} from https:\/\/\S{1,100}\/legacy\/|(?:Error: )?Trusted publishing exchange failure|error: failed to publish (?:\S{1,100} v\S{1,40} )?to registry)/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "container-registry-denied",
        category: "auth",
        title: "A container registry refused the credentials",
        pattern: /^(?:(?:Error response from daemon: (?:Get .{1,200}: )?)?(?:unauthorized: (?:authentication|incorrect|access|The client)|denied: (?:requested access|permission_denied|installation not allowed))|Error: Cannot perform an interactive login from a non TTY device$)/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "action-download-failed",
        category: "action-resolution",
        title: "The runner could not download an action",
        pattern: /^(?:Error: )?Failed to download (?:action|archive) '(?<url>[^']{1,300})'/,
        kind: "cause",
        nudge: 0.5,
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/rules/platform.js
/** Shell, git, Docker, the runner itself, the network, disk and memory. */
const platformRules = [
    {
        id: "shell-permission-denied",
        category: "permission",
        title: "A script may not be executed",
        pattern: /^(?:[^\s:]+: (?:line )?\d+: |(?:\S*\/)?(?:ba|da|k|z)?sh: |g?make(?:\[\d+\])?: (?:execvp: )?|(?:\S*\/)?(?:env|xargs|timeout|nohup|nice|stdbuf): (?:failed to run command )?['‘]?)(?<path>[^\s:'‘’]+)['’]?: Permission denied$/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "shell-carriage-return",
        category: "syntax-error",
        title: "A script has Windows line endings",
        // bash writes CR as `$'\\r'`, as `^M` in the name of an interpreter, and as it is after an option, as dash always
        // does: what stands before it is overwritten then.
        pattern: /^(?:: (?:invalid option(?: name)?|not found)$|\S{1,200}: '[^']{1,200}'\$'\\r': |\S*env: ['"‘](?<interpreter>[\w.+-]+)\\r['"’]: No such file|(?:[^\s:]+: (?:line )?\d+: )?(?<path>[^\s:]+): (?:\S+\^M: bad interpreter|(?:line )?(?<line>\d+): (?:[^$]{0,200}\$'[^']{0,200}\\r'|set: Illegal option -$)))/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "node-spawn-denied",
        category: "permission",
        title: "Node.js may not start a program",
        pattern: /^(?:<ref \*\d+> )?Error: spawn(?:Sync)? (?<path>\S{1,300}) EACCES$/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "program-file-missing",
        category: "configuration",
        title: "An interpreter finds no file of the name that it is given",
        pattern: /^(?:(?:\S*\/)?python[\d.]*: can't open file '(?<python>[^']{1,300})': \[Errno 2\]|Can't open perl script "(?<perl>[^"]{1,300})": No such file|ruby: No such file or directory -- (?<ruby>\S{1,300}) \(LoadError\)|Could not open input file: (?<php>\S{1,300})$)/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "shell-interpreter-missing",
        category: "configuration",
        title: "The interpreter of a script is missing",
        pattern: /^(?:[^\s:]+: (?:line )?\d+: |(?:\S*\/)?(?:ba|da|k|z)?sh: )(?<path>[^\s:]+): (?:cannot execute: required file not found|\S+: bad interpreter: No such file or directory)$/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "merge-conflict-marker",
        category: "syntax-error",
        title: "A file holds the marks of a merge conflict",
        pattern: /^(?:\s*<{7} [\w./-]+|(?:(?<path>[\w@./\\+-]+)[(:](?<line>\d+)[,:]\d+\)?(?: -|:) )?(?:error TS1185: Merge conflict marker encountered\.|error: version control conflict marker in file)|error: encountered diff marker|(?:npm (?:ERR!|error) (?:JSON\.parse )?)?Merge conflict detected in your .*)$/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "shell-command-not-found",
        category: "dependency-missing",
        title: "A command is not installed",
        pattern: /^(?:[^\s:]+: (?:line )?\d+: |(?:\S*\/)?(?:ba|da|k|z)?sh: |g?make(?:\[\d+\])?: )(?<command>[^\s:]+): (?:[Cc]ommand )?not found$/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "shell-syntax-error",
        category: "syntax-error",
        title: "A shell script does not parse",
        pattern: /^(?<path>[^\s:]+): (?:-c: )?(?:line )?(?<line>\d+): (?:[Ss]yntax error(?: near unexpected token|: )|unexpected EOF while looking for matching )/,
        kind: "cause",
    },
    {
        id: "git-auth",
        category: "auth",
        title: "git was refused by the remote",
        pattern: /^(?:(?:Error: )?fatal: (?:Authentication failed for|could not read (?:Username|Password) for)|[^\s@]+@[^\s:]+: Permission denied \(publickey|remote: (?:Permission to \S+ denied|Write access to repository not granted))/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "git-merge-conflict",
        category: "checkout",
        title: "git met a merge conflict",
        pattern: /^CONFLICT \([\w/ ]+\): /,
        kind: "cause",
    },
    {
        id: "action-unresolved",
        category: "action-resolution",
        title: "The runner cannot find an action",
        pattern: /(?:Unable to resolve action|Can't find 'action\.yml', 'action\.yaml' or 'Dockerfile' under|An action could not be found at the URI) ?[`']?(?<action>[^\s`',]*)/,
        kind: "cause",
        nudge: 2,
    },
    {
        id: "action-retired",
        category: "action-resolution",
        title: "The workflow uses a retired action or runner",
        pattern: /^(?:Error: )?This request has been automatically failed because it uses a deprecated version of [`'](?<action>[^`']+)/,
        kind: "cause",
        nudge: 2,
    },
    {
        id: "job-time-limit",
        category: "timeout",
        title: "The job or step ran into its time limit",
        pattern: /^(?:The job (?:running on runner .{1,200} )?has exceeded the maximum execution time of|The action .{1,200} has timed out after) (?:(?<minutes>\d+) minutes|(?:\d+h)?\d+m\d+s)/,
        kind: "cause",
        nudge: 2,
    },
    {
        id: "runner-lost",
        category: "runner-infrastructure",
        title: "The runner was lost",
        pattern: /^(?:The (?:self-)?hosted runner:?(?: .{1,200})? lost communication with the server|The runner has received a shutdown signal)/,
        kind: "cause",
        nudge: 2,
        transient: true,
    },
    {
        id: "run-cancelled",
        category: "cancelled",
        title: "The run was cancelled",
        pattern: /^(?:The operation was canceled\.|The run was canceled by @\S+|Canceling since a higher priority waiting request for |received SIGINT$|Received SIGTERM$)/,
        kind: "cause",
        nudge: -0.5,
    },
    {
        id: "github-permission",
        category: "permission",
        title: "The token may not do this",
        pattern: /Resource not accessible by integration/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "api-rate-limit",
        category: "rate-limit",
        title: "A rate limit was hit",
        pattern: /(?:API rate limit exceeded|exceeded a secondary rate limit|\b429 Too Many Requests\b|toomanyrequests: )/,
        kind: "cause",
        transient: true,
    },
    {
        id: "credentials-missing",
        category: "auth",
        title: "Credentials are missing or refused",
        pattern: /(?:Credentials could not be loaded|Input required and not supplied: \S*(?:token|key|password|secret)|\b401 Unauthorized\b|Bad credentials)/,
        kind: "cause",
    },
    {
        id: "docker-registry-unreachable",
        category: "network",
        title: "A container registry could not be reached",
        pattern: /^(?:#\d+ )?(?:ERROR: )?failed to (?:copy|do request|authorize|fetch \w+ token|resolve source metadata for \S{1,200}): .{0,300}(?:httpReadSeeker|dial tcp|TLS handshake|i\/o timeout|connection re(?:set|fused)|unexpected EOF|could not fetch content)/,
        kind: "cause",
        nudge: 0.5,
        transient: true,
    },
    {
        id: "docker-error",
        category: "docker",
        title: "Docker could not build, pull or push an image",
        pattern: /^(?:#\d+ )?(?:ERROR: (?:failed to (?:solve|build|push|copy)|process ")|(?:docker: )?Error response from daemon: |failed to solve: |The command '.{1,500}' returned a non-zero code: \d)/,
        kind: "cause",
    },
    {
        id: "disk-full",
        category: "disk-full",
        title: "The disk is full",
        pattern: /(?:\bNo space left on device\b|\bENOSPC\b(?!: System limit)|\bDisk quota exceeded\b)/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "killed-out-of-memory",
        category: "out-of-memory",
        title: "A process ran out of memory",
        pattern: /(?:\bOut of memory: Kill(?:ed)? process|\bCUDA out of memory\b|\bjava\.lang\.OutOfMemoryError\b|\b[Cc]annot allocate memory\b|^virtual memory exhausted|\bstd::bad_alloc\b|\b[Oo]ut of memory allocating)/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "network-unreachable",
        category: "network",
        title: "A server could not be reached",
        pattern: /(?:\bCould not resolve host\b|\bTemporary failure in name resolution\b|\bTLS handshake timeout\b|: i\/o timeout\b|\b[Cc]onnection (?:timed out|reset by peer)\b|\b50[234] (?:Bad Gateway|Service Unavailable|Gateway Time-?out)\b|\bThe requested URL returned error: 50[0234]\b|\bgetaddrinfo (?:ENOTFOUND|EAI_AGAIN)\b|\bFailed to connect to \S+ port \d+)/,
        kind: "cause",
        nudge: -0.5,
        transient: true,
    },
    {
        id: "git-fatal",
        category: "checkout",
        title: "git stopped",
        pattern: /^(?:fatal: (?!\[|unable to access '[^']+': (?!The requested URL returned error: 4))|error: (?=pathspec '|failed to push some refs|Your local changes to the following files|could not apply ))(?<message>\S.*)$/,
        kind: "cause",
    },
    {
        id: "apt-package-not-found",
        category: "dependency-missing",
        title: "apt cannot find a package",
        pattern: /^(?:E|Error): (?:Unable to locate package (?<package>\S+)|Package '?(?<candidate>[^\s']+)'? has no installation candidate)/,
        kind: "cause",
    },
    {
        id: "exit-code",
        category: "unknown",
        title: "A command exited with an error",
        pattern: /^(?:The command ".{1,300}" exited with [1-9]\d*\.$|(?:Error: )?(?:Process completed with exit code (?<code>[1-9]\d*)|The process '.*' failed with exit code (?<child>[1-9]\d*))|(?!error Command|error: external|Docker |\s*ELIFECYCLE).{0,40}exit(?:ed with)? (?:code|status) [1-9]\d*\.?$)/,
        kind: "symptom",
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/rules/other-tests.js
/** Test runners and builds of languages whose tools print few lines: Erlang, R, Swift, Perl, Elixir, Ruby's rake. */
const otherTestRules = [
    {
        id: "common-test-failed",
        category: "test-failure",
        title: "An Erlang Common Test case failed",
        pattern: /^(?<suite>\w+_SUITE|\w+_helpers):(?<test>\w+) failed on line (?<line>\d+)$/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "erlang-compile-error",
        category: "compile-error",
        title: "An Erlang file does not compile",
        pattern: /^(?<path>[\w./-]+\.[eh]rl):(?<line>\d+):(?:(?<column>\d+):)? (?!Warning)(?<message>[a-z]\S*(?: \S.*)?)$/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "r-cmd-check-failed",
        category: "test-failure",
        title: "R CMD check failed a package's tests",
        pattern: /^Running (?:the tests|examples) in .(?<path>[\w./-]+). failed\.?$/,
        kind: "cause",
    },
    {
        id: "r-package-missing",
        category: "dependency-missing",
        title: "An R package is missing",
        pattern: /^(?:Packages? (?:required|suggested|required and available) but (?:not available|unsuitable versions?): .(?<package>[\w.]+)|.{0,40}there is no package called .(?<name>[\w.]+))/,
        kind: "cause",
    },
    {
        id: "xcpretty-error",
        category: "compile-error",
        title: "A Swift or Objective-C file does not compile",
        pattern: /^(?:\w{0,3})❌ {1,2}(?<path>[^\s:][^:]*):(?<line>\d+):(?<column>\d+): (?<message>\S.*)$/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "xcpretty-test-failing",
        category: "test-failure",
        title: "An XCTest test failed",
        pattern: /^ *✗ (?<test>test\w+), (?<message>\S.*)$/,
        kind: "cause",
        nudge: -0.2,
    },
    {
        id: "xcpretty-test-failed",
        category: "test-failure",
        title: "An XCTest test failed",
        pattern: /^ *(?:nl +)?(?<test>test\w+), (?<message>(?:XCTAssert|\(|failed|Asynchronous|-\[|expected|Expected|Caught|caught)\S*(?: \S.*)?)$/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "tap-test-died",
        category: "test-failure",
        title: "A Perl test file died",
        pattern: /^(?:# Looks like your test (?:exited with \d+|died)|(?<path>[\w./-]+\.t) \.{2,} ?(?:Dubious|Failed \d|[A-Z]\w+ error: )|Dubious, test returned )/,
        kind: "cause",
        nudge: -0.3,
    },
    {
        id: "mix-failed",
        category: "format",
        title: "Elixir files are not formatted",
        pattern: /^\*\* \(Mix\) mix format failed due to --check-formatted/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "mix-error",
        category: "configuration",
        title: "Mix stopped with an error",
        pattern: /^\*\* \(Mix\) (?<message>\S.*)$/,
        kind: "cause",
    },
    {
        id: "googletest-failure",
        category: "test-failure",
        title: "A GoogleTest assertion failed",
        pattern: /^(?<path>[^\s:][^:]*):(?<line>\d+): Failure$/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "catch2-failed",
        category: "test-failure",
        title: "A Catch2 assertion failed",
        pattern: /^(?<path>[^\s:(]+)[:(](?<line>\d+)\)?: FAILED:$/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "boost-test-failed",
        category: "test-failure",
        title: "A Boost test failed",
        pattern: /^(?<path>[^\s:(]+)\((?<line>\d+)\): (?:fatal )?error: in "(?<test>[^"]{1,200})": (?<message>\S.*)$/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "quickcheck-failed",
        category: "test-failure",
        title: "QuickCheck found a counterexample",
        pattern: /^\s*\*\*\* Failed! (?<message>\S.*)$/,
        kind: "cause",
        nudge: 0.3,
    },
    {
        id: "hspec-failed",
        category: "test-failure",
        title: "An Hspec example failed",
        pattern: /^ +(?<test>\S.{0,300}) FAILED \[\d+\]$/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "munit-failed",
        category: "test-failure",
        title: "An MUnit test failed",
        pattern: /^(?:\[error\] )?==> X (?<test>\S.*)$/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "midje-failed",
        category: "test-failure",
        title: "A Midje fact failed",
        pattern: /^FAIL (?:"[^"]{0,300}" )?at \((?<path>[^\s:()]+):(?<line>\d+)\)/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "tap-summary",
        category: "test-failure",
        title: "Tests of a file failed",
        pattern: /^(?<path>[\w./\\-]+) +\(Wstat: \d{1,6}.{0,40} Tests: \d{1,6} Failed: [1-9]\d*\)$/,
        kind: "cause",
        nudge: -0.5,
    },
    {
        id: "surefire-fork-crashed",
        category: "crash",
        title: "The Java process that ran the tests died",
        pattern: /^(?:\[ERROR\] )?(?:org\.apache\.maven\.surefire\.booter\.SurefireBooterForkException: )?(?:ExecutionException )?(?:The forked VM terminated without (?:properly )?saying (?:properly )?goodbye|There was a timeout or other error in the fork)/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "rake-aborted",
        category: "unknown",
        title: "A Rake task failed",
        pattern: /^rake aborted!$/,
        kind: "general",
        nudge: -0.5,
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/rules/python.js
/** `E   ` is pytest's mark in front of the lines of an exception. */
const pythonRules = [
    {
        id: "python-module-not-found",
        category: "dependency-missing",
        title: "A Python module is not installed",
        pattern: /^(?:E +)?(?:ModuleNotFoundError: |ImportError: |\S*python[\d.]*(?:\.exe)?: )No module named '?(?!\S*__main__)(?<module>[\w.]+)'?/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "python-import-error",
        category: "dependency-missing",
        title: "A Python import failed",
        pattern: /^(?:E +)?ImportError: (?!Failed to import test module)(?<message>\S.*)$/,
        kind: "cause",
    },
    {
        id: "python-syntax-error",
        category: "syntax-error",
        title: "A Python file does not parse",
        pattern: /^(?:E +)?(?:SyntaxError|IndentationError|TabError): (?<message>\S.*)$/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "pip-no-matching-distribution",
        category: "dependency-missing",
        title: "pip found no version of a package",
        pattern: /^ *ERROR: (?:No matching distribution found for|Could not find a version that satisfies the requirement) (?<requirement>\S+)(?: \(from (?!versions:)(?:[^()\n]|\([^()\n]*\)){1,300}\))?(?: \(from versions: (?<versions>[^)]+))?/,
        kind: "cause",
    },
    {
        id: "pip-conflict",
        category: "dependency-conflict",
        title: "pip cannot satisfy all requirements",
        pattern: /^ *(?:(?:ERROR: )?(?:ResolutionImpossible|Cannot install \S.* because these package versions have conflicting dependencies)|× No solution found when resolving)/,
        kind: "cause",
    },
    {
        id: "pip-build-failed",
        category: "compile-error",
        title: "A Python package could not be built",
        pattern: /^ *(?:ERROR: |× )?(?:Failed building wheel for|Could not build wheels for|Failed to build(?: installable wheels for some pyproject\.toml based projects)?) [(`']?(?<package>[\w.-]+)(?:==[^\s`]+)?(?:[,)`']|$| when )/,
        kind: "cause",
        nudge: -0.5,
    },
    {
        id: "python-subprocess-failed",
        category: "unknown",
        title: "A program that Python started failed",
        pattern: /^(?:E +)?subprocess\.(?:CalledProcessError|TimeoutExpired): (?<message>\S.*)$/,
        kind: "general",
        nudge: 0.2,
    },
    {
        id: "pytest-exception",
        category: "test-failure",
        title: "A test raised an exception",
        pattern: /^E {2,}(?<message>(?:[A-Za-z_]\w*\.)*[A-Z]\w*(?:Error|Exception|Failure|Failed|Exit|Warning|Interrupt|Timeout)(?:[^\w.].*)?)$/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "pytest-assertion",
        category: "test-failure",
        title: "An assertion failed",
        pattern: /^E {2,}(?:assert|Failed:|fixture) (?<message>\S.*)$/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "pytest-internal-error",
        category: "crash",
        title: "pytest itself, or a plugin of it, failed",
        pattern: /^INTERNALERROR> (?<exception>(?:[A-Za-z_]\w*\.)*[A-Z]\w*(?:Error|Exception)): (?<message>\S.*)$/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "tox-summary",
        category: "unknown",
        title: "A tox environment failed",
        pattern: /^(?:ERROR: +(?:InvocationError for command |[\w.-]{1,60}: commands failed$)| {2}[\w.-]{1,60}: FAIL(?: code \d+| ✖|$))/,
        kind: "symptom",
    },
    {
        id: "pytest-heading",
        category: "test-failure",
        title: "A test failed",
        pattern: /^_{3,} (?:ERROR (?:at (?:setup|teardown) of|collecting) )?(?<test>[A-Za-z][\w.:/-]*(?:\[.{1,200}\])?) _{3,}$/,
        kind: "cause",
        nudge: -0.5,
    },
    {
        id: "pytest-summary",
        category: "test-failure",
        title: "A test failed",
        pattern: /^(?:FAILED|ERROR) (?<path>[\w./-]+\.py)(?:::(?<test>\S.*?))?(?: - |$)/,
        kind: "cause",
    },
    {
        id: "unittest-failed",
        category: "test-failure",
        title: "A unit test failed",
        pattern: /^(?:FAIL|ERROR): (?<test>[\w.]+(?= \((?!unittest\.loader\._FailedTest)[\w.<>]+\))|test\w*(?=$))/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "python-file-error",
        category: "configuration",
        title: "A Python program could not open a file",
        // CPython names the error's number and, last, the path.
        pattern: /^(?<exception>FileNotFoundError|PermissionError|IsADirectoryError|NotADirectoryError): \[Errno \d{1,3}\] (?<message>\S.*)$/,
        kind: "general",
        nudge: 0.8,
    },
    {
        id: "python-exception",
        category: "crash",
        title: "A Python program raised an exception",
        pattern: /^(?!(?:java|javax|jakarta|jdk|sun|kotlin|kotlinx|scala|groovy|clojure|junit|com|org|net|io|dev|edu)\.)(?:[a-z_]\w*\.)*[A-Z]\w*(?:Error|Exception|Interrupt|Failure|Exit)(?:: (?<message>\S.*)|)$/,
        kind: "general",
        nudge: 0.7,
    },
    {
        id: "mypy-error",
        category: "type-error",
        title: "mypy found a type error",
        pattern: /^(?<path>[\w./-]+\.pyi?):(?<line>\d+):(?:(?<column>\d+):)? error: /,
        kind: "cause",
    },
    {
        id: "flake8-problem",
        category: "lint",
        title: "A Python linter found a problem",
        pattern: /^(?<path>[\w./-]+\.pyi?):(?<line>\d+):(?<column>\d+): (?<rule>[A-Z]{1,4}\d{1,4})\b/,
        kind: "cause",
    },
    {
        id: "ruff-problem",
        category: "lint",
        title: "Ruff found a problem",
        pattern: /^(?<rule>(?:F|E|W|C|I|N|D|UP|ANN|ASYNC|S|BLE|FBT|B|A|COM|DTZ|T|DJ|EM|EXE|FA|ISC|ICN|LOG|G|INP|PIE|PYI|PT|Q|RSE|RET|SLF|SLOT|SIM|TID|TCH?|INT|ARG|PTH|TD|FIX|ERA|PD|PGH|PL[CERW]|TRY|FLY|NPY|FAST|AIR|PERF|FURB|DOC|RUF)\d{3,4}) (?:\[\*\] )?(?<message>\S.*)$/,
        kind: "cause",
        nudge: -0.5,
    },
    {
        id: "black-would-reformat",
        category: "format",
        title: "A Python file is not formatted",
        pattern: /^(?:would reformat|Would reformat:) (?<path>\S+)$/,
        kind: "cause",
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/rules/services.js
/** What clouds, registries and servers refuse, and what actions say that talk to them. */
const serviceRules = [
    {
        id: "terraform-error",
        category: "deployment",
        title: "Terraform stopped with an error",
        pattern: /^\s*[│|] Error: (?<message>\S.*)$/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "kubernetes-error",
        category: "deployment",
        title: "Kubernetes refused a request",
        pattern: /^(?:Error from server(?: \((?<reason>\w+)\))?: |Error: (?:INSTALLATION|UPGRADE) FAILED: )/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "aws-error",
        category: "deployment",
        title: "AWS refused a request",
        pattern: /^(?:[\w.]{1,80}Error: |(?:upload|download|delete|copy|fatal error)(?: failed)?: .{0,300}?)?An error occurred \((?<code>\w+)\) when calling the (?<operation>\w+) operation/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "gcloud-error",
        category: "deployment",
        title: "Google Cloud refused a request",
        pattern: /^ERROR: \(gcloud\.(?<command>[\w.-]+)\) /,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "github-api-error",
        category: "permission",
        title: "GitHub's API refused a request",
        pattern: /^(?:RequestError \[HttpError\]|(?:Error: )?HttpError): (?<message>\S.*)$/,
        kind: "cause",
    },
    {
        id: "git-push-refused",
        category: "permission",
        title: "The remote refused a push",
        pattern: /^(?: ! \[(?:remote )?rejected\] |remote: error: (?<code>GH\d{3})\b)/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "git-unreachable",
        category: "network",
        title: "git could not reach the remote",
        pattern: /^(?:Error: )?fatal: unable to access '(?<url>[^']+)': (?!The requested URL returned error: 4)/,
        kind: "cause",
        nudge: 0.5,
        transient: true,
    },
    {
        id: "curl-failed",
        category: "network",
        title: "A download failed",
        pattern: /^curl: \((?<code>\d+)\) (?<message>\S.*)$/,
        kind: "cause",
        nudge: -0.5,
    },
    {
        id: "apt-fetch-failed",
        category: "network",
        title: "apt could not fetch a package",
        pattern: /^E: (?:Failed to fetch (?<url>\S+)|Unable to fetch some archives|The repository '[^']+' (?:does not have|no longer has) a Release file)|^ *Temporary failure resolving '|\bHash Sum mismatch$/,
        kind: "cause",
        transient: true,
    },
    {
        id: "action-input-missing",
        category: "configuration",
        title: "A required input of an action is missing",
        pattern: /^(?:Error: )?Input required and not supplied: (?<input>\S+)/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "cache-path-missing",
        category: "cache-artifact",
        title: "What was to be cached or stored does not exist",
        pattern: /^(?:Error: )?(?:No file in \S+ matched to \[|Some specified paths were not resolved, unable to cache|Dependencies lock file is not found in |Unable to (?:find any artifacts|download artifact\(s\))|Artifact not found for name: )/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "docker-unavailable",
        category: "docker",
        title: "Docker is not running",
        pattern: /(?:\bCould not find a valid Docker environment\b|\bCannot connect to the Docker daemon\b)/,
        kind: "cause",
    },
    {
        id: "job-stalled",
        category: "timeout",
        title: "The CI system stopped the job",
        pattern: /^(?:No output has been received in the last \d|The (?:job|build) exceeded the maximum (?:time limit|log length)|Too long with no output|The log length has exceeded the limit)/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "taskcluster-error",
        category: "runner-infrastructure",
        title: "The worker stopped the task",
        pattern: /^\[taskcluster:error\] (?<message>\S.*)$/,
        kind: "cause",
    },
    {
        id: "conda-unresolved",
        category: "dependency-conflict",
        title: "conda could not resolve the environment",
        pattern: /^(?:PackagesNotFoundError|ResolvePackageNotFound|UnsatisfiableError|LibMambaUnsatisfiableError|SpecsConfigurationConflictError)\b/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "cargo-unresolved",
        category: "dependency-conflict",
        title: "Cargo could not resolve the dependencies",
        pattern: /^error: (?:failed to select a version for (?!the requirement `[\w-]+ = ")|package `[^`]+` cannot be built because it requires rustc)/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "gem-build-failed",
        category: "compile-error",
        title: "A gem's native extension could not be built",
        pattern: /^(?:Gem::Ext::BuildError: )?ERROR: Failed to build gem native extension\.?$/,
        kind: "cause",
    },
    {
        id: "gem-version-unsupported",
        category: "toolchain-version",
        title: "A gem does not support this version of Ruby",
        pattern: /(?:Gem::InstallError: |^ERROR: {2}Error installing \S+:)? ?(?<gem>[\w-]{2,60}) requires (?:Ruby|RubyGems) version [<>=~]/,
        kind: "cause",
        nudge: 0.5,
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/rules/test-runners.js
/** Test runners that print one line for each failed test. */
const testRunnerRules = [
    {
        id: "junit-platform-failed",
        category: "test-failure",
        title: "A JUnit test failed",
        pattern: /^ *=> (?<exception>(?:[a-z]\w*\.)+[A-Z][\w$]*)(?:: (?<message>\S.*))?$/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "surefire-listed",
        category: "test-failure",
        title: "A test failed under Maven",
        pattern: /^\[ERROR\] {3}(?<test>[A-Z]\w*(?:\.|->)\w+:\d+)/,
        kind: "cause",
        nudge: -0.5,
    },
    {
        id: "scalatest-failed",
        category: "test-failure",
        title: "A ScalaTest test failed",
        pattern: /^\[info\] (?<test>\S.*|- .*) \*\*\* FAILED \*\*\*/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "specs2-failed",
        category: "test-failure",
        title: "A specs2 example failed",
        pattern: /^\[error\] {2,}[x!] (?<test>\S.*)$/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "pytest-interrupted",
        category: "cancelled",
        title: "The test run was interrupted",
        pattern: /^!{3,} (?<message>(?:KeyboardInterrupt|_pytest\.outcomes\.Exit: |Exit: |xdist\.dsession\.Interrupted: )[^!]*) ?!{3,}$/,
        kind: "cause",
    },
    {
        id: "doctest-failed",
        category: "test-failure",
        title: "A Python doctest failed",
        pattern: /^Failed example:$/,
        kind: "cause",
    },
    {
        id: "karma-test-failed",
        category: "test-failure",
        title: "A test failed under Karma",
        pattern: /^(?<browser>[A-Z]\w+ [\d.]+ \([^()]{1,60}\)):? (?<test>[^:]\S*(?: \S+)*) FAILED$/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "busted-test-failed",
        category: "test-failure",
        title: "A Lua test failed under busted",
        pattern: /^(?:\[ {2}(?:FAILED|ERROR) +\]|(?:Failure|Error) →) (?<path>\S+\.lua) @ (?<line>\d+)\b/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "pester-test-failed",
        category: "test-failure",
        title: "A Pester test failed",
        pattern: /^ *\[-\] (?<test>\S.*?) \d+(?:[.,]\d+)?m?s(?: \(|$)/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "cucumber-failed",
        category: "test-failure",
        title: "A Cucumber scenario failed",
        pattern: /^cucumber (?:-p \S+ )?(?<path>\S+\.feature):(?<line>\d+)\b/,
        kind: "cause",
    },
    {
        id: "test-unit-failed",
        category: "test-failure",
        title: "A Ruby test failed",
        pattern: /^(?:Failure|Error): (?<test>test\w*(?:: [^()]{1,200})?\([\w:]+\))/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "testthat-failed",
        category: "test-failure",
        title: "An R test failed",
        pattern: /^(?:── ?(?:\d+\. )?(?:Failure|Error|FAILURE|ERROR)\b|\d+\. (?:Failure|Error)(?::|\b.{1,200} \(@))/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "julia-test-failed",
        category: "test-failure",
        title: "A Julia test failed",
        pattern: /^(?<test>[^:]*\S): (?:Test Failed|Error During Test) at (?<path>\S+\.jl):(?<line>\d+)/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "haskell-test-failed",
        category: "test-failure",
        title: "A Haskell test failed",
        pattern: /^(?:### (?:Failure|Error) in (?<path>[^\s:]+)|\s+(?<test>\S[^:]{0,200}): +FAIL(?: \([\d.]+s\))?$)/,
        kind: "cause",
        nudge: 0.3,
    },
    {
        id: "dart-test-failed",
        category: "test-failure",
        title: "A Dart test failed",
        pattern: /^\d\d:\d\d \+\d+(?: ~\d+)? -\d+: (?<test>\S.*) \[E\]$/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "eunit-failed",
        category: "test-failure",
        title: "An EUnit test failed",
        pattern: /^\s*(?<test>\w[\w:.-]*(?: \S+){0,12}) ?\.\.\.\*failed\*$/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "mozilla-test-failed",
        category: "test-failure",
        title: "A test of a Mozilla harness ended unexpectedly",
        pattern: /^(?:TEST-UNEXPECTED-[A-Z-]+|PROCESS-CRASH) \| (?<test>[^\s|]+)/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "spock-condition",
        category: "test-failure",
        title: "A Spock condition was not satisfied",
        pattern: /^\s*Condition (?:not satisfied|failed with Exception):$/,
        kind: "cause",
        nudge: 0.2,
    },
    {
        id: "nunit-test-failed",
        category: "test-failure",
        title: "An NUnit test failed",
        pattern: /^\d+\) (?:Test )?(?:Failed|Failure|Error|Invalid) ?: (?<test>\S.*)$/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "vstest-failed",
        category: "test-failure",
        title: "A .NET test failed",
        pattern: /^ {2}X (?<test>\S.*) \[(?:< ?)?\d[\d.,hms ]*\]$/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "vader-test-failed",
        category: "test-failure",
        title: "A Vim test failed under Vader",
        pattern: /^ *\( *\d+\/ *\d+\) \[ *(?<phase>[A-Z]+)\] (?:\([^)]{0,60}\) )?\(X\) /,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "crystal-spec-failed",
        category: "test-failure",
        title: "A Crystal spec failed",
        pattern: /^crystal spec (?<path>\S+\.cr):(?<line>\d+)\b/,
        kind: "cause",
    },
    {
        id: "ert-test-failed",
        category: "test-failure",
        title: "An Emacs Lisp test failed",
        pattern: /^ {3}FAILED {2}(?:\d+\/\d+ {2})?(?<test>\S+)/,
        kind: "cause",
        nudge: 0.5,
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/rules/toolchain.js
/** A tool says which version of a language it needs, or a setup action that the version that it was asked for is none. */
const toolchainRules = [
    {
        id: "node-version-unsupported",
        category: "toolchain-version",
        title: "A package needs another version of Node.js",
        pattern: /^(?:npm (?:ERR!|error) notsup (?:Required: +|Unsupported engine for \S{1,200}: wanted: )\{[^}]{0,100}"node":"|error \S{1,200}: The engine "node" is incompatible with this module\. Expected version ")(?<needed>[^"]{1,100})"/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "pnpm-node-version",
        category: "toolchain-version",
        title: "A package needs another version of Node.js",
        pattern: /^Expected version: (?<needed>[^"']{1,100})$/,
        kind: "cause",
        within: { rule: "npm-engine-unsupported", lines: 12 },
        nudge: 1.5,
    },
    {
        id: "python-version-unsupported",
        category: "toolchain-version",
        title: "A package needs another version of Python",
        pattern: /^ *ERROR: Package '(?<package>[^']{1,100})' requires a different Python: (?<found>\d[\w.]*) not in '(?<needed>[^']{1,100})'/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "python-version-of-project",
        category: "toolchain-version",
        title: "The project needs another version of Python",
        pattern: /^(?:The currently activated Python version|Current Python version|error: The (?:requested|Python) interpreter resolved to Python) \(?(?<found>\d[\w.]*)\)?,? (?:is not (?:supported|allowed) by the project \(|which is incompatible with the project's Python requirement: `)(?<needed>[^)`]{1,100})[)`]/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "go-version-unsupported",
        category: "toolchain-version",
        title: "A module needs a newer version of Go",
        pattern: /^go: (?<module>\S{1,200}) requires go >= ?(?<needed>\d[\w.]*) \(running go (?<found>\d[\w.]*)[;)]/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "rust-version-unsupported",
        category: "toolchain-version",
        title: "A package needs a newer version of Rust",
        pattern: /^error: package `(?<package>[^`]{1,100})` cannot be built because it requires rustc (?<needed>\d[\d.]*) or newer, (?:while|but) the currently active rustc version is (?<found>\d[\d.]*)/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "java-release-unsupported",
        category: "toolchain-version",
        title: "The Java compiler is older than the release that it is asked for",
        pattern: /^(?:\[ERROR\] )?.{0,200}?\berror: (?:(?:release version|invalid (?:target|source) release:) (?<needed>\d{1,2}))(?: not supported)?(?: -> \[Help \d\])?$/,
        kind: "cause",
        nudge: 1.5,
    },
    {
        id: "dotnet-sdk-unsupported",
        category: "toolchain-version",
        title: "The .NET SDK is too old, or missing",
        pattern: /(?:\berror NETSDK1045: The current \.NET SDK does not support targeting (?<needed>\.NET(?: \w{1,20})? \d{1,3}(?:\.\d{1,3})?)|^A compatible \.NET SDK was not found\.$)/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "go-version-invalid",
        category: "toolchain-version",
        title: "This version of Go cannot read go.mod",
        pattern: /^(?:go: )?(?<path>[\w./\\:-]{0,300}go\.mod):(?<line>\d+): (?:invalid go version '(?<needed>[^']{1,40})'|unknown directive: toolchain$)/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "setup-version-not-found",
        category: "toolchain-version",
        title: "A setup action knows no such version",
        pattern: /^(?:The version '(?=[^']{1,40}' with architecture)|Unable to find (?:Node|Go) version '|Could not find satisfied version for SemVer '?)(?<version>[^' ]{1,40}?)'?(?: with architecture '[^']{1,20}' was not found for | for platform |\.(?: |$))/,
        kind: "cause",
        nudge: 1,
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/rules/web-tools.js
/** Task runners, site generators, link checkers and validators of the web, and the package managers of Apple's world. */
const webToolRules = [
    {
        id: "npm-registry-refused",
        category: "auth",
        title: "The npm registry refused the credentials",
        pattern: /^npm (?:ERR!|error) code (?<code>E401|E403|ENEEDAUTH|EOTP)$/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "yarn-error",
        category: "dependency-missing",
        title: "Yarn could not install a package",
        pattern: /^error (?:Couldn't find (?:package|any versions for) "(?<package>[^"]+)"|An unexpected error occurred: |Received malformed response|Integrity check failed)/,
        kind: "cause",
    },
    {
        id: "gulp-task-failed",
        category: "compile-error",
        title: "A Gulp task failed",
        pattern: /^(?:'(?<task>[^']+)' errored after \d|Error in plugin ['"](?<plugin>[^'"]+)['"]$)/,
        kind: "general",
        nudge: 0.4,
    },
    {
        id: "grunt-warning",
        category: "unknown",
        title: "A Grunt task failed",
        pattern: /^Warning: (?<message>\S.*) Use --force to continue\.$/,
        kind: "general",
        nudge: 0.3,
    },
    {
        id: "jekyll-error",
        category: "compile-error",
        title: "Jekyll could not build the site",
        pattern: /^ *(?:Liquid Exception|Conversion error|YAML Exception reading [^:]{1,300}): (?<message>\S.*)$/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "html-validator-error",
        category: "lint",
        title: "A page is not valid HTML",
        pattern: /^"?file:(?<path>[^":]+)"?:(?<line>\d+)\.(?<column>\d+)-\d+\.\d+: error: /,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "link-checker-problem",
        category: "policy-check",
        title: "A link is broken",
        pattern: /^ *(?:\[✖\] (?<link>[^\s→]+)|[✗×]? ?\[(?:ERR|ERROR|TIMEOUT|[45]\d\d)\] (?<url>https?:\S+))/,
        kind: "cause",
        nudge: 0.3,
    },
    {
        id: "commitlint-problem",
        category: "policy-check",
        title: "A commit message breaks the rules",
        pattern: /^✖ {3}(?<message>\S.*) \[(?<rule>[\w-]+)\]$/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "elm-error",
        category: "compile-error",
        title: "An Elm module does not compile",
        pattern: /^-- (?<problem>[A-Z][A-Z -]{2,60}[A-Z]) -{2,} (?<path>\S+)$/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "cocoapods-error",
        category: "dependency-conflict",
        title: "CocoaPods could not install a pod",
        pattern: /^\[!\] (?:CocoaPods could not find compatible versions for pod "(?<pod>[^"]+)"|Unable to (?:find a (?:specification|pod)|satisfy the following requirements|add a source)|Error installing (?<name>\S+))/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "carthage-task-failed",
        category: "compile-error",
        title: "Carthage could not build a dependency",
        pattern: /^(?:A shell task|Build Failed$)(?: \(.{1,500}\) failed with exit code \d+)?/,
        kind: "general",
        nudge: 0.3,
    },
    {
        id: "esbuild-error",
        category: "compile-error",
        title: "esbuild could not build a file",
        pattern: /^[✘×X] \[ERROR\] (?!Could not resolve ["']|Cannot find module)(?<message>\S.*)$/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "rollup-error",
        category: "compile-error",
        title: "Rollup or Vite could not build the bundle",
        pattern: /^(?:\[!\] (?:\((?:plugin )?[\w@:/ -]{1,80}\) )?(?:\w{0,40}Error: )|error during build:$)/,
        kind: "cause",
        nudge: 0.3,
    },
    {
        id: "next-type-error",
        category: "type-error",
        title: "Next.js found a type error",
        pattern: /^Type error: (?<message>\S.*)$/,
        kind: "cause",
        nudge: 0.7,
    },
    {
        id: "node-gyp-failed",
        category: "compile-error",
        title: "A native module could not be built",
        pattern: /^(?:npm (?:ERR!|error) )?gyp ERR! (?:stack Error: |(?:build|configure) error)/,
        kind: "cause",
        nudge: -0.3,
    },
    {
        id: "bazel-error",
        category: "compile-error",
        title: "Bazel could not build a target",
        pattern: /^ERROR: (?<path>\S+\/BUILD(?:\.bazel)?):(?<line>\d+):(?<column>\d+): /,
        kind: "cause",
    },
    {
        id: "bazel-test-failed",
        category: "test-failure",
        title: "A Bazel test failed",
        pattern: /^(?:FAIL: (?<target>\/\/\S+) |(?<summary>\/\/\S+) +(?:FAILED|TIMEOUT|FLAKY)\b)/,
        kind: "cause",
        nudge: 0.3,
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/rules/workflow.js
/** What goes wrong because of how a workflow is written: images, checkout, shell, folder. */
const workflowRules = [
    {
        id: "runner-image-retired",
        category: "workflow-definition",
        title: "The job asks for a runner image that is retired",
        pattern: /^(?:Error: )?(?:This is a scheduled |The (?=[\w.-]{1,30} based runner images are now retired))(?<image>[A-Za-z]{3,8}(?: Server)?[ -][\w.]{1,10})(?: brownout\b| retirement\b| based runner images )/,
        kind: "cause",
        nudge: 2,
    },
    {
        id: "workflow-command-disabled",
        category: "workflow-definition",
        title: "A step uses a workflow command that the runner no longer takes",
        pattern: /^(?:Error: )?(?:Unable to process command '::|The [`'](?=[a-z-]{1,20}[`'] command is disabled\b))(?<command>set-env|add-path|set-output|save-state)\b/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "git-identity-missing",
        category: "configuration",
        title: "git does not know who commits",
        pattern: /^(?:\*{3} Please tell me who you are\.$|(?:Author|Committer) identity unknown$|fatal: (?:unable to auto-detect (?:email address|name)|no (?:email|name) was given and auto-detection is disabled|empty ident name) ?)/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "shell-not-bash",
        category: "configuration",
        title: "A script needs bash, and another shell runs it",
        pattern: /^(?<path>[^\s:]+): (?:line )?(?<line>\d+): (?:set: Illegal option -o (?<option>pipefail)|(?<command>\[\[|source|declare|shopt|mapfile|readarray|pushd|popd|typeset): not found|Bad (?<fault>substitution)|Syntax error: (?:"(?<array>\()"|(?<redirection>redirection)) unexpected)$/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "working-directory-missing",
        category: "configuration",
        title: "The working directory of a step does not exist",
        pattern: /^An error occurred trying to start process '[^']{1,300}' with working directory '(?<path>[^']{1,300})'\. No such file or directory/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "project-file-missing",
        category: "configuration",
        title: "A tool finds no project in the folder where it runs",
        pattern: /^(?:npm (?:ERR!|error) (?:enoent )?Could not read package\.json: .{0,100}open '(?<path>[^']{1,300})'|ERROR: Could not open requirements file: \[Errno 2\] No such file or directory: '(?<requirements>[^']{1,200})'|error Couldn't find a (?<yarn>package\.json) file in|\s*ERR_PNPM_NO_PKG_MANIFEST\s+No (?<pnpm>package\.json) found in|error: could not find `(?<cargo>Cargo\.toml)` in|go: (?<go>go\.mod) file not found in current directory|(?:\[ERROR\] )?The goal you specified requires a project to execute but there is no (?<maven>POM) in this directory|Could not locate (?<bundler>Gemfile)$|Composer could not find a (?<composer>composer\.json) file in|Poetry could not find a (?<poetry>pyproject\.toml) file in|g?make(?:\[\d+\])?: \*\*\* No targets specified and no (?<make>makefile) found)/,
        kind: "cause",
        nudge: 0.5,
    },
    {
        id: "native-tool-missing",
        category: "dependency-missing",
        title: "A program that a build asks for its settings is not installed",
        pattern: /^ *(?:Error|OSError|EnvironmentError): (?<command>pg_config|mysql_config)(?: executable)? not found\b/,
        kind: "cause",
        nudge: 1,
    },
    {
        id: "github-scope-missing",
        category: "permission",
        title: "The token lacks the permission for a request",
        pattern: /Resource not accessible by integration - https:\/\/docs\.github\.com\/(?<page>[\w@.#/-]{1,200})/,
        kind: "cause",
        // The plain form of the same message says less.
        nudge: 3,
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/rules/catalogue.js







































/** Every rule. The order decides only which of several rules names a line: a tool's own forms before the general ones. */
const catalogue = [
    ...workflowRules,
    ...toolchainRules,
    ...blockRules,
    ...packageRules,
    ...checkRules,
    ...gitRules,
    ...containersRules,
    ...platformRules,
    ...serviceRules,
    ...nodePackagesRules,
    ...nodeProgramsRules,
    ...nodeBuildsRules,
    ...rustRules,
    ...pythonToolsRules,
    ...jvmToolsRules,
    ...dotnetRules,
    ...appleRules,
    ...nativeToolsRules,
    ...actionsRules,
    ...releasesRules,
    ...systemsRules,
    ...rubyPhpRules,
    ...scriptLanguagesRules,
    ...golangRules,
    ...moreLanguagesRules,
    ...scannersRules,
    ...testRunnerRules,
    ...linterRules,
    ...webToolRules,
    ...nodeRules,
    ...pythonRules,
    ...buildGoalRules,
    ...jvmRules,
    ...otherTestRules,
    ...languageRules,
    ...nativeRules,
    ...compilerRules,
    ...generalRules,
];
/** The catalogue, ready for matching. */
const catalogueRules = ruleSet(catalogue);

;// CONCATENATED MODULE: ./build/diagnosis/own-rules.js





const taken = new Set(catalogue.map(({ id }) => id));
const examplesRemedy = "Correct the pattern or the example; a line is matched without its time stamp and without the tags of the runner.";
const matches = (pattern, line) => pattern.test((0,unwrap/* unwrap */.o)(line));
/**
 * Looks for what makes a rule of the repository's own unfit: a pattern that a hostile log could make slow, or that does
 * not do what its examples say. Only a pattern that was found safe is run.
 * @param earlier the rules above it in the file
 * @returns null when it may be used
 */
function ruleFault(rule, earlier) {
    const { id } = rule;
    if (taken.has(id)) {
        return { problem: "has the id of a rule that auto-heal has already", remedy: "Give the rule an id of its own." };
    }
    if (earlier.some((other) => other.id === id)) {
        return { problem: "has the id of a rule above it", remedy: "Give the rule an id of its own." };
    }
    const unsafe = unsafePattern(rule.pattern);
    if (unsafe !== null) {
        return {
            problem: `has a pattern that ${unsafe}`,
            remedy: "Write the pattern for one line of a log, as JavaScript does, without slashes and flags.",
        };
    }
    const pattern = new RegExp(rule.pattern);
    if (pattern.test("")) {
        return { problem: "has a pattern that any line matches", remedy: "Name in the pattern what sets the line apart." };
    }
    const missed = rule.examples.findIndex((line) => !matches(pattern, line));
    if (missed >= 0) {
        return { problem: `has a pattern that does not match examples[${missed}]`, remedy: examplesRemedy };
    }
    const caught = rule.counterExamples.findIndex((line) => matches(pattern, line));
    if (caught >= 0) {
        return { problem: `has a pattern that matches counter-examples[${caught}]`, remedy: examplesRemedy };
    }
    return null;
}
function catalogueRule({ id, category, title, pattern, transient }) {
    const unsafe = unsafePattern(pattern);
    if (unsafe !== null)
        throw new Error(`The pattern of the rule ${id} was not checked: it ${unsafe}`);
    const row = {
        id,
        category,
        title: (0,sanitise/* plain */.pj)(title),
        pattern: new RegExp(pattern),
        kind: "cause",
        own: true,
        nudge: 1.5,
    };
    return transient ? { ...row, transient } : row;
}
/**
 * The catalogue with the repository's own rules in front of it.
 * @param own rules without a fault
 * @throws Error for a pattern that is not safe: the configuration was not read with {@link ruleFault}
 */
const rulesWith = (own) => own.length === 0 ? catalogueRules : ruleSet([...own.map(catalogueRule), ...catalogue]);


/***/ }),

/***/ 42749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ classEscapes),
/* harmony export */   J0: () => (/* binding */ single),
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   W: () => (/* binding */ anyButLineEnds),
/* harmony export */   Zw: () => (/* binding */ complement),
/* harmony export */   h3: () => (/* binding */ alphabetOf)
/* harmony export */ });
const lastUnit = 0xffff;
const lineFeed = 0x0a;
const single = (unit) => [[unit, unit]];
function union(...sets) {
    const merged = [];
    for (const [first, last] of sets.flat().toSorted((left, right) => left[0] - right[0])) {
        const before = merged.at(-1);
        if (before !== undefined && first <= before[1] + 1)
            before[1] = Math.max(before[1], last);
        else
            merged.push([first, last]);
    }
    return merged;
}
function complement(set) {
    const gaps = [];
    let from = 0;
    for (const [first, last] of set) {
        if (first > from)
            gaps.push([from, first - 1]);
        from = last + 1;
    }
    if (from <= lastUnit)
        gaps.push([from, lastUnit]);
    return gaps;
}
const of = (...ranges) => union(ranges.map(([first, last]) => [first.charCodeAt(0), last.charCodeAt(0)]));
const digits = of(["0", "9"]);
const word = of(["0", "9"], ["A", "Z"], ["_", "_"], ["a", "z"]);
/** ECMA-262 §12.2 WhiteSpace and §12.3 LineTerminator. */
const space = of(["\t", "\r"], [" ", " "], ["\u00a0", "\u00a0"], ["\u1680", "\u1680"], ["\u2000", "\u200a"], ["\u2028", "\u2029"], ["\u202f", "\u202f"], ["\u205f", "\u205f"], ["\u3000", "\u3000"], ["\ufeff", "\ufeff"]);
/** The escapes that stand for a set (ECMA-262 §22.2.2.9), by their letter. */
const classEscapes = {
    d: digits,
    D: complement(digits),
    w: word,
    W: complement(word),
    s: space,
    S: complement(space),
};
/** What `.` stands for without the flag `s`. */
const anyButLineEnds = complement(of(["\n", "\n"], ["\r", "\r"], ["\u2028", "\u2029"]));
/**
 * Numbers the stretches of characters that no set tells apart, so that sets become bit masks: two sets have a
 * character in common when `left & right` is not zero. A line feed is in no mask: a line has none.
 * @returns the mask of a set (one of those given), and the mask of all characters
 */
function alphabetOf(sets) {
    const edges = new Set([0, lineFeed, lineFeed + 1]);
    for (const [first, last] of sets.flat())
        edges.add(first).add(last + 1);
    const starts = [...edges].filter((edge) => edge <= lastUnit).toSorted((left, right) => left - right);
    const mask = (set) => starts.reduce((bits, start, index) => {
        const inside = start !== lineFeed && set.some(([first, last]) => first <= start && start <= last);
        return inside ? bits | (1n << BigInt(index)) : bits;
    }, 0n);
    return { mask, all: mask([[0, lastUnit]]) };
}


/***/ }),

/***/ 78404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   ZS: () => (/* binding */ readPattern),
/* harmony export */   uE: () => (/* binding */ mayBeEmpty)
/* harmony export */ });
/* harmony import */ var _character_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42749);

/** Why a pattern is not taken; caught where patterns are judged. */
class Refusal extends Error {
    name = "Refusal";
}
const branchLimit = 100;
const nothing = { kind: "sequence", parts: [] };
const controlEscapes = { t: "\t", n: "\n", v: "\v", f: "\f", r: "\r", "0": "\0" };
const quantifier = /(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/y;
const hexEscape = /x([\da-fA-F]{2})|u([\da-fA-F]{4})/y;
const groupOpening = /\((?:\?(?:(?<look><?[=!])|:|<\w+>))?/y;
/** A recursive-descent reader of ECMA-262 §22.2.1 without flags. The source is known to compile. */
class Reader {
    #source;
    #at = 0;
    constructor(source) {
        this.#source = source;
    }
    choice() {
        const branches = [this.#sequence()];
        while (this.#take("|"))
            branches.push(this.#sequence());
        if (branches.length > branchLimit)
            throw new Refusal(`has more than ${branchLimit} alternatives in a row`);
        return branches.length === 1 ? (branches[0] ?? nothing) : { kind: "choice", branches };
    }
    #sequence() {
        const parts = [];
        while (this.#at < this.#source.length && !"|)".includes(this.#source.charAt(this.#at))) {
            parts.push(this.#repeated(this.#atom()));
        }
        return { kind: "sequence", parts };
    }
    #repeated(body) {
        const found = this.#match(quantifier);
        if (found === null)
            return body;
        const [sign, low, comma, high] = found;
        if (low !== undefined) {
            const most = comma === "" ? Number(low) : Number(high);
            return { kind: "repeat", body, min: Number(low), max: comma === "," && high === "" ? Infinity : most };
        }
        return { kind: "repeat", body, min: sign.startsWith("+") ? 1 : 0, max: sign.startsWith("?") ? 1 : Infinity };
    }
    #atom() {
        const sign = this.#source.charAt(this.#at);
        switch (sign) {
            case "(":
                return this.#group();
            case "[":
                return { kind: "character", set: this.#characterClass() };
            case "\\":
                return this.#escape();
            case ".":
                this.#at += 1;
                return { kind: "character", set: _character_set_js__WEBPACK_IMPORTED_MODULE_0__/* .anyButLineEnds */ .W };
            case "^":
                this.#at += 1;
                return { kind: "beginning" };
            case "$":
                this.#at += 1;
                return { kind: "end" };
            default:
                this.#at += 1;
                return { kind: "character", set: (0,_character_set_js__WEBPACK_IMPORTED_MODULE_0__/* .single */ .J0)(sign.charCodeAt(0)) };
        }
    }
    #group() {
        const opening = this.#match(groupOpening);
        if (opening === null || (opening[0] === "(" && this.#source.charAt(this.#at) === "?")) {
            throw new Refusal("uses a kind of group that cannot be checked");
        }
        const body = this.choice();
        this.#take(")");
        const look = opening.groups?.["look"];
        if (look === undefined)
            return body;
        if (!look.startsWith("<"))
            return { kind: "look-ahead", body, negated: look === "!" };
        if (!isPlainText(body))
            throw new Refusal("looks behind for more than a fixed text");
        return nothing;
    }
    #escape() {
        const letter = this.#source.charAt(this.#at + 1);
        if (letter === "b" || letter === "B") {
            this.#at += 2;
            return nothing;
        }
        return { kind: "character", set: this.#escapedSet() };
    }
    /** Reads `\` and what it escapes, outside and inside of a class. */
    #escapedSet() {
        this.#at += 1;
        const hex = this.#match(hexEscape);
        if (hex !== null)
            return (0,_character_set_js__WEBPACK_IMPORTED_MODULE_0__/* .single */ .J0)(Number.parseInt(hex[1] ?? hex[2] ?? "", 16));
        const letter = this.#source.charAt(this.#at);
        this.#at += 1;
        const set = _character_set_js__WEBPACK_IMPORTED_MODULE_0__/* .classEscapes */ .HN[letter];
        if (set !== undefined)
            return set;
        if (/[1-9k]/.test(letter))
            throw new Refusal("uses a back-reference");
        if (/[cpPxu]/.test(letter) || (letter === "0" && /\d/.test(this.#source.charAt(this.#at)))) {
            throw new Refusal(`uses \\${letter}, which cannot be checked`);
        }
        return (0,_character_set_js__WEBPACK_IMPORTED_MODULE_0__/* .single */ .J0)((controlEscapes[letter] ?? letter).charCodeAt(0));
    }
    #characterClass() {
        this.#at += 1;
        const negated = this.#take("^");
        const sets = [];
        while (!this.#take("]")) {
            const from = this.#classMember();
            sets.push(from);
            if (this.#source.charAt(this.#at) !== "-" || this.#source.charAt(this.#at + 1) === "]")
                continue;
            this.#at += 1;
            const to = this.#classMember();
            sets.push(to, between(from, to));
        }
        const set = (0,_character_set_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)(...sets);
        return negated ? (0,_character_set_js__WEBPACK_IMPORTED_MODULE_0__/* .complement */ .Zw)(set) : set;
    }
    #classMember() {
        if (this.#source.charAt(this.#at) !== "\\") {
            this.#at += 1;
            return (0,_character_set_js__WEBPACK_IMPORTED_MODULE_0__/* .single */ .J0)(this.#source.charCodeAt(this.#at - 1));
        }
        if (this.#source.charAt(this.#at + 1) !== "b")
            return this.#escapedSet();
        this.#at += 2;
        return (0,_character_set_js__WEBPACK_IMPORTED_MODULE_0__/* .single */ .J0)(0x08);
    }
    #take(sign) {
        if (!this.#source.startsWith(sign, this.#at))
            return false;
        this.#at += sign.length;
        return true;
    }
    #match(form) {
        form.lastIndex = this.#at;
        const found = form.exec(this.#source);
        if (found !== null)
            this.#at = form.lastIndex;
        return found;
    }
}
/** What `from-to` in a class adds to its ends; a set at either end makes the hyphen stand for itself (annex B.1.2). */
function between(from, to) {
    const [[first, sameFirst] = [0, 1], ...moreFirst] = from;
    const [[last, sameLast] = [0, 1], ...moreLast] = to;
    const areCharacters = first === sameFirst && last === sameLast && moreFirst.length + moreLast.length === 0;
    return areCharacters ? [[first, last]] : (0,_character_set_js__WEBPACK_IMPORTED_MODULE_0__/* .single */ .J0)("-".charCodeAt(0));
}
/** Whether the pattern stands for texts of one character each, or a sequence or choice of such. */
function isPlainText(pattern) {
    switch (pattern.kind) {
        case "character":
        case "beginning":
        case "end":
            return true;
        case "sequence":
            return pattern.parts.every(isPlainText);
        case "choice":
            return pattern.branches.every(isPlainText);
        case "repeat":
        case "look-ahead":
            return false;
    }
}
/** Whether the pattern can match without reading a character. */
function mayBeEmpty(pattern) {
    switch (pattern.kind) {
        case "character":
            return false;
        case "beginning":
        case "end":
        case "look-ahead":
            return true;
        case "sequence":
            return pattern.parts.every(mayBeEmpty);
        case "choice":
            return pattern.branches.some(mayBeEmpty);
        case "repeat":
            return pattern.min === 0 || mayBeEmpty(pattern.body);
    }
}
/**
 * Reads a regular expression without flags.
 * @param source what `new RegExp(source)` takes
 * @throws Refusal for back-references, look-behinds of varying length, and syntax whose cost cannot be told
 */
function readPattern(source) {
    return new Reader(source).choice();
}


/***/ }),

/***/ 82335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ unwrap)
/* harmony export */ });
/* unused harmony export wrappers */
/**
 * What programs that run other programs put in front of each line of theirs. Taken off before matching, so that a
 * rule states its tool's own form only. At most five layers are taken off: wrappers nest (a container under a build).
 * What one ends with has to be known to `../logs/kernel/edges.ts`, which tells where a text may begin.
 */
const wrappers = [
    // Travis: marks of folds and timers, glued to the text that follows
    /^(?:travis_(?:fold|time):\w+:[\w.:=,-]*)/,
    // docker compose: `service-1  | text`
    /^[a-z0-9][a-z0-9_.-]{0,40} +\| /,
    // BuildKit: `#12 3.456 text`
    /^#\d+ \d+\.\d+ /,
    // Ant: `    [junit] text`
    /^ *\[(?!ERROR|error|ERR|warn|WARN|FAIL|INFO|info)[a-z][\w.-]{1,20}\] /,
    // Jenkins and others: `[2026-11-22T10:00:00.000Z] text`, `[2026-11-22 10:00:00] text`, `2026-11-22 10:00:00,000 `
    /^\[\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?Z?\] ?/,
    // Taskcluster, with mozharness within: `[task 2026-11-22T10:00:00.000Z] 10:00:00     INFO - text`
    /^\[(?:task|vcs|setup|fetches|cache) \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z\] /,
    /^ *(?:INFO|WARNING|ERROR|CRITICAL) - +/,
    // slf4j's simple logger under Maven: the milliseconds since its start
    /^\d{1,9} (?=\[(?:ERROR|WARNING|INFO)\] )/,
    // Elapsed seconds of CI wrappers: `[  12s] text`, `[00:01:02] `
    /^\[ *\d+s\] /,
    /^\[?\d\d:\d\d:\d\d(?:[.,]\d+)?\]? +/,
];
/** The first of them that stands in front of a text; all at once, since most lines have none. */
const wrapper = new RegExp(wrappers.map(({ source }) => source).join("|"));
/** @returns the text without the wrappers in front of it */
function unwrap(text) {
    let rest = text;
    for (let layer = 0; layer < 5; layer += 1) {
        const found = wrapper.exec(rest);
        if (found === null)
            return rest;
        rest = rest.slice(found[0].length);
    }
    return rest;
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

/***/ 85354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ insertMember),
/* harmony export */   o$: () => (/* binding */ jsonObject),
/* harmony export */   pD: () => (/* binding */ insertMemberAt),
/* harmony export */   uQ: () => (/* binding */ replaceValue)
/* harmony export */ });
const space = /[ \t\r\n]*/y;
const quoted = /"(?:[^"\\]|\\.)*"/y;
const bare = /[^\s,\]}]+/y;
function after(token, text, at) {
    token.lastIndex = at;
    return token.test(text) ? token.lastIndex : at;
}
/** The end of the value that starts at an offset. */
function valueEnd(text, at) {
    if (text[at] === '"')
        return after(quoted, text, at);
    if (text[at] !== "{" && text[at] !== "[")
        return after(bare, text, at);
    let depth = 0;
    for (let index = at; index < text.length;) {
        const sign = text[index];
        if (sign === '"') {
            index = after(quoted, text, index);
            continue;
        }
        if (sign === "{" || sign === "[")
            depth++;
        if (sign === "}" || sign === "]")
            depth--;
        index++;
        if (depth === 0)
            return index;
    }
    return text.length;
}
function objectAt(text, brace) {
    const members = [];
    let at = after(space, text, brace + 1);
    while (text[at] === '"') {
        const start = at;
        const keyEnd = after(quoted, text, at);
        const key = JSON.parse(text.slice(start, keyEnd));
        const valueStart = after(space, text, after(space, text, keyEnd) + 1);
        const end = valueEnd(text, valueStart);
        members.push({ key: String(key), start, valueStart, end });
        at = after(space, text, end);
        if (text[at] === ",")
            at = after(space, text, at + 1);
    }
    return { start: brace + 1, end: at, members };
}
/**
 * Finds an object in a JSON text, so that it can be edited without writing the text anew.
 * @param text must parse as JSON
 * @param path the keys that lead to it; none for the outermost
 * @returns null when there is no such member, or it is no object; of a key that is there twice the last counts
 */
function jsonObject(text, path = []) {
    let brace = after(space, text, text.startsWith("\uFEFF") ? 1 : 0);
    for (const key of path) {
        if (text[brace] !== "{")
            return null;
        const member = objectAt(text, brace).members.findLast((member) => member.key === key);
        if (member === undefined)
            return null;
        brace = member.valueStart;
    }
    return text[brace] === "{" ? objectAt(text, brace) : null;
}
const inOrder = (keys) => keys.every((key, index) => index === 0 || (keys[index - 1] ?? "").localeCompare(key, "en") <= 0);
/**
 * Adds a member to an object: in its place where the keys are in alphabetical order, else as the last.
 * @param object of the text, with at least one member, whose form the new one takes
 * @param value JSON; may hold line feeds
 */
function insertMember(text, object, key, value) {
    const { members } = object;
    const keys = members.map((member) => member.key);
    const sortedPlace = members.findIndex((member) => member.key.localeCompare(key, "en") > 0);
    const place = inOrder(keys) && sortedPlace >= 0 ? sortedPlace : members.length;
    return insertMemberAt(text, object, place, key, value);
}
/** As {@link insertMember}, in front of the member with this index, or after the last. */
function insertMemberAt(text, object, place, key, value) {
    const { members } = object;
    const lead = text.slice(object.start, members[0]?.start ?? object.end);
    const [first, second] = members;
    const colon = first === undefined ? ": " : text.slice(first.start + JSON.stringify(first.key).length, first.valueStart);
    const between = first === undefined || second === undefined ? `,${lead}` : text.slice(first.end, second.start);
    const member = `${JSON.stringify(key)}${colon}${value}`;
    const before = members[place - 1];
    return before === undefined
        ? `${text.slice(0, object.start)}${lead}${member}${first === undefined ? "" : between}${text.slice(first?.start ?? object.end)}`
        : `${text.slice(0, before.end)}${between}${member}${text.slice(before.end)}`;
}
/** Replaces the value of a member. @param value JSON */
function replaceValue(text, member, value) {
    return `${text.slice(0, member.valueStart)}${value}${text.slice(member.end)}`;
}


/***/ }),

/***/ 40793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ widenedSchema)
/* harmony export */ });
/* harmony import */ var _contracts_schema_widening_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52359);
/* harmony import */ var _json_members_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85354);


const memberOf = ({ members }, key) => members.findLast((member) => member.key === key);
/** A schema of these types; of none, one that takes anything. */
function schemaOf(types) {
    const [only, ...others] = types;
    if (only === undefined)
        return "{}";
    return `{ "type": ${others.length === 0 ? JSON.stringify(only) : list(types)} }`;
}
const list = (types) => `[${types.map((type) => JSON.stringify(type)).join(", ")}]`;
function withProperty(text, at, name, types) {
    const owner = (0,_json_members_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$)(text, at);
    if (owner === null)
        return null;
    const properties = memberOf(owner, "properties");
    if (properties === undefined)
        return (0,_json_members_js__WEBPACK_IMPORTED_MODULE_1__/* .insertMember */ .A2)(text, owner, "properties", `{ ${JSON.stringify(name)}: ${schemaOf(types)} }`);
    const known = (0,_json_members_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$)(text, [...at, "properties"]);
    if (known === null || memberOf(known, name) !== undefined)
        return null;
    return known.members.length === 0
        ? (0,_json_members_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceValue */ .uQ)(text, properties, `{ ${JSON.stringify(name)}: ${schemaOf(types)} }`)
        : (0,_json_members_js__WEBPACK_IMPORTED_MODULE_1__/* .insertMember */ .A2)(text, known, name, schemaOf(types));
}
const isType = (value) => _contracts_schema_widening_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonTypes */ .Qv.some((type) => type === value);
function withType(text, at, type) {
    const owner = (0,_json_members_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$)(text, at);
    const member = owner === null ? undefined : memberOf(owner, "type");
    if (member === undefined)
        return null;
    const value = JSON.parse(text.slice(member.valueStart, member.end));
    const before = [value].flat();
    if (!before.every(isType) || before.includes(type))
        return null;
    // Every integer is a number.
    const after = type === "number" ? [...before.filter((each) => each !== "integer"), type] : [...before, type];
    const [only] = after;
    return (0,_json_members_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceValue */ .uQ)(text, member, after.length === 1 ? JSON.stringify(only) : list(after));
}
/**
 * Adds to the text of a JSON Schema, which keeps its form.
 * @param text must parse as JSON
 * @returns null where an addition has no place in it, or is there already
 */
const widenedSchema = (text, additions) => additions.reduce((current, addition) => {
    if (current === null)
        return null;
    switch (addition.kind) {
        case "property":
            return withProperty(current, addition.at, addition.name, addition.types);
        case "type":
            return withType(current, addition.at, addition.type);
    }
}, text);


/***/ }),

/***/ 60742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findBlock)
/* harmony export */ });
/**
 * As the Hub's own server looks for it: huggingface_hub repocard.py:32-34, `REGEX_YAML_BLOCK`. White space is Python's:
 * a byte order mark is none, so that a card that begins with one has no metadata.
 */
const block = /^([^\S\uFEFF]*---(?:\r\n|\r|\n))([^]*?)(?:(?:\r\n|\r|\n)---[ \t]*(?:\r\n|\n|$))/;
/** @returns null when the card has no metadata: no block, one that does not close, or text before it */
function findBlock(card) {
    const found = block.exec(card);
    if (found === null)
        return null;
    return { yaml: found[2] ?? "", linesBefore: (found[1] ?? "").split(/\r\n|\r|\n/).length - 1 };
}


/***/ }),

/***/ 98865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ inYaml),
/* harmony export */   J1: () => (/* binding */ configsYaml),
/* harmony export */   V6: () => (/* binding */ featuresYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** A type as a card declares it; what follows a column's `name`. Source: datasets features.py, `Features._to_yaml_list`. */
function typeInYaml(feature) {
    switch (feature.kind) {
        case "value":
            return { dtype: feature.dtype };
        case "json":
            return { dtype: "json" };
        case "class-label":
            return {
                dtype: { class_label: { names: Object.fromEntries(feature.names.map((name, id) => [String(id), name])) } },
            };
        case "list":
            return { list: itemInYaml(feature.item), ...(feature.length === undefined ? {} : { length: feature.length }) };
        case "large-list":
            return { large_list: itemInYaml(feature.item) };
        case "struct":
            return { struct: listInYaml(feature.fields) };
        case "other": {
            const name = feature.type.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toLowerCase();
            return { dtype: Object.keys(feature.parameters).length === 0 ? name : { [name]: feature.parameters } };
        }
    }
}
function itemInYaml(item) {
    if (item.kind === "value")
        return item.dtype;
    return item.kind === "struct" ? listInYaml(item.fields) : typeInYaml(item);
}
const listInYaml = (features) => features.map(({ name, feature }) => ({ name, ...typeInYaml(feature) }));
/** YAML 1.1, as PyYAML reads it back: `no` and `12:30` are quoted where they are texts. */
const inYaml = (value) => new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo(value, { version: "1.1" }).toString({ lineWidth: 0 });
/** The lines that declare columns in a card. */
const featuresYaml = (features) => inYaml({ dataset_info: { features: listInYaml(features) } });
/** The lines that make configs of files in a card; the first is the default. */
const configsYaml = (configs) => inYaml({
    configs: configs.map(({ name, files }, index) => ({
        config_name: name,
        data_files: files.length === 1 ? files[0] : files,
        ...(index === 0 ? { default: true } : {}),
    })),
});


/***/ }),

/***/ 84393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _O: () => (/* binding */ cardName),
  hX: () => (/* binding */ readCard),
  Bg: () => (/* binding */ standaloneName)
});

// EXTERNAL MODULE: ./build/hub/card/block.js
var card_block = __webpack_require__(60742);
// EXTERNAL MODULE: ./build/hub/layout/patterns.js
var patterns = __webpack_require__(12860);
// EXTERNAL MODULE: ./build/hub/load-failure.js
var load_failure = __webpack_require__(48029);
// EXTERNAL MODULE: ./build/hub/feature.js
var feature = __webpack_require__(28010);
// EXTERNAL MODULE: ./build/hub/card/dtypes.js
var dtypes = __webpack_require__(69682);
// EXTERNAL MODULE: ./build/hub/card/yaml.js
var card_yaml = __webpack_require__(14696);
;// CONCATENATED MODULE: ./build/hub/card/features.js



/** Declared features that the library does not understand. */
class FeaturesError extends Error {
    name = "FeaturesError";
    /** Keys and indices from the list of features to what is wrong. */
    path;
    constructor(message, path) {
        super(message);
        this.path = path;
    }
}
/** `class_label` → `ClassLabel`; Python's `str.capitalize` of each word, and no more of what follows a number. */
function camelCase(name) {
    return name
        .split(/(?<!_)_(?!_)/)
        .flatMap((word) => word.split(/(?<!_)__(?!_)/))
        .map((word) => (word === "" ? "" : (word[0] ?? "").toUpperCase() + word.slice(1)))
        .join("");
}
const without = (map, ...names) => new Map([...map].filter(([key]) => !names.some((name) => name === key)));
function ofOtherClass(type, known, map, path) {
    const missing = known.required.filter((name) => !map.has(name));
    if (missing.length > 0) {
        const names = missing.map((name) => `'${name}'`).join(" and ");
        const count = `${missing.length} required positional argument${missing.length > 1 ? "s" : ""}`;
        throw new FeaturesError(`${type}.__init__() missing ${count}: ${names}`, path);
    }
    const parameters = (0,dtypes/* keptParameters */.r5)(known, (name) => map.get(name) ?? null);
    const languages = map.get("languages");
    if (type === "TranslationVariableLanguages" && (0,card_yaml/* isYamlList */.gK)(languages)) {
        // It sorts them and counts them itself.
        const names = [...new Set(languages.map((name) => (0,card_yaml/* yamlText */.pS)(name)))].toSorted();
        return { kind: "other", type, parameters: { languages: names, num_languages: names.length } };
    }
    return { kind: "other", type, parameters };
}
/** `list`, `sequence` and `large_list` take a type's name, a type, or the features of a struct. */
function inner(value, path) {
    return typeof value === "string" ? typeNamed(value, path) : featureFrom(value, path);
}
function typeNamed(name, path) {
    const dtype = (0,dtypes/* valueType */._x)(name);
    return dtype === null ? ofClass(camelCase(name), new Map(), path) : (0,feature/* valueOf */.RP)(dtype);
}
function ofClass(type, map, path) {
    if (type === "ClassLabel")
        return classLabel(map, path);
    if (type === "Json")
        return { kind: "json" };
    if (type === "Value" && typeof map.get("dtype") === "string")
        return typeNamed((0,card_yaml/* yamlText */.pS)(map.get("dtype") ?? ""), path);
    const known = (0,dtypes/* featureClass */.RN)(type);
    if (known !== null)
        return ofOtherClass(type, known, map, path);
    throw new FeaturesError(`Feature type '${type}' not found. Available feature types: [${dtypes/* allFeatureClasses */.gG.map((name) => `'${name}'`).join(", ")}]`, path);
}
/** Names by id, or in order. Source: features.py:2109-2118. */
function classLabel(map, path) {
    const names = map.get("names") ?? null;
    const at = [...path, "names"];
    let labels;
    if ((0,card_yaml/* isYamlMap */.S6)(names)) {
        const ids = [...names.keys()].map(Number).sort((left, right) => left - right);
        if (ids.some((id) => !Number.isInteger(id)))
            throw new FeaturesError("invalid literal for int() with base 10", at);
        if (ids.some((id, index) => id !== index)) {
            throw new FeaturesError(`ClassLabel expected a value for all label ids [0:${(ids.at(-1) ?? 0) + 1}] but some ids are missing.`, at);
        }
        const byId = new Map([...names].map(([id, name]) => [Number(id), name]));
        labels = ids.map((id) => byId.get(id) ?? null);
    }
    else if ((0,card_yaml/* isYamlList */.gK)(names)) {
        labels = names;
    }
    else {
        throw new FeaturesError("Please provide either num_classes, names or names_file.", path);
    }
    const texts = labels.map((label) => (typeof label === "string" ? label : (0,card_yaml/* pythonRepr */.Up)(label)));
    if (new Set(texts).size < texts.length) {
        throw new FeaturesError("Some label names are duplicated. Each label name should be unique.", at);
    }
    const isText = labels.every((label) => typeof label === "string");
    return { kind: "class-label", names: texts, ...(isText ? {} : { written: labels }) };
}
function list(kind, map, key, path) {
    const rest = without(map, key);
    const length = kind === "list" ? rest.get("length") : undefined;
    const [unknown] = [...without(rest, "length", "id").keys()];
    if (unknown !== undefined) {
        throw new FeaturesError(`List.__init__() got an unexpected keyword argument ${(0,card_yaml/* pythonRepr */.Up)(unknown)}`, path);
    }
    const item = inner(map.get(key) ?? null, [...path, key]);
    if (kind === "large-list")
        return { kind, item };
    return typeof length === "number" && length >= 0 ? { kind, item, length } : { kind: "list", item };
}
function featureOfMap(map, path) {
    const [first] = map.keys();
    if (first === undefined)
        return { kind: "struct", fields: [] };
    if (typeof first !== "string")
        throw new FeaturesError(`Expected a type but got ${(0,card_yaml/* pythonRepr */.Up)(first)}`, path);
    const value = map.get(first) ?? null;
    const here = [...path, first];
    switch (first) {
        case "large_list":
            return list("large-list", map, first, path);
        case "list":
            return list("list", map, first, path);
        case "sequence": {
            if (!(0,card_yaml/* isYamlList */.gK)(value))
                return list("list", map, first, path);
            const fields = featuresFrom(value, here).map(({ name, feature }) => ({
                name,
                feature: { kind: "list", item: feature },
            }));
            return { kind: "struct", fields };
        }
        case "struct":
            return featureFrom(value, here);
        case "dtype":
            return typeof value === "string" ? typeNamed(value, here) : featureFrom(value, here);
        default:
            if (!(0,card_yaml/* isYamlMap */.S6)(value))
                throw new FeaturesError(`'${(0,card_yaml/* pythonRepr */.Up)(value)}' object is not a mapping`, here);
            return ofClass(camelCase(first), value, here);
    }
}
function featureFrom(value, path) {
    if ((0,card_yaml/* isYamlMap */.S6)(value))
        return featureOfMap(value, path);
    if ((0,card_yaml/* isYamlList */.gK)(value))
        return { kind: "struct", fields: featuresFrom(value, path) };
    throw new FeaturesError(`Expected a dict or a list but got ${(0,card_yaml/* pythonRepr */.Up)(value)}`, path);
}
function featuresFrom(list, path) {
    const fields = new Map();
    for (const [index, each] of list.entries()) {
        const here = [...path, index];
        const name = (0,card_yaml/* isYamlMap */.S6)(each) ? each.get("name") : undefined;
        if (!(0,card_yaml/* isYamlMap */.S6)(each) || name === undefined)
            throw new FeaturesError("'name'", here);
        fields.set(typeof name === "string" ? name : (0,card_yaml/* pythonRepr */.Up)(name), featureOfMap(without(each, "name"), here));
    }
    return [...fields].map(([name, feature]) => ({ name, feature }));
}
/**
 * Features as a card declares them. Source: datasets features.py:2090-2164, `Features._from_yaml_list`.
 * @throws FeaturesError for what the library refuses
 */
function declaredFeatures(value) {
    const feature = featureFrom(value, []);
    if (feature.kind !== "struct")
        throw new FeaturesError("Expected a list of features", []);
    // `Features.from_dict` passes them on as keywords.
    const odd = (0,card_yaml/* isYamlList */.gK)(value)
        ? value.findIndex((each) => (0,card_yaml/* isYamlMap */.S6)(each) && typeof each.get("name") !== "string")
        : -1;
    if (odd !== -1)
        throw new FeaturesError("keywords must be strings", [odd, "name"]);
    return feature.fields;
}

;// CONCATENATED MODULE: ./build/hub/card/source.js



const refused = (rule, place, message, hfMessage, more = {}) => new load_failure/* LoadFailure */.t({ rule, hfCode: "ConfigNamesError", message, hfMessage, place, ...more });
/** @throws LoadFailure for what is no mapping of texts */
function readSource(file, yaml, linesBefore) {
    const place = ({ line, column }) => ({ file, line: line + linesBefore, column });
    const result = (0,card_yaml/* safeLoad */.Qd)(yaml);
    if (result.kind === "error") {
        throw refused("card-yaml-invalid", place(result.position), `the YAML cannot be read: ${result.message}`, result.message, {
            repair: { kind: "advice", text: "Correct the YAML there; nothing of the dataset loads before." },
        });
    }
    const values = result.value ?? new Map();
    const start = place({ line: 1, column: 1 });
    if (!(0,card_yaml/* isYamlMap */.S6)(values)) {
        throw refused("card-yaml-not-a-mapping", start, "the YAML is not a mapping of keys", "repo card metadata block should be a dict");
    }
    for (const key of values.keys()) {
        if (typeof key === "string")
            continue;
        throw refused("card-key-not-text", start, `the key ${(0,card_yaml/* pythonRepr */.Up)(key)} is not text: YAML 1.1 reads it as something else`, "keywords must be strings", { repair: { kind: "advice", text: "Put the key in quotes." } });
    }
    return { values, at: (path) => place(result.at(path)) };
}
/** Python's truth. */
function isTruthy(value) {
    if ((0,card_yaml/* isYamlList */.gK)(value))
        return value.length > 0;
    if ((0,card_yaml/* isYamlMap */.S6)(value))
        return value.size > 0;
    return Boolean(value);
}
/** @throws LoadFailure for features that are not understood */
function featuresIn(value, place) {
    if (value === undefined)
        return null;
    try {
        return declaredFeatures(value);
    }
    catch (cause) {
        if (!(cause instanceof FeaturesError))
            throw cause;
        throw refused("card-features-invalid", place(cause.path), "these features cannot be understood", cause.message, {
            repair: {
                kind: "advice",
                text: "Use the types of `datasets`, for example `dtype: string`, `int64`, `float64`, `bool`, `timestamp[s]`.",
            },
        });
    }
}

;// CONCATENATED MODULE: ./build/hub/card/declared-files.js



const dataFilesHelp = `Expected data_files in YAML to be either a string or a list of strings
or a list of dicts with two keys: 'split' and 'path', but got `;
/** Source: utils/metadata.py:141-189 and data_files.py, `sanitize_patterns`. */
function declaredFiles(value, place) {
    const bad = (path, message, hfMessage = dataFilesHelp + (0,card_yaml/* pythonRepr */.Up)(value)) => refused("card-data-files-form", place(path), message, hfMessage);
    const texts = (list, path) => list.map((each, index) => {
        if (typeof each === "string")
            return each;
        throw bad([...path, index], `a path has to be text, but it is ${(0,card_yaml/* pythonRepr */.Up)(each)}`);
    });
    if (typeof value === "string")
        return [{ split: "train", patterns: [value], place: place([]) }];
    if (!(0,card_yaml/* isYamlList */.gK)(value)) {
        throw bad([], "`data_files` has to be a path, a list of paths, or a list of `split` and `path` pairs");
    }
    for (const [index, each] of value.entries()) {
        if (typeof each === "string")
            continue;
        const split = (0,card_yaml/* isYamlMap */.S6)(each) ? each.get("split") : undefined;
        const path = (0,card_yaml/* isYamlMap */.S6)(each) ? each.get("path") : undefined;
        if (!(0,card_yaml/* isYamlMap */.S6)(each) || each.size !== 2 || split === undefined) {
            throw bad([index], "each item of `data_files` has the two keys `split` and `path`, and no other");
        }
        if (typeof split !== "string") {
            throw bad([index, "split"], `the split's name ${(0,card_yaml/* pythonRepr */.Up)(split)} has to be text; put it in quotes`, "expected string or bytes-like object");
        }
        if (!patterns/* splitName */.W0.test(split)) {
            throw bad([index, "split"], `${(0,card_yaml/* pythonRepr */.Up)(split)} is no name for a split: letters, digits, \`_\`, and single dots between them`);
        }
        if (typeof path !== "string" && !(0,card_yaml/* isYamlList */.gK)(path))
            throw bad([index], "`path` has to be a path or a list of paths");
    }
    const items = value.filter(card_yaml/* isYamlMap */.S6);
    if (items.length === 0)
        return [{ split: "train", patterns: texts(value, []), place: place([]) }];
    const plain = value.findIndex((each) => !(0,card_yaml/* isYamlMap */.S6)(each));
    if (plain >= 0)
        throw bad([plain], "`data_files` mixes bare paths with `split` and `path` pairs", "Invalid format for data_files entry.");
    const names = items.map((each) => each.get("split"));
    const twice = names.findIndex((name, index) => names.indexOf(name) < index);
    if (twice >= 0) {
        throw bad([twice, "split"], `the split ${(0,card_yaml/* pythonRepr */.Up)(names[twice] ?? null)} stands there twice`, `Some splits are duplicated in data_files: ${(0,card_yaml/* pythonRepr */.Up)(names.map((name) => name ?? null))}`);
    }
    return items.map((each, index) => {
        const path = each.get("path") ?? null;
        const at = [index, "path"];
        return {
            split: (0,card_yaml/* yamlText */.pS)(each.get("split") ?? null),
            patterns: typeof path === "string" ? [path] : texts((0,card_yaml/* isYamlList */.gK)(path) ? path : [], at),
            place: place(at),
        };
    });
}

;// CONCATENATED MODULE: ./build/hub/card/configs.js



/** Parameters that every builder's config has: `name` is given twice, `version` is read when the dataset is built. */
function checkParameter(parameter, value, place) {
    if (parameter === "name" && value !== undefined) {
        throw refused("card-parameter-invalid", place, "`name` is no parameter of a config; its name is `config_name`", "got multiple values for keyword argument 'name'");
    }
    if (parameter === "version" && value !== undefined && value !== null && !/^\d+\.\d+\.\d+$/.test((0,card_yaml/* yamlText */.pS)(value))) {
        throw refused("card-parameter-invalid", place, "`version` is three numbers with dots", `Invalid version '${(0,card_yaml/* yamlText */.pS)(value)}'. Format should be x.y.z with {x,y,z} being digits.`);
    }
}
const invalidInConfigName = /[<>:/\\|?*]/;
const ownKeys = new Set(["config_name", "data_files", "data_dir", "default", "features"]);
function configOf(value, index, source) {
    const at = (path) => source.at(path);
    const here = ["configs", index];
    const place = at(here);
    if (!(0,card_yaml/* isYamlMap */.S6)(value) || !value.has("config_name")) {
        throw refused("card-config-name-missing", place, "a config has no `config_name`", `Each config must include \`config_name\` field with a string name of a config, but got ${(0,card_yaml/* pythonRepr */.Up)(value)}. `);
    }
    const odd = [...value.keys()].find((key) => typeof key !== "string");
    if (odd !== undefined) {
        throw refused("card-key-not-text", place, `the key ${(0,card_yaml/* pythonRepr */.Up)(odd)} is not text: YAML 1.1 reads it as something else`, "attribute name must be string", { repair: { kind: "advice", text: "Put the key in quotes." } });
    }
    const name = value.get("config_name") ?? null;
    const namePlace = at([...here, "config_name"]);
    if (typeof name !== "string") {
        throw refused("card-config-name-not-text", namePlace, `the config's name ${(0,card_yaml/* pythonRepr */.Up)(name)} is not text; put it in quotes`, "argument of type 'int' is not a container or iterable");
    }
    if (name === "")
        throw refused("card-config-name-missing", namePlace, "a config's name is empty", "BuilderConfig must have a name, got ");
    if (invalidInConfigName.test(name)) {
        throw refused("card-config-name-characters", namePlace, `the config's name ${(0,card_yaml/* pythonRepr */.Up)(name)} holds one of < > : / \\ | ? *`, `Bad characters from black list '<>:/\\|?*' found in '${name}'. They could create issues when creating a directory for this config on Windows filesystem.`);
    }
    const files = value.get("data_files") ?? null;
    if (index === 0 && files === null && value.has("data_files")) {
        throw refused("card-data-files-form", at([...here, "data_files"]), "`data_files` is empty", "'NoneType' object is not iterable");
    }
    const dataDir = value.get("data_dir") ?? null;
    if (dataDir !== null && typeof dataDir !== "string") {
        throw refused("card-data-dir-not-text", at([...here, "data_dir"]), "`data_dir` has to be text", "join() argument must be str, bytes, or os.PathLike object");
    }
    for (const parameter of ["name", "version"])
        checkParameter(parameter, value.get(parameter), at([...here, parameter]));
    return {
        name,
        place,
        files: files === null ? null : declaredFiles(files, (path) => at([...here, "data_files", ...path])),
        dataDir: dataDir === "" ? null : dataDir,
        isDefault: isTruthy(value.get("default") ?? null),
        features: featuresIn(value.get("features"), (path) => at([...here, "features", ...path])),
        params: new Map([...value].filter(([key]) => !ownKeys.has(key))),
    };
}
/** What `configs:` says. @throws LoadFailure for what the library refuses */
function configsOf(source) {
    const value = source.values.get("configs") ?? null;
    if (!isTruthy(value))
        return [];
    if (!(0,card_yaml/* isYamlList */.gK)(value)) {
        throw refused("card-configs-not-a-list", source.at(["configs"]), "`configs` has to be a list", `Expected configs to be a list, but got '${(0,card_yaml/* pythonRepr */.Up)(value)}'`);
    }
    const configs = new Map();
    for (const [index, each] of value.entries()) {
        const config = configOf(each, index, source);
        configs.set(config.name, config);
    }
    return [...configs.values()];
}

;// CONCATENATED MODULE: ./build/hub/card/infos.js


/** Source: splits.py, `SplitInfo` and `SplitDict.from_split_dict`. */
const splitKeys = new Set([
    "name",
    "num_bytes",
    "num_examples",
    "shard_lengths",
    "original_shard_lengths",
    "dataset_name",
    "_type",
]);
function splitsOf(value, place) {
    if (value === undefined || value === null)
        return null;
    const bad = (path, message, hfMessage) => refused("card-splits-form", place(path), message, hfMessage);
    if (!(0,card_yaml/* isYamlList */.gK)(value))
        throw bad([], "`splits` has to be a list", "SplitDict.from_split_dict");
    const splits = new Map();
    for (const [index, each] of value.entries()) {
        if (!(0,card_yaml/* isYamlMap */.S6)(each))
            throw bad([index], "each of `splits` has to be a mapping", "SplitInfo() argument after ** must be a mapping");
        const unknown = [...each.keys()].find((key) => typeof key !== "string" || !splitKeys.has(key));
        if (unknown !== undefined) {
            throw bad([index], `${(0,card_yaml/* pythonRepr */.Up)(unknown)} is no key of a split`, `SplitInfo.__init__() got an unexpected keyword argument ${(0,card_yaml/* pythonRepr */.Up)(unknown)}`);
        }
        const name = (0,card_yaml/* yamlText */.pS)(each.get("name") ?? "");
        if (splits.has(name))
            throw bad([index], `the split '${name}' stands there twice`, `Split ${name} already present`);
        const rows = each.get("num_examples") ?? 0;
        const at = each.has("num_examples") ? [index, "num_examples"] : [index];
        splits.set(name, { rows: typeof rows === "number" ? rows : Number.NaN, place: place(at) });
    }
    return splits;
}
/** Source: info.py, `DatasetInfo.__post_init__`; utils/version.py. */
function checkVersion(version, place) {
    if (version === null || (0,card_yaml/* isYamlMap */.S6)(version))
        return;
    if (typeof version === "string" && /^\d+\.\d+\.\d+$/.test(version))
        return;
    const hfMessage = typeof version === "string"
        ? `Invalid version '${version}'. Format should be x.y.z with {x,y,z} being digits.`
        : "object has no attribute 'items'";
    throw refused("card-dataset-info-form", place, "`version` is three numbers with dots, in quotes", hfMessage);
}
/** What `dataset_info:` says, by config. @throws LoadFailure for what the library refuses */
function infosOf(source) {
    const value = source.values.get("dataset_info") ?? null;
    const root = ["dataset_info"];
    const entries = (0,card_yaml/* isYamlList */.gK)(value)
        ? value.map((each, index) => [each, [...root, index]])
        : (0,card_yaml/* isYamlMap */.S6)(value)
            ? [[value, root]]
            : [];
    const infos = new Map();
    for (const [each, path] of entries) {
        if (!(0,card_yaml/* isYamlMap */.S6)(each)) {
            throw refused("card-dataset-info-form", source.at(path), "each of `dataset_info` has to be a mapping", "'str' object has no attribute 'get'");
        }
        checkVersion(each.get("version") ?? null, source.at([...path, "version"]));
        const below = (key) => (rest) => source.at([...path, key, ...rest]);
        const name = each.get("config_name") ?? "default";
        infos.set((0,card_yaml/* yamlText */.pS)(name), {
            features: featuresIn(each.get("features") ?? undefined, below("features")),
            place: source.at(path),
            splits: splitsOf(each.get("splits"), below("splits")),
        });
    }
    return infos;
}

;// CONCATENATED MODULE: ./build/hub/card/card.js




const cardName = "README.md";
/** Its keys replace those of the card (config.py:244). */
const standaloneName = ".huggingface.yaml";
/** A card that means to have metadata but begins with a byte order mark, or never closes the block. */
const lost = /^\uFEFF?\s*---[ \t]*(?:\r|\n)/;
/**
 * Reads what a dataset card says to the library.
 * Sources: huggingface_hub repocard.py, `RepoCard`; datasets load.py:430-439, utils/metadata.py, info.py.
 * @param readme the text of README.md, with its byte order mark, or null
 * @param standalone the text of `.huggingface.yaml`, or null
 * @throws LoadFailure for what the library refuses
 */
function readCard(readme, standalone) {
    const block = readme === null ? null : (0,card_block/* findBlock */.P)(readme);
    const own = block === null ? null : readSource(cardName, block.yaml, block.linesBefore);
    const other = standalone === null ? null : readSource(standaloneName, standalone, 0);
    const values = new Map([...(own?.values ?? []), ...(other?.values ?? [])]);
    const source = {
        values,
        at(path) {
            const [key] = path;
            const owner = key !== undefined && other?.values.has(key) === true ? other : own;
            return owner?.at(path) ?? { file: cardName, line: null, column: null };
        },
    };
    return {
        configs: configsOf(source),
        infos: infosOf(source),
        viewerOff: values.get("viewer") === false ? source.at(["viewer"]) : null,
        unseen: block === null && readme !== null && lost.test(readme) ? { file: cardName, line: 1, column: 1 } : null,
    };
}


/***/ }),

/***/ 69682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RN: () => (/* binding */ featureClass),
/* harmony export */   _x: () => (/* binding */ valueType),
/* harmony export */   gG: () => (/* binding */ allFeatureClasses),
/* harmony export */   r5: () => (/* binding */ keptParameters)
/* harmony export */ });
/**
 * Value types by the names that `datasets` takes: the factories of pyarrow that need no argument, and the forms with
 * arguments. Source: datasets features.py, `string_to_arrow`. As of pyarrow 25.0.0.
 */
const factories = new Set([
    "null bool bool_ int8 int16 int32 int64 uint8 uint16 uint32 uint64 float16 float32 float64",
    "string utf8 large_string large_utf8 string_view binary large_binary binary_view date32 date64",
    "month_day_nano_interval json_",
]
    .join(" ")
    .split(" "));
/** Two names that `Value` itself rewrites (features.py, `Value.__post_init__`). */
const rewritten = { double: "float64", float: "float32" };
const forms = [
    /^timestamp\[(?:s|ms|us|ns)(?:,\s*tz=[a-zA-Z0-9/_+\-:]*)?\]$/,
    /^duration\[(?:s|ms|us|ns)\]$/,
    /^time32\[(?:s|ms)\]$/,
    /^time64\[(?:us|ns)\]$/,
    /^decimal(?:128|256)\(\d+,\s*-?\d+\)$/,
    /^fixed_size_binary\[\d+\]$/,
];
/** @returns the value type that a declared dtype means, or null when it names none */
function valueType(dtype) {
    const name = rewritten[dtype] ?? dtype;
    const digits = /^decimal(128|256)\((\d+)/.exec(name);
    if (digits !== null && Number(digits[2]) > (digits[1] === "128" ? 38 : 76))
        return null;
    return factories.has(name) || forms.some((form) => form.test(name)) ? name : null;
}
const array = { required: ["shape", "dtype"], optional: {} };
const decoded = { required: [], optional: { decode: true } };
/** Feature classes other than values, lists and labels (features.py, `_FEATURE_TYPES`), with their fields. */
const classes = {
    Translation: { required: ["languages"], optional: {} },
    TranslationVariableLanguages: { required: [], optional: { languages: null, num_languages: null } },
    Array2D: array,
    Array3D: array,
    Array4D: array,
    Array5D: array,
    Audio: { required: [], optional: { sampling_rate: null, decode: true, num_channels: null, stream_index: null } },
    Image: { required: [], optional: { mode: null, decode: true } },
    Mesh: decoded,
    Video: {
        required: [],
        optional: {
            decode: true,
            stream_index: null,
            dimension_order: "NCHW",
            num_ffmpeg_threads: 1,
            device: "cpu",
            seek_mode: "exact",
        },
    },
    Pdf: decoded,
    Nifti: decoded,
    Json: decoded,
};
/** @returns the parameters of a class that the library keeps of those that are given */
function keptParameters({ required, optional }, given) {
    const kept = required.map((name) => [name, given(name)]);
    for (const [name, otherwise] of Object.entries(optional)) {
        const value = given(name) ?? null;
        if (value !== null && value !== otherwise)
            kept.push([name, value]);
    }
    return Object.fromEntries(kept);
}
const isClassName = (name) => Object.hasOwn(classes, name);
/** @returns the class of that name; null when there is none, or it is one of values, lists and labels */
const featureClass = (name) => (isClassName(name) ? classes[name] : null);
/** All classes, in the order in which the library lists them. */
const allFeatureClasses = [
    "Value",
    "ClassLabel",
    ...Object.keys(classes).slice(0, 2),
    "LargeList",
    "List",
    ...Object.keys(classes).slice(2),
];


/***/ }),

/***/ 84280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readLegacyInfos),
/* harmony export */   e: () => (/* binding */ legacyInfosName)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94205);
/* harmony import */ var _load_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48029);
/* harmony import */ var _stored_features_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54077);



/** Old versions of `push_to_hub` wrote it; it still counts, below the card. */
const legacyInfosName = "dataset_infos.json";
function infoOf(value, place) {
    const { features, splits } = value;
    const rows = (0,_stored_features_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(splits)
        ? Object.entries(splits).map(([name, split]) => {
            const count = (0,_stored_features_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(split) ? split["num_examples"] : 0;
            return [name, { rows: typeof count === "number" ? count : 0, place }];
        })
        : null;
    return {
        features: (0,_stored_features_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(features) ? (0,_stored_features_js__WEBPACK_IMPORTED_MODULE_1__/* .featuresFromJsonForm */ .iZ)(features) : null,
        place,
        splits: rows === null ? null : new Map(rows),
    };
}
/**
 * What the file says, by config; a single one is the config `default`, whatever it is called. Source: load.py:481-495.
 * @throws LoadFailure for what the library refuses
 */
function readLegacyInfos(text) {
    const place = (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFile */ .A)(legacyInfosName);
    try {
        const parsed = JSON.parse(text);
        if (!(0,_stored_features_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(parsed))
            throw new _stored_features_js__WEBPACK_IMPORTED_MODULE_1__/* .StoredFeaturesError */ .j9("'list' object has no attribute 'items'");
        const infos = Object.entries(parsed).map(([name, value]) => {
            if (!(0,_stored_features_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
                throw new _stored_features_js__WEBPACK_IMPORTED_MODULE_1__/* .StoredFeaturesError */ .j9("the information of a config has to be an object");
            return [name, infoOf(value, place)];
        });
        const [only] = infos;
        return new Map(only !== undefined && infos.length === 1 ? [["default", only[1]]] : infos);
    }
    catch (cause) {
        if (!(cause instanceof SyntaxError || cause instanceof _stored_features_js__WEBPACK_IMPORTED_MODULE_1__/* .StoredFeaturesError */ .j9))
            throw cause;
        throw new _load_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LoadFailure */ .t({
            rule: "dataset-infos-invalid",
            hfCode: "ConfigNamesError",
            message: `\`${legacyInfosName}\` is not understood; the card has taken its place`,
            hfMessage: cause.message,
            place,
            repair: { kind: "advice", text: "Delete the file." },
        });
    }
}


/***/ }),

/***/ 14696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qd: () => (/* binding */ safeLoad),
/* harmony export */   S6: () => (/* binding */ isYamlMap),
/* harmony export */   Up: () => (/* binding */ pythonRepr),
/* harmony export */   gK: () => (/* binding */ isYamlList),
/* harmony export */   pS: () => (/* binding */ yamlText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/**
 * The plain texts that PyYAML reads as more than strings, where the `yaml` package's YAML 1.1 reads more.
 * Source: PyYAML lib/yaml/resolver.py: `y` and `n` are strings, a float has a point, an exponent has a sign, `08` is a string.
 */
const tests = {
    "tag:yaml.org,2002:bool": (test) => test.test("yes") ? /^(?:[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/ : /^(?:[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    "tag:yaml.org,2002:int": (test) => (test.test("19") && !test.test("1:9") ? /^[-+]?(?:0|[1-9][0-9_]*)$/ : test),
    "tag:yaml.org,2002:float": (test) => {
        if (test.test("1e+5"))
            return /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)[eE][-+][0-9]+$/;
        return test.test("1.5") ? /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)$/ : test;
    },
};
function asPyYaml(tags) {
    for (const [index, tag] of tags.entries()) {
        if (typeof tag === "string" || tag.test === undefined)
            continue;
        const narrow = tests[tag.tag];
        if (narrow !== undefined)
            tags[index] = { ...tag, test: narrow(tag.test) };
    }
    return tags;
}
/** What PyYAML's reader refuses: lib/yaml/reader.py, `NON_PRINTABLE`. */
const notPrintable = /[^\t\n\r\x20-\x7E\x85\xA0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
/** A plain text that looks like a day, and is none: Python's `date` raises. */
function isWrongDay(text) {
    const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? [];
    if (year === undefined || month === undefined || day === undefined)
        return false;
    return month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate() || year < 1;
}
/** What PyYAML refuses although the package reads it: tags it does not know, keys that can't be hashed, a tab before a value. */
function firstRefused(document, text) {
    let refused = null;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Pair(_, pair) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(pair.key) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(pair.key))
                return undefined;
            refused = { message: "found unhashable key", offset: pair.key.range?.[0] ?? 0 };
            return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
        },
        Node(_, node) {
            const offset = node.range?.[0] ?? 0;
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.type === "PLAIN" && isWrongDay(node.source ?? "")) {
                refused = { message: "day is out of range for month", offset };
                return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
            }
            if (text[offset - 1] !== "\t")
                return undefined;
            refused = { message: "found character '\\t' that cannot start any token", offset: offset - 1 };
            return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
        },
    });
    return refused;
}
/**
 * Reads YAML as `yaml.safe_load` of PyYAML does: YAML 1.1, of duplicate keys the last.
 * @param text one document
 */
function safeLoad(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const position = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        version: "1.1",
        uniqueKeys: false,
        prettyErrors: false,
        lineCounter: lines,
        customTags: asPyYaml,
    });
    const [fault] = [...document.errors, ...document.warnings];
    if (fault !== undefined)
        return { kind: "error", message: fault.message, position: position(fault.pos[0]) };
    const unprintable = text.search(notPrintable);
    if (unprintable >= 0) {
        return { kind: "error", message: "special characters are not allowed", position: position(unprintable) };
    }
    const refused = firstRefused(document, text);
    if (refused !== null)
        return { kind: "error", message: refused.message, position: position(refused.offset) };
    let value;
    try {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the core and 1.1 tags make nothing else
        value = document.toJS({ mapAsMap: true });
    }
    catch (cause) {
        // An alias without its anchor, or so many that they are an attack.
        if (!(cause instanceof ReferenceError))
            throw cause;
        return { kind: "error", message: cause.message, position: { line: 1, column: 1 } };
    }
    const at = (path) => {
        for (let length = path.length; length > 0; length -= 1) {
            const head = path.slice(0, length);
            const container = length === 1 ? document.contents : document.getIn(head.slice(0, -1), true);
            const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(container)
                ? container.items.findLast(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === head.at(-1))
                : undefined;
            const node = pair?.key ?? document.getIn(head, true);
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && node.range)
                return position(node.range[0]);
        }
        return { line: 1, column: 1 };
    };
    return { kind: "value", value, at };
}
/** A mapping, and not one of the values that only look like one. */
const isYamlMap = (value) => value instanceof Map;
const isYamlList = (value) => Array.isArray(value);
/** A value as Python prints it, for the library's messages. */
function pythonRepr(value) {
    if (value === null)
        return "None";
    if (typeof value === "boolean")
        return value ? "True" : "False";
    if (typeof value === "string")
        return `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
    if (isYamlList(value))
        return `[${value.map(pythonRepr).join(", ")}]`;
    if (isYamlMap(value))
        return `{${[...value].map(([key, each]) => `${pythonRepr(key)}: ${pythonRepr(each)}`).join(", ")}}`;
    if (value instanceof Date)
        return value.toISOString();
    if (typeof value === "number" || typeof value === "bigint")
        return String(value);
    return value instanceof Uint8Array ? "bytes()" : "set()";
}
/** A value as text: a text as it is, anything else as Python prints it. */
const yamlText = (value) => (typeof value === "string" ? value : pythonRepr(value));


/***/ }),

/***/ 28010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ featuresInPython),
/* harmony export */   D3: () => (/* binding */ pythonForm),
/* harmony export */   Lm: () => (/* binding */ featuresToJsonForm),
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   TZ: () => (/* binding */ arrowName),
/* harmony export */   ky: () => (/* binding */ featureNamed),
/* harmony export */   qy: () => (/* binding */ arrowForm)
/* harmony export */ });
/* unused harmony export toJsonForm */
/** @returns the feature called `name`, or undefined. */
const featureNamed = (features, name) => features.find((each) => each.name === name)?.feature;
/** A `Value` of the Arrow type called `dtype`. */
const valueOf = (dtype) => ({ kind: "value", dtype });
/**
 * @returns a feature in the JSON form of `Features.to_dict()`, e.g. `{"dtype": "int64", "_type": "Value"}`; a struct
 * is an object by key, without a `_type` (huggingface/datasets src/datasets/features/features.py, `to_dict`).
 */
function toJsonForm(feature) {
    switch (feature.kind) {
        case "value":
            return { dtype: feature.dtype, _type: "Value" };
        case "json":
            return { _type: "Json" };
        case "class-label":
            return { names: feature.written ?? feature.names, _type: "ClassLabel" };
        case "list":
            return {
                feature: toJsonForm(feature.item),
                ...(feature.length === undefined ? {} : { length: feature.length }),
                _type: "List",
            };
        case "large-list":
            return { feature: toJsonForm(feature.item), _type: "LargeList" };
        case "struct":
            return featuresToJsonForm(feature.fields);
        case "other":
            return { ...feature.parameters, _type: feature.type };
    }
}
/** @returns all columns in the JSON form of `Features.to_dict()`: column name → feature. */
const featuresToJsonForm = (features) => Object.fromEntries(features.map(({ name, feature }) => [name, toJsonForm(feature)]));
const quoted = (text) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
/** @returns a feature as Python prints it in the library's messages, e.g. `List(Value('int64'))`. */
function pythonForm(feature) {
    switch (feature.kind) {
        case "value":
            return `Value('${feature.dtype}')`;
        case "json":
            return "Json(decode=True)";
        case "class-label":
            return `ClassLabel(names=[${feature.names.map(quoted).join(", ")}])`;
        case "list":
            return `List(${pythonForm(feature.item)}${feature.length === undefined ? "" : `, length=${feature.length}`})`;
        case "large-list":
            return `LargeList(${pythonForm(feature.item)})`;
        case "struct":
            return featuresInPython(feature.fields);
        case "other":
            return `${feature.type}()`;
    }
}
/** @returns all columns as Python prints a `Features` object. */
const featuresInPython = (features) => `{${features.map(({ name, feature }) => `${quoted(name)}: ${pythonForm(feature)}`).join(", ")}}`;
/** @returns a feature by the name of its Arrow type, as Arrow prints it, e.g. `struct<x: int64>` or `double`. */
function arrowForm(feature) {
    switch (feature.kind) {
        case "value":
            return arrowName(feature.dtype);
        case "json":
            return "extension<arrow.json>";
        case "class-label":
            return "int64";
        case "list":
            return `list<item: ${arrowForm(feature.item)}>`;
        case "large-list":
            return `large_list<item: ${arrowForm(feature.item)}>`;
        case "struct":
            return `struct<${feature.fields.map(({ name, feature }) => `${name}: ${arrowForm(feature)}`).join(", ")}>`;
        case "other":
            return feature.type.toLowerCase();
    }
}
/** Arrow prints four types by another name than the one they are declared by. */
const arrowNames = { float16: "halffloat", float32: "float", float64: "double" };
/** @returns the name by which Arrow prints a value type: `float64` is printed as `double`. */
const arrowName = (dtype) => arrowNames[dtype] ?? dtype;


/***/ }),

/***/ 94205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ wholeFile)
/* harmony export */ });
/** @returns a place with nothing known but its file. */
const wholeFile = (file) => ({ file, line: null, column: null });


/***/ }),

/***/ 24758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ keywordSeparator),
/* harmony export */   Dz: () => (/* binding */ ignoredFileNames),
/* harmony export */   Ek: () => (/* binding */ builderOfExtension),
/* harmony export */   M: () => (/* binding */ metadataFileNames),
/* harmony export */   a2: () => (/* binding */ preferredExtensions),
/* harmony export */   cB: () => (/* binding */ brokenBuilders),
/* harmony export */   lx: () => (/* binding */ splitKeywords),
/* harmony export */   oQ: () => (/* binding */ extensionsOf),
/* harmony export */   vG: () => (/* binding */ savedToDiskName),
/* harmony export */   yP: () => (/* binding */ archiveExtension)
/* harmony export */ });
/**
 * What `datasets` knows files by. As of datasets 5.0.2.dev0, 2026-07-31 (packaged_modules/__init__.py:81-102,
 * data_files.py:41-114); it ages.
 */
const media = [
    [
        "imagefolder",
        "blp bmp dib bufr cur pcx dcx dds ps eps fit fits fli flc ftc ftu gbr gif grib png apng jp2 j2k jpc jpf jpx j2c icns ico im iim tif tiff jfif jpe jpg jpeg msp pcd pxr pbm pgm ppm pnm psd bw rgb rgba sgi ras tga icb vda vst webp wmf emf xbm xpm",
    ],
    [
        "audiofolder",
        "aiff au avr caf flac htk svx mat4 mat5 mpc2k ogg paf pvf raw rf64 sd2 sds ircam voc w64 wav nist wavex wve xi mp3 opus 3gp 3g2 asf flv m4v webm f4v wmv wma ogm mxf nut mpg",
    ],
    ["videofolder", "mkv mp4 avi mpeg mov"],
    ["pdffolder", "pdf"],
    ["niftifolder", "nii"],
    ["meshfolder", "glb ply stl"],
];
const data = [
    [".csv", "csv"],
    [".tsv", "csv", { sep: "\t" }],
    [".json", "json"],
    [".jsonl", "json"],
    [".ndjson", "json"],
    [".parquet", "parquet"],
    [".geoparquet", "parquet"],
    [".gpq", "parquet"],
    [".arrow", "arrow"],
    [".txt", "text"],
    [".conll", "conll"],
    [".conllu", "conll", { comment_prefix: "#" }],
    [".tar", "webdataset"],
    [".xml", "xml"],
    [".hdf5", "hdf5"],
    [".h5", "hdf5"],
    [".eval", "eval"],
    [".lance", "lance"],
    [".tsfile", "tsfile"],
];
/** The builder of an extension (with its dot, as written: media may be upper case, data may not). */
const builderOfExtension = new Map([
    ...data.map(([extension, name, params]) => [extension, { name, params: params ?? {} }]),
    ...media.flatMap(([name, extensions]) => extensions
        .split(" ")
        .flatMap((extension) => [extension, extension.toUpperCase()])
        .map((extension) => [`.${extension}`, { name, params: {} }])),
]);
/** Builders that fail on whatever they are given; the text is what the library says. Measured with datasets 5.0.1. */
const brokenBuilders = new Map([
    ["xml", "[Errno 2] No such file or directory: '<datasets.utils.file_utils.FilesIterable object>'"],
]);
/** Read by every builder: the archive's inside decides. */
const archiveExtension = ".zip";
/** The extensions that a builder keeps, once it is chosen. */
function extensionsOf(builder) {
    const own = [...builderOfExtension].filter(([, choice]) => choice.name === builder).map(([extension]) => extension);
    return [...own, archiveExtension];
}
/** Where the counts draw, the first of these wins; after them the last in the alphabet (load.py:210-254). */
const preferredExtensions = [".parquet", ".lance", ".arrow", ".jsonl", ".json", ".csv"];
/** Never data, unless a pattern ends in the very name (data_files.py:107-114). */
const ignoredFileNames = [
    "README.md",
    "config.json",
    "dataset_info.json",
    "dataset_infos.json",
    "dummy_data.zip",
    "dataset_dict.json",
];
/** Beside media files these are metadata: they count for the builder only when there is nothing else. */
const metadataFileNames = [
    "metadata.csv",
    "metadata.jsonl",
    "metadata.parquet",
    "latest_version_hint.json",
];
/** At the root of a local folder it means `save_to_disk` (load.py:1678). */
const savedToDiskName = "state.json";
/** The words in names that make a split, in order (data_files.py:43-47). */
const splitKeywords = {
    train: ["train", "training"],
    validation: ["validation", "valid", "dev", "val"],
    test: ["test", "testing", "eval", "evaluation"],
};
/** What may stand beside a keyword, as a bracket expression (data_files.py:48). */
const keywordSeparator = "[-._ 0-9]";


/***/ }),

/***/ 44137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pZ: () => (/* binding */ GlobError),
/* harmony export */   qt: () => (/* binding */ hasMagic),
/* harmony export */   u9: () => (/* binding */ globRegExp)
/* harmony export */ });
/** A pattern that fsspec refuses. */
class GlobError extends Error {
    name = "GlobError";
}
const magic = /[*?[]/;
/** Whether a pattern is more than a literal path. Source: Python's glob.has_magic, which `datasets` asks. */
function hasMagic(pattern) {
    return magic.test(pattern);
}
/** A hyphen is written by its code: with the `u` flag it may be escaped inside brackets only. */
function escapeRegExp(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replaceAll("-", "\\x2d");
}
/** One bracket expression at `open`: its source as a regular expression and where it ends; null when it never closes. */
function bracket(part, open) {
    let close = open + 1;
    if (part[close] === "!")
        close += 1;
    if (part[close] === "]")
        close += 1;
    close = part.indexOf("]", close);
    if (close < 0)
        return null;
    const negated = part[open + 1] === "!";
    const members = Array.from(part.slice(open + (negated ? 2 : 1), close));
    const ranges = [];
    for (let index = 0; index < members.length; index += 1) {
        const from = members[index] ?? "";
        const to = members[index + 2];
        if (members[index + 1] === "-" && to !== undefined) {
            if (from <= to)
                ranges.push(`${escapeRegExp(from)}-${escapeRegExp(to)}`);
            index += 2;
        }
        else {
            ranges.push(escapeRegExp(from));
        }
    }
    if (ranges.length === 0)
        return { source: negated ? "[^]" : "[]", end: close };
    return { source: `[${negated ? "^" : ""}${ranges.join("")}]`, end: close };
}
function segment(part) {
    let source = "";
    for (let index = 0; index < part.length; index += 1) {
        const character = part[index] ?? "";
        const set = character === "[" ? bracket(part, index) : null;
        if (set !== null) {
            source += set.source;
            index = set.end;
        }
        else if (character === "*") {
            if (part[index - 1] !== "*")
                source += "[^/]*";
        }
        else {
            source += character === "?" ? "[^/]" : escapeRegExp(character);
        }
    }
    return source;
}
/**
 * A pattern as a regular expression for whole paths with `/`.
 * Source: fsspec.utils.glob_translate (since 2023.12), after Python's glob.translate with hidden files included.
 * @throws GlobError when `**` is only a part of a path component
 */
function globRegExp(pattern) {
    const parts = pattern.split("/");
    const source = parts
        .map((part, index) => {
        const last = index === parts.length - 1;
        if (part === "*")
            return last ? "[^/]+" : "[^/]+/";
        if (part === "**")
            return last ? ".*" : "(?:.+/)?";
        if (part.includes("**"))
            throw new GlobError("Invalid pattern: '**' can only be an entire path component");
        return segment(part) + (last ? "" : "/");
    })
        .join("");
    return new RegExp(`^(?:${source})$`, "su");
}


/***/ }),

/***/ 12860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W0: () => (/* binding */ splitName),
/* harmony export */   aH: () => (/* binding */ layoutOf)
/* harmony export */ });
/* unused harmony exports shardedPattern, defaultPatterns */
/* harmony import */ var _data_formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24758);

/** What a split may be called (naming.py `_split_re`); Python's `\w` is letters, digits and `_` of any script. */
const splitName = /^[\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*$/u;
const shard = "-[0-9][0-9][0-9][0-9][0-9]-of-[0-9][0-9][0-9][0-9][0-9]*.*";
/** `data/{split}-00000-of-00001.parquet` (data_files.py:41). */
const shardedPattern = (split) => `data/${split}${shard}`;
const shardedName = /(.+)-[0-9]{5}-of-[0-9]{4}[0-9]*.*/su;
function keywordPatterns(patterns) {
    return new Map(Object.entries(_data_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .splitKeywords */ .lx).map(([split, keywords]) => [split, keywords.flatMap((keyword) => patterns(keyword))]));
}
const separator = _data_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .keywordSeparator */ .$6;
/** Tried one after the other; the first that matches any file is the layout (data_files.py:66-103). */
const defaultPatterns = [
    { rule: "logs", splits: new Map([["logs", ["**/*.eval"]]]) },
    {
        rule: "folder-keyword",
        splits: keywordPatterns((keyword) => [
            `**/${keyword}/**`,
            `**/${keyword}${separator}*/**`,
            `**/*${separator}${keyword}/**`,
            `**/*${separator}${keyword}${separator}*/**`,
        ]),
    },
    {
        rule: "file-keyword",
        splits: keywordPatterns((keyword) => [`**/${keyword}${separator}*`, `**/*${separator}${keyword}${separator}*`]),
    },
    { rule: "everything", splits: new Map([["train", ["**"]]]) },
];
/**
 * The splits that a folder's names make, without looking at extensions: a `test.md` makes a test split.
 * Source: data_files.py:257-298, `_get_data_files_patterns`.
 * @param resolve the files that a pattern matches
 */
function layoutOf(resolve) {
    const sharded = resolve(shardedPattern("*"));
    if (sharded.length > 0) {
        const names = new Map();
        for (const path of sharded) {
            const name = shardedName.exec(path.slice(path.lastIndexOf("/") + 1))?.[1];
            if (name !== undefined && !names.has(name))
                names.set(name, path);
        }
        const bad = [...names].filter(([name]) => !splitName.test(name));
        if (bad.length > 0)
            return { kind: "bad-split-name", names: [...names.keys()].sort(), path: bad[0]?.[1] ?? "" };
        const known = Object.keys(_data_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .splitKeywords */ .lx).filter((split) => names.has(split));
        const others = [...names.keys()].filter((name) => !known.includes(name)).sort();
        const splits = new Map([...known, ...others].map((split) => [split, [shardedPattern(split)]]));
        return { kind: "splits", rule: "sharded", splits };
    }
    for (const { rule, splits } of defaultPatterns) {
        const found = new Map([...splits].filter(([, patterns]) => patterns.some((pattern) => resolve(pattern).length > 0)));
        if (found.size > 0)
            return { kind: "splits", rule, splits: found };
    }
    return { kind: "no-files" };
}


/***/ }),

/***/ 495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FG: () => (/* binding */ normalisePattern),
/* harmony export */   Xh: () => (/* binding */ suffixesOf),
/* harmony export */   ey: () => (/* binding */ hasDataExtension),
/* harmony export */   rx: () => (/* binding */ FileIndex)
/* harmony export */ });
/* unused harmony export byCodePoint */
/* harmony import */ var _data_formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24758);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44137);


/** Orders paths as Python orders strings, by code point. */
function byCodePoint(left, right) {
    const length = Math.min(left.length, right.length);
    for (let index = 0; index < length; index += 1) {
        const [a, b] = [left.codePointAt(index) ?? 0, right.codePointAt(index) ?? 0];
        if (a !== b)
            return a - b;
    }
    return left.length - right.length;
}
const baseName = (path) => path.slice(path.lastIndexOf("/") + 1);
const hiddenParts = (path) => path.split("/").filter((part) => part.startsWith(".") && !/^\.+$/.test(part)).length;
const specialFolders = (path) => path
    .split("/")
    .slice(0, -1)
    .filter((part) => part.startsWith("__")).length;
/**
 * A pattern relative to the folder, without `.` and `..`; null when it leads out of the folder (an absolute path, an
 * address of another host, too many `..`).
 */
function normalisePattern(pattern, folder = "") {
    if (pattern.startsWith("/") || /^[a-z][\w+.-]*:\/\//i.test(pattern) || pattern.includes("::"))
        return null;
    const parts = [];
    for (const part of `${folder}/${pattern}`.split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part !== "..")
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join("/");
}
/** The dot-separated suffixes of a file's name, with their dots, as written: `.parquet` and `.jsonl` of `x.parquet.jsonl`. */
function suffixesOf(path) {
    return baseName(path)
        .split(".")
        .slice(1)
        .map((suffix) => `.${suffix}`);
}
/** Whether any of a file's suffixes is one that some builder reads. Case counts (data_files.py:390). */
function hasDataExtension(path) {
    return suffixesOf(path).some((suffix) => suffix === _data_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveExtension */ .yP || _data_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .builderOfExtension */ .Ek.has(suffix));
}
/** The files of a folder, to be asked with patterns. Source: data_files.py, `resolve_pattern`. */
class FileIndex {
    #paths;
    #known;
    #resolved = new Map();
    /** @param paths relative to the folder, with `/` */
    constructor(paths) {
        this.#paths = paths.toSorted(byCodePoint);
        this.#known = new Set(paths);
    }
    get paths() {
        return this.#paths;
    }
    /**
     * The files that a pattern matches, in order, without those that are never data: hidden ones and those below a
     * folder that starts with `__`, unless the pattern names such parts, and the ignored names.
     * @param pattern as `normalisePattern` gives it
     * @throws GlobError for a pattern that fsspec refuses
     */
    resolve(pattern) {
        const known = this.#resolved.get(pattern);
        if (known !== undefined)
            return known;
        const found = this.#match(pattern).filter((path) => (!_data_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .ignoredFileNames */ .Dz.some((name) => name === baseName(path)) || baseName(path) === baseName(pattern)) &&
            specialFolders(path) === specialFolders(pattern) &&
            hiddenParts(path) === hiddenParts(pattern));
        this.#resolved.set(pattern, found);
        return found;
    }
    #match(pattern) {
        if (!(0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .hasMagic */ .qt)(pattern))
            return this.#known.has(pattern) ? [pattern] : [];
        const regExp = (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globRegExp */ .u9)(pattern);
        return this.#paths.filter((path) => regExp.test(path));
    }
}


/***/ }),

/***/ 48029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ LoadFailure),
/* harmony export */   x: () => (/* binding */ refusal)
/* harmony export */ });
/** @returns the refusal as a finding that makes the verdict "fail". */
function refusal({ place, ...rest }) {
    return { severity: "error", ...rest, ...place };
}
/** Where the library raises an exception and loads nothing. Caught where a config or a dataset is checked. */
class LoadFailure extends Error {
    name = "LoadFailure";
    finding;
    constructor(refused) {
        super(refused.message);
        this.finding = refusal(refused);
    }
}


/***/ }),

/***/ 54077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   iZ: () => (/* binding */ featuresFromJsonForm),
/* harmony export */   j9: () => (/* binding */ StoredFeaturesError)
/* harmony export */ });
/* harmony import */ var _card_dtypes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69682);
/* harmony import */ var _feature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28010);


/** Features in JSON that the library does not understand. */
class StoredFeaturesError extends Error {
    name = "StoredFeaturesError";
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function structOf(value) {
    return {
        kind: "struct",
        fields: Object.entries(value).map(([name, each]) => ({ name, feature: featureFrom(each) })),
    };
}
/** The old `Sequence` makes a struct of lists of a list of structs. */
function sequence(inner) {
    const item = featureFrom(inner);
    if (item.kind !== "struct")
        return { kind: "list", item };
    return {
        kind: "struct",
        fields: item.fields.map(({ name, feature }) => ({ name, feature: { kind: "list", item: feature } })),
    };
}
function labels(value) {
    const { names, num_classes: count } = value;
    if (Array.isArray(names))
        return { kind: "class-label", names: names.map(String) };
    return { kind: "class-label", names: Array.from({ length: Number(count ?? 0) }, (_, id) => String(id)) };
}
/** Source: datasets features.py, `generate_from_dict`. */
function featureFrom(value) {
    if (Array.isArray(value))
        return { kind: "list", item: featureFrom(value[0]) };
    if (!isObject(value))
        throw new StoredFeaturesError(`argument of type '${typeof value}' is not iterable`);
    const type = value["_type"];
    if (type === undefined || isObject(type))
        return structOf(value);
    const { length } = value;
    switch (type) {
        case "Value": {
            const dtype = typeof value["dtype"] === "string" ? (0,_card_dtypes_js__WEBPACK_IMPORTED_MODULE_0__/* .valueType */ ._x)(value["dtype"]) : null;
            if (dtype === null)
                throw new StoredFeaturesError(`Neither ${String(value["dtype"])} nor ${String(value["dtype"])}_ seems to be a pyarrow data type.`);
            return (0,_feature_js__WEBPACK_IMPORTED_MODULE_1__/* .valueOf */ .RP)(dtype);
        }
        case "List":
            return {
                kind: "list",
                item: featureFrom(value["feature"]),
                ...(typeof length === "number" && length >= 0 ? { length } : {}),
            };
        case "LargeList":
            return { kind: "large-list", item: featureFrom(value["feature"]) };
        case "Sequence":
            return sequence(value["feature"]);
        case "ClassLabel":
            return labels(value);
        case "Json":
            return { kind: "json" };
        case null:
        default: {
            const known = typeof type === "string" ? (0,_card_dtypes_js__WEBPACK_IMPORTED_MODULE_0__/* .featureClass */ .RN)(type) : null;
            if (known === null || typeof type !== "string") {
                throw new StoredFeaturesError(`Feature type '${typeof type === "string" ? type : ""}' not found. Available feature types: [${_card_dtypes_js__WEBPACK_IMPORTED_MODULE_0__/* .allFeatureClasses */ .gG.map((name) => `'${name}'`).join(", ")}]`);
            }
            return { kind: "other", type, parameters: (0,_card_dtypes_js__WEBPACK_IMPORTED_MODULE_0__/* .keptParameters */ .r5)(known, (name) => value[name]) };
        }
    }
}
/**
 * Columns in the JSON form of `Features.to_dict()`.
 * @throws StoredFeaturesError for what the library does not understand
 */
function featuresFromJsonForm(value) {
    const feature = structOf(value);
    return feature.kind === "struct" ? feature.fields : [];
}


/***/ }),

/***/ 31717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ frequency)
/* harmony export */ });
/* harmony import */ var _byte_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54491);

const kinds = [
    { share: 0.12, members: { " ": 990, "\t": 10 }, followers: [0.44, 0.08, 0.24, 0.08, 0.13, 0.01] },
    { share: 0.12, members: { "01": 160, "23": 120, "456789": 75 }, followers: [0.05, 0.49, 0.1, 0.02, 0.32, 0.01] },
    {
        share: 0.54,
        members: { et: 100, oisanr: 68, mcl: 45, pgud: 32, bh: 24, vfjkyw: 12, xqz: 4 },
        followers: [0.06, 0.02, 0.79, 0.01, 0.11, 0.01],
    },
    {
        share: 0.05,
        members: { CR: 90, BSITKMFOEDNPA: 53, ULGWHV: 20, JZYXQ: 5 },
        followers: [0.05, 0.03, 0.43, 0.35, 0.1, 0.01],
    },
    {
        share: 0.16,
        members: { "./": 190, "-": 120, ":[": 85, "#()_%=": 40, "]\"',": 16, ";+>|\\*$": 5, "{}@<~!`^&?": 2 },
        followers: [0.15, 0.22, 0.28, 0.05, 0.27, 0.01],
    },
    // Bytes beyond ASCII.
    { share: 0.01, members: {}, followers: [0.04, 0.01, 0.01, 0.01, 0.05, 0.9] },
];
const beyond = kinds.length - 1;
/** What logs hold much more often than their letters would let one think. A low line stands for a space. */
const commonTexts = [
    [1500, "http"],
    [900, "test"],
    [500, "build version remote objects Compressing Receiving Resolving deltas travis_ rror"],
    [400, "github"],
    [350, "_the_ error Counting start https"],
    [300, "java ===="],
    [250, "_from_ command Download install"],
    [200, "Test time: linux ubuntu"],
    [180, "Reading group config database Unpacking file runner"],
    [150, "python package repository cache ruby plugin maven"],
    [120, "name info done home user local"],
    [100, "module Running Setting central checkout using directory compil Execut example"],
    [90, "warning fail Fail parse"],
    [75, "The_ source path branch archive apache"],
    [60, "code Installing Fetching previously unpack Preparing Selecting"],
    [50, "Failure not_found failed"],
    [40, "Exception passed"],
    [30, "FAIL ERROR skipped"],
    [20, "Warning"],
];
const beyondShare = 1 / 64;
function portionOfByte(byte) {
    const character = String.fromCharCode(byte);
    return kinds.map(({ members }, kind) => {
        if (byte >= 0x80)
            return kind === beyond ? beyondShare : 0;
        return (Object.entries(members).find(([characters]) => characters.includes(character))?.[1] ?? 0) / 1000;
    });
}
const portionsOfBytes = Array.from({ length: 256 }, (_, byte) => portionOfByte(byte));
const portions = new Map([[_byte_set_js__WEBPACK_IMPORTED_MODULE_0__/* .anyByte */ .$O, kinds.map(() => 1)]]);
/** By kind, how many of its bytes are in a set. */
function portionOf(profile) {
    const known = portions.get(profile);
    if (known !== undefined)
        return known;
    const portion = kinds.map((_, kind) => profile.bytes.reduce((sum, byte) => sum + (portionsOfBytes[byte]?.[kind] ?? 0), 0));
    portions.set(profile, portion);
    return portion;
}
/** Longer rows are not rarer in a way that matters. */
const longest = 16;
/** What the kinds of the bytes let one think. */
function frequencyByKind(row) {
    let reached = kinds.map(({ share }, kind) => share * (portionOf(row[0] ?? _byte_set_js__WEBPACK_IMPORTED_MODULE_0__/* .anyByte */ .$O)[kind] ?? 0));
    const end = Math.min(row.length, longest);
    for (let place = 1; place < end; place += 1) {
        const portion = portionOf(row[place] ?? _byte_set_js__WEBPACK_IMPORTED_MODULE_0__/* .anyByte */ .$O);
        const next = [0, 0, 0, 0, 0, 0];
        for (let kind = 0; kind < reached.length; kind += 1) {
            const share = reached[kind] ?? 0;
            const followers = kinds[kind]?.followers ?? [];
            if (share > 0)
                for (let to = 0; to < next.length; to += 1)
                    next[to] = (next[to] ?? 0) + share * (followers[to] ?? 0) * (portion[to] ?? 0);
        }
        reached = next;
    }
    return reached.reduce((sum, part) => sum + part, 0);
}
const partLength = 4;
/** The common texts in overlapping parts. */
const commonParts = commonTexts
    .flatMap(([perMillion, texts]) => texts.split(" ").map((text) => ({ perMillion, text: text.replaceAll("_", " ") })))
    .flatMap(({ perMillion, text }) => Array.from({ length: text.length - partLength + 1 }, (_, start) => ({
    bytes: Array.from(text.slice(start, start + partLength), (sign) => sign.charCodeAt(0)),
    frequency: perMillion / 1e6,
})));
/** The parts by their first byte. */
const partsFrom = Map.groupBy(commonParts, ({ bytes: [first] }) => first);
/** How often a row stands in the common texts; 0 when it is too short, or some of its parts stands in none. */
function frequencyInCommon(row) {
    let least = row.length < partLength ? 0 : 1;
    for (let start = 0; start + partLength <= row.length && least > 0; start += 1) {
        let most = 0;
        const first = row[start]?.bytes ?? [];
        for (const part of first.flatMap((byte) => partsFrom.get(byte) ?? [])) {
            const [, two = 0, three = 0, four = 0] = part.bytes;
            const stands = row[start + 1]?.has[two] === 1 && row[start + 2]?.has[three] === 1 && row[start + 3]?.has[four] === 1;
            if (stands)
                most = Math.max(most, part.frequency);
        }
        least = Math.min(least, most);
    }
    return least;
}
/** @returns how often bytes of these sets stand in a row, over all places of a log */
const frequency = (row) => Math.max(frequencyByKind(row), frequencyInCommon(row));


/***/ }),

/***/ 54491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ anyByte),
/* harmony export */   Nc: () => (/* binding */ setsOf),
/* harmony export */   dp: () => (/* binding */ profileOf)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** The sets of a text's bytes (UTF-8). */
const setsOf = (text) => [...node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text)].map((byte) => [[byte, byte]]);
const lineFeed = 0x0a;
const membersOf = (set) => set.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
function makeProfile(set, bytes) {
    const has = new Uint8Array(256);
    for (const byte of bytes)
        has[byte] = 1;
    return { set, bytes, has };
}
/** Most literals are made of the same few sets. */
const made = new Map();
/** @returns the same object for the same set */
function profileOf(set) {
    const key = set.join(" ");
    let profile = made.get(key);
    if (profile === undefined)
        made.set(key, (profile = makeProfile(set, membersOf(set).filter((byte) => byte !== lineFeed))));
    return profile;
}
const all = [[0, 0xff]];
/** What may stand before or behind a literal, also a line feed. */
const anyByte = makeProfile(all, membersOf(all));


/***/ }),

/***/ 86104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g3: () => (/* binding */ LineSplitter),
  m$: () => (/* binding */ lineLimit),
  oZ: () => (/* binding */ lineText),
  ww: () => (/* binding */ literalsIn),
  $6: () => (/* binding */ textAt)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/logs/kernel-code.js
/** The kernel of the log reader, compiled: WebAssembly in base64. Made by `npm run kernel` from kernel/scan.ts. */
const code = "AGFzbQEAAAABDAJgAn9/AGACf38BfwIPAQNlbnYGbWVtb3J5AgABAwUEAAABAAZ5GH8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACwfaARYJbGluZUNvdW50AxUKZXZlbnRDb3VudAMWBG9wZW4DFwRzY2FuAAMFcGFpcnMDAApwYWlyUHJvYmVzAwEFZ3JhbXMDAgVzbG90cwMDCXNsb3RTaGlmdAMECGxpdGVyYWxzAwUHbWVtYmVycwMGBW5lZWRzAwcEc2VlbgMIBnN0YXJ0cwMJBmV2ZW50cwMKCmV2ZW50TGltaXQDCwVmb3VuZAMMCmZvdW5kTGltaXQDDQdjbGVhbmVkAw4JbGluZUxpbWl0Aw8HaXNFdmVyeQMQBm1lbW9yeQIACuATBKMFAQl/A0AgACgCACIJQQBOBEAgASAAKAIEayEFAkAgACgCDCICQYACRwR/IAUgACgCCGotAAAgAkcFQQALDQAjCCAJQQJ0aiEHIAUjFEkEf0EBBSMTIAcoAgBGCw0AIwUgCUEEdGoiCCgCBCECIAgoAgAhBCACIQMCfwNAIAMEQEEAIANBAWsiAyAFai0AACMGIAQgA0EBdGovAQBBCHRqai0AAEUNAhoMAQsLQQELRQ0AIAgoAgwiBkEBcQR/An9BASMUIgQgBUYNABpBASAFQQFrIgotAAAiA0EJRiADQd0ARnIgA0HaAEZyDQAaIANBIEcEQCADQTBrQQpJIANBIHJB4QBrQRpJciADQd8ARnIgA0EuRnIgA0E6RnIgA0E9RnIgA0EsRnIgA0EtRnIEQAJAA0AgBCAKTQR/IAotAAAiA0Ewa0EKSSADQSByQeEAa0EaSXIgA0HfAEZyIANBLkZyIANBOkZyIANBPUZyIANBLEZyIANBLUZyBUEACwRAQQEhAyAKKAIAQfTkhbMHRgR/IAooAgNB9tLN+wVGBUEACw0CIApBAWshCgwBCwtBACEDCwVBACEDCyADDAELQQEgBSAEQQFqRg0AGiAFQQJrLQAAIgNB3QBGIANB/ABGciADQS1GciADQdoARnIgA0EgRnIgA0Ewa0EKSXILBUEBC0UNACAGQQJxBH8gAiAFaiIEIQMDQCADLQAAQSBGBH9BAQUgAy0AAEEJRgsEQCADQQFqIQMMAQsLIAMtAAAiAkEKRgR/QQEFIAJBDUYgAyAERnEEfyADLQABQQpGBUEACwsFQQELRQ0AIAcjEzYCACAIKAIIIgIjEkoEQCACJBILIwwjEUECdGogCTYCACMRQQFqJBELIABBEGohAAwBCwsLTgEEfyAAQbHz3fF5bCMEdiECQX8jBHYhAwNAIwMgAkEDdGoiBCgCBCIFRQRADwsgBCgCACAARgRAIAUgARAABSACQQFqIANxIQIMAQsLC8AEAQV/Iw4hAgJ/A0AgACABSQRAIAAtAAAiA0EbRgRAQQAgASAAQQFqIgBNBH9BAAUgAC0AACIDQd0ATSADQd0AT3ELBH9BAAUgACABTwR/QQAFIAAtAAAiA0HbAE0gA0HbAE9xCyIDBEAgAEEBaiEAA0AgACABTwR/QQAFIAAtAAAiBEE/TSAEQTBPcQsEQCAAQQFqIQAMAQsLCwNAIAAgAU8Ef0EABSAALQAAIgRBL00gBEEgT3ELBEAgAEEBaiEADAELC0HAAEEwIAMbIQMgAEEBaiAAIAAgAU8Ef0EABSAALQAAIgBB/gBNIAAgA09xCxsLIgBFDQMaDAILIANB/wBHIANBIE9xIANBCUZyBH8gAiADOgAAIAJBAWoFIANBDUYEfyACQQk6AAAgAkEBagUgAgsLIQIgAEEBaiEADAELCyACCyIDRQRAQQQPCyADQoqUqNCgwYKFCjcDACMOIQADQCAAIANJBEAjACAAQQNrKAIAIgRBEHZqLQAAIgUjAiAEQbHz3fF5bCIBQQ92ai0AACABQQx2QQdxdkEBcSIGcgRAIAVBAXEEfwJ/IAAtAAEiAUEKRyAEQRh2IgJBDUYNABogAUGgAUkgAUGAAU9xIAJBwgFGDQAaIAFBuwFGIAJB7wFGDQAaIAJBCUcgAkEgSXEgAkEKR3EgAkH/AEZyCwVBAAsEQEEEDwsgBUECcQRAIwEgBEEQdkECdGooAgAgABAACyAGBEAgBCAAEAELCyAAQQFqIQAMAQsLIxILpwkCD38BfiMAIQgjAiEJQQAkFUEAJBYgACQXIwkgADYCAANAIxYjC0ggACABSXEgAiMNSHEEQCAAIgRBHGoiAyABTQR+IAApAwBCsODAgdOFjJgthSIRIBFC9uzZs/fPnbv/AHyEQoCBgoSIkKDAgH+DUAR+IAApAwhCsODQgoPGjpgwhSIRIBFC9uz9s+fun7v2AHyEQoCBgoSIkKDAgH+DBUIBC1AEfiAEKQMQQrrgwPGChoyYMIUiESARQv/s2fvnzp279gB8hEKAgYKEiJCgwIB/gwVCAQtQBH4gBDUCGEKw4MDRBYUiESARQvbs2fsHfIRCgIGChIiQoMCAf4MFQgELBUIBCyERIAMgBCARUBsiACEGIAAkFCACJBFBACQSIxNBAWokE0EBIQdBACEFA0AgBUUgACABSXEEQANAIABBBGoiAyABTQRAAkAgAEEDaykDACIRpyEKIBFCGIinIgtBsfPd8XlsIQ4gEUIQiKciDEGx893xeWwhDyARQgiIpyINQbHz3fF5bCEQIAggC0EQdmotAAAgCCAMQRB2ai0AACAIIA1BEHZqLQAAIAggCkEQdmotAAAgCSAOQQ92ai0AACAOQQx2QQdxdkEBcSAJIA9BD3ZqLQAAIA9BDHZBB3F2QQFxIAkgCkGx893xeWwiCkEPdmotAAAgCkEMdkEHcXZBAXEgCSAQQQ92ai0AACAQQQx2QQdxdkEBcXJycnJycnINACADIQAMAgsLCyAAQQRqIgMgASABIANLGyEDA0AgACADSQRAAkAgCCAAQQNrKAIAIgpBEHZqLQAAIgsgCSAKQbHz3fF5bCIMQQ92ai0AACAMQQx2QQdxdkEBcSIMcgRAIAtBAXEEQCAKQRh2IgVBCkYEf0EABQJ/IAAtAAEiB0EKRyAFQQ1GDQAaIAdBoAFJIAdBgAFPcSAFQcIBRg0AGiAHQbsBRiAFQe8BRg0AGiAFQQlHIAVBIElxIAVBCkdxIAVB/wBGcgsLRSIHRSAFQQpGciIFDQILIAtBAnEEQCMBIApBEHZBAnRqKAIAIAAQAAsgDARAIAogABABCwsgAEEBaiEADAILCwsMAQsLA0AgACABSQR/IAAtAABBCkcFQQALBEAgAEEBaiEADAELCyAAIAFPBEAPCyMSIQMjEAR/QQAhB0ECBSMPIAAgBGtJBH9BBAUgBwR/IAMFIw4kFCACJBFBACQSIxNBAWokEyAGIAAQAgsLCyIDQQAgA0EBRgR/IAIhAwJ/A0AgAyMRSARAIwcjDCADQQJ0aigCAEECdGooAgAhBgNAIAYoAgBBAE4EQEEBIAYoAgAiBQR/An8DQCAFKAIAQQBOBEBBASMTIwggBSgCAEECdGooAgBGDQIaIAVBBGohBQwBCwtBAAsFQQELDQQaIAZBBGohBgwBCwsgA0EBaiEDDAELC0EACwVBAQsbIgMEQCMKIxZBHGxqIgUjFTYCACAFIAQ2AgQgBSAANgIIIAUgAzYCDCAFIAc2AhAgBSACNgIUIAUjETYCGCMWQQFqJBYjESECCyMVQQFqJBUgAEEBaiIAJBcjCSMVQQJ0aiAANgIADAELCws=";

// EXTERNAL MODULE: ./build/logs/byte-frequency.js
var byte_frequency = __webpack_require__(31717);
// EXTERNAL MODULE: ./build/logs/literal.js
var logs_literal = __webpack_require__(81549);
;// CONCATENATED MODULE: ./build/logs/memory-image.js
const word = 8;
/** Hands out addresses one behind the other, each at a multiple of eight bytes. Nothing lies at 0, which stands for nothing. */
class Addresses {
    #next = 2 * word;
    take(bytes) {
        const address = this.#next;
        this.#next = Math.ceil((address + bytes) / word) * word;
        return address;
    }
    get end() {
        return this.#next;
    }
}
/** Memory that grows as things are laid into it; numbers are little-endian. */
class MemoryImage {
    #addresses = new Addresses();
    #bytes = new Uint8Array(2 ** 20);
    #view = new DataView(this.#bytes.buffer);
    /** @returns the address of so many bytes, all of them 0 */
    take(bytes) {
        const address = this.#addresses.take(bytes);
        if (this.#addresses.end > this.#bytes.length) {
            const larger = new Uint8Array(2 * this.#addresses.end);
            larger.set(this.#bytes);
            this.#bytes = larger;
            this.#view = new DataView(larger.buffer);
        }
        return address;
    }
    /** Lays numbers of four bytes. @returns their address */
    words(values) {
        const address = this.take(4 * values.length);
        for (const [index, value] of values.entries())
            this.setWord(address + 4 * index, value);
        return address;
    }
    /** Lays numbers of two bytes. @returns their address */
    halves(values) {
        const address = this.take(2 * values.length);
        for (const [index, value] of values.entries())
            this.#view.setUint16(address + 2 * index, value, true);
        return address;
    }
    setWord(address, value) {
        this.#view.setInt32(address, value, true);
    }
    wordAt(address) {
        return this.#view.getInt32(address, true);
    }
    setBits(address, bits) {
        this.#view.setUint8(address, this.#view.getUint8(address) | bits);
    }
    set(address, bytes) {
        this.#bytes.set(bytes, address);
    }
    get bytes() {
        return this.#bytes.subarray(0, this.#addresses.end);
    }
}

;// CONCATENATED MODULE: ./build/logs/kernel-tables.js



const filterSettingNames = [
    "pairs",
    "pairProbes",
    "grams",
    "slots",
    "slotShift",
    "literals",
    "members",
    "needs",
    "isEvery",
];
const pairCount = 2 ** 16;
const wordBits = 32;
/** Bits of a hash by which four bytes are told apart: 17 choose a byte, three a bit of it. */
const gramBits = 20;
const leastSlotBits = 4;
const slotBytes = 8;
/** As in the kernel: spreads the bits of four bytes over the upper ones of a number. */
const spread = 0x9e3779b1;
/** Bits of a pair, as in the kernel: its second byte may end a line or make it unclean; it triggers. */
const breaks = 1;
const triggers = 2;
/** Closes a row. */
const noMore = -1;
const tab = 0x09;
const everyByte = Array.from({ length: 256 }, (_, byte) => byte);
const mayBreak = (byte) => (byte < 0x20 && byte !== tab) || byte === 0x7f || byte === 0xc2 || byte === 0xef;
const hashOf = (gram, bits) => Math.imul(gram, spread) >>> (wordBits - bits);
/** In place of a byte to check, as in the kernel: there is none. */
const anything = 256;
function checkOf({ literal, row }) {
    const { kind, at } = literal.trigger;
    let least = Infinity;
    let check = [0, anything];
    for (const [place, profile] of row.entries()) {
        const [byte, ...more] = profile.bytes;
        if (byte === undefined || more.length > 0 || (place >= at && place < at + logs_literal/* triggerLengths */.YH[kind]))
            continue;
        const share = (0,byte_frequency/* frequency */.X)([profile]);
        if (share >= least)
            continue;
        least = share;
        check = [place, byte];
    }
    return check;
}
const layProbes = (image, row, checks) => image.words([...row.flatMap(({ number, reach }) => [number, reach, ...(checks[number] ?? [])]), noMore]);
/** By two bytes: whether they end a line, make it unclean, or trigger, and what. */
function layPairs(image, pairs, checks) {
    const table = image.take(pairCount);
    const probes = image.take(4 * pairCount);
    for (const byte of everyByte.filter(mayBreak))
        for (const first of everyByte)
            image.setBits(table + (first | (byte << 8)), breaks);
    for (const [pair, row] of pairs) {
        image.setBits(table + pair, triggers);
        image.setWord(probes + 4 * pair, layProbes(image, row, checks));
    }
    return { pairs: table, pairProbes: probes };
}
/** By four bytes: whether they may trigger, and an open hash table of what. */
function layGrams(image, grams, checks) {
    const slotBits = Math.max(leastSlotBits, Math.ceil(Math.log2(2 * grams.size + 1)));
    const table = image.take(2 ** gramBits / 8);
    const slots = image.take(slotBytes * 2 ** slotBits);
    for (const [gram, row] of grams) {
        const hash = hashOf(gram, gramBits);
        image.setBits(table + (hash >>> 3), 1 << (hash & 7));
        let slot = hashOf(gram, slotBits);
        while (image.wordAt(slots + slotBytes * slot + 4) !== 0)
            slot = (slot + 1) % 2 ** slotBits;
        image.setWord(slots + slotBytes * slot, gram);
        image.setWord(slots + slotBytes * slot + 4, layProbes(image, row, checks));
    }
    return { grams: table, slots, slotShift: wordBits - slotBits };
}
/** By literal: its sets, interest and edges, and what must be true besides where it is wanted. */
function layLiterals(image, sought) {
    const sets = new Map();
    for (const { row } of sought)
        for (const profile of row)
            if (!sets.has(profile))
                sets.set(profile, sets.size);
    const members = image.take(256 * sets.size);
    for (const [{ has }, set] of sets)
        image.set(members + 256 * set, has);
    const lists = new Map([[null, 0]]);
    const listOf = (list) => {
        const address = lists.get(list) ?? image.words([...(list ?? []), noMore]);
        lists.set(list, address);
        return address;
    };
    const rows = sought.map(({ literal: { begins, ends }, row, interest, needs }) => ({
        fields: [
            image.halves(row.map((profile) => sets.get(profile) ?? 0)),
            row.length,
            interest,
            (begins ? 1 : 0) | (ends ? 2 : 0),
        ],
        needs: image.words([...needs.map(listOf), noMore]),
    }));
    return {
        literals: image.words(rows.flatMap(({ fields }) => fields)),
        needs: image.words(rows.map(({ needs }) => needs)),
        members,
    };
}
/** Lays out a filter as the kernel has it. */
function layTables({ isEvery, sought, grams, pairs }) {
    const image = new MemoryImage();
    const checks = sought.map(checkOf);
    const settings = {
        ...layPairs(image, pairs, checks),
        ...layGrams(image, grams, checks),
        ...layLiterals(image, sought),
        isEvery: isEvery ? 1 : 0,
    };
    return { image: image.bytes, settings };
}

;// CONCATENATED MODULE: ./build/logs/kernel.js




const settingNames = [
    ...filterSettingNames,
    "seen",
    "starts",
    "events",
    "eventLimit",
    "found",
    "foundLimit",
    "cleaned",
    "lineLimit",
];
const pageBytes = 64 * 1024;
const eventLimit = 8192;
/** With more findings no line is begun any more; one line has as many as there are literals at most. */
const foundLimit = 32 * 1024;
/** So many bytes may be read and written behind the input and behind a cleaned line. */
const margin = 64;
/** Numbers of an event, in their order. */
const eventFields = 7;
const laid = new WeakMap();
function tablesOf(filter) {
    let tables = laid.get(filter);
    if (tables === undefined)
        laid.set(filter, (tables = layTables(filter)));
    return tables;
}
/** Compiled when the first log is read. */
let compiled = null;
/** The compiled scanner with memory of its own, for one filter. */
class Kernel {
    #exports;
    /** Its whole memory. */
    memory;
    /** Where the bytes to be scanned lie. */
    input;
    /** Where the lines of the last scan begin, and the one behind them. */
    starts;
    /** By line of interest: its number among the lines, start, end, interest, whether it is clean, its findings' first and end. */
    events;
    found;
    constructor(filter, { inputBytes, lineLimit }) {
        const { image, settings } = tablesOf(filter);
        const space = new Addresses();
        space.take(image.length);
        // A line may end with each byte.
        const starts = space.take(4 * (inputBytes + 1));
        const events = space.take(4 * eventFields * eventLimit);
        const foundCount = foundLimit + filter.sought.length;
        const found = space.take(4 * foundCount);
        const seen = space.take(4 * filter.sought.length);
        const cleaned = space.take(lineLimit + margin);
        // What may be read behind the input says nothing, but must be there.
        this.input = space.take(inputBytes + margin);
        const memory = new WebAssembly.Memory({ initial: Math.ceil(space.end / pageBytes) });
        this.memory = external_node_buffer_.Buffer.from(memory.buffer);
        this.memory.set(image);
        this.starts = new Uint32Array(memory.buffer, starts, inputBytes + 1);
        this.events = new Int32Array(memory.buffer, events, eventFields * eventLimit);
        this.found = new Int32Array(memory.buffer, found, foundCount);
        compiled ??= new WebAssembly.Module(external_node_buffer_.Buffer.from(code, "base64"));
        this.#exports = new WebAssembly.Instance(compiled, { env: { memory } }).exports;
        const told = { ...settings, starts, events, eventLimit, found, foundLimit, seen, cleaned, lineLimit };
        for (const name of settingNames)
            this.#exports[name].value = told[name];
    }
    /** Scans bytes of the memory, from the beginning of a line. What the last scan said is gone. */
    scan(from, to) {
        this.#exports.scan(from, to);
    }
    /** How many lines ended. */
    get lineCount() {
        return this.#exports.lineCount.value;
    }
    get eventCount() {
        return this.#exports.eventCount.value;
    }
    /** Where the line begins that has not ended, or where there is more to scan. */
    get open() {
        return this.#exports.open.value;
    }
}

;// CONCATENATED MODULE: ./build/logs/line-splitter.js



/** A physical line longer than this (UTF-16 units) is cut: no tool's message needs more, and matching stays linear. */
const lineLimit = 8 * 1024;
/** More bytes than these are not kept of a line. A UTF-16 unit takes three bytes of UTF-8 at most. */
const byteLimit = 3 * lineLimit + 4;
const lineFeed = 0x0a;
/** Tells UTF-16 by its byte-order mark, or by the NUL that every other byte of plain ASCII in UTF-16 is. */
function encodingOf(head) {
    const [first, second, third, fourth] = head;
    if (first === 0xff && second === 0xfe)
        return "utf-16le";
    if (first === 0xfe && second === 0xff)
        return "utf-16be";
    const printable = (byte) => byte !== undefined && byte > 8 && byte < 127;
    if (printable(first) && second === 0 && printable(third) && fourth === 0)
        return "utf-16le";
    if (first === 0 && printable(second) && third === 0 && printable(fourth))
        return "utf-16be";
    return "utf-8";
}
/** The text of a line as the splitter gives it. Invalid UTF-8 becomes U+FFFD. */
function lineText(bytes, start, end) {
    const text = bytes.toString("utf8", start, Math.min(end, start + byteLimit));
    return text.length > lineLimit ? { text: text.slice(0, lineLimit), cut: true } : { text, cut: false };
}
/** The text of a line of a row. */
const textAt = ({ bytes, starts }, place) => lineText(bytes, starts[place] ?? 0, (starts[place + 1] ?? 1) - 1).text;
const interests = [0, 1, 2, 3];
/** So many bytes are taken in at a time: they stay in the processor's cache while they are looked at. */
const pieceBytes = 128 * 1024;
const room = { inputBytes: byteLimit + pieceBytes + 1, lineLimit };
/** Kernels whose splitter has finished: making one costs more than a small log takes to read. */
const idle = new WeakMap();
/**
 * Splits a log's bytes into physical lines at LF; a push machine, so the caller owns the loop. Memory stays flat
 * whatever the length of a line. A last line without LF counts; an empty rest after the last LF does not.
 */
class LineSplitter {
    #sink;
    #filter;
    #kernel;
    #decode = null;
    #head = new Uint8Array(0);
    /** Behind the line whose LF has not come yet; at most `byteLimit` bytes of it are kept. */
    #end;
    /** Used for one line after the other. */
    #line;
    #found = [];
    constructor(sink, filter) {
        this.#sink = sink;
        this.#filter = filter;
        this.#kernel = idle.get(filter)?.pop() ?? new Kernel(filter, room);
        this.#end = this.#kernel.input;
        this.#line = { bytes: this.#kernel.memory, start: 0, end: 0, interest: 0, found: null, isClean: false };
    }
    push(bytes) {
        if (this.#decode !== null) {
            this.#split(this.#decode(bytes));
            return;
        }
        const head = this.#head.length === 0 ? bytes : external_node_buffer_.Buffer.concat([this.#head, bytes]);
        if (head.length < 4) {
            this.#head = head.slice();
            return;
        }
        this.#start(head);
    }
    /** Nothing can be pushed after it. */
    finish() {
        if (this.#decode === null)
            this.#start(this.#head);
        this.#split(this.#decode?.() ?? new Uint8Array(0));
        if (this.#end > this.#kernel.input)
            this.#split(Uint8Array.of(lineFeed));
        const others = idle.get(this.#filter);
        if (others === undefined)
            idle.set(this.#filter, [this.#kernel]);
        else
            others.push(this.#kernel);
    }
    #start(head) {
        const encoding = encodingOf(head);
        // The mark itself is left in the text: it may stand at the start of any line and is dropped there.
        const decoder = new external_node_util_.TextDecoder(encoding, { ignoreBOM: true });
        this.#decode =
            encoding === "utf-8"
                ? (bytes = new Uint8Array(0)) => bytes
                : (bytes) => external_node_buffer_.Buffer.from(bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true }));
        this.#split(this.#decode(head));
    }
    #split(bytes) {
        const { memory, input } = this.#kernel;
        for (let from = 0; from < bytes.length; from += pieceBytes) {
            const piece = bytes.subarray(from, from + pieceBytes);
            memory.set(piece, this.#end);
            const end = this.#end + piece.length;
            let open = input;
            for (let before = -1; open !== before && open < end;) {
                before = open;
                open = this.#scan(open, end);
            }
            const kept = Math.min(end - open, byteLimit);
            memory.copyWithin(input, open, open + kept);
            this.#end = input + kept;
        }
    }
    /** @returns where the line begins that was not scanned to its end */
    #scan(from, to) {
        const kernel = this.#kernel;
        kernel.scan(from, to);
        const { events, eventCount, lineCount, open } = kernel;
        const row = { bytes: kernel.memory, starts: kernel.starts };
        let next = 0;
        for (let at = 0; at < eventCount * eventFields; at += eventFields) {
            const place = events[at] ?? 0;
            if (place > next)
                this.#sink.passed(row, next, place);
            next = place + 1;
            this.#sink.line(this.#lineOf(at), row, place);
        }
        if (lineCount > next)
            this.#sink.passed(row, next, lineCount);
        this.#sink.release();
        return open;
    }
    /** @param at the event's first number */
    #lineOf(at) {
        const { events, found } = this.#kernel;
        const interest = interests[events[at + 3] ?? 0];
        const line = this.#line;
        line.start = events[at + 1] ?? 0;
        line.end = events[at + 2] ?? 0;
        line.isClean = events[at + 4] === 1;
        // What the kernel could not look into is read as a line that may hold an ending.
        line.interest = interest ?? 3;
        line.found = interest === undefined || this.#filter.isEvery ? null : this.#found;
        this.#found.length = 0;
        for (let index = events[at + 5] ?? 0; index < (events[at + 6] ?? 0); index += 1)
            this.#found.push(found[index] ?? 0);
        return line;
    }
}
/**
 * Looks for literals in the text of one line, as a person saw it.
 * @returns the places of those that it holds; null where that can't be told
 */
function literalsIn(text, filter) {
    let found = [];
    const splitter = new LineSplitter({
        passed: () => undefined,
        line: (line) => {
            found = line.found === null ? null : [...line.found];
        },
        release: () => undefined,
    }, filter);
    // Behind a space, what looks like a time stamp is none.
    splitter.push(external_node_buffer_.Buffer.from(` ${text}`));
    splitter.finish();
    return found;
}


/***/ }),

/***/ 81549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YH: () => (/* binding */ triggerLengths),
/* harmony export */   Zc: () => (/* binding */ literalOf),
/* harmony export */   u6: () => (/* binding */ literalOfSets)
/* harmony export */ });
/* harmony import */ var _byte_frequency_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31717);
/* harmony import */ var _byte_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54491);


const triggerLengths = { gram: 4, pair: 2 };
/** Four bytes that may be more than these are no good: each takes its place in the tables. */
const gramLimit = 320;
/** What each value costs, as a frequency. */
const valueCost = 2e-8;
function best(row, kind, limit) {
    let least = Infinity;
    let trigger = null;
    for (let at = 0; at + triggerLengths[kind] <= row.length; at += 1) {
        const bytes = row.slice(at, at + triggerLengths[kind]);
        const count = bytes.reduce((product, { bytes }) => product * bytes.length, 1);
        const cost = (0,_byte_frequency_js__WEBPACK_IMPORTED_MODULE_0__/* .frequency */ .X)(bytes) + count * valueCost;
        if (count > limit || cost >= least)
            continue;
        least = cost;
        trigger = { kind, at };
    }
    return trigger;
}
/**
 * Makes a literal, to be noticed by its rarest bytes.
 * @param sets at least two
 */
function literalOfSets(sets, begins = false, ends = false) {
    const row = sets.map(_byte_set_js__WEBPACK_IMPORTED_MODULE_1__/* .profileOf */ .dp);
    const trigger = best(row, "gram", gramLimit) ?? best(row, "pair", Infinity);
    if (trigger === null)
        throw new Error("a literal has less than two bytes");
    return { sets, begins, ends, trigger };
}
/** The literal of a text, which may stand anywhere. */
const literalOf = (text) => literalOfSets((0,_byte_set_js__WEBPACK_IMPORTED_MODULE_1__/* .setsOf */ .Nc)(text));


/***/ }),

/***/ 82926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w0: () => (/* binding */ LogReader),
  Zw: () => (/* binding */ beforeEnding),
  Uw: () => (/* binding */ everyLine),
  OK: () => (/* binding */ readerFilter)
});

// EXTERNAL MODULE: ./build/logs/literal.js
var logs_literal = __webpack_require__(81549);
// EXTERNAL MODULE: ./build/logs/byte-set.js
var byte_set = __webpack_require__(54491);
;// CONCATENATED MODULE: ./build/logs/line-filter.js


/** Every row of bytes that sets in a row may be, as a number: the first byte is the lowest. */
const valuesOf = (row) => row.reduceRight((values, { bytes }) => values.flatMap((value) => bytes.map((byte) => (value << 8) | byte)), [0]);
/** Literals by what they are: the same one may be wanted by many. */
class Catalogue {
    sought = [];
    grams = new Map();
    pairs = new Map();
    #places = new Map();
    /** @returns the literal's place */
    add(literal, interest) {
        const key = JSON.stringify(literal);
        let place = this.#places.get(key);
        if (place === undefined)
            this.#places.set(key, (place = this.#enter(literal)));
        const entry = this.sought[place];
        if (entry !== undefined && entry.interest < interest)
            entry.interest = interest;
        return place;
    }
    #enter(literal) {
        const row = literal.sets.map(byte_set/* profileOf */.dp);
        const { kind, at } = literal.trigger;
        const number = this.sought.push({ literal, row, interest: 0, needs: [] }) - 1;
        const table = kind === "gram" ? this.grams : this.pairs;
        const reach = at + logs_literal/* triggerLengths */.YH[kind] - 1;
        for (const value of valuesOf(row.slice(at, at + logs_literal/* triggerLengths */.YH[kind]))) {
            const probes = table.get(value);
            if (probes === undefined)
                table.set(value, [{ number, reach }]);
            else
                probes.push({ number, reach });
        }
        return number;
    }
}
/**
 * Makes a filter for lines that hold some of many literals.
 * @param wanted null when every line is of interest
 */
function lineFilter(wanted) {
    const catalogue = new Catalogue();
    const owners = [];
    for (const literal of wanted?.endings ?? [])
        catalogue.add(literal, 3);
    for (const literal of wanted?.marks ?? [])
        catalogue.add(literal, 2);
    for (const [place, { any, also }] of wanted?.needs.entries() ?? []) {
        const others = also?.map((literal) => catalogue.add(literal, 0)) ?? null;
        for (const literal of any) {
            const number = catalogue.add(literal, 1);
            catalogue.sought[number]?.needs.push(others);
            (owners[number] ??= []).push(place);
        }
    }
    const { sought, grams, pairs } = catalogue;
    return { isEvery: wanted === null, sought, owners, grams, pairs };
}

// EXTERNAL MODULE: ./build/logs/line-splitter.js + 4 modules
var line_splitter = __webpack_require__(86104);
;// CONCATENATED MODULE: ./build/logs/passed-lines.js

/** The last lines that a reader passed over without looking into them, in case the next one makes them of interest. */
class PassedLines {
    #limit;
    /** Lines of the row whose bytes are there, one behind the other: from a place to behind another. */
    #row = null;
    #from = 0;
    #to = 0;
    /** Lines of bytes that are gone. */
    #settled = [];
    /** @param limit how many lines are kept */
    constructor(limit) {
        this.#limit = limit;
    }
    /** Adds lines that stand behind those that were added since the last were taken. */
    add(row, from, to) {
        if (this.#row === null)
            this.#from = from;
        this.#row = row;
        this.#to = to;
    }
    /** Makes the lines independent of the bytes that they came in, which may be used again. */
    settle() {
        if (this.#row === null)
            return;
        this.#settled = this.#last(this.#limit);
        this.#row = null;
    }
    /** Gives away the last lines, at most `count`, in order, and forgets the rest. */
    take(count) {
        const lines = this.#last(count);
        this.#settled = [];
        this.#row = null;
        return lines;
    }
    #last(count) {
        const row = this.#row;
        const current = row === null ? 0 : Math.min(this.#to - this.#from, count);
        const before = Math.min(this.#settled.length, count - current);
        const lines = before === 0 ? [] : this.#settled.slice(-before);
        if (row === null)
            return lines;
        for (let place = this.#to - current; place < this.#to; place += 1)
            lines.push((0,line_splitter/* textAt */.$6)(row, place));
        return lines;
    }
}

;// CONCATENATED MODULE: ./build/logs/runner-line.js
/**
 * What the runner adds to a line, and how to take it off again.
 * Sources: actions/runner src/Runner.Common/Logging.cs (time stamp of seven fractional digits, UTF-8 writer that may
 * repeat the byte-order mark at each block), src/Runner.Worker/ExecutionContext.cs (WellKnownTags).
 */
const tags = ["error", "warning", "notice", "debug", "section", "command", "group", "endgroup"];
const stamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z ?/;
/** Of the stamp, without the space behind it. */
const stampLength = 28;
const digit = "0".charCodeAt(0);
const stampForm = Array.from("0000-00-00T00:00:00.0000000Z", (sign) => sign.charCodeAt(0));
/** Whether the runner's time stamp stands at a place of the bytes. */
const isStampedAt = (bytes, start) => {
    for (let place = 0; place < stampLength; place += 1) {
        const byte = bytes[start + place] ?? 0;
        const form = stampForm[place];
        if (form === digit ? byte < digit || byte > digit + 9 : byte !== form)
            return false;
    }
    return true;
};
/** CSI, OSC (closed by BEL or ST, or not at all), and two-byte escapes; C1 forms too. ECMA-48 §5.4, §8.3. */
const escapes = 
// oxlint-disable-next-line no-control-regex
/(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]?/g;
// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001a\u001c-\u001f\u007f-\u009f\ufeff]/g;
// oxlint-disable-next-line no-control-regex
const dirty = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff]/;
/** Whether the line carries the runner's time stamp. */
const isStamped = (text) => stamp.test(text.startsWith("\ufeff") ? text.slice(1) : text);
const afterStamp = (bytes, start) => {
    if (!isStampedAt(bytes, start))
        return start;
    const end = start + stampLength;
    return bytes[end] === 0x20 ? end + 1 : end;
};
/**
 * The text of a line without escapes, control characters and tag, as `readLine` has it.
 * @param start of the line's bytes, which may end in a carriage return
 */
function cleanText(bytes, start, end) {
    const from = afterStamp(bytes, start);
    if (bytes[end - 1] !== 0x0d)
        return bytes.toString("utf8", from, end);
    const text = bytes.toString("utf8", afterStamp(bytes, from), end - 1);
    return text.trim() === "" ? "" : text;
}
/** A terminal shows what was written last after a carriage return: progress bars overwrite themselves. */
function lastOverwrite(text) {
    const parts = text.split("\r").filter((part) => part.trim() !== "");
    return parts.at(-1) ?? "";
}
/**
 * Takes off byte-order mark, time stamp, escapes, carriage returns and control characters.
 * @param raw one physical line, without its LF
 * @returns the text as a person saw it, and the runner's tag in front of it, if any
 */
function readLine(raw) {
    let text = raw.charCodeAt(0) === 0xfeff ? raw.slice(1) : raw;
    // Charcode 50 is "2": a cheap way past the expression on the lines that have no stamp.
    if (text.charCodeAt(0) === 50)
        text = text.replace(stamp, "");
    if (dirty.test(text)) {
        text = text.replace(escapes, "");
        if (text.includes("\r"))
            text = lastOverwrite(text);
        text = text.replace(controls, "");
        if (text.charCodeAt(0) === 50)
            text = text.replace(stamp, "");
    }
    if (text.charCodeAt(0) !== 35)
        return { text, tag: null };
    const tag = tags.find((name) => text.startsWith(`##[${name}]`)) ?? null;
    return { text: tag === null ? text : text.slice(tag.length + 4), tag };
}

;// CONCATENATED MODULE: ./build/logs/travis-marks.js
/**
 * The marks by which a Travis CI log tells its commands apart. Source: travis-ci/travis-build
 * lib/travis/build/bash/travis_fold.bash, travis_result.bash, and lib/travis/build/stages.rb.
 */
/** What the worker says after each command of the script phase: of one with several lines, on the last of them. */
const commandEnd = /" exited with \d{1,3}\.$/;
/** The folds of the worker's own phases. A phase that fails ends the build before its fold is closed. */
const phaseEnd = /travis_fold:end:(?:worker_info|system_info|git|apt|addons|cache|rvm|nvm|ruby|before_install|install|before_script|after_\w{1,20}|before_cache|before_deploy|dpl|deploy)\b/;
/**
 * @param raw the line as it came: what follows on the same line may overwrite a fold's end
 * @param text the line as a person saw it
 * @returns whether a command or a phase of a Travis build is over with this line
 */
const endsTravisCommand = (raw, text) => (text.endsWith(".") && commandEnd.test(text)) || (raw.includes("travis_fold:end:") && phaseEnd.test(raw));

;// CONCATENATED MODULE: ./build/logs/log-reader.js






/** The step that the runner's own clean-up is. Source: actions/runner src/Runner.Worker/JobExtension.cs. */
const cleanup = "Post job cleanup.";
/** `gh run view --log` puts job and step in front of each line. Source: cli/cli pkg/cmd/run/view/view.go. */
const viewed = /^\ufeff?([^\t]+)\t([^\t]+)\t/;
/** How many lines around one that is of interest are handed out with it. */
const around = 3;
/** How many lines are handed out before one that says how something ended. */
const beforeEnding = 32;
/** What the reader itself must see: tags, the clean-up, the marks of Travis. */
const structure = [
    "##[",
    cleanup,
    // Of `travis_fold:`, whose first letter may be taken for the end of an escape sequence in front of it.
    "ravis_fold:",
    `" exited with `,
].map(logs_literal/* literalOf */.Zc);
/** Lets every line through. */
const everyLine = lineFilter(null);
/** Makes a filter for readers whose sink looks for something: what it wants, and what the reader itself must see. */
const readerFilter = (wanted) => lineFilter({ ...wanted, marks: structure });
/** @returns a line's text, as a person saw it */
const seenText = ({ bytes, start, end, isClean }) => isClean ? cleanText(bytes, start, end) : readLine((0,line_splitter/* lineText */.oZ)(bytes, start, end).text).text;
/**
 * Reads a log from bytes: lines, tags, steps. A push machine, so the caller owns the loop.
 * A job log names its steps by the group that each opens (`##[group]Run …`); a log in the form of
 * `gh run view --log` names job and step on every line. A Travis log's commands count as steps, without a name.
 */
class LogReader {
    #sink;
    #expects;
    #splitter;
    #number = 0;
    #cutLines = 0;
    #form = "unknown";
    #job;
    #step;
    #stepIndex;
    #header = false;
    /** How many more lines are handed out whatever they hold. */
    #after = 0;
    /** The line that has the second look. */
    #looked = null;
    #read = () => (this.#looked === null ? "" : seenText(this.#looked));
    #passed = new PassedLines(beforeEnding);
    /** The log is a step's own file: its place names the step, not the group it opens with. */
    #ownStep;
    /**
     * @param sink gets every line, in order
     * @param origin the job and the step that the log's place tells, null where it does not
     * @param filter chooses the lines that the sink gets, with those around them
     * @param expects the second look, at lines that the filter chose for their literals alone
     */
    constructor(sink, origin, filter = everyLine, expects = () => true) {
        this.#sink = sink;
        this.#expects = expects;
        this.#job = origin.job;
        this.#step = origin.step;
        this.#ownStep = origin.step !== null;
        this.#stepIndex = this.#ownStep ? 0 : -1;
        this.#splitter = new line_splitter/* LineSplitter */.g3({
            passed: (row, from, to) => this.#pass(row, from, to),
            line: (line, row, place) => this.#raw(line, row, place),
            release: () => this.#passed.settle(),
        }, filter);
    }
    /** How many lines were cut because they were too long. */
    get cutLines() {
        return this.#cutLines;
    }
    get lines() {
        return this.#number;
    }
    push(bytes) {
        this.#splitter.push(bytes);
    }
    finish() {
        this.#splitter.finish();
        this.#handOut(around);
    }
    /** Lines that hold nothing of interest: some are handed out behind one that does, and the log's first lines. */
    #pass(row, from, to) {
        let place = from;
        for (; place < to && (this.#after > 0 || this.#form !== "plain"); place += 1) {
            // Lines that name job and step themselves have to be read; so does the first, which shows the log's form.
            this.#after = this.#form === "plain" ? this.#after - 1 : around;
            this.#number += 1;
            this.#line((0,line_splitter/* textAt */.$6)(row, place), this.#number, []);
        }
        if (place === to)
            return;
        this.#number += to - place;
        this.#passed.add(row, place, to);
    }
    #raw(line, row, place) {
        if (this.#form === "plain" && !this.#isOfInterest(line)) {
            this.#pass(row, place, place + 1);
            return;
        }
        const { bytes, start, end, interest, found } = line;
        this.#handOut(interest === 3 ? beforeEnding : around);
        this.#after = around;
        this.#number += 1;
        const { text, cut } = (0,line_splitter/* lineText */.oZ)(bytes, start, end);
        if (cut)
            this.#cutLines += 1;
        this.#line(text, this.#number, found === null ? null : [...found]);
    }
    #isOfInterest(line) {
        if (line.interest !== 1 || line.found === null)
            return true;
        this.#looked = line;
        return this.#expects(line.found, this.#number + 1, this.#read);
    }
    /** Hands out the last of the lines that were passed over, at most `count`. */
    #handOut(count) {
        const lines = this.#passed.take(count);
        for (const [index, raw] of lines.entries())
            this.#line(raw, this.#number - lines.length + index + 1, []);
    }
    #line(raw, number, found) {
        if (this.#form === "unknown" && raw.trim() !== "")
            this.#form = this.#looksViewed(raw) ? "viewed" : "plain";
        const own = this.#form === "viewed" ? this.#unview(raw) : raw;
        const { text, tag } = readLine(own);
        this.#follow(text, tag);
        this.#sink({
            number,
            text,
            tag,
            job: this.#job,
            step: this.#step,
            stepIndex: this.#stepIndex,
            header: this.#header || tag === "group" || tag === "endgroup",
            found,
        });
        if (tag === "endgroup")
            this.#header = false;
        if (this.#form === "plain" && endsTravisCommand(own, text))
            this.#stepIndex += 1;
    }
    #looksViewed(raw) {
        const prefix = viewed.exec(raw);
        return prefix !== null && isStamped(raw.slice(prefix[0].length));
    }
    #unview(raw) {
        const prefix = viewed.exec(raw);
        if (prefix === null)
            return raw;
        const [whole, job = "", step = ""] = prefix;
        if (job !== this.#job || step !== this.#step) {
            this.#job = job;
            this.#step = step;
            this.#stepIndex += 1;
            this.#header = false;
        }
        return raw.slice(whole.length);
    }
    #follow(text, tag) {
        const opens = tag === "group" && text.startsWith("Run ");
        if (opens)
            this.#header = true;
        if (this.#ownStep || this.#form === "viewed" || (!opens && text !== cleanup))
            return;
        this.#stepIndex += 1;
        this.#step = text;
    }
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
/**
 * Leaves of a text what a reader can see, so that what is shown and what is searched for secrets is the same.
 * @param text any text, one line or many
 * @returns well-formed UTF-16 (a lone surrogate becomes U+FFFD); LF and tab stay, CR LF is LF, other breaks are spaces
 */
function visible(text) {
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
    },
    // A line out of a PEM body whose first line is elsewhere: exactly 64 or 70 characters of base64, as OpenSSL and OpenSSH wrap.
    {
        name: "private key",
        pattern: /^([ \t]{0,20})(?=\S{0,69}[a-z])(?=\S{0,69}[A-Z])(?=\S{0,69}[0-9])[A-Za-z0-9+/]{64}(?:[A-Za-z0-9+/]{6})?$/gm,
        keep: true,
    },
    { name: "github token", pattern: /gh[pour]_[A-Za-z0-9]{20,}/g },
    { name: "github token", pattern: /ghs_[\w.-]{20,}/g },
    { name: "github token", pattern: /github_pat_\w{20,}/g },
    { name: "hugging face token", pattern: /(?<![A-Za-z0-9])hf_[A-Za-z0-9]{20,}/g },
    { name: "aws access key", pattern: /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}[A-Za-z0-9]*/g },
    {
        name: "aws secret",
        pattern: /((?:secret_?access_?key|session_?token)["']?\s{0,4}[:=]\s{0,4}["']?)[A-Za-z0-9/+=]{40,}/gi,
        keep: true,
    },
    { name: "google key", pattern: /(?<![A-Za-z0-9])AIza[\w-]{30,}/g },
    { name: "google token", pattern: /(?<![A-Za-z0-9])ya29\.[\w.-]{20,}/g },
    {
        name: "api key",
        pattern: /(?<![A-Za-z0-9])sk-(?:(?:proj|ant|svcacct|admin|or)-[\w-]{20,}|[A-Za-z0-9]{20,}[\w-]*)/g,
    },
    { name: "stripe key", pattern: /(?<![A-Za-z0-9])[rs]k_(?:live|test)_[A-Za-z0-9]{16,}/g },
    { name: "slack token", pattern: /xox[abeoprs]-[A-Za-z0-9-]{10,}/g },
    { name: "slack webhook", pattern: /(https:\/\/hooks\.slack\.com\/)[\w/+-]{10,}/g, keep: true },
    { name: "npm token", pattern: /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{30,}/g },
    { name: "pypi token", pattern: /pypi-AgE[\w-]{16,}/g },
    { name: "docker token", pattern: /dckr_[op]at_[\w-]{20,}/g },
    { name: "rubygems key", pattern: /rubygems_[A-Za-z0-9]{40,}/g },
    { name: "gitlab token", pattern: /glpat-[\w.-]{20,}/g },
    { name: "digitalocean token", pattern: /do[opr]_v1_[A-Za-z0-9]{32,}/g },
    { name: "linear key", pattern: /lin_api_[A-Za-z0-9]{20,}/g },
    { name: "azure key", pattern: /((?:AccountKey|SharedAccessKey)=)[A-Za-z0-9+/=]{20,}/gi, keep: true },
    { name: "azure signature", pattern: /([?&;]sig=)[A-Za-z0-9%+/=_-]{20,}/gi, keep: true },
    { name: "jwt", pattern: /(?<![\w-])eyJ[\w-]{5,}\.eyJ[\w-]{5,}\.[\w-]*/g },
    {
        name: "authorization",
        pattern: /(\bauthorization["']?\s{0,4}[:=]\s{0,4}["']?(?:bearer|basic|token)\s{1,4})[\w.~+/=-]{6,}/gi,
        keep: true,
    },
    // On the web a name alone is a token too; elsewhere (`ssh://git@host`) it is not.
    { name: "credentials", pattern: /(\bhttps?:\/\/)[^\s/?#"'<>]+(?=@)/gi, keep: true },
    {
        name: "credentials",
        pattern: /(\b[a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/?#:"'<>]{0,100}:[^\s/?#"'<>]+(?=@)/gi,
        keep: true,
    },
];

;// CONCATENATED MODULE: ./build/text/redact.js


const shortestSecret = 6;
const placeholder = (name) => `[redacted: ${name}]`;
const knownSecret = placeholder("known secret");
const placeholders = [knownSecret, ...new Set(secretPatterns.map(({ name }) => placeholder(name)))];
/** `RegExp.escape`, which the language version that we compile for lacks. */
const literally = (text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
/**
 * Replaces every secret that its form gives away (`secret-patterns.ts`) by `[redacted: kind]`. Idempotent, linear.
 * @param text one line or many; characters that are not seen must be gone, since they may split a token
 */
function redact(text) {
    return secretPatterns.reduce((rest, { name, pattern, keep }) => rest.replace(pattern, `${keep ? "$1" : ""}${placeholder(name)}`), text);
}
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
    return text.replaceAll("##[", "# #[").replace(/^([^\S\n]*)::/gm, "$1: :");
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

/***/ 61304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ diagnoseLogs)
});

// EXTERNAL MODULE: ./build/logs/line-splitter.js + 4 modules
var line_splitter = __webpack_require__(86104);
// EXTERNAL MODULE: ./build/text/sanitise.js
var sanitise = __webpack_require__(95610);
// EXTERNAL MODULE: ./build/diagnosis/fingerprint.js
var fingerprint = __webpack_require__(62086);
;// CONCATENATED MODULE: ./build/diagnosis/failure.js


/** How long a line of evidence may be, in UTF-16 units. */
const evidenceLength = 500;
/** How long a captured text may be: a list of a hundred versions is read as a whole. */
const captureLength = 4000;
function evidence({ log, steps }, line, role) {
    const step = line.step === null ? undefined : steps.find(({ index }) => index === line.stepIndex);
    return {
        log,
        line: line.number,
        text: (0,sanitise/* plain */.pj)(line.text, evidenceLength),
        role,
        ...(step === undefined ? {} : { stepLine: line.number - step.firstLine + 1 }),
    };
}
/** Where hosted and container jobs check the repository out. Source: actions/runner src/Runner.Common/Constants.cs. */
const checkout = /^(?:\/home\/runner\/work|\/__w|\/Users\/runner\/work|[A-Za-z]:[\\/]a)[\\/][^\\/]+[\\/][^\\/]+[\\/]/;
function failure_location(captures) {
    const path = captures["path"];
    if (path === undefined)
        return undefined;
    const at = (name) => {
        const value = Number(captures[name]);
        return Number.isSafeInteger(value) && value > 0 ? value : undefined;
    };
    const line = at("line");
    const column = at("column");
    return {
        path: (0,sanitise/* plain */.pj)(path.replace(checkout, ""), evidenceLength),
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
    };
}
const exitCode = ({ setting: { step } }) => step.exits.find(({ code }) => code !== null)?.code ?? null;
/** The lines around a cause, and the line by which its step failed. */
function surroundings(scan, { candidate, setting }) {
    const context = [...candidate.before, ...candidate.after].filter(({ text }) => text.trim() !== "");
    const exits = new Set(setting.step.exits.map(({ line }) => line));
    const symptoms = scan.candidates.filter(({ line }) => exits.has(line.number) && line.number !== candidate.line.number);
    const lines = new Map(context.map((line) => [line.number, evidence(scan, line, "context")]));
    for (const { line } of symptoms.slice(0, 2))
        lines.set(line.number, evidence(scan, line, "symptom"));
    return [...lines.values()].toSorted((left, right) => left.line - right.line);
}
/**
 * Writes a ranked line down as a failure.
 * @param scored the line
 * @param sure how likely it is the root cause
 * @param place the workflow (its path or name) and the job, null where the source does not say
 */
function toFailure(scan, scored, sure, place) {
    const { candidate, basis } = scored;
    const { rule, line, text } = candidate;
    const job = line.job ?? place.job;
    const where = failure_location(candidate.captures);
    const message = (0,sanitise/* plain */.pj)(text.trim(), evidenceLength);
    return {
        ruleId: rule.id,
        category: rule.category,
        title: rule.title,
        message,
        job: job === null ? null : (0,sanitise/* plain */.pj)(job),
        step: line.step === null ? null : (0,sanitise/* plain */.pj)(line.step, evidenceLength),
        evidence: [evidence(scan, line, "cause"), ...surroundings(scan, scored)],
        ...(where === undefined ? {} : { location: where }),
        captures: Object.fromEntries(Object.entries(candidate.captures).map(([name, value]) => [name, (0,sanitise/* plain */.pj)(value, captureLength)])),
        confidence: sure.value,
        basis: [...sure.basis, ...basis],
        transient: rule.transient ?? false,
        // Last words may change from run to run; where they were said does not.
        fingerprint: rule.kind === "place"
            ? (0,fingerprint/* undeterminedFingerprint */.fY)({ workflow: place.workflow, job, step: line.step, exitCode: exitCode(scored) })
            : (0,fingerprint/* failureFingerprint */.hX)({ workflow: place.workflow, job, category: rule.category, message }),
        suspects: [],
    };
}

// EXTERNAL MODULE: ./build/diagnosis/model.js + 2 modules
var model = __webpack_require__(80773);
;// CONCATENATED MODULE: ./build/diagnosis/setting.js
/**
 * The line at which a step is known to have failed.
 * @param told some command of the log says itself that it failed: what is said of the whole build tells no more then
 */
function failureLine(step, told) {
    const exit = step.exits.find(({ scope }) => scope === "command") ?? (told ? undefined : step.exits[0]);
    return exit?.line ?? step.errorTags.at(-1) ?? null;
}
/** Puts every candidate of a log next to what its step and its log came to. */
function settings(scan) {
    const steps = new Map(scan.steps.map((step) => [step.index, step]));
    const told = scan.steps.some(({ exits }) => exits.some(({ scope }) => scope === "command"));
    const ends = new Map(scan.steps.map((step) => [step.index, failureLine(step, told)]));
    const anyStepFailed = [...ends.values()].some((line) => line !== null);
    const firstCauses = new Map();
    const lastGenerals = new Map();
    for (const { rule, line } of scan.candidates) {
        if (rule.kind === "cause" && !firstCauses.has(line.stepIndex))
            firstCauses.set(line.stepIndex, line.number);
        if (rule.kind === "general")
            lastGenerals.set(line.stepIndex, line.number);
    }
    return scan.candidates.flatMap((candidate) => {
        const step = steps.get(candidate.line.stepIndex);
        if (step === undefined)
            return [];
        const firstCause = firstCauses.get(step.index) ?? null;
        const end = ends.get(step.index) ?? null;
        const setting = {
            scan,
            step,
            anyStepFailed,
            stepFailed: end !== null,
            end: end ?? step.lastLine,
            firstCause,
            lastGeneral: firstCause === null ? (lastGenerals.get(step.index) ?? null) : null,
        };
        return [{ candidate, setting }];
    });
}

;// CONCATENATED MODULE: ./build/diagnosis/rank.js


/** Ranks the matched lines of a log: the likeliest root cause first. */
const rank = (scan) => order(settings(scan).map(({ candidate, setting }) => (0,model/* score */.fN)(candidate, setting)));
/**
 * Orders scored lines, and leaves out what is no root cause: of lines that say the same by the same rule all but the
 * first, and symptoms. Only where nothing but last words is known do symptoms stay, behind them: that the command failed
 * is then all that is sure. Ties go to the earlier line.
 */
function order(scored) {
    const kinds = new Set(scored.map(({ candidate }) => candidate.rule.kind));
    const wordsOnly = kinds.has("place") && !kinds.has("cause") && !kinds.has("general");
    const seen = new Set();
    return scored
        .toSorted((left, right) => Number(isSymptom(left)) - Number(isSymptom(right)) ||
        Number(isOwn(right)) - Number(isOwn(left)) ||
        right.score - left.score ||
        left.candidate.line.number - right.candidate.line.number)
        .filter((line) => {
        const key = `${line.candidate.rule.id} ${line.candidate.text}`;
        const isNew = (wordsOnly || !isSymptom(line)) && !seen.has(key);
        seen.add(key);
        return isNew;
    });
}
/** The repository's own rules say what is wrong there; in a step that passed they say no more than others. */
const isOwn = ({ candidate, setting }) => candidate.rule.own === true && (setting.stepFailed || !setting.anyStepFailed);
const isSymptom = ({ candidate }) => candidate.rule.kind === "symptom";
/**
 * How one of the ranked lines of a log stands among the others.
 * @param ranked all of them, the best first
 */
function standing(line, ranked) {
    if (isOwn(line))
        return { rival: null, causeRival: null };
    const others = ranked.filter(({ candidate }) => candidate.rule !== line.candidate.rule);
    return {
        rival: others[0]?.score ?? null,
        causeRival: others.find(({ candidate }) => candidate.rule.kind === "cause")?.score ?? null,
    };
}

;// CONCATENATED MODULE: ./build/diagnosis/diagnosis.js






/** How many failures of one log are reported: people read the first, a few more help when it is wrong. */
const perLog = 5;
/** At most this many failures are reported over all logs of a run. */
const failureLimit = 20;
/**
 * A log that neither the runner nor a CI system closed with a verdict (a saved terminal, a log cut short) counts as
 * failed only when a tool's own error form stands in it this surely.
 */
const verdictless = 0.25;
/** The runner writes no error for a container action that fails: what a tool says and did not say when all was well tells. */
const hasNews = ({ compared, candidates }) => compared && candidates.some(({ rule, inLastGreen }) => rule.kind === "cause" && !inLastGreen);
function verdictOf(scan) {
    if (scan.steps.some((step) => step.exits.length > 0 || step.errorTags.length > 0))
        return "failed";
    return scan.closed && !hasNews(scan) ? "passed" : "open";
}
function rankLog(log) {
    return { log, entries: rank(log.scan), verdict: verdictOf(log.scan) };
}
/**
 * Orders the failures of all logs: of each log the first, then of each the second; what was cancelled because
 * something else failed comes last among equals.
 */
function diagnosis_order(logs) {
    return logs
        .flatMap((failures) => failures.map((failure, place) => ({ failure, place, cancelled: failure.category === "cancelled" })))
        .toSorted((left, right) => Number(left.cancelled) - Number(right.cancelled) ||
        left.place - right.place ||
        right.failure.confidence - left.failure.confidence)
        .map(({ failure }) => failure);
}
function failuresOf({ log, entries }, workflow) {
    return entries.slice(0, perLog).map((entry) => {
        const sure = (0,model/* confidence */.Rm)(entry, { ...standing(entry, entries), record: (0,model/* recordOf */.zv)(entry.candidate.rule.id) });
        return toFailure(log.scan, entry, sure, { workflow, job: log.job });
    });
}
function truncations(logs, failures) {
    const cut = logs.reduce((sum, log) => sum + log.cutLines, 0);
    const dropped = logs.reduce((sum, log) => sum + log.scan.dropped, 0);
    const rows = [
        { what: "lines-cut", count: cut, reason: `lines longer than ${line_splitter/* lineLimit */.m$} characters were cut for matching` },
        {
            what: "evidence",
            count: dropped,
            reason: "more lines matched than are kept; the first of each kind and the newest stayed",
        },
        {
            what: "failures",
            count: failures - failureLimit,
            reason: `only the first ${failureLimit} failures are reported`,
        },
    ];
    return rows.filter(({ count }) => count > 0);
}
/** Says what was looked at, for a run that failed without a line that any rule knows. */
function undetermined(failed, workflow) {
    const [first] = failed;
    const step = first?.log.scan.steps.find(({ exits, errorTags }) => exits.length > 0 || errorTags.length > 0);
    const exitCode = step?.exits.find(({ code }) => code !== null)?.code ?? null;
    const job = first?.log.job ?? null;
    const lines = failed.reduce((sum, { log }) => sum + log.scan.lines, 0);
    const where = step === undefined || step.name === null ? "" : ` in step "${(0,sanitise/* plain */.pj)(step.name, 120)}"`;
    const exit = exitCode === null ? "" : ` with exit code ${exitCode}`;
    return {
        outcome: "not-determined",
        failures: [],
        fingerprint: (0,fingerprint/* undeterminedFingerprint */.fY)({ workflow, job, step: step?.name ?? null, exitCode }),
        truncated: truncations(failed.map(({ log }) => log), 0),
        note: `The job failed${where}${exit}, and none of the ${lines} lines of ${failed.length} ${failed.length === 1 ? "log" : "logs"} has the form of a known error.`,
    };
}
/**
 * Finds the root cause in the logs of one run.
 * @param logs every log that was read
 * @param workflow the workflow's path or name, null where the source does not say
 * @returns `failed` with ranked failures; `no-failure` when nothing says that anything failed; else `not-determined`
 */
function diagnose(logs, workflow) {
    const ranked = logs.map(rankLog);
    const failed = ranked.filter(({ verdict }) => verdict === "failed");
    const told = failed.length > 0 ? failed : ranked.filter(({ verdict }) => verdict === "open");
    const failures = diagnosis_order(told.map((log) => failuresOf(log, workflow)));
    const [cause] = failures;
    if (failed.length === 0 && (cause === undefined || cause.confidence < verdictless)) {
        return { outcome: "no-failure", failures: [], fingerprint: null, truncated: truncations(logs, 0) };
    }
    if (cause === undefined)
        return undetermined(failed, workflow);
    return {
        outcome: "failed",
        failures: failures.slice(0, failureLimit),
        fingerprint: cause.fingerprint,
        truncated: truncations(logs, failures.length),
    };
}

// EXTERNAL MODULE: ./build/diagnosis/unwrap.js
var unwrap = __webpack_require__(82335);
;// CONCATENATED MODULE: ./build/diagnosis/last-green.js


/** More kinds of lines than this are not kept: memory stays flat, and a line that is not known counts as new. */
const limit = 500_000;
/**
 * What the last green log of the same job says: what stands there too did not fail the job. Lines are compared as
 * templates, without what changes from run to run.
 */
class GreenLines {
    #templates = new Set();
    /** @param text one line, as a person saw it */
    add(text) {
        if (this.#templates.size < limit)
            this.#templates.add((0,fingerprint/* normaliseMessage */.IL)((0,unwrap/* unwrap */.o)(text)));
    }
    has(text) {
        return this.#templates.has((0,fingerprint/* normaliseMessage */.IL)((0,unwrap/* unwrap */.o)(text)));
    }
}
/** A line that the last green log does not have and that complains in words which every tool shares. */
const newComplaintRule = {
    id: "new-complaint",
    category: "unknown",
    title: "A complaint that the last green log does not have",
    pattern: /\b(?:[Ee]rrors?|ERRORS?|[Ff]ail(?:ed|ure|s)?|FAIL(?:ED|URE)?|[Ee]xception|[Pp]anic|[Ff]atal|FATAL|[Cc]annot|[Cc]ould not|[Uu]nable|[Mm]issing|[Ii]nvalid|[Uu]nexpected|[Dd]enied|[Nn]ot (?:found|allowed|supported)|[Uu]nknown|[Rr]efused)\b/,
    kind: "place",
    // Surer than last words alone, wherever in the step it stands.
    nudge: 0.5,
};

// EXTERNAL MODULE: ./build/diagnosis/own-rules.js + 44 modules
var own_rules = __webpack_require__(33959);
// EXTERNAL MODULE: ./build/diagnosis/exits.js
var exits = __webpack_require__(97279);
// EXTERNAL MODULE: ./build/logs/log-reader.js + 4 modules
var log_reader = __webpack_require__(82926);
;// CONCATENATED MODULE: ./build/diagnosis/last-words.js

/**
 * What a command printed last before it failed. Where no rule knows any line of the failing step it is the best guess
 * that there is, and no more than that.
 */
const lastWordsRule = {
    id: "last-words",
    category: "unknown",
    title: "The last thing that the failing command said",
    pattern: /\w/,
    kind: "place",
};
/** Brackets, rules of dashes and the like say nothing. */
const wordless = /^[^\p{L}]*$/u;
/**
 * One token alone (the name of a container that was removed, a hash, a path) is what a command gives out, not what it
 * says; one word is (`Killed`).
 */
const token = /^\s*(?![A-Z][a-z]+[.!]?\s*$)\S{1,200}\s*$/;
/** Marks of Travis, echoes of commands (`$ make`, `+ make`), progress, npm's empty lines, how long it took. */
const noise = /^(?:travis_\w+:|[$>] |\++ |\d{1,3}%|npm (?:ERR!|error)$|(?:Total time|Done in|Finished in|Time|Elapsed)\b)/;
/** Remembers the last words of each step and hands them out when a command of it fails. */
class LastWords {
    #last = null;
    /**
     * @param rule the rule that matched the line, null when none did
     * @param exit what the line announces, null when nothing
     * @returns the last words of a command that fails with this line, when no rule knows them
     */
    follow(line, text, rule, exit) {
        if (exit?.scope === "command") {
            const last = this.#last;
            this.#last = null;
            const isNear = last?.line.stepIndex === line.stepIndex && line.number - last.line.number <= log_reader/* beforeEnding */.Zw;
            return last === null || !isNear ? null : { rule: lastWordsRule, ...last };
        }
        if (rule === null) {
            if (!wordless.test(text) && !noise.test(text) && !token.test(text))
                this.#last = { line, text };
        }
        else if (rule.kind !== "symptom") {
            this.#last = null;
        }
        return null;
    }
}

;// CONCATENATED MODULE: ./build/diagnosis/scan.js




const contextLines = 3;
const candidateLimit = 4000;
/**
 * Collects from the lines of one log what a diagnosis needs, in memory that does not grow with the log.
 * Push every line, then `finish()`.
 */
class LogScanner {
    #log;
    #rules;
    #lastGreen;
    #steps = new Map();
    #seen = new Map();
    /** By rule, the last line that it matched: where a block was opened. */
    #latest = new Map();
    #lastWords = new LastWords();
    #candidates = [];
    #open = [];
    #recent = [];
    #lines = 0;
    #closed = false;
    #dropped = 0;
    /** @param lastGreen what the last green log of the same job says, null where there is none */
    constructor(log, rules, lastGreen = null) {
        this.#log = log;
        this.#rules = rules;
        this.#lastGreen = lastGreen;
    }
    /** Whether a rule matches a line: the second look of the reader that the lines come from (see `Expects`). */
    expects(found, number, read) {
        return this.#rules.expects(found, (block) => this.#isNear(block, number), read);
    }
    push(line) {
        this.#lines = line.number;
        const step = this.#step(line);
        if (line.header)
            return;
        this.#closed ||= (0,exits/* endsJob */.O9)(line.text);
        if ((0,exits/* showsJobPassing */.Xu)(line.text))
            this.#letPass(line.job);
        step.lastLine = line.number;
        for (const candidate of this.#open)
            candidate.after.push(line);
        if (this.#open.length > 0)
            this.#open = this.#open.filter((candidate) => candidate.after.length < contextLines);
        if (line.text.length > 0 && line.tag !== "command" && line.tag !== "debug")
            this.#match(line, step);
        this.#recent.push(line);
        if (this.#recent.length > contextLines)
            this.#recent.shift();
    }
    finish() {
        return {
            log: this.#log,
            candidates: this.#candidates,
            steps: [...this.#steps.values()],
            lines: this.#lines,
            closed: this.#closed,
            compared: this.#lastGreen !== null,
            dropped: this.#dropped,
        };
    }
    /** What a step under `continue-on-error` says of itself reads like what one says that ends the job. */
    #letPass(job) {
        this.#closed = true;
        for (const step of this.#steps.values()) {
            if (step.job !== job)
                continue;
            step.exits.length = 0;
            step.errorTags.length = 0;
        }
    }
    #match(line, step) {
        const text = (0,unwrap/* unwrap */.o)(line.text);
        const exit = (0,exits/* readExit */.D7)(text, line.number);
        if (exit !== null)
            step.exits.push(exit);
        if (line.tag === "error")
            step.errorTags.push(line.number);
        const matched = this.#rules.match(text, (block) => this.#isOpen(block, line), line.found);
        if (matched !== null)
            this.#add(matched.rule, line, text, matched.found);
        if (matched === null && this.#complainsAnew(line, text))
            this.#add(newComplaintRule, line, text, null);
        const last = this.#lastWords.follow(line, text, matched?.rule ?? null, exit);
        if (last !== null)
            this.#add(last.rule, last.line, last.text, null);
    }
    #complainsAnew(line, text) {
        if (this.#lastGreen === null || !newComplaintRule.pattern.test(text))
            return false;
        return !this.#lastGreen.has(line.text);
    }
    #isNear({ rule, lines }, number) {
        const opened = this.#latest.get(rule);
        return opened !== undefined && number - opened.number <= lines;
    }
    #isOpen(block, line) {
        return this.#isNear(block, line.number) && this.#latest.get(block.rule)?.stepIndex === line.stepIndex;
    }
    #add(rule, line, text, found) {
        this.#latest.set(rule.id, line);
        const key = `${line.stepIndex} ${rule.id}`;
        const nth = this.#seen.get(key) ?? 0;
        this.#seen.set(key, nth + 1);
        const captures = {};
        for (const [name, value] of Object.entries(found?.groups ?? {}))
            if (value !== undefined)
                captures[name] = value;
        const candidate = {
            rule,
            line,
            text,
            captures,
            nth,
            before: this.#recent.filter(({ number }) => number < line.number),
            after: [],
            inLastGreen: this.#lastGreen?.has(line.text) ?? false,
        };
        this.#candidates.push(candidate);
        this.#open.push(candidate);
        if (this.#candidates.length > candidateLimit)
            this.#thin();
    }
    /** Keeps the first of each rule in each step and the newest of the rest: the oldest repeats say least. */
    #thin() {
        const newest = this.#candidates.length - candidateLimit / 4;
        const kept = this.#candidates.filter((candidate, index) => candidate.nth < 3 || index >= newest);
        const bounded = kept.length > candidateLimit / 2
            ? [...kept.slice(0, candidateLimit / 4), ...kept.slice(-candidateLimit / 4)]
            : kept;
        this.#dropped += this.#candidates.length - bounded.length;
        this.#candidates = bounded;
    }
    #step(line) {
        const known = this.#steps.get(line.stepIndex);
        if (known !== undefined)
            return known;
        const step = {
            index: line.stepIndex,
            name: line.step,
            job: line.job,
            exits: [],
            errorTags: [],
            firstLine: line.number,
            lastLine: line.number,
        };
        this.#steps.set(line.stepIndex, step);
        return step;
    }
}

// EXTERNAL MODULE: ./build/contracts/failure-report.js
var failure_report = __webpack_require__(66513);
;// CONCATENATED MODULE: ./build/usecases/diagnose-logs.js







async function pour(source, sink, filter, expects) {
    const reader = new log_reader/* LogReader */.w0(sink, source, filter, expects);
    for await (const bytes of source.chunks())
        reader.push(bytes);
    reader.finish();
    return reader;
}
async function greenLines(source) {
    if (source === null)
        return null;
    const lines = new GreenLines();
    await pour(source, ({ text, header }) => {
        if (!header && text.trim() !== "")
            lines.add(text);
    }, log_reader/* everyLine */.Uw);
    return lines;
}
async function read(source, rules, lastGreen) {
    const scanner = new LogScanner((0,sanitise/* plain */.pj)(source.name), rules, await greenLines(lastGreen));
    // Against a green log any line may be news.
    const filter = lastGreen === null ? rules.filter : log_reader/* everyLine */.Uw;
    const reader = await pour(source, (line) => scanner.push(line), filter, (found, number, text) => scanner.expects(found, number, text));
    return { scan: scanner.finish(), job: source.job, cutLines: reader.cutLines };
}
/**
 * Reads the logs of one run, one after the other, and diagnoses them together.
 * @throws whatever a log's source throws: a UserError for what the user can mend
 */
async function diagnoseLogs({ source, workflow, logs, lastGreen = () => null, ownRules = [] }, clock) {
    const rules = (0,own_rules/* rulesWith */.q)(ownRules);
    const scanned = [];
    for (const log of logs)
        scanned.push(await read(log, rules, lastGreen(log)));
    return {
        schemaVersion: failure_report/* failureReportVersion */.Zi,
        source,
        ...diagnose(scanned, workflow),
        generatedAt: new Date(clock.now()).toISOString(),
    };
}


/***/ }),

/***/ 70628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var _contracts_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81812);
/* harmony import */ var _diagnosis_own_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33959);


/**
 * Reads the configuration as every entry does: with the repository's own rules checked against their examples, and for
 * patterns that a hostile log could make slow.
 * @param text the file's text, or null when there is no file
 * @param where how to name the file in an error: its path
 * @throws UserError `config-invalid`, which names the first problem's key and line and counts the others
 */
const readConfig = (text, where) => (0,_contracts_config_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConfig */ .o4)(text, where, _diagnosis_own_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleFault */ .X);


/***/ })

};
