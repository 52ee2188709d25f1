export const id = 260;
export const ids = [260];
export const modules = {

/***/ 11260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(67375);
// EXTERNAL MODULE: ./build/files/file-fault.js
var file_fault = __webpack_require__(25049);
// EXTERNAL MODULE: ./build/product.js
var product = __webpack_require__(48043);
// EXTERNAL MODULE: ./build/scrapers/shard.js
var shard = __webpack_require__(29058);
// EXTERNAL MODULE: ./build/scrapers/validation.js
var validation = __webpack_require__(75471);
// EXTERNAL MODULE: ./build/text/sanitise.js
var sanitise = __webpack_require__(95610);
// EXTERNAL MODULE: ./build/archive/run-log-archive.js
var run_log_archive = __webpack_require__(55088);
// EXTERNAL MODULE: ./build/contracts/failure-report.js
var failure_report = __webpack_require__(66513);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/files/read-chunks.js
var read_chunks = __webpack_require__(37917);
;// CONCATENATED MODULE: ./build/files/log-folder.js





/** What is looked through at most: a folder of logs has hundreds of files, a disk has millions. */
const folderLimit = 100_000;
const logName = /\.(?:log|txt)$/i;
/**
 * Opens the logs below a folder. Links are not followed: what they lead to inside the folder is found under its own
 * name, and nothing outside is asked for. Empty files are not offered, they say nothing.
 * @param selectLogs chooses among the names, which are sorted and relative to the folder
 * @throws UserError `no-logs`, `file-unreadable`, or `input-invalid` above the limit
 */
async function openFolder(folder, selectLogs, limit = folderLimit) {
    const names = await namesBelow(folder, limit);
    const logs = selectLogs(names.sort());
    if (logs.length === 0) {
        throw new errors/* UserError */.y("no-logs", `the folder ${(0,file_fault/* quotePath */.W)(folder)} holds no log: no *.log and no *.txt that is not empty`, "Pass the unpacked log archive of a run.");
    }
    return logs.map(({ name, job, step }) => {
        const path = (0,external_node_path_.join)(folder, ...name.split("/"));
        return { name, job, step, chunks: () => (0,read_chunks/* readChunks */.z)(path, `the log ${(0,file_fault/* quotePath */.W)(path)}`) };
    });
}
async function namesBelow(root, limit) {
    const names = [];
    const folders = [""];
    let seen = 0;
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const path = (0,external_node_path_.join)(root, folder);
        try {
            for await (const entry of await (0,promises_.opendir)(path)) {
                seen += 1;
                if (seen > limit)
                    throw tooMany(root, limit);
                const name = folder + entry.name;
                if (entry.isDirectory()) {
                    names.push(`${name}/`);
                    folders.push(`${name}/`);
                }
                else if (entry.isFile() && logName.test(name) && (await (0,promises_.stat)((0,external_node_path_.join)(root, name))).size > 0) {
                    names.push(name);
                }
            }
        }
        catch (cause) {
            throw (0,file_fault/* fileFault */.b)(cause, "read", `the folder ${(0,file_fault/* quotePath */.W)(path)}`);
        }
    }
    return names;
}
function tooMany(root, limit) {
    return new errors/* UserError */.y("input-invalid", `the folder ${(0,file_fault/* quotePath */.W)(root)} holds more than ${limit} files`, "Pass the folder of one run's logs.");
}

;// CONCATENATED MODULE: ./build/files/open-logs.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





/** The path that means standard input. */
const standardInput = "-";
/**
 * Opens what the user points at: a job's log, a run's log archive (told by its first bytes), a folder of logs (an
 * unpacked archive, or any `*.log` and `*.txt`), a pipe, or standard input.
 * @param path as the user gave it; `-` is standard input
 * @param stdin read only for `-`
 * @returns at least one log, each read as a stream; a pipe and standard input can be read once
 * @throws UserError `log-missing`, `log-empty`, `no-logs`, `file-unreadable`, `input-invalid`, and what openArchive throws
 */
async function openLogs(path, stdin, openers) {
    if (path === standardInput)
        return [await openStream("standard input", "standard input", stdin)];
    const what = `the log ${(0,file_fault/* quotePath */.W)(path)}`;
    let stats;
    try {
        stats = await (0,promises_.stat)(path);
    }
    catch (cause) {
        throw (0,file_fault/* fileFault */.b)(cause, "read", what, "log-missing");
    }
    if (stats.isDirectory())
        return openFolder(path, openers.selectLogs);
    if (stats.isFile())
        return openFile(path, what, openers.openArchive);
    // A shell's <(command) is a pipe.
    return [await openStream(path, (0,file_fault/* quotePath */.W)(path), (0,read_chunks/* readChunks */.z)(path, what))];
}
async function openFile(path, what, openArchive) {
    const head = await readHead(path, what);
    if (head.length === 0)
        throw emptyLog((0,file_fault/* quotePath */.W)(path));
    if (isZip(head))
        return openArchive(path);
    if (path.toLowerCase().endsWith(".zip")) {
        throw new errors/* UserError */.y("archive-invalid", `${(0,file_fault/* quotePath */.W)(path)} is not a zip archive`, "Download it again, or pass a log by its own name.");
    }
    return [{ name: path, job: null, step: null, chunks: () => (0,read_chunks/* readChunks */.z)(path, what) }];
}
async function openStream(name, shown, stream) {
    const rest = stream[Symbol.asyncIterator]();
    let head = Buffer.alloc(0);
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
        head = Buffer.concat([head, next.value]);
        if (head.length >= magicBytes)
            break;
    }
    if (head.length === 0)
        throw emptyLog(shown);
    if (isZip(head)) {
        await rest.return?.();
        throw new errors/* UserError */.y("input-invalid", `${shown} is a zip archive`, "Pass the archive by its path.");
    }
    async function* chunks() {
        yield head;
        yield* { [Symbol.asyncIterator]: () => rest };
    }
    return { name, job: null, step: null, chunks };
}
async function readHead(path, what) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,promises_.open)(path), true);
            const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(magicBytes), position: 0 });
            return buffer.subarray(0, bytesRead);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (cause) {
        throw (0,file_fault/* fileFault */.b)(cause, "read", what);
    }
}
const magicBytes = 4;
/** A local file header or, in an archive without entries, the end of its directory. Source: PKWARE APPNOTE.TXT 4.3. */
function isZip(head) {
    return ["PK\u0003\u0004", "PK\u0005\u0006"].includes(head.toString("latin1", 0, magicBytes));
}
function emptyLog(shown) {
    return new errors/* UserError */.y("log-empty", `${shown} is empty`, "Pass the log of a job that ran.");
}

// EXTERNAL MODULE: ./build/logs/run-log-layout.js
var run_log_layout = __webpack_require__(71339);
// EXTERNAL MODULE: ./build/text/terminal.js
var terminal = __webpack_require__(52220);
// EXTERNAL MODULE: ./build/usecases/diagnose-logs.js + 7 modules
var diagnose_logs = __webpack_require__(61304);
;// CONCATENATED MODULE: ./build/cli/exit.js



/** Exit statuses, as sysexits.h has them where it has one: 70 is EX_SOFTWARE. */
const exitStatus = { ok: 0, userFault: 1, usage: 2, bug: 70 };
/**
 * What standard error says about something thrown: one sentence for the user's faults, for a bug of ours its stack
 * and where to report it.
 * @returns the text, with line feeds, and the exit status that goes with it
 */
