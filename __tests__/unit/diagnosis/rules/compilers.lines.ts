import type { RuleTable } from "./rule-lines.ts";

export const compilerLines: RuleTable = {
  // GHC 7 to 9.8.
  "ghc-error": {
    hits: [
      ["src/Sum.hs:12:3: error:", { path: "src/Sum.hs", line: "12", column: "3" }],
      ["src/Sum.hs:12:3-7: error: [GHC-88464]", { path: "src/Sum.hs", line: "12", column: "3" }],
      ["src/Sum.lhs:12:3:", { path: "src/Sum.lhs", line: "12", column: "3" }],
    ],
    misses: [
      "src/Sum.hs:12:3: warning: [-Wunused-imports]",
      "src/Sum.hs:12:3: Suggestion: Redundant bracket",
      "src/Sum.c:12:3: error:",
    ],
  },
  // ocamlc 4 and 5.
  "ocaml-error": {
    hits: [
      ['File "src/sum.ml", line 12, characters 3-7:', { path: "src/sum.ml", line: "12", column: "3" }],
      ['File "src/sum.ml", lines 3-5, characters 2-9:', { path: "src/sum.ml", line: "3", column: "2" }],
    ],
    misses: ['  File "sum.py", line 12, in add', 'File "sum.py", line 12', 'File "src/sum.ml", line 12:'],
  },
  // dart compile and dart analyze.
  "dart-error": {
    hits: [
      ["lib/sum.dart:12:3: Error: Expected ';' after this.", { path: "lib/sum.dart", line: "12", column: "3" }],
      ["  error • Undefined name 'x' • lib/sum.dart:12:3 • undefined_identifier", { file: "lib/sum.dart" }],
    ],
    misses: [
      "lib/sum.dart:12:3: Warning: unused",
      "  info • Unused • lib/sum.dart:12:3 • unused",
      "lib/sum.dart 12:3  main.<fn>",
    ],
  },
  // armcc, Free Pascal, Nim, IAR.
  "compiler-error-parenthesised": {
    hits: [
      ['main.c(197): error:  #18: expected a ")"', { path: "main.c", line: "197" }],
      ["sum.nim(12, 3) Error: undeclared identifier: 'x'", { path: "sum.nim", line: "12", column: "3" }],
      ["sum.pas(12,3) Fatal Error: x", { path: "sum.pas", line: "12", column: "3" }],
    ],
    misses: ["main.c(197): warning: #12-D: parsing restarts", "f(3): error: no file", "sum.nim(12, 3) Hint: x"],
  },
  // Green Hills, IBM and Sun compilers.
  "compiler-error-quoted": {
    hits: [
      ['"src/a.cpp", line 2: error #5: cannot open source input file "b.h"', { path: "src/a.cpp", line: "2" }],
      ['"a.f", line 3, column 7: Error: Syntax error', { path: "a.f", line: "3", column: "7" }],
    ],
    misses: ['"src/a.cpp", line 2: warning #1-D: last line', '"a", line 2', 'File "a.ml", line 2: error'],
  },
  // Haxe 3 and 4.
  "haxe-error": {
    hits: [
      [
        "src/Sum.hx:12: characters 3-7 : Unknown identifier : x",
        { path: "src/Sum.hx", line: "12", column: "3", message: "Unknown identifier : x" },
      ],
      ["src/Sum.hx:12: lines 12-14 : Missing return", { path: "src/Sum.hx", line: "12", message: "Missing return" }],
    ],
    misses: ["src/Sum.hx:12: characters 3-7 : Warning : unused", "src/Sum.hx:12: x", "Sum.hx: characters 3-7 : x"],
  },
  // Crystal: src/compiler/crystal/exception.cr.
  "crystal-error": {
    hits: [
      ["In src/sum.cr:12:3", { path: "src/sum.cr", line: "12", column: "3" }],
      ["Error in src/sum.cr:12: error in line 12", { path: "src/sum.cr", line: "12" }],
      ["in src/sum.cr:3: instantiating 'add(Int32)'", { path: "src/sum.cr", line: "3" }],
    ],
    misses: ["from src/sum.cr:12:3 in 'add'", "Sum in src/sum.cr", "In src/sum.cr"],
  },
  // Ninja: src/status_printer.cc.
  "ninja-edge-failed": {
    hits: [
      ["FAILED: src/a.o ", { target: "src/a.o" }],
      ["FAILED: [code=1] lib/b.so", { target: "lib/b.so" }],
    ],
    misses: ["FAILED: 3 tests", "FAILED tests/test_a.py::test_a", "ninja: build stopped: subcommand failed."],
  },
  // Elixir: Kernel.ParallelCompiler.
  "elixir-module-uncompiled": {
    hits: [
      ["== Compilation error in file lib/sum.ex ==", { path: "lib/sum.ex" }],
      ["== Compilation error on file test/sum_test.exs ==", { path: "test/sum_test.exs" }],
    ],
    misses: ["== Compilation error ==", "Compilation error in file lib/sum.ex", "Compiling 3 files (.ex)"],
  },
  // rebar3.
  "rebar-error": {
    hits: [["===> Compiling src/sum.erl failed"], ["===> Could not resolve ref"]],
    misses: ["===> Compiling sum", "===> Verifying dependencies...", "Error: no"],
  },
  // Erlang/OTP: erts, lib/kernel/src/logger_simple_h.erl.
  "erlang-crash": {
    hits: [["System process <0.0.0> terminated: {badmatch,error}"], ["=ERROR REPORT==== 1-Jan-2026::00:00:00 ==="]],
    misses: ["=INFO REPORT==== 1-Jan-2026::00:00:00 ===", "process <0.0.0> ended", "init terminating"],
  },
  // perl: pp_ctl.c.
  "perl-module-missing": {
    hits: [
      ["Can't locate App/Sum.pm in @INC (you may need to install the App::Sum module)", { module: "App/Sum.pm" }],
      ["#     Error:  Can't locate Sum.pm in @INC", { module: "Sum.pm" }],
    ],
    misses: ['Can\'t locate object method "new"', "locate Sum.pm in @INC", "Can't open Sum.pm"],
  },
  // perl: util.c, mess_sv.
  "perl-died": {
    hits: [
      ["Division by zero at lib/Sum.pm line 12.", { message: "Division by zero", path: "lib/Sum.pm", line: "12" }],
      ["no such file at t/sum.t line 3.", { message: "no such file", path: "t/sum.t", line: "3" }],
    ],
    misses: ["#   at t/sum.t line 12.", "at lib/Sum.pm line 12", "error at line 12."],
  },
  // lua 5.1 to 5.4: lua.c.
  "lua-error": {
    hits: [
      [
        "lua: sum.lua:12: attempt to index a nil value",
        { path: "sum.lua", line: "12", message: "attempt to index a nil value" },
      ],
      [
        "/usr/bin/lua5.3: src/sum.lua:3: unexpected symbol near 'x'",
        { path: "src/sum.lua", line: "3", message: "unexpected symbol near 'x'" },
      ],
    ],
    misses: ["sum.lua:12: in function 'add'", "lua: command not found", "luacheck: sum.lua"],
  },
  // Julia: base/client.jl.
  "julia-error": {
    hits: [
      ["ERROR: LoadError: UndefVarError: x not defined", { exception: "UndefVarError", message: "x not defined" }],
      ["ERROR: ArgumentError: Package Sum not found", { exception: "ArgumentError", message: "Package Sum not found" }],
    ],
    misses: ["ERROR: syntax: x", "LoadError: UndefVarError: x", "ERROR: Package Sum errored during testing"],
  },
  // TeX and LaTeX: tex.web, latex.ltx.
  "tex-error": {
    hits: [
      ["! Undefined control sequence.", { message: "Undefined control sequence." }],
      ["! LaTeX Error: File `sum.sty' not found.", { message: "LaTeX Error: File `sum.sty' not found." }],
    ],
    misses: ["! Note", "LaTeX Warning: Reference `a' undefined", "!! Undefined control sequence."],
  },
  // PowerShell 5 to 7: the position message of an error record.
  "powershell-error": {
    hits: [
      ["At /app/build.psm1:12 char:17", { path: "/app/build.psm1", line: "12", column: "17" }],
      ["At C:\\app\\build.ps1:3 char:1", { path: "C:\\app\\build.ps1", line: "3", column: "1" }],
    ],
    misses: ["At line:1 char:1", "+ CategoryInfo          : OperationStopped", "build.ps1:3 char:1"],
  },
  // cmd.exe; PowerShell's CommandNotFoundException.
  "windows-command-not-found": {
    hits: [
      ["'gcc' is not recognized as an internal or external command,", { command: "gcc" }],
      [
        "gcc: The term 'gcc' is not recognized as a name of a cmdlet, function, script file, or executable program.",
        { command: "gcc" },
      ],
    ],
    misses: [
      "'gcc' is not recognized",
      "The term gcc is unknown",
      "gcc is not recognized as an internal or external command",
    ],
  },
  // glibc: elf/dl-load.c; dyld.
  "shared-library-missing": {
    hits: [
      [
        "./app: error while loading shared libraries: libssl.so.3: cannot open shared object file: No such file or directory",
        { library: "libssl.so.3" },
      ],
      ["dyld[123]: Library not loaded: @rpath/libssl.dylib", { dylib: "@rpath/libssl.dylib" }],
    ],
    misses: ["loading shared libraries: done", "dyld: loaded", "ldconfig: libssl.so.3 is not a symbolic link"],
  },
  // GNU Emacs: the error-message properties of src/data.c and src/eval.c.
  "emacs-error": {
    hits: [
      ["Symbol’s function definition is void: foo-bar", { message: "foo-bar" }],
      ["Cannot open load file: No such file or directory, foo", { message: "No such file or directory, foo" }],
    ],
    misses: ["Loading foo...", "In toplevel form:"],
  },
  // Vim: src/message.c.
  "vim-error": {
    hits: [
      ["Error detected while processing /app/plugin/a.vim:", { place: "/app/plugin/a.vim" }],
      ["E117: Unknown function: foo#bar", { message: "Unknown function: foo#bar" }],
      ["Vim(call):E739: Cannot create directory: /a", { message: "Cannot create directory: /a" }],
    ],
    misses: ["E1: not that", "line    3:", "EE117: x"],
  },
};
