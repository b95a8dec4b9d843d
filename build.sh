#!/usr/bin/env bash
# Builds, checks, measures and packs Entente. Needs the .NET 10 SDK and nothing else; see --help.
set -euo pipefail
root="$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)"
cd "$root"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 TESTINGPLATFORM_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

usage() {
  cat <<'HELP'
./build.sh COMMAND

  test [NAME…]   everything that checks the project: locked restore, strict build, format, all tests.
                 With names ("Text", "House"), only the tests of those projects.
  build          locked restore and strict build
  format         put the sources into the required format
  bench [ARG…]   words a second and memory, on the whole way and for the stages of parsing; arguments go to bench/Entente.Bench
  pack           the libraries as NuGet packages under artifacts/packages
  publish        the program as one self-contained file for this machine under artifacts/publish
  clean          remove everything that was built

It needs the .NET 10 SDK (https://dotnet.microsoft.com/download/dotnet/10.0); global.json says from which version on.
The first restore downloads the packages named in Directory.Packages.props. Exit code: 0 when all is well, 1 otherwise, 2 usage.
HELP
}

say() { printf '\n== %s\n' "$*"; }

fail() {
  echo "build.sh: $*" >&2
  exit 1
}

need_sdk() {
  command -v dotnet >/dev/null || fail "the .NET 10 SDK is missing. Install it from https://dotnet.microsoft.com/download/dotnet/10.0"
  dotnet --version >/dev/null 2>&1 || {
    dotnet --version >&2 || true
    fail "no installed .NET SDK satisfies global.json. Install the .NET 10 SDK that it names, or a later patch of it."
  }
}

timed() {
  local start=$SECONDS
  "$@" || fail "'$*' failed; the messages stand above."
  echo "($((SECONDS - start)) s)"
}

build() {
  say "Restore, with locked versions"
  timed dotnet restore Entente.slnx --locked-mode -v q
  say "Build, warnings are errors"
  timed dotnet build Entente.slnx -c Release --no-restore -v q -nologo -warnaserror
}

check_format() {
  # The style rules are part of the build (EnforceCodeStyleInBuild).
  say "Format"
  timed dotnet format whitespace Entente.slnx --no-restore --verify-no-changes -v m
}

# Where a test project's xUnit report says: passed failed skipped.
counts() {
  tr '>' '\n' <"$1" | awk '
    function value(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) + 0 : 0 }
    /<assembly / { passed += value("passed"); failed += value("failed") + value("errors"); skipped += value("skipped") + value("not-run") }
    END { print passed + 0, failed + 0, skipped + 0 }'
}

# Runs one test project. Sets passed, failed and skipped; a project that breaks off counts as one failure more.
run_tests() {
  local project="$1" name="${1##*/}" results code=0
  local program="$project/bin/Release/net10.0/$name.dll"
  [ -f "$program" ] || fail "$name was not built."
  results="$(mktemp -d)"
  say "$name"
  # Exit code 8 says that the project holds no tests.
  dotnet "$program" --progress off --no-ansi --results-directory "$results" --report-xunit-xml --report-xunit-xml-filename results.xml \
    --ignore-exit-code 8 || code=$?
  local p=0 f=0 s=0
  if [ -f "$results/results.xml" ]; then read -r p f s < <(counts "$results/results.xml"); fi
  rm -rf "$results"
  if [ "$code" -ne 0 ] && [ "$f" -eq 0 ]; then
    echo "build.sh: $name ended with exit code $code." >&2
    f=1
  fi
  passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
}

is_wanted() {
  local name="$1" wanted
  shift
  [ $# -eq 0 ] && return 0
  for wanted in "$@"; do [[ "$name" == "$wanted" || "$name" == "Entente.$wanted.Tests" ]] && return 0; done
  return 1
}

run_all_tests() {
  local passed=0 failed=0 skipped=0 start=$SECONDS project
  for project in tests/*.Tests; do
    if is_wanted "${project##*/}" "$@"; then run_tests "$project"; fi
  done
  say "All tests ($((SECONDS - start)) s)"
  echo "$passed passed, $failed failed, $skipped skipped"
  if [ "$failed" -gt 0 ]; then exit 1; fi
  if [ "$passed" -eq 0 ]; then
    echo "build.sh: no test ran." >&2
    exit 1
  fi
}

bench() {
  dotnet build bench/Entente.Bench -c Release -v q -nologo || fail "the build failed; the messages stand above."
  dotnet bench/Entente.Bench/bin/Release/net10.0/Entente.Bench.dll "$@"
}

pack() {
  local project
  rm -rf artifacts/packages
  for project in Model Text Coding Ledger Reasoning ""; do
    timed dotnet pack "src/Entente${project:+.$project}" -c Release -o artifacts/packages -p:IsPackable=true -v q -nologo
  done
  ls -l artifacts/packages
}

publish() {
  timed dotnet publish src/Entente.Cli -c Release -o artifacts/publish -v q -nologo
  ls -l artifacts/publish
}

clean() {
  find src tests tools bench \( -name bin -o -name obj \) -type d -prune -exec rm -rf {} +
  rm -rf artifacts BenchmarkDotNet.Artifacts
}

command="${1:---help}"
shift || true
case "$command" in
  -h | --help | help) usage ;;
  test)
    need_sdk
    build
    check_format
    run_all_tests "$@"
    ;;
  build)
    need_sdk
    build
    ;;
  format)
    need_sdk
    dotnet format whitespace Entente.slnx
    ;;
  bench)
    need_sdk
    bench "$@"
    ;;
  pack)
    need_sdk
    pack
    ;;
  publish)
    need_sdk
    publish
    ;;
  clean) clean ;;
  *)
    echo "build.sh: there is no command '$command'." >&2
    usage >&2
    exit 2
    ;;
esac