function explainThrown(thrown) {
    if (thrown instanceof errors/* UserError */.y) {
        return { text: `auto-heal: ${(0,sanitise/* plain */.pj)(thrown.sentence)} [${thrown.code}]\n`, status: exitStatus.userFault };
    }
    const stack = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    const text = `auto-heal: this is a bug in auto-heal, not in what it looked at. Please report it at ${product/* bugReports */.wJ} with these lines:\n${(0,sanitise/* plainLines */.y1)(stack)}\n`;
    return { text, status: exitStatus.bug };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/cli/report-text.js


const percent = (share) => `${Math.round(share * 100)} %`;
const outcomeStyle = { failed: "red", "no-failure": "green", "not-determined": "yellow", "tool-error": "red" };
/** How many further failures are listed below the root cause. */
const furtherFailures = 4;
function place({ job, step, evidence }) {
    const [cause] = evidence;
    const parts = [
        job === null ? null : `job ${job}`,
        step === null ? null : `step "${step}"`,
        cause === undefined ? null : `line ${cause.line} of ${cause.log}`,
    ];
    return parts.filter((part) => part !== null).join(", ");
}
function excerpt({ evidence }) {
    const lines = evidence.toSorted((left, right) => left.line - right.line);
    const width = String(lines.at(-1)?.line ?? 0).length;
    return lines.map(({ line, text, role }) => `${role === "cause" ? ">" : " "} ${String(line).padStart(width)} | ${text}`);
}
/**
 * A report for people, on a terminal.
 * @param name how the user named the log
 * @returns lines without line feeds, safe to print anywhere
 */
function reportText(name, report, { colour, explain }) {
    const paint = (style, text) => colour ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text;
    // With its colon: a name that is one would begin a runner's command.
    const named = (0,terminal/* terminal */.F)(`${(0,terminal/* terminal */.F)(name)}:`);
    const lines = [`${paint("bold", named)} ${paint(outcomeStyle[report.outcome], report.outcome)}`];
    const say = (text) => {
        lines.push(`  ${(0,terminal/* terminal */.F)(text)}`);
    };
    const [cause, ...others] = report.failures;
    if (report.note !== undefined)
        say(report.note);
    if (cause !== undefined) {
        lines.push(`  ${paint("bold", (0,terminal/* terminal */.F)(cause.title))} (${cause.category}, confidence ${percent(cause.confidence)})`);
        say(place(cause));
        for (const line of excerpt(cause))
            lines.push(`    ${paint(line.startsWith(">") ? "red" : "dim", (0,terminal/* terminal */.F)(line))}`);
        if (cause.transient)
            say("Running the same commit again may well pass.");
        if (explain) {
            say(`Why this line (rule ${cause.ruleId}; weights are log-odds):`);
            for (const { feature, weight } of cause.basis)
                say(`  ${weight >= 0 ? "+" : ""}${weight.toFixed(2)} ${feature}`);
        }
    }
    if (others.length > 0)
        say("Also seen:");
    for (const failure of others.slice(0, furtherFailures))
        say(`- line ${failure.evidence[0]?.line ?? "?"}: ${failure.message} (${failure.category}, ${percent(failure.confidence)})`);
    for (const { count, reason } of report.truncated)
        say(`Left out: ${count}, because ${reason}.`);
    return lines;
}

;// CONCATENATED MODULE: ./build/cli/diagnose-command.js









/** Opens what the user points at, whatever its form. */
const openUserLogs = (path, console) => openLogs(path, console.stdin, {
    openArchive: (archive) => (0,run_log_archive/* openRunLogArchive */.s)(archive, run_log_layout/* selectRunLogs */.$T),
    selectLogs: run_log_layout/* selectRunLogs */.$T,
});
/** @returns the green log of the same job; the only one there is serves every log */
function counterpart({ job, step }, greens) {
    if (greens.length === 1)
        return greens[0] ?? null;
    return greens.find((green) => green.job === job && green.step === step) ?? null;
}
/** The report of what could not be read: the tool's own trouble is never told as the log's failure. */
function toolError(path, thrown, clock) {
    return {
        schemaVersion: failure_report/* failureReportVersion */.Zi,
        source: { kind: "log-file", path: (0,sanitise/* plain */.pj)(path) },
        outcome: "tool-error",
        failures: [],
        fingerprint: null,
        generatedAt: new Date(clock.now()).toISOString(),
        truncated: [],
        note: (0,sanitise/* plain */.pj)(explainThrown(thrown).text.split("\n", 1)[0] ?? ""),
    };
}
/**
 * Diagnoses every path, in order; one that cannot be read does not stop the others, but a reader that went away does.
 * @returns the exit status: the worst of all paths
 */
async function diagnoseCommand(paths, options, console, clock) {
    let worst = exitStatus.ok;
    for (const path of paths) {
        if (!console.listening())
            break;
        let report;
        try {
            const source = { kind: "log-file", path: (0,sanitise/* plain */.pj)(path) };
            const logs = await openUserLogs(path, console);
            const greens = options.lastGreen === undefined ? [] : await openUserLogs(options.lastGreen, console);
            const lastGreen = (log) => counterpart(log, greens);
            report = await (0,diagnose_logs/* diagnoseLogs */.k)({ source, workflow: null, logs, lastGreen }, clock);
        }
        catch (thrown) {
            const { text, status } = explainThrown(thrown);
            console.error(text);
            worst = status > worst ? status : worst;
            report = toolError(path, thrown, clock);
            if (!options.json)
                continue;
        }
        const lines = options.json
            ? [(0,terminal/* safeJson */.o)(report)]
            : reportText(path, report, { colour: console.colour, explain: options.explain });
        console.print(`${lines.join("\n")}\n`);
    }
    return worst;
}

// EXTERNAL MODULE: ./build/contracts/envelope.js
var envelope = __webpack_require__(48190);
// EXTERNAL MODULE: ./build/diagnosis/fingerprint.js
var fingerprint = __webpack_require__(62086);
// EXTERNAL MODULE: ./build/files/text-files.js
var text_files = __webpack_require__(87083);
// EXTERNAL MODULE: ./build/fixes/workflow-files.js
var workflow_files = __webpack_require__(8469);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/local/check-out.js



/** Writes a commit's files into a folder by git, through an index of its own: the clone's tree and index stay as they are. */
const checkOut = (git) => async (files, folder) => {
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "auto-heal-index-"));
    const env = {
        GIT_DIR: await git.text(["rev-parse", "--absolute-git-dir"]),
        GIT_INDEX_FILE: (0,external_node_path_.join)(scratch, "index"),
        GIT_WORK_TREE: folder,
    };
    try {
        await git.bytes(["read-tree", files.commit], { env });
        await git.bytes(["checkout-index", "--all"], { env });
        return null;
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
};

// EXTERNAL MODULE: ./build/process/run.js + 1 modules
var run = __webpack_require__(70060);
;// CONCATENATED MODULE: ./build/local/git.js




const timeoutMs = 120_000;
/** A listing of a million files, or the largest blob that anyone would look at. */
const maxOutputBytes = 256 * 1024 * 1024;
/** What git may see of our own environment: where programs and temporary files are, and the user's ignore file. */
const inherited = ["PATH", "HOME", "XDG_CONFIG_HOME", "TMPDIR", "TEMP", "TMP", "SYSTEMROOT", "SystemRoot"];
const cleanEnvironment = {
    LC_ALL: "C",
    GIT_TERMINAL_PROMPT: "0",
    GIT_CONFIG_GLOBAL: external_node_os_.devNull,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_ATTR_NOSYSTEM: "1",
    // Reading must not write: `status` would refresh the index.
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
    // A partial clone fetches a missing object by running what its configuration names.
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: "none",
};
/**
 * Stronger than anything in the repository's own configuration, as settings of the command line are
 * (git-config documentation, "SCOPES"; there also why `safe.directory` counts only from here).
 */
const fixedSettings = [
    ["safe.directory", "*"],
    ["core.hooksPath", external_node_os_.devNull],
    ["core.fsmonitor", "false"],
    ["core.splitIndex", "false"],
    ["core.untrackedCache", "false"],
    ["core.protectHFS", "true"],
    ["core.protectNTFS", "true"],
    ["core.quotePath", "false"],
    ["i18n.commitEncoding", "UTF-8"],
    ["commit.gpgSign", "false"],
];
/** Sections whose subsections name programs, and what takes them out of action (gitattributes "filter", git-hook). */
const neutralised = new Map([
    [
        "filter",
        [
            ["clean", ""],
            ["smudge", ""],
            ["process", ""],
            ["required", "false"],
        ],
    ],
    ["hook", [["enabled", "false"]]],
]);
/**
 * Opens git in a directory, which need not be a repository.
 * @param directory an existing directory; its configuration may be hostile
 * @throws UserError `command-missing` when there is no git, or only one that would not obey these settings
 */
