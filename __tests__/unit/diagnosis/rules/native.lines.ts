import type { RuleTable } from "./rule-lines.ts";

export const nativeLines: RuleTable = {
  // gcc 12 and clang 17.
  "compiler-missing-header": {
    hits: [
      [
        "src/a.c:1:10: fatal error: zlib.h: No such file or directory",
        { path: "src/a.c", line: "1", column: "10", header: "zlib.h" },
      ],
      [
        "src/a.cc:4:10: fatal error: 'boost/any.hpp' file not found",
        { path: "src/a.cc", line: "4", column: "10", header: "boost/any.hpp" },
      ],
    ],
    misses: [
      "src/a.c:3:5: error: 'x' undeclared (first use in this function)",
      "cat: zlib.h: No such file or directory",
      "src/a.c:1:10: fatal error: too many errors emitted, stopping now",
    ],
  },
  // gcc, clang, swiftc (GNU Coding Standards, "Formatting Error Messages"); javac leaves the column out.
  "compiler-error": {
    hits: [
      [
        "src/a.c:3:5: error: 'x' undeclared (first use in this function)",
        {
          path: "src/a.c",
          line: "3",
          column: "5",
          message: "'x' undeclared (first use in this function)",
        },
      ],
      [
        "A.java:1: error: incompatible types: String cannot be converted to int",
        {
          path: "A.java",
          line: "1",
          message: "incompatible types: String cannot be converted to int",
        },
      ],
      [
        "C:\\app\\a.cpp:3:5: error: expected ';'",
        { path: "C:\\app\\a.cpp", line: "3", column: "5", message: "expected ';'" },
      ],
    ],
    misses: [
      "src/a.c:3:5: warning: unused variable 'x' [-Wunused-variable]",
      "src/a.c:3:5: note: declared here",
      "12:34:56: error: the service is down",
      "1 error generated.",
    ],
  },
  // MSVC's cl.exe and link.exe.
  "compiler-error-msvc": {
    hits: [
      [
        "C:\\app\\a.cpp(3): error C2065: 'x': undeclared identifier",
        { path: "C:\\app\\a.cpp", line: "3", code: "C2065" },
      ],
      [
        "  2>a.cpp(3,5): fatal error C1083: Cannot open include file: 'x.h': No such file or directory",
        { path: "a.cpp", line: "3", column: "5", code: "C1083" },
      ],
    ],
    misses: [
      "a.cpp(3): warning C4101: 'x': unreferenced local variable",
      "cl : Command line warning D9025 : overriding '/W3'",
      "    0 Error(s)",
    ],
  },
  // GNU ld 2.40, lld, Apple's ld64 and ld-prime, MSVC's link.exe.
  "linker-error": {
    hits: [
      ["a.c:(.text+0xa): undefined reference to `f'"],
      ["/usr/bin/ld: cannot find -lssl: No such file or directory", { library: "ssl" }],
      ["ld.lld: error: undefined symbol: f"],
      ["ld: library 'ssl' not found"],
      ["a.obj : error LNK2019: unresolved external symbol f referenced in function main"],
    ],
    misses: [
      "collect2: error: ld returned 1 exit status",
      "ld: warning: directory not found for option '-L/opt/lib'",
      "checking for undefined references... none",
    ],
  },
  // GNU make 4.3: src/remake.c, src/read.c, src/job.c; ninja src/build.cc.
  "make-no-rule": {
    hits: [
      ["make: *** No rule to make target 'foo', needed by 'all'.  Stop.", { target: "foo" }],
      ["make[2]: *** No rule to make target `lib/a.o'.  Stop.", { target: "lib/a.o" }],
    ],
    misses: [
      "make: Nothing to be done for 'all'.",
      "make: *** [Makefile:2: all] Error 1",
      "# No rule to make target 'foo' is fine here",
    ],
  },
  "make-syntax": {
    hits: [
      [
        "Makefile:2: *** missing separator.  Stop.",
        { path: "Makefile", line: "2", message: "missing separator.  Stop." },
      ],
      [
        "build/rules.mk:7: *** unterminated call to function 'shell': missing ')'.  Stop.",
        {
          path: "build/rules.mk",
          line: "7",
          message: "unterminated call to function 'shell': missing ')'.  Stop.",
        },
      ],
    ],
    misses: ["Makefile:2: warning: overriding recipe for target 'all'", "make: *** [Makefile:2: all] Error 1"],
  },
  // CMake Source/cmMessenger.cxx.
  "cmake-error": {
    hits: [
      ["CMake Error at CMakeLists.txt:12 (find_package):", { path: "CMakeLists.txt", line: "12" }],
      ["CMake Error in src/CMakeLists.txt:", { path: "src/CMakeLists.txt" }],
      ['CMake Error: The source directory "/app/missing" does not exist.'],
    ],
    misses: [
      "CMake Warning at CMakeLists.txt:12 (find_package):",
      "CMake Deprecation Warning at CMakeLists.txt:1 (cmake_minimum_required):",
      "-- Configuring incomplete, errors occurred!",
    ],
  },
  // CTest 3.25: Source/CTest/cmCTestRunTest.cxx and cmCTestTestHandler.cxx.
  "ctest-failed": {
    hits: [
      ["1/2 Test #1: sum_test .........................***Failed    0.00 sec", { test: "sum_test" }],
      [" 2/12 Test  #2: crash_test ...***Exception: SegFault  0.00 sec", { test: "crash_test" }],
      ["\t  1 - sum_test (Failed)", { test: "sum_test" }],
      ["\t 12 - slow_test (Timeout)", { test: "slow_test" }],
    ],
    misses: [
      "1/2 Test #1: sum_test .........................   Passed    0.00 sec",
      "    Start 1: sum_test",
      "The following tests FAILED:",
      "  3 - nothing (Failed over)",
    ],
  },
  // googletest src/gtest.cc (PrettyUnitTestResultPrinter).
  "googletest-failed": {
    hits: [
      ["[  FAILED  ] SumTest.Adds (0 ms)", { test: "SumTest.Adds" }],
      ["[  FAILED  ] Ints/SumTest.Adds/0, where GetParam() = 3", { test: "Ints/SumTest.Adds/0" }],
    ],
    misses: ["[       OK ] SumTest.Adds (0 ms)", "[  FAILED  ] 2 tests, listed below:", "[  PASSED  ] 3 tests."],
  },
  // strsignal(3) as shells print it; glibc's stack protector; LLVM's sanitizers.
  "process-crashed": {
    hits: [
      ["/home/runner/work/_temp/1f0c.sh: line 3:  4321 Segmentation fault      (core dumped) ./app"],
      ["*** stack smashing detected ***: terminated"],
      ["SUMMARY: AddressSanitizer: heap-use-after-free /app/a.c:3:5 in main"],
      ["Aborted (core dumped)"],
    ],
    misses: ["✔ handles segmentation faults (2ms)", "Aborted.", "sanitizer: AddressSanitizer is enabled"],
  },
  "make-stopped": {
    hits: [
      ["make: *** [Makefile:2: all] Error 1"],
      ["make[1]: *** [all] Error 2"],
      ["ninja: build stopped: subcommand failed."],
    ],
    misses: [
      "make[1]: Leaving directory '/app'",
      "ninja: no work to do.",
      "make: warning:  Clock skew detected.  Your build may be incomplete.",
    ],
  },
  // autoconf: AC_MSG_ERROR.
  "configure-error": {
    hits: [
      ["configure: error: C compiler cannot create executables", { message: "C compiler cannot create executables" }],
      ["./configure: error: no libpcre", { message: "no libpcre" }],
    ],
    misses: ["configure: WARNING: unrecognized options: --x", "checking whether configure works... yes"],
  },
  // compiler-rt: sanitizer_common/sanitizer_report_decorator.h.
  "sanitizer-report": {
    hits: [
      [
        "==123==ERROR: AddressSanitizer: heap-use-after-free on address 0x602000000010",
        { sanitizer: "AddressSanitizer", message: "heap-use-after-free on address 0x602000000010" },
      ],
      [
        "==9==WARNING: MemorySanitizer: use-of-uninitialized-value",
        { sanitizer: "MemorySanitizer", message: "use-of-uninitialized-value" },
      ],
    ],
    misses: ["==123== Memcheck, a memory error detector", "AddressSanitizer is on"],
  },
};
