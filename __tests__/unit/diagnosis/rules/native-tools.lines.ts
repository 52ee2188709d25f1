import type { RuleTable } from "./rule-lines.ts";

export const nativeToolsLines: RuleTable = {
  // mesonbuild/meson mesonbuild/dependencies, interpreter.
  "meson-dependency": {
    hits: [
      [
        'meson.build:3:0: ERROR: Dependency "foo" not found, tried pkgconfig and cmake',
        { path: "meson.build", line: "3", column: "0", package: "foo" },
      ],
      [
        "../meson.build:9:2: ERROR: Program 'bison' not found or not executable",
        { path: "../meson.build", line: "9", column: "2", program: "bison" },
      ],
    ],
    misses: ["meson.build:3:0: WARNING: x", 'meson.build:3:0: ERROR: Unknown variable "x".'],
  },
  // mesonbuild/meson mesonbuild/mlog.py.
  "meson-error": {
    hits: [
      ['meson.build:3:0: ERROR: Unknown variable "x".', { path: "meson.build", line: "3", column: "0" }],
      ["sub/meson.build:9:2: ERROR: Problem encountered: no", { path: "sub/meson.build", line: "9", column: "2" }],
    ],
    misses: [
      "meson.build:3:0: WARNING: x",
      "meson.build:1:0: ERROR: Meson version is 0.53.2 but project requires >= 0.60.0",
    ],
  },
  // mesonbuild/meson, Kitware/CMake, autoconf, bazelbuild/bazel.
  "native-tool-version": {
    hits: [
      ["meson.build:1:0: ERROR: Meson version is 0.53.2 but project requires >= 0.60.0", { meson: "0.53.2" }],
      ["  CMake 3.20 or higher is required.  You are running version 3.16.3", { cmake: "3.20" }],
      ["configure.ac:3: error: Autoconf version 2.71 or higher is required"],
    ],
    misses: ["CMake 3.20", "Meson version: 0.53.2"],
  },
  // mesonbuild/meson mesonbuild/mtest.py.
  "meson-test-failed": {
    hits: [
      [" 1/5 foo          FAIL            0.01s   exit status 1", { test: "foo" }],
      ["12/40 a:b / c       TIMEOUT        30.02s   killed by signal 15 SIGTERM", { test: "a:b / c" }],
    ],
    misses: [" 1/5 foo          OK              0.01s", " 1/5 Test #1: foo ...   Passed    0.01 sec"],
  },
  // GNU Automake lib/test-driver, parallel-tests.
  "automake-test-failed": {
    hits: [
      ["FAIL: tests/foo.sh", { test: "tests/foo.sh" }],
      ["FAIL tests/foo.sh (exit status: 1)", { script: "tests/foo.sh" }],
      ["FAIL: a.test 3 - adds", { test: "a.test" }],
    ],
    misses: ["PASS: tests/foo.sh", "FAIL: test_x (tests.test_a.ATest)"],
  },
  // ninja-build/ninja src/util.cc.
  "ninja-error": {
    hits: [
      [
        "ninja: error: loading 'build.ninja': No such file or directory",
        { message: "loading 'build.ninja': No such file or directory" },
      ],
      [
        "ninja: error: 'foo.c', needed by 'foo.o', missing and no known rule to make it",
        { message: "'foo.c', needed by 'foo.o', missing and no known rule to make it" },
      ],
    ],
    misses: ["ninja: build stopped: subcommand failed.", "ninja: no work to do."],
  },
  // pkg-config, pkgconf.
  "pkg-config-missing": {
    hits: [
      ["No package 'foo' found", { name: "foo" }],
      ["Package foo was not found in the pkg-config search path.", { package: "foo" }],
      ["Package 'bar', required by 'virtual:world', not found", { quoted: "bar" }],
    ],
    misses: ["Found package foo", "No packages found"],
  },
  // Kitware/CMake Modules/FindPackageHandleStandardArgs.cmake.
  "cmake-package-missing": {
    hits: [
      ["  Could NOT find OpenSSL, try to set the path to OpenSSL root folder in the", { module: "OpenSSL" }],
      ['  Could not find a package configuration file provided by "Foo" with any of', { package: "Foo" }],
      ['  By not providing "FindFoo.cmake" in CMAKE_MODULE_PATH this project has', { find: "Foo" }],
    ],
    misses: ["-- Could NOT find Doxygen (missing: DOXYGEN_EXECUTABLE)", "-- Found OpenSSL"],
  },
  // microsoft/vcpkg-tool, conan-io/conan.
  "native-package-failed": {
    hits: [
      ["error: building foo:x64-linux failed with: BUILD_FAILED", { port: "foo:x64-linux" }],
      ["ERROR: foo/1.0: Error in build() method, line 12", { package: "foo/1.0" }],
    ],
    misses: ["error: building", "Building foo:x64-linux"],
  },
  // conan-io/conan, microsoft/vcpkg-tool.
  "native-package-missing": {
    hits: [
      ["ERROR: Package 'foo/1.0' not resolved: Unable to find 'foo/1.0' in remotes.", { package: "foo/1.0" }],
      ["ERROR: Missing prebuilt package for 'foo/1.0'"],
      ["error: fmtt does not exist", { port: "fmtt" }],
      ["ERROR: Unable to find 'zlib/9' in remotes", { recipe: "zlib/9" }],
    ],
    misses: ["foo/1.0: Not found in local cache", "ERROR: x"],
  },
  // bazelbuild/bazel.
  "bazel-target-missing": {
    hits: [
      ["ERROR: no such target '//a:b': target 'b' not declared in package 'a'", { target: "//a:b" }],
      ["ERROR: Skipping '//a:b': no such package 'a': BUILD file not found", { target: "a" }],
    ],
    misses: ["ERROR: Build did NOT complete successfully", "WARNING: no such package"],
  },
  // bazelbuild/bazel.
  "bazel-fetch-failed": {
    hits: [
      ["ERROR: An error occurred during the fetch of repository 'foo':", { repository: "foo" }],
      ["ERROR: /app/WORKSPACE:3:13: fetching http_archive rule //external:foo: Traceback"],
    ],
    misses: ["INFO: Repository foo instantiated at:", "ERROR: x"],
  },
  // llvm/llvm-project clang-tools-extra/clang-tidy.
  "clang-tidy-problem": {
    hits: [
      [
        "/app/a.cpp:3:5: error: use nullptr [modernize-use-nullptr,-warnings-as-errors]",
        { path: "/app/a.cpp", line: "3", column: "5", rule: "modernize-use-nullptr" },
      ],
      [
        "/app/a.cpp:3:5: warning: use nullptr [modernize-use-nullptr]",
        { path: "/app/a.cpp", line: "3", column: "5", rule: "modernize-use-nullptr" },
      ],
    ],
    misses: [
      "/app/a.cpp:3:5: error: unused variable 'x' [-Werror=unused-variable]",
      "/app/a.cpp:3:5: error: expected ';'",
    ],
  },
  // danmar/cppcheck lib/errorlogger.cpp.
  "cppcheck-problem": {
    hits: [
      [
        "a.cpp:3:5: error: Uninitialized variable: x [uninitvar]",
        { path: "a.cpp", line: "3", column: "5", rule: "uninitvar" },
      ],
      [
        "a.cpp:3:5: style: The scope of the variable 'i' can be reduced. [variableScope]",
        { path: "a.cpp", line: "3", column: "5", rule: "variableScope" },
      ],
    ],
    misses: ["a.cpp:3:5: error: unused variable 'x' [-Werror=unused-variable]", "a.cpp:3:5: error: expected ';'"],
  },
  // cpplint/cpplint.
  "cpplint-problem": {
    hits: [
      [
        "a.cpp:3:  Missing space after ,  [whitespace/comma] [3]",
        { path: "a.cpp", line: "3", rule: "whitespace/comma" },
      ],
      [
        "src/b.h:12:  #ifndef header guard has wrong style  [build/header_guard] [5]",
        { path: "src/b.h", line: "12", rule: "build/header_guard" },
      ],
    ],
    misses: ["a.cpp:3: Missing space", "Done processing a.cpp"],
  },
  // doctest/doctest doctest/parts/doctest.cpp.
  "doctest-failed-cpp": {
    hits: [
      ["a.cpp:3: ERROR: CHECK( 1 == 2 ) is NOT correct!", { path: "a.cpp", line: "3" }],
      ["a.cpp(3): FATAL ERROR: REQUIRE( x ) is NOT correct!", { path: "a.cpp", line: "3" }],
    ],
    misses: ["a.cpp:3: WARNING: x", "a.cpp:3: ERROR: x"],
  },
  // Microsoft's LINK, CL and LIB.
  "msvc-link-error": {
    hits: [
      ["LINK : fatal error LNK1181: cannot open input file 'foo.lib'", { code: "LNK1181" }],
      ["a.obj : error LNK2005: main already defined in b.obj", { code: "LNK2005" }],
    ],
    misses: ["LINK : warning LNK4098: x", "a.obj : x"],
  },
  // GCC gcc/gcc.cc.
  "compiler-killed": {
    hits: [
      ["c++: fatal error: Killed signal terminated program cc1plus"],
      ["g++: internal compiler error: Killed (program cc1plus)"],
      ["collect2: fatal error: ld terminated with signal 9 [Killed]"],
    ],
    misses: ["internal compiler error: in f, at a.c:3", "Killed"],
  },
  // GNU bash jobs.c.
  "shell-job-killed": {
    hits: [
      [
        "/home/runner/work/_temp/abc.sh: line 3: 12345 Killed                  ./a",
        { script: "/home/runner/work/_temp/abc.sh", line: "3" },
      ],
      ["Killed"],
    ],
    misses: ["Killed by user", "/a.sh: line 3: Killed"],
  },
  // GNU bash jobs.c, glibc, libstdc++, libc++.
  "shell-job-died": {
    hits: [
      ["/home/runner/work/_temp/abc.sh: line 3: 12345 Aborted                 (core dumped) ./a"],
      ["terminate called after throwing an instance of 'std::runtime_error'"],
      ["free(): invalid pointer"],
      ["Illegal instruction (core dumped)"],
      ["libc++abi: terminating due to uncaught exception of type std::exception: x"],
    ],
    misses: ["Aborted by user", "free() called"],
  },
  // glibc assert/assert.c, musl, Apple Libc.
  "c-assertion": {
    hits: [
      ["a.out: a.c:3: main: Assertion `x' failed.", { program: "a.out", path: "a.c", line: "3" }],
      ["Assertion failed: (x), function main, file a.c, line 3."],
    ],
    misses: ["Assertion passed", "a.c:3: x"],
  },
};