async function openGit(directory) {
    const plain = bind((0,external_node_path_.resolve)(directory), fixedSettings);
    requireVersion(await plain.text(["version"]));
    const keys = await plain.text(["config", "--list", "--name-only", "-z"]);
    const subsections = new Set(keys.split("\0").map((key) => key.slice(0, Math.max(0, key.lastIndexOf(".")))));
    return bind(plain.directory, [...fixedSettings, ...[...subsections].flatMap(neutralise)]);
}
/** Settings come by variables that git knows since 2.31 and 2.32; an older one would silently go without (its RelNotes). */
const oldestVersion = { major: 2, minor: 32 };
const installGit = `Install git ${oldestVersion.major}.${oldestVersion.minor} or newer.`;
function requireVersion(text) {
    const [major = 0, minor = 0] = (/\d+\.\d+/.exec(text)?.[0] ?? "").split(".").map(Number);
    if (major > oldestVersion.major || (major === oldestVersion.major && minor >= oldestVersion.minor))
        return;
    throw new errors/* UserError */.y("command-missing", `git ${major}.${minor} is too old`, installGit);
}
/** @param subsection a configuration key without its last part: `filter.lfs` of `filter.lfs.clean` */
function neutralise(subsection) {
    const [section = ""] = subsection.split(".", 1);
    if (section === subsection)
        return [];
    return (neutralised.get(section) ?? []).map(([name, value]) => [`${subsection}.${name}`, value]);
}
function bind(directory, settings) {
    const env = { ...inheritedEnvironment(), ...cleanEnvironment, ...asEnvironment(settings) };
    async function attempt(args, call = {}) {
        const result = await (0,run/* run */.e)({
            command: "git",
            args: ["-C", directory, "--no-pager", "--literal-pathspecs", ...args],
            // Where the directory came first on the search path, its own "git" would run.
            cwd: (0,external_node_path_.dirname)(process.execPath),
            env: { ...env, ...call.env },
            ...(call.input === undefined ? {} : { input: call.input }),
            timeoutMs,
            maxOutputBytes: call.maxOutputBytes ?? maxOutputBytes,
        });
        if (result.kind !== "exited")
            throw unfinished(args[0] ?? "", result);
        return result.code === 0
            ? { kind: "ok", stdout: result.stdout, droppedBytes: result.droppedBytes }
            : { kind: "failed", code: result.code, stderr: result.stderr.toString("utf8").trim() };
    }
    async function bytes(args, call = {}) {
        const result = await attempt(args, call);
        if (result.kind === "failed")
            throw new Error(`git ${args[0]} failed (${result.code}): ${result.stderr}`);
        if (result.droppedBytes > 0)
            throw new Error(`git ${args[0]} wrote more than is read`);
        return result.stdout;
    }
    return {
        directory,
        attempt,
        bytes,
        text: async (args, call) => (await bytes(args, call)).toString("utf8").replace(/\n$/, ""),
    };
}
function unfinished(command, result) {
    if (result.kind === "not-found") {
        return new errors/* UserError */.y("command-missing", "there is no git on this machine", installGit);
    }
    const how = result.kind === "timed-out" ? `did not end within ${result.timeoutMs} ms` : `ended by ${result.signal}`;
    return new Error(`git ${command} ${how}`);
}
function inheritedEnvironment() {
    return Object.fromEntries(inherited.flatMap((name) => pair(name, process.env[name])));
}
const pair = (name, value) => value === undefined ? [] : [[name, value]];
/** Settings as variables, since a key may hold `=`, which `-c` would split at (git-config, GIT_CONFIG_COUNT). */
function asEnvironment(settings) {
    const variables = settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
    ]);
    return { GIT_CONFIG_COUNT: String(settings.length), ...Object.fromEntries(variables) };
}

;// CONCATENATED MODULE: ./build/local/repository-files.js
/** Larger files are not read: nothing that a fixer edits comes near it. */
const maxFileBytes = 1024 * 1024;
const modes = new Set(["100644", "100755", "120000", "160000"]);
const isMode = (mode) => modes.has(mode);
const isFile = (entry) => entry.mode === "100644" || entry.mode === "100755";
/**
 * The files of a local repository at one commit, read from its objects; the working tree is never looked at.
 * @param commit 40 hex digits of a commit that the repository holds
 * @returns `read` gives null for what is missing, a link, a submodule, over 1 MiB, or not UTF-8 text
 */
