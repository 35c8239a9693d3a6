#!/usr/bin/env bash
# Installs what is missing to build, test and check Sayso; does nothing, fast, when nothing is missing.
#
#   usage: tools/setup.sh [--dry-run] [build] [test] [lint]
#
#   build      WebAssembly module and page (the default of `npm start`)
#   test       besides: the native compiler, the test framework, browsers
#   lint       besides: the native compiler, clang-format and clang-tidy
#   --dry-run  only say what would be done
#
# Without a group all three are set up. A tool that is on PATH already, from whatever source, is used as it is: an
# emsdk that is active takes the place of Debian's Emscripten.
set -euo pipefail
cd "$(dirname "$0")/.."

groups=()
dry_run=false
for argument in "$@"; do
    case $argument in
        build | test | lint) groups+=("$argument") ;;
        --dry-run) dry_run=true ;;
        *) echo "setup: unknown argument '$argument'; usage: tools/setup.sh [--dry-run] [build] [test] [lint]" >&2; exit 2 ;;
    esac
done
[ ${#groups[@]} -gt 0 ] || groups=(build test lint)

# ---- Debian packages ----

# The administrator's programs, where icupkg is, are not on every user's PATH.
PATH=$PATH${SETUP_SYSTEM_PATH-:/usr/sbin:/sbin}
missing=()
program() { command -v "$1" >/dev/null || missing+=("$2"); }  # program NAME PACKAGE
file() { [ -e "$1" ] || missing+=("$2"); }                    # file PATH PACKAGE

native_compiler() {
    command -v "${CXX:-c++}" >/dev/null || missing+=(g++)
}
for group in "${groups[@]}"; do
    case $group in
        build)
            program em++ emscripten
            program cmake cmake
            program ninja ninja-build
            program icupkg icu-devtools
            program patch patch
            program xz xz-utils
            file /usr/include/nlohmann/json.hpp nlohmann-json3-dev
            ;;
        test)
            native_compiler
            file /usr/include/catch2/catch.hpp catch2
            program chromium chromium
            program firefox-esr firefox-esr
            ;;
        lint)
            native_compiler
            program clang-format clang-format
            program clang-tidy clang-tidy
            ;;
    esac
done

# Package lists may be absent (fresh images come without) or older than the archive: then they are fetched, once.
install_packages() {
    local install=(apt-get install -y -qq --no-install-recommends "$@")
    export DEBIAN_FRONTEND=noninteractive
    "${install[@]}" >/dev/null 2>&1 || { apt-get update -qq && "${install[@]}" >/dev/null; }
}

if [ ${#missing[@]} -gt 0 ]; then
    mapfile -t missing < <(printf '%s\n' "${missing[@]}" | sort -u)
    by_hand="as root: apt-get install --no-install-recommends ${missing[*]}"
    if $dry_run; then
        echo "setup: would install ${missing[*]}"
    elif ! command -v apt-get >/dev/null; then
        echo "setup: missing tools and no apt-get to install them; Debian's names for them: ${missing[*]}" >&2
        exit 1
    elif [ "$(id -u)" -ne 0 ]; then
        echo "setup: missing packages; install them $by_hand" >&2
        exit 1
    else
        echo "setup: installing ${missing[*]}"
        install_packages "${missing[@]}" || { echo "setup: apt-get failed (see above); try $by_hand" >&2; exit 1; }
    fi
fi

# ---- ICU's source ----

if [ ! -e third_party/icu/source/common/brkiter.cpp ]; then
    if $dry_run; then
        echo "setup: would fetch the source of ICU"
    else
        echo "setup: fetching the source of ICU"
        bash tools/fetch_icu.sh third_party
    fi
fi

# ---- npm packages ----

# The copy of the lock file tells what node_modules was made from.
if ! cmp -s package-lock.json node_modules/.made-from-lock.json; then
    if $dry_run; then
        echo "setup: would install npm packages"
    else
        echo "setup: installing npm packages"
        npm ci --no-audit --no-fund --loglevel=error ||
            { echo "setup: npm ci failed (see above); check the connection to the npm registry and try again" >&2; exit 1; }
        cp package-lock.json node_modules/.made-from-lock.json
    fi
fi
