#!/bin/sh
# Whole-program figures in release: a synthetic authority judged from its file, and imported into a store. CPU seconds, five runs.
# The comparison with peers (Polars over the same chronologies) is not here yet: see Docs/benchmarks.md.
set -eu
cd "$(dirname "$0")/.."
children=${1:-20000}
swift build -c release --product cairn
cairn="$(swift build -c release --show-bin-path)/cairn"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$cairn" synth --children "$children" --seed 7 --as-of 2021-12-17 --out "$folder"
for run in 1 2 3 4 5; do
    start=$(date +%s.%N)
    "$cairn" check "$folder/entries.jsonl" --agencies "$folder/agencies.yaml" --as-of 2021-12-17 --format json >/dev/null
    echo "check  run $run: $(echo "$(date +%s.%N) - $start" | bc) s wall"
done
rm -f "$folder"/store.db*
"$cairn" init --store "$folder/store.db"
start=$(date +%s.%N)
"$cairn" import "$folder/entries.jsonl" --agencies "$folder/agencies.yaml" --store "$folder/store.db" | tail -1
echo "import: $(echo "$(date +%s.%N) - $start" | bc) s wall"
times