function repositoryFiles(git, commit) {
    let listing;
    const entries = () => (listing ??= listTree(git, commit));
    return {
        commit,
        list: async () => [...(await entries()).values()],
        read: async (path) => {
            const entry = (await entries()).get(path);
            if (entry === undefined || !isFile(entry))
                return null;
            const text = await readText(git, entry.sha);
            return text === null ? null : { text, entry };
        },
    };
}
/** `ls-tree -z` prints `<mode> <type> <object>\t<path>\0`, paths as they are (git-ls-tree, "OUTPUT FORMAT"). */
async function listTree(git, commit) {
    const listing = await git.text(["ls-tree", "-r", "-z", "--full-tree", commit]);
    return new Map(listing.split("\0").flatMap((line) => {
        const tab = line.indexOf("\t");
        const [mode = "", , sha = ""] = line.slice(0, tab).split(" ");
        const path = line.slice(tab + 1);
        // A name that is not UTF-8 could not be written back, so it can't be edited: it is not listed.
        return tab > 0 && isMode(mode) && !path.includes("\uFFFD") ? [[path, { path, mode, sha }]] : [];
    }));
}
async function readText(git, sha) {
    const result = await git.attempt(["cat-file", "blob", sha], { maxOutputBytes: maxFileBytes });
    // A partial or damaged clone lacks objects that its trees name.
    if (result.kind === "failed" || result.droppedBytes > 0 || result.stdout.includes(0))
        return null;
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(result.stdout);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/local/clone.js





/**
 * Opens the clone that a directory lies in; a bare repository will do. Nothing in it is written or executed.
 * @param directory a path of the user's
 * @throws UserError `repository-missing` when there is no commit to start from, `repository-dirty` when the working
 * tree differs from it (untracked files count, ignored ones don't), `command-missing` without git
 */
async function openClone(directory, options = {}) {
    const root = await findRoot(directory);
    const git = await openGit(root.path);
    const head = await git.attempt(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]);
    if (head.kind === "failed") {
        throw new errors/* UserError */.y("repository-missing", `the repository ${directory} has no commit yet`, "Commit something first.");
    }
    if (root.kind === "working-tree" && options.allowDirty !== true) {
        await refuseChanges(git, directory, options.besides ?? []);
    }
    const reference = await git.attempt(["symbolic-ref", "--quiet", "HEAD"]);
    return {
        git,
        branch: reference.kind === "ok" ? line(reference.stdout).replace(/^refs\/heads\//, "") : null,
        files: repositoryFiles(git, line(head.stdout)),
    };
}
const line = (bytes) => bytes.toString("utf8").replace(/\n$/, "");
async function findRoot(directory) {
    const found = await (0,promises_.stat)(directory).catch(() => null);
    if (found?.isDirectory() !== true) {
        throw new errors/* UserError */.y("repository-missing", `there is no folder ${directory}`, "Name the folder of a local clone.");
    }
    const git = await openGit(directory);
    const top = await git.attempt(["rev-parse", "--show-toplevel"]);
    if (top.kind === "ok")
        return { kind: "working-tree", path: line(top.stdout) };
    const bare = await git.attempt(["rev-parse", "--is-bare-repository", "--absolute-git-dir"]);
    const [isBare, path] = bare.kind === "ok" ? line(bare.stdout).split("\n") : [];
    if (isBare === "true" && path !== undefined)
        return { kind: "bare", path };
    throw new errors/* UserError */.y("repository-missing", `${directory} is not a git repository`, "Name the folder of a local clone.");
}
/** `status --porcelain -z` prints `XY <path>\0`; without renames each record is one path (git-status). */
async function refuseChanges(git, directory, besides) {
    const status = await git.text([
        "status",
        "--porcelain",
        "-z",
        "--untracked-files=all",
        "--no-renames",
        // Looking into a submodule's files would obey the submodule's own configuration.
        "--ignore-submodules=dirty",
    ]);
    const excepted = await Promise.all(besides.map((path) => pathWithin(git.directory, path)));
    const isExcepted = (changed) => excepted.some((path) => path !== null && (changed === path || changed.startsWith(`${path}/`)));
    const changes = status
        .split("\0")
        .filter((record) => record !== "")
        .filter((record) => !isExcepted(record.slice(3)));
    if (changes.length === 0)
        return;
    const files = changes.length === 1 ? "1 file" : `${changes.length} files`;
    throw new errors/* UserError */.y("repository-dirty", `the repository ${directory} has uncommitted changes in ${files}`, "Commit or stash them, because only what is committed is looked at.");
}
/** @returns the file or folder relative to the root with `/`, or null when it lies outside or does not exist */
async function pathWithin(root, path) {
    const real = await (0,promises_.realpath)((0,external_node_path_.resolve)(path)).catch(() => null);
    if (real === null)
        return null;
    const within = (0,external_node_path_.relative)(await (0,promises_.realpath)(root), real);
    return within === "" || within.startsWith("..") || (0,external_node_path_.isAbsolute)(within) ? null : within.split(external_node_path_.sep).join("/");
}

// EXTERNAL MODULE: ./build/text/markdown.js + 2 modules
var markdown = __webpack_require__(95967);
;// CONCATENATED MODULE: ./build/local/edits.js


const workflowFolder = ".github/workflows/";
const isWorkflow = (path) => path.toLowerCase().startsWith(workflowFolder);
/**
 * GitHub's rule, enforced here so that nothing works offline that would fail there: GITHUB_TOKEN may not touch workflow
 * files ("refusing to allow a GitHub App to create or update workflow … without `workflows` permission").
 * @param needs what the commit says that it needs
 * @param held what the user says to have
 * @throws UserError `not-permitted`
 */
function checkToken(edits, needs, held) {
    const workflow = edits.find((edit) => isWorkflow(edit.path));
    if (workflow === undefined || (needs === "workflow-token" && held === "workflow-token"))
        return;
    throw new errors/* UserError */.y("not-permitted", `refusing to create or update workflow ${quoted(workflow.path)} without workflows permission`, "Apply the patch by hand, or use a token that has the workflows permission.");
}
/**
 * Holds the edits against the tree that they are to be written on.
 * @param entries every file of the base commit
 * @throws UserError `contract-invalid` for a path that no repository may hold or that is edited twice, `base-moved`
 * when a file is no longer what the edit was made against
 */
function checkEdits(edits, entries) {
    const files = new Map(entries.map((entry) => [entry.path, entry]));
    const folders = new Set(entries.flatMap((entry) => foldersOf(entry.path)));
    const seen = new Set();
    for (const edit of edits) {
        const fault = pathFault(edit.path);
        if (fault !== null)
            throw invalidPath(edit.path, fault);
        if (seen.has(edit.path))
            throw invalidPath(edit.path, "is edited twice");
        seen.add(edit.path);
        const moved = edit.kind === "create" ? createFault(edit.path, files, folders) : baseFault(edit, files);
        if (moved !== null) {
            throw new errors/* UserError */.y("base-moved", `${quoted(edit.path)} ${moved}`, "Diagnose again on the current commit.");
        }
    }
}
function createFault(path, files, folders) {
    if (files.has(path))
        return "exists already";
    if (folders.has(path))
        return "is a folder";
    return foldersOf(path).some((folder) => files.has(folder)) ? "lies below what is a file" : null;
}
function baseFault(edit, files) {
    const entry = files.get(edit.path);
    if (entry === undefined)
        return "does not exist";
    if (entry.mode === "120000" || entry.mode === "160000")
        return "is not a regular file";
    return entry.sha === edit.baseSha ? null : "has changed since the fix was made";
}
/** `a/b/c` lies in `a` and `a/b`. */
function foldersOf(path) {
    const segments = path.split("/");
    return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join("/"));
}
/** What git itself refuses in an index (git's verify_path), and what no fixer has a reason to name. */
function pathFault(path) {
    if (path.length > 1024)
        return "is too long";
    if (/[\u0000-\u001F\u007F-\u009F\\]/.test(path))
        return "holds a control character or a backslash";
    const segments = path.split("/");
    if (segments.some((segment) => segment === "" || segment === "." || segment === ".."))
        return "leaves the repository";
    return segments.some((segment) => segment.toLowerCase() === ".git") ? "lies in a .git folder" : null;
}
function invalidPath(path, fault) {
    return new errors/* UserError */.y("contract-invalid", `the fix proposal's path ${quoted(path)} ${fault}`, "Pass the file as auto-heal wrote it.");
}
/** An untrusted name for a message: one line that a terminal can bear, in quotation marks. */
const quoted = (name) => JSON.stringify((0,sanitise/* plain */.pj)(name, 200));

;// CONCATENATED MODULE: ./build/local/branch.js





/** Who commits on GitHub with GITHUB_TOKEN: the account `github-actions[bot]`, id 41898282. */
const identity = {
    name: "github-actions[bot]",
    email: "41898282+github-actions[bot]@users.noreply.github.com",
};
/**
 * Writes one commit on the base: objects alone, through an index of its own, so that the working tree, the index and
 * HEAD stay as they are. The edits must have been checked.
 * @returns the commit, which nothing refers to yet
 */
