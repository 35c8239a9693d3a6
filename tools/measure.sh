#!/usr/bin/env bash
# Annotates gold articles and scores the records against the gold.
#
#   usage: tools/measure.sh [GOLD.jsonl...]
#
# Without arguments it measures the seed article and the development sets of the reference folder, a folder with
# eval/score.py, eval/ and data/ that is no part of the project: SAYSO_SHARED, or "shared" beside the project.
# SAYSO_TOOL is the tool to measure (build/native/sayso). For each GOLD the records are left in
# build/measure/NAME.jsonl and the figures in build/measure/NAME.score.json.
#
# Exit status: 0 all measured; 1 something failed; 77 nothing to measure against.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
shared=${SAYSO_SHARED:-$root/../shared}
tool=${SAYSO_TOOL:-$root/build/native/sayso}
output=$root/build/measure
skip() { echo "measure: SKIPPED: $1" >&2; exit 77; }

[ -x "$tool" ] || { echo "measure: $tool is not built; run: npm run build:native" >&2; exit 1; }
[ -f "$shared/eval/score.py" ] || skip "$shared/eval/score.py not found; set SAYSO_SHARED to the folder that has it"
command -v python3 >/dev/null || skip "the scorer needs python3"
[ $# -gt 0 ] || set -- "$shared/eval/seed/gold.jsonl" "$shared/data/wikinews/dev.jsonl" "$shared/eval/polnear/dev.jsonl"

mkdir -p "$output"
for gold; do
    [ -f "$gold" ] || { echo "measure: $gold: no such file" >&2; exit 1; }
    name=$(basename "$(dirname "$(realpath "$gold")")")-$(basename "$gold" .jsonl)
    echo "== $name"
    "$tool" annotate --jsonl "$gold" >"$output/$name.jsonl"
    python3 "$shared/eval/score.py" "$gold" "$output/$name.jsonl" --json "$output/$name.score.json"
done
