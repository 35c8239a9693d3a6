#!/usr/bin/env bash
# Checks layout, style and types of all sources; changes nothing. All checks run, exit status 1 when any failed.
set -euo pipefail
cd "$(dirname "$0")/.."

bash tools/setup.sh build test lint
bash tools/build.sh native  # clang-tidy reads how each file is compiled, and the generated headers

mapfile -t units < <(find src wasm tests -name '*.cpp' | sort)
mapfile -t headers < <(find src wasm tests -name '*.h' | sort)
mapfile -t library < <(find src -name '*.cpp' | sort)
failed=()
check() {  # check NAME COMMAND...
    local name=$1
    shift
    echo "lint: $name"
    "$@" || failed+=("$name")
}

# Marks that look alike must not hide in sources: typographic characters are named or escaped.
ascii_only() {
    ! LC_ALL=C grep -n -P '[^\x00-\x7F]' "${units[@]}" "${headers[@]}"
}
tidy() {
    printf '%s\0' "${library[@]}" |
        xargs -0 -n 4 -P "$(nproc)" clang-tidy --quiet --warnings-as-errors='*' -p build/native \
            --extra-arg=-Wno-unknown-warning-option 2>/dev/null
}

check clang-format clang-format --dry-run --Werror "${units[@]}" "${headers[@]}"
check ascii-only ascii_only
check prettier npx --no-install prettier --check --log-level=warn .
check eslint npx --no-install eslint --max-warnings=0 .
check types npx --no-install tsc -p .
[ ! -e web/tsconfig.json ] || check types-web npx --no-install tsc -p web
check clang-tidy tidy

if [ ${#failed[@]} -gt 0 ]; then
    echo "lint: failed: ${failed[*]}"
    exit 1
fi
echo "lint: all checks passed"