async function writeCommit(git, draft, clock) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "auto-heal-index-"));
    const env = { GIT_INDEX_FILE: (0,external_node_path_.join)(folder, "index") };
    try {
        await git.bytes(["read-tree", draft.base], { env });
        const records = [];
        for (const edit of draft.edits)
            records.push(await indexRecord(git, edit));
        await git.bytes(["update-index", "-z", "--index-info"], { env, input: records.join("") });
        const tree = await git.text(["write-tree"], { env });
        const message = draft.message.endsWith("\n") ? draft.message : `${draft.message}\n`;
        return await git.text(["commit-tree", tree, "-p", draft.base], { env: signature(clock), input: message });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** `<mode> <object>\t<path>\0`; mode 0 removes (git-update-index, "USING --INDEX-INFO"). */
async function indexRecord(git, edit) {
    const mode = edit.kind === "delete" ? "0" : edit.mode;
    const blob = "content" in edit ? await writeBlob(git, edit.content) : edit.baseSha;
    return `${mode} ${blob}\t${edit.path}\0`;
}
const writeBlob = (git, content) => git.text(["hash-object", "-w", "--no-filters", "--stdin"], { input: content });
function signature(clock) {
    const date = `${Math.floor(clock.now() / 1000)} +0000`;
    return {
        GIT_AUTHOR_NAME: identity.name,
        GIT_AUTHOR_EMAIL: identity.email,
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_NAME: identity.name,
        GIT_COMMITTER_EMAIL: identity.email,
        GIT_COMMITTER_DATE: date,
    };
}
const reference = (name) => `refs/heads/${name}`;
/**
 * @param name untrusted
 * @throws UserError `contract-invalid` when git would not have the name, `branch-exists` when it is taken
 */
async function checkBranchName(git, name) {
    const valid = !name.startsWith("-") && name !== "HEAD" && !name.includes("\0");
    if (!valid || (await git.attempt(["check-ref-format", reference(name)])).kind === "failed") {
        throw new errors/* UserError */.y("contract-invalid", `${quoted(name)} is not a valid branch name`, "Pass the file as auto-heal wrote it.");
    }
    if (await branchExists(git, name))
        throw branchTaken([name]);
}
async function branchExists(git, name) {
    return (await git.attempt(["show-ref", "--verify", "--quiet", reference(name)])).kind === "ok";
}
/**
 * Makes all the branches or none, in one transaction that never overwrites (git-update-ref, `create`).
 * @throws UserError `branch-exists` when one is there already, or another's name stands in its way (`a` and `a/b`)
 */
async function createBranches(git, branches, clock) {
    const input = branches.map(({ name, commit }) => `create ${reference(name)}\0${commit}\0`).join("");
    // The reflog carries a signature too.
    const result = await git.attempt(["update-ref", "--stdin", "-z"], { input, env: signature(clock) });
    if (result.kind === "failed")
        throw branchTaken(branches.map((branch) => branch.name));
}
/** Takes branches back that were just made, unless they have moved since. */
async function deleteBranches(git, branches) {
    const input = branches.map(({ name, commit }) => `delete ${reference(name)}\0${commit}\0`).join("");
    await git.bytes(["update-ref", "--stdin", "-z"], { input });
}
function branchTaken(names) {
    return new errors/* UserError */.y("branch-exists", `the branch ${names.map(quoted).join(", ")} exists already, or another one stands in its way`, "Delete or rename the other branch, or take up the healing that it holds.");
}

;// CONCATENATED MODULE: ./build/local/out-folder.js





const names = ["issue.md", "pull-request.md", "handoff.md"];
const stagingPrefix = ".auto-heal-";
const isOurs = (entry) => entry.isFile() ? names.some((name) => name === entry.name) : entry.name.startsWith(stagingPrefix);
/**
 * The folder may be absent, empty, or hold an earlier healing, which is then replaced.
 * @throws UserError `output-exists` when anything else is there
 */
async function checkOutFolder(folder) {
    const found = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch((error) => {
        const code = error instanceof Error && "code" in error ? error.code : undefined;
        if (code === "ENOENT")
            return [];
        if (code === "ENOTDIR")
            throw taken(`${folder} is not a folder`);
        throw error;
    });
    const foreign = found.find((entry) => !isOurs(entry));
    if (foreign !== undefined)
        throw taken(`the output folder ${folder} holds other files (${quoted(foreign.name)})`);
}
const taken = (problem) => new errors/* UserError */.y("output-exists", problem, "Name a new or an empty folder.");
/**
 * Writes the files where nobody looks for them, so that no reader ever sees half a file.
 * @throws UserError `file-unwritable`, also from `publish`; nothing of these files is left behind then
 */
async function stageFiles(folder, files) {
    const writing = async (write, undo) => {
        try {
            return await write();
        }
        catch (cause) {
            await undo();
            throw (0,file_fault/* fileFault */.b)(cause, "write", JSON.stringify(folder));
        }
    };
    const staging = await writing(async () => {
        await (0,promises_.mkdir)(folder, { recursive: true });
        return await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, stagingPrefix));
    }, async () => { });
    const discard = () => (0,promises_.rm)(staging, { recursive: true, force: true });
    const clear = async () => {
        for (const name of names)
            await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { force: true });
    };
    await writing(async () => {
        for (const [name, text] of files)
            await (0,promises_.writeFile)((0,external_node_path_.join)(staging, name), text);
    }, discard);
    return {
        publish: async () => {
            await writing(clear, async () => { });
            await writing(async () => {
                for (const name of files.keys())
                    await (0,promises_.rename)((0,external_node_path_.join)(staging, name), (0,external_node_path_.join)(folder, name));
            }, clear);
        },
        discard,
    };
}

;// CONCATENATED MODULE: ./build/local/healing-store.js








/**
 * Does one healing as a whole: the branch and the files appear when the work is done, and not at all when it throws.
 * The working tree, the index and HEAD are never touched.
 * @param work gets the store and the agent's gateway; what it creates has its final name at once, and exists after
 * @returns what the work returns
 * @throws UserError `output-exists`, `branch-exists`, `base-moved`, `not-permitted`, `contract-invalid`; whatever the
 * work throws
 */
async function withLocalHealing(options, work) {
    await checkOutFolder(options.outFolder);
    const files = new Map();
    const branches = [];
    const result = await work(localHealing(options, files, branches));
    await publish(options, files, branches);
    return result;
}
function localHealing({ clone, outFolder, clock, token }, files, branches) {
    const { git } = clone;
    const put = (name, text) => {
        if (files.has(name))
            throw new Error(`one healing writes ${name} once`);
        files.set(name, text);
        return { number: null, url: (0,external_node_path_.join)(outFolder, name) };
    };
    return {
        baseBranch: clone.branch ?? "HEAD",
        token: "no token",
        tip: async () => clone.files,
        // A clone knows of no issues: each healing on a laptop is the first.
        items: async () => [],
        closedItems: async () => [],
        hasMerged: async () => false,
        switchedOff: async () => null,
        issueBody: async () => nothingOpen(),
        updateIssue: async () => nothingOpen(),
        closeIssue: async () => nothingOpen(),
        findPullRequest: async () => null,
        // Nothing refuses a pull request here, so no branch is ever in vain.
        withdrawBranch: async () => nothingOpen(),
        branchCommit: async (branch) => (await branchExists(git, branch)) ? git.text(["rev-parse", `refs/heads/${branch}`]) : null,
        createIssue: async (draft) => put("issue.md", renderIssue(draft)),
        createBranch: async (draft) => {
            checkToken(draft.edits, draft.needs, token);
            await checkBranchName(git, draft.branch);
            await checkBase(clone, draft.base);
            checkEdits(draft.edits, await repositoryFiles(git, draft.base).list());
            const commit = await writeCommit(git, draft, clock);
            branches.push({ name: draft.branch, commit });
            return { commit };
        },
        createDraftPullRequest: async (draft) => {
            const made = branches.some((branch) => branch.name === draft.branch) || (await branchExists(git, draft.branch));
            if (!made)
                throw new Error("a pull request needs its branch first");
            return { kind: "opened", posted: put("pull-request.md", renderPullRequest(draft)) };
        },
        // The page of the pull request names them.
        labelPullRequest: async () => { },
        preflight: async () => ({ kind: "not-ready", reason: (0,markdown.md) `Nobody is asked from a local clone.` }),
        handOff: async ({ comment }) => {
            put("handoff.md", `${comment}\n`);
            return { agent: { rung: "text", state: "not-asked", proof: null }, notes: [] };
        },
        look: async (_request, asked) => asked,
        assign: async () => nothingOpen(),
    };
}
function nothingOpen() {
    throw new Error("a clone has no open issue to change");
}
async function publish({ clone, outFolder, clock }, files, branches) {
    if (files.size === 0 && branches.length === 0)
        return;
    const staged = await stageFiles(outFolder, files);
    try {
        await createBranches(clone.git, branches, clock);
        try {
            await staged.publish();
        }
        catch (error) {
            await deleteBranches(clone.git, branches);
            throw error;
        }
    }
    finally {
        await staged.discard();
    }
}
async function checkBase({ git }, base) {
    const isId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(base);
    if (isId && (await git.attempt(["cat-file", "-e", `${base}^{commit}`])).kind === "ok")
        return;
    throw new errors/* UserError */.y("base-moved", `the clone does not hold the commit ${quoted(base)} that the fix starts from`, "Fetch it, or diagnose again on the current commit.");
}
const renderIssue = (draft) => page(draft.title, [...labelLine(draft.labels), draft.body]);
function renderPullRequest(draft) {
    const branches = `Draft pull request: ${(0,markdown/* code */.aY)(draft.branch)} into ${(0,markdown/* code */.aY)(draft.baseBranch)}`;
    return page(draft.title, [branches, ...labelLine(draft.labels), draft.body]);
}
const labelLine = (labels) => labels.length === 0 ? [] : [`Labels: ${labels.map((label) => (0,markdown/* code */.aY)(label)).join(", ")}`];
const page = (title, parts) => `${[`# ${title}`, ...parts].join("\n\n")}\n`;

