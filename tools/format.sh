#!/usr/bin/env bash
# Lays out all sources as the project writes them.
set -euo pipefail
cd "$(dirname "$0")/.."
find src wasm tests \( -name '*.h' -o -name '*.cpp' \) -print0 | xargs -0 clang-format -i
npx --no-install prettier --write --log-level=warn .
