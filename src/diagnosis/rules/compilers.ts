import type { Rule } from "../rule.ts";

/** Compilers and interpreters with forms of their own: Haskell, OCaml, Dart, Haxe, Crystal, Elixir, Erlang, Perl, Lua, Julia, TeX, PowerShell. */
export const compilerRules: readonly Rule[] = [
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
    pattern:
      /^(?: *error • [^•]{1,300} • (?<file>[\w./-]+\.dart):\d+:\d+ •|(?<path>[\w./-]+\.dart):(?<line>\d+):(?<column>\d+): Error: )/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "compiler-error-parenthesised",
    category: "compile-error",
    title: "The compiler reported an error",
    pattern:
      /^(?<path>(?:[A-Za-z]:)?[^\s:(]+\.\w{1,6})\((?<line>\d+)(?:[,:] ?(?<column>\d+))?\) ?:? (?:[Ff]atal )?(?:Error|ERROR|error)(?:\[\w+\])?:? /,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "compiler-error-quoted",
    category: "compile-error",
    title: "The compiler reported an error",
    pattern:
      /^"(?<path>[^"]+)", line (?<line>\d+)(?:, col(?:umn)? (?<column>\d+))?: (?:[Ff]atal |catastrophic )?[Ee]rror\b/,
    kind: "cause",
    nudge: 1,
  },
  {
    id: "haxe-error",
    category: "compile-error",
    title: "A Haxe file does not compile",
    pattern:
      /^(?<path>\S+\.hx):(?<line>\d+): (?:characters (?<column>\d+)-\d+|lines \d+-\d+) : (?!Warning)(?<message>\S.*)$/,
    kind: "cause",
    nudge: 0.7,
  },
  {
    id: "crystal-error",
    category: "compile-error",
    title: "A Crystal file does not compile",
    pattern:
      /^(?:Error )?[iI]n (?<path>\S+\.cr):(?<line>\d+)(?::(?<column>\d+))?(?:: (?:error|instantiating)\b|:? expanding macro|$)/,
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
    pattern:
      /^===> (?:Compiling \S+ failed|Error|Errors|Failed to|Unable to|Could not|Dependency failure|Plugin|Failures)\b/,
    kind: "cause",
  },
  {
    id: "erlang-crash",
    category: "crash",
    title: "The Erlang runtime crashed",
    pattern:
      /^(?:\(no logger present\) unexpected logger message: \{log,error|System process <[\d.]+> terminated: |\{"init terminating in do_boot"|=(?:ERROR|CRASH) REPORT=)/,
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
    pattern:
      /^! (?<message>(?:LaTeX (?:\w+ )?Error|Package \S+ Error|Undefined control sequence|Emergency stop|Missing|Extra|Misplaced|I can't find file|==> Fatal error)\b.*)$/,
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
    pattern:
      /^(?:[^']{0,80}: The term )?'(?<command>[^']{1,200})' is not recognized as (?:an internal or external command|the name of a cmdlet|a name of a cmdlet)/,
    kind: "cause",
    nudge: 0.5,
  },
  {
    id: "emacs-error",
    category: "crash",
    title: "An Emacs Lisp program stopped with an error",
    pattern:
      /^(?:Symbol['’]s (?:value as variable|function definition) is void: |Wrong type argument: |Wrong number of arguments: |Cannot open load file: |End of file during parsing: |Invalid read syntax: )(?<message>\S.*)$/,
    kind: "cause",
    nudge: 0.3,
  },
  {
    id: "vim-error",
    category: "crash",
    title: "A Vim script stopped with an error",
    pattern:
      /^(?:Error detected while processing (?<place>\S.*):$|(?:Vim(?:\(\w{1,30}\))?:)?E\d{2,4}: (?<message>\S.*)$)/,
    kind: "general",
    nudge: 0.4,
  },
  {
    id: "shared-library-missing",
    category: "dependency-missing",
    title: "A shared library cannot be loaded",
    pattern:
      /error while loading shared libraries: (?<library>\S+): |^dyld(?:\[\d+\])?: Library not loaded: (?<dylib>\S+)/,
    kind: "cause",
    nudge: 0.5,
  },
];