// EXTERNAL MODULE: ./build/process/fix-commands.js + 1 modules
var fix_commands = __webpack_require__(48138);
// EXTERNAL MODULE: ./build/usecases/open-healing.js + 12 modules
var open_healing = __webpack_require__(8648);
// EXTERNAL MODULE: ./build/usecases/read-config.js
var read_config = __webpack_require__(70628);
// EXTERNAL MODULE: ./build/workflows/workflow-validator.js
var workflow_validator = __webpack_require__(83263);
;// CONCATENATED MODULE: ./build/cli/heal-command.js

















const configPath = ".github/auto-heal.yml";
async function readReport({ kind, path }, { rules }, console, clock) {
    switch (kind) {
        case "report":
            return (0,envelope/* decodeFailureReport */.hE)(await (0,text_files/* readTextFile */.Gu)(path, "the failure report"), (0,sanitise/* plain */.pj)(path));
        case "log":
            return (0,diagnose_logs/* diagnoseLogs */.k)({
                source: { kind: "log-file", path: (0,sanitise/* plain */.pj)(path) },
                workflow: null,
                logs: await openUserLogs(path, console),
                ownRules: rules,
            }, clock);
    }
}
/** Ties a bare log to the workflow that it is of, which names the branch and is part of the fingerprint. */
function placed(report, workflowPath) {
    if (report.source.kind !== "log-file" || workflowPath === null)
        return report;
    return (0,fingerprint/* inWorkflow */.FT)({ ...report, source: { ...report.source, workflowPath } }, workflowPath);
}
/**
 * Heals a failure on a local clone: a branch with the fix, and issue, pull request and handoff as files.
 * The working tree is not touched.
 * @throws UserError for what the user can mend; then neither the branch nor a file is there
 */
async function healCommand(input, options, console, clock) {
    const clone = await openClone(options.repo, { besides: [options.out, input.path] });
    const config = await (0,read_config/* readConfig */.X)((await clone.files.read(configPath))?.text ?? null, configPath);
    const read = await readReport(input, config, console, clock);
    const workflowPath = options.workflow ?? (await (0,workflow_files/* workflowOfStep */.B)(clone.files, read.failures[0]?.step ?? null));
    const report = placed(read, workflowPath);
    console.print(`${reportText(input.path, report, { colour: console.colour, explain: false }).join("\n")}\n`);
    const commands = (0,fix_commands/* fixCommands */.Y)(checkOut(clone.git));
    const local = { clone, outFolder: options.out, clock, token: options.token };
    const opened = await withLocalHealing(local, (healing) => {
        const failure = {
            report,
            workflowPath,
            config,
            minConfidence: config.minConfidence,
            exclusion: null,
            token: options.token,
        };
        return (0,open_healing/* openHealing */.b)(failure, { store: healing, agent: healing, commands, workflows: workflow_validator/* workflowValidator */.O, clock });
    });
    const { record, texts, issue, pullRequest } = opened;
    const lines = [
        `decision: ${texts?.proposal.decision ?? "ignore"}. ${record.reason}`,
        ...(record.branch === null
            ? []
            : [`branch: ${record.branch} (in ${options.repo}, one commit; your working tree is as it was)`]),
        ...(issue === null ? [] : [`issue: ${issue.url}`]),
        ...(pullRequest === null ? [] : [`pull request: ${pullRequest.url}`]),
    ];
    console.print(`${lines.map((line) => (0,terminal/* terminal */.F)(line)).join("\n")}\n`);
    return exitStatus.ok;
}

// EXTERNAL MODULE: ./build/archive/zip-archive.js + 3 modules
var zip_archive = __webpack_require__(66106);
// EXTERNAL MODULE: ./build/files/dataset-folder.js
var dataset_folder = __webpack_require__(90733);
// EXTERNAL MODULE: ./build/hub/emulated.js
var emulated = __webpack_require__(88873);
// EXTERNAL MODULE: ./build/hub/feature.js
var hub_feature = __webpack_require__(28010);
// EXTERNAL MODULE: ./build/hub/check-dataset.js + 76 modules
var check_dataset = __webpack_require__(52761);
;// CONCATENATED MODULE: ./build/usecases/check-hub.js

/**
 * Tells what HuggingFace's `datasets` makes of a folder.
 * @throws UserError when the folder cannot be read
 */
function checkHub(folder) {
    return (0,check_dataset.checkDataset)(folder);
}

;// CONCATENATED MODULE: ./build/cli/hub-report-text.js





const verdictStyle = { ok: "green", fail: "red" };
const severityStyle = { error: "red", warning: "yellow", info: "dim" };
/** `data/a.jsonl:3:17`, as editors and terminals follow it. */
function placeText({ file, line, column }) {
    const parts = [file === "" ? "." : file, line, line === null ? null : column];
    return parts.filter((part) => part !== null).join(":");
}
const indented = (text) => (0,sanitise/* plainLines */.y1)(text.trimEnd())
    .split("\n")
    .map((line) => `      ${line}`);
function repairLines(repair) {
    switch (repair.kind) {
        case "rename":
            return [(0,terminal/* terminal */.F)(`    fix: rename ${repair.from} to ${repair.to}`)];
        case "card":
            return ["    fix: between the `---` lines at the top of README.md, put", ...indented(repair.yaml)];
        case "advice":
            return [(0,terminal/* terminal */.F)(`    fix: ${repair.text}`)];
    }
}
/**
 * What HuggingFace makes of a folder, for people on a terminal.
 * @param name how the user named the folder
 * @returns lines without line feeds, safe to print anywhere
 */
function hubReportText(name, result, colour) {
    const paint = (style, text) => colour ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text;
    const lines = [
        `${paint("bold", (0,terminal/* terminal */.F)(name))}: ${paint(verdictStyle[result.verdict], result.verdict)} (as datasets ${emulated/* emulated */.O.datasets} would load it)`,
    ];
    for (const [split, rows] of result.splits)
        lines.push((0,terminal/* terminal */.F)(`  split ${split}: ${rows} rows`));
    for (const { name: column, feature } of result.features ?? [])
        lines.push((0,terminal/* terminal */.F)(`  column ${column}: ${(0,hub_feature/* pythonForm */.D3)(feature)}`));
    for (const finding of result.findings)
        lines.push(...findingLines(finding, paint));
    return lines;
}
function findingLines(finding, paint) {
    const code = finding.hfCode === null ? finding.rule : `${finding.rule}, ${finding.hfCode}`;
    return [
        `  ${paint(severityStyle[finding.severity], finding.severity)} ${(0,terminal/* terminal */.F)(placeText(finding))}: ${(0,terminal/* terminal */.F)(finding.message)} [${code}]`,
        ...(finding.earlier === undefined ? [] : [(0,terminal/* terminal */.F)(`    fixed earlier at ${placeText(finding.earlier)}`)]),
        ...(finding.hfMessage === null ? [] : ["    HuggingFace says:", ...indented(finding.hfMessage)]),
        ...(finding.repair === undefined ? [] : repairLines(finding.repair)),
    ];
}

;// CONCATENATED MODULE: ./build/cli/hub-check-command.js









