#!/usr/bin/env bash
# Builds parts of Sayso below build/. Repeat runs only build what changed.
#
#   usage: tools/build.sh PART...
#
#   native   build/native   the tool (build/native/sayso), the library and the unit tests
#   wasm     build/wasm     the WebAssembly modules and the unit tests
#   page     build/page     the static folder to serve
#   single   build/sayso.html   the page as one file
set -euo pipefail
cd "$(dirname "$0")/.."
PATH=$PATH:/usr/sbin:/sbin  # icupkg

needs() {
    command -v "$1" >/dev/null || { echo "build: $1 not found; run: npm run setup" >&2; exit 1; }
}

# Configures build/TREE when it is new or was made for another compiler, then builds it.
build_tree() {  # build_tree TREE COMPILER COMMAND...
    local tree=build/$1 compiler
    needs "$2"
    needs cmake
    needs ninja
    compiler=$(readlink -f "$(command -v "$2")")
    shift 2
    if [ ! -e "$tree/build.ninja" ] || [ "$(cat "$tree/compiler.txt" 2>/dev/null)" != "$compiler" ]; then
        local options=(-G Ninja -DCMAKE_BUILD_TYPE=Release)
        if command -v ccache >/dev/null; then
            options+=(-DCMAKE_C_COMPILER_LAUNCHER=ccache -DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
        fi
        "$@" cmake --fresh -S . -B "$tree" "${options[@]}"
        echo "$compiler" >"$tree/compiler.txt"
    fi
    cmake --build "$tree"
}
native() { build_tree native "${CXX:-c++}"; }
wasm() {
    # Debian's Emscripten is made for Debian's Python, whichever other comes first on PATH.
    case $(readlink -f "$(command -v em++ || true)") in
        /usr/share/emscripten/*) export EMSDK_PYTHON=/usr/bin/python3 ;;
    esac
    build_tree wasm em++ emcmake
}

[ $# -gt 0 ] || { echo "usage: tools/build.sh native|wasm|page|single ..." >&2; exit 2; }
for part in "$@"; do
    case $part in
        native) native ;;
        wasm) wasm ;;
        page)
            wasm
            node tools/build_page.mjs
            ;;
        single)
            wasm
            node tools/build_single.mjs
            ;;
        *) echo "build: unknown part '$part'" >&2; exit 2 ;;
    esac
done
