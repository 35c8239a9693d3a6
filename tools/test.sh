#!/usr/bin/env bash
# Installs what is missing, builds everything and runs all tests; ends with the summaries of the test runners.
#
# A failing suite does not keep the others from running. Exit status 1 when anything failed.
set -euo pipefail
cd "$(dirname "$0")/.."

bash tools/setup.sh build test
bash tools/build.sh native page single

logs=build/test-logs
mkdir -p "$logs"
failed=()
run() {  # run NAME COMMAND...
    local name=$1
    shift
    printf '\n== %s ==\n' "$name"
    "$@" 2>&1 | tee "$logs/$name.log" || failed+=("$name")
}

run unit-native ctest --test-dir build/native --verbose --no-tests=error
run unit-wasm ctest --test-dir build/wasm --verbose --no-tests=error
shopt -s globstar nullglob
run node node --test --test-reporter=spec --test-reporter-destination=stdout \
    --test-reporter=tap --test-reporter-destination="$logs/node.tap" tests/**/*.test.mjs

printf '\n== summaries ==\n'
for tree in native wasm; do
    grep -h -E '(All tests passed|test cases:|assertions:|No tests ran)' "$logs/unit-$tree.log" | sed 's/^[0-9]*: //' || true
    grep -h -E '^[0-9]+% tests passed|^No tests were found' "$logs/unit-$tree.log" || true
done
grep -E '^# (tests|pass|fail|cancelled|skipped|todo) ' "$logs/node.tap" || true
if [ ${#failed[@]} -gt 0 ]; then
    echo "failed: ${failed[*]} (logs in $logs)"
    exit 1
fi