/** A finding as scripts get it; keys in the spelling of HuggingFace's own answers. */
function findingJson({ hfCode, hfMessage, message, file, earlier, repair, ...rest }) {
    return {
        ...rest,
        file: (0,sanitise/* plain */.pj)(file),
        hf_code: hfCode,
        message: (0,sanitise/* plain */.pj)(message),
        hf_message: hfMessage === null ? null : (0,sanitise/* plainLines */.y1)(hfMessage),
        ...(earlier === undefined ? {} : { earlier: { ...earlier, file: (0,sanitise/* plain */.pj)(earlier.file) } }),
        ...(repair === undefined ? {} : { fix: repair }),
    };
}
const resultJson = ({ verdict, features, splits, findings }) => (0,terminal/* safeJson */.o)({
    verdict,
    features: features === null ? {} : (0,hub_feature/* featuresToJsonForm */.Lm)(features),
    splits: Object.fromEntries(splits),
    findings: findings.map(findingJson),
    datasets: emulated/* emulated */.O.datasets,
});
/**
 * Tells of every folder, in order, whether HuggingFace's `datasets` loads it; one that cannot be read does not stop the
 * others, but a reader that went away does.
 * @returns the exit status: the worst of all folders; a verdict "fail" is an answer, not a fault
 */
async function hubCheckCommand(folders, { json }, console) {
    let worst = exitStatus.ok;
    for (const folder of folders) {
        if (!console.listening())
            break;
        try {
            const result = await checkHub(await (0,dataset_folder/* openDatasetFolder */.N)(folder, (path) => (0,zip_archive/* openZipArchive */.i)(path)));
            const lines = json ? [resultJson(result)] : hubReportText(folder, result, console.colour);
            console.print(`${lines.join("\n")}\n`);
        }
        catch (thrown) {
            const { text, status } = explainThrown(thrown);
            console.error(text);
            worst = status > worst ? status : worst;
            // A line for each folder, so that the lines can be told apart.
            if (json)
                console.print(`${(0,terminal/* safeJson */.o)({ verdict: "not-determined", note: (0,sanitise/* plain */.pj)(text.split("\n", 1)[0] ?? "") })}\n`);
        }
    }
    return worst;
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/contracts/scrapers-config.js + 1 modules
var scrapers_config = __webpack_require__(32340);
// EXTERNAL MODULE: ./build/files/baseline-file.js
var baseline_file = __webpack_require__(2080);
// EXTERNAL MODULE: ./build/files/workspace-files.js + 4 modules
var workspace_files = __webpack_require__(22856);
// EXTERNAL MODULE: ./build/process/scraper-commands.js + 3 modules
var scraper_commands = __webpack_require__(87396);
// EXTERNAL MODULE: ./build/scrapers/junit-report.js
var junit_report = __webpack_require__(6581);
// EXTERNAL MODULE: ./build/usecases/validate-scrapers.js + 45 modules
var validate_scrapers = __webpack_require__(83493);
// EXTERNAL MODULE: ./build/scrapers/pace.js
var pace = __webpack_require__(77767);
;// CONCATENATED MODULE: ./build/cli/validation-progress.js


/** As often as this, in milliseconds: a terminal is drawn anew, or a log gets a line. */
const drawEveryMs = 100;
const tellEveryMs = 15_000;
/** Erases the line that the cursor is on. Source: ECMA-48, CR and EL. */
const anew = "\r\u001b[2K";
/** Shows on standard error how far a validation is: a bar on a terminal, now and then a line elsewhere. */
function validationProgress({ error, live }, clock) {
    const began = clock.now();
    let readingSince = null;
    let shown = 0;
    let drawn = false;
    const wipe = () => {
        if (drawn)
            error(anew);
        drawn = false;
    };
    return {
        started: () => void (readingSince = null),
        reading: (scraper, { bytes, of }) => {
            const now = clock.now();
            if (readingSince === null)
                shown = readingSince = now;
            if (now - shown < (live ? drawEveryMs : tellEveryMs))
                return;
            shown = now;
            const words = (0,pace/* readingWords */.CS)({ done: bytes, of }, now - readingSince);
            if (!live)
                return error(`${(0,terminal/* terminal */.F)(scraper)}: ${words}\n`);
            error(`${anew}${(0,terminal/* terminal */.F)(scraper)} ${of === null ? "" : `${(0,pace/* bar */.M0)(bytes / Math.max(1, of))} `}${words}`);
            drawn = true;
        },
        ended: (_, place, total) => {
            wipe();
            if (total > 1)
                error(`${(0,pace/* placeWords */.fp)({ done: place, of: total }, clock.now() - began)}\n`);
        },
    };
}

// EXTERNAL MODULE: ./build/scrapers/finding.js
var scrapers_finding = __webpack_require__(44539);
// EXTERNAL MODULE: ./build/scrapers/summary.js
var summary = __webpack_require__(86706);
// EXTERNAL MODULE: ./build/scrapers/wording.js
var wording = __webpack_require__(77926);
;// CONCATENATED MODULE: ./build/cli/validation-text.js





const validation_text_verdictStyle = { passed: "green", warned: "yellow", failed: "red" };
const evidenceShown = 5;
function counts({ tests, records, milliseconds }) {
    const parts = [
        tests === null ? null : `${tests.ran - tests.failed} of ${(0,wording/* counted */.hS)(tests.ran, "test")} passed`,
        records === null ? null : `${(0,wording/* counted */.hS)(records.records, "record")} in ${(0,wording/* counted */.hS)(records.files, "file")}`,
        records === null || records.bad === 0 ? null : `${(0,wording/* share */.uM)(records.bad, records.records)} not as they should be`,
        (0,wording/* duration */.p0)(milliseconds),
    ];
    return parts.filter((part) => part !== null).join(", ");
}
/**
 * A validation for people, on a terminal.
 * @param colour only where a person looks: on a terminal
 * @returns lines without line feeds, safe to print anywhere
 */
function validationText(validation, colour) {
    const paint = (style, text) => colour ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text;
    const lines = [];
    const tell = (finding) => {
        lines.push(`  ${paint("bold", (0,terminal/* terminal */.F)((0,scrapers_finding/* titleOf */.Gg)(finding)))} (${(0,scrapers_finding/* severityOf */.xJ)(finding)})`);
        lines.push(`    ${(0,terminal/* terminal */.F)((0,scrapers_finding/* wordsOf */.Z9)(finding))}`);
        for (const place of (0,summary/* placesOf */.ek)(finding).slice(0, evidenceShown))
            lines.push(`    ${paint("dim", (0,terminal/* terminal */.F)(place))}`);
    };
    for (const result of validation.scrapers) {
        const verdict = (0,summary/* verdictOf */.Vj)(result);
        lines.push(`${paint("bold", (0,terminal/* terminal */.F)(result.name))}: ${paint(validation_text_verdictStyle[verdict], verdict)}, ${counts(result)}`);
        result.findings.forEach(tell);
    }
    lines.push(paint(validation.passed ? "green" : "red", `${(0,summary/* conclusionOf */.vu)(validation)}.`));
    return lines;
}

;// CONCATENATED MODULE: ./build/cli/validate-command.js

















/** The commit that is checked out; 40 zeros where there is none, as git writes it. */
async function headCommit() {
    try {
        return (await openClone(".", { allowDirty: true })).files.commit;
    }
    catch (thrown) {
        if (thrown instanceof errors/* UserError */.y)
            return "0".repeat(40);
        throw thrown;
    }
}
/** The report of a validation that could not be made: the tool's own trouble is never told as a scraper's failure. */
const validate_command_toolError = (source, thrown, clock) => ({
    schemaVersion: failure_report/* failureReportVersion */.Zi,
    source,
    outcome: "tool-error",
    failures: [],
    fingerprint: null,
    generatedAt: new Date(clock.now()).toISOString(),
    truncated: [],
    note: (0,sanitise/* plain */.pj)(explainThrown(thrown).text.split("\n", 1)[0] ?? ""),
});
/**
 * Validates the scrapers of the folder that the command line was started in. Their output goes to standard error.
 * @returns 1 when they did not pass and `failOn` is not `never`
 */
async function validateCommand(options, console, clock) {
    const { config: path, only, shard, failOn } = options;
    const source = {
        kind: "scraper-validation",
        configPath: (0,sanitise/* plain */.pj)(path, 300),
        sha: await headCommit(),
        runUrl: null,
    };
    try {
        const files = await (0,workspace_files/* openWorkspace */.O)(".", zip_archive/* openZipArchive */.i);
        const config = (0,scrapers_config/* parseScrapersConfig */.J)(await files.read(path, "the configuration"), (0,sanitise/* plain */.pj)(path, 300));
        const commands = (0,scraper_commands/* scraperCommands */.n)({
            workspace: ".",
            environment: process.env,
            onCommand: { started: ({ scraper, step }) => console.error(`${scraper}: ${step}\n`), ended: () => { } },
            onLine: (line) => console.error(`  ${line}\n`),
        });
        const progress = validationProgress(console, clock);
        const baseline = options.baseline === undefined ? null : await (0,baseline_file/* readBaseline */.m)(options.baseline);
        const validation = await (0,validate_scrapers/* validateScrapers */.O)({ config, source, only, shard, failOn, baseline }, { files, commands, clock, pause: external_node_timers_promises_.setTimeout, progress });
        if (options.baseline !== undefined)
            await (0,baseline_file/* writeBaseline */.B)(options.baseline, validation.baseline);
        if (options.junit !== undefined)
            await (0,text_files/* writeFileAtomic */.Zf)(options.junit, (0,junit_report/* junitReport */.$)(validation));
        const lines = options.json ? [(0,terminal/* safeJson */.o)(validation.report)] : validationText(validation, console.colour);
        console.print(`${lines.join("\n")}\n`);
        return validation.passed || failOn === "never" ? exitStatus.ok : exitStatus.userFault;
    }
    catch (thrown) {
        if (options.json)
            console.print(`${(0,terminal/* safeJson */.o)(validate_command_toolError(source, thrown, clock))}\n`);
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./build/cli/main.js











let listening = true;
const terminalConsole = {
    stdin: process.stdin,
    // Node's own answer heeds NO_COLOR (tty.WriteStream.getColorDepth).
    colour: process.stdout.isTTY && process.stdout.hasColors(),
    live: process.stderr.isTTY,
    listening: () => listening,
    print: (text) => void (listening && process.stdout.write(text)),
    error: (text) => void process.stderr.write(text),
};
const clock = { now: () => Date.now() };
/** The exit status is the worst of all that happened. */
function end(status) {
    process.exitCode = Math.max(Number(process.exitCode ?? exitStatus.ok), status);
}
function fail(thrown) {
    const { text, status } = explainThrown(thrown);
    terminalConsole.error(text);
    end(status);
}
/** Ends no work: a healing that has begun is completed, whoever reads about it. */
function deafen(error) {
    // A reader that went away (`| head`) is no fault.
    if (listening && error.code !== "EPIPE")
        fail((0,file_fault/* fileFault */.b)(error, "write", "standard output"));
    listening = false;
}
function program() {
    const command = new commander/* Command */.uB("auto-heal")
        .description("Finds out why a workflow run failed, and proposes a fix. Works offline on saved logs and a local clone.")
        .version(product/* version */.rE)
        .exitOverride()
        .configureOutput({ writeErr: (text) => terminalConsole.error(`${(0,sanitise/* plainLines */.y1)(text.trimEnd())}\n`) })
        .showHelpAfterError("Run auto-heal --help to see what it takes.");
    command
        .command("diagnose")
        .description("Find the root cause in logs: a job's log, a run's log archive (zip), a folder of logs, or - for standard input.")
        .argument("<path...>", "logs, in any of these forms")
        .option("--json", "print one failure report (JSON) a line, in order", false)
        .option("--explain", "say which features made this line the cause", false)
        .option("--last-green <path>", "the newest passing log of the same job, in any of these forms, to compare with")
        .addHelpText("after", `
Examples:
  auto-heal diagnose job.log
  auto-heal diagnose --explain logs_123.zip
  auto-heal diagnose --last-green passed.log failed.log
  gh run view 123 --log-failed | auto-heal diagnose -
  auto-heal diagnose --json *.log > reports.jsonl`)
        .action(async (paths, options) => {
        end(await diagnoseCommand(paths, options, terminalConsole, clock));
    });
    command
        .command("heal")
        .description("Diagnose a log, and make the fix on a branch of a local clone, with issue, pull request and handoff as files.")
        .addOption(new commander/* Option */.c$("--log <path>", "the log: any form that diagnose takes").conflicts("report"))
        .addOption(new commander/* Option */.c$("--report <file>", "a failure report that diagnose --json wrote, in place of a log"))
        .requiredOption("--repo <dir>", "the clone; its working tree is not touched")
        .option("--out <dir>", "where issue.md, pull-request.md and handoff.md go", "auto-heal-out")
        .option("--workflow <path>", "the workflow that the log is of, where that can't be told")
        .addOption(new commander/* Option */.c$("--token <kind>", "what a push could use: edits of workflow files need the second")
        .choices(["github-token", "workflow-token"])
        .default("github-token"))
        .addHelpText("after", `
Examples:
  auto-heal heal --log job.log --repo .
  auto-heal heal --log logs_123.zip --repo ../widgets --out /tmp/healing
  gh run view 123 --log-failed | auto-heal heal --log - --repo .`)
        .action(async (options, heal) => {
        end(await healCommand(healInput(options, heal), options, terminalConsole, clock));
    });
    command
        .command("validate")
        .description("Run the scrapers of this folder and their tests, and check every record that they write.")
        .option("--config <path>", "the file that lists them", ".github/scrapers.yml")
        .option("--only <names>", "names or globs of names, separated by commas")
        .addOption(new commander/* Option */.c$("--fail-on <severity>", "from which severity on the exit status is 1")
        .choices([...validation/* failOnLevels */.R])
        .default("error"))
        .option("--baseline <file>", "the last good data: compared with, and updated by scrapers that pass")
        .addOption(new commander/* Option */.c$("--shard <part>", "validate a part of them, such as 3/8").argParser(shardOf))
        .option("--junit <file>", "write what was found as a JUnit XML report, too")
        .option("--json", "print the failure report (JSON)", false)
        .addHelpText("after", `
Examples:
  auto-heal validate
  auto-heal validate --only "price*,jobs"
  auto-heal validate --json > report.json || auto-heal heal --report report.json --repo .`)
        .action(async ({ only = "", shard = null, ...options }) => {
        end(await validateCommand({ ...options, only: main_names(only), shard }, terminalConsole, clock));
    });
    command
        .command("hub-check")
        .description("Tell whether HuggingFace loads a folder as a dataset: its splits, its columns, and what to mend.")
        .argument("<dir...>", "folders, each with the files of one dataset repository")
        .option("--json", "print one JSON object a line, in order", false)
        .addHelpText("after", `
Examples:
  auto-heal hub-check data/
  auto-heal hub-check --json datasets/* > verdicts.jsonl`)
        .action(async (folders, options) => {
        end(await hubCheckCommand(folders, options, terminalConsole));
    });
    return command;
}
function shardOf(text) {
    const part = (0,shard/* parseShard */.uK)(text);
    if (part === null)
        throw new commander/* InvalidArgumentError */.Di("It must be a part and the number of parts, such as 3/8.");
    return part;
}
const main_names = (list) => list
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
/** @throws CommanderError when there is neither; that both are given is refused before */
function healInput({ log, report }, heal) {
    if (log !== undefined)
        return { kind: "log", path: log };
    if (report !== undefined)
        return { kind: "report", path: report };
    return heal.error("error: one of --log <path> and --report <file> is required");
}
/** The command line. Sets the exit status: 0, 1 (the user's faults), 2 (usage) or 70 (a bug of ours). */
async function main() {
    process.stdout.on("error", deafen);
    process.stderr.on("error", () => { });
    process.on("uncaughtException", (thrown) => {
        fail(thrown);
        process.exit();
    });
    try {
        await program().parseAsync(process.argv);
    }
    catch (thrown) {
        if (!(thrown instanceof commander/* CommanderError */.b7))
            fail(thrown);
        else if (thrown.exitCode !== 0)
            end(exitStatus.usage);
    }
}


/***/ })

};
