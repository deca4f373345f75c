#!/usr/bin/env bash
# Measures the public site against a bare server that returns the same bytes, in one run on one machine: ratios travel, figures do not.
# Usage: eng/bench.sh [--stories N] [--seconds N]
# With WIPOMATCH_PEERBENCH=FOLDER the peers of that folder (WordPress behind a page cache, Strapi) run on the same stories, in the same run.
# Needs wrk. Prints tables in Markdown. docs/benchmarks.md tells what the columns mean.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

stories=10000
seconds=8
readonly connections=16
readonly peers="${WIPOMATCH_PEERBENCH:-}"
work=""
pids=()

usage() {
  echo "$1 Usage: eng/bench.sh [--stories N] [--seconds N]" >&2
  exit 2
}

while (($# > 0)); do
  case "$1" in
    --stories) stories="${2:-}"; shift 2 || usage "--stories needs a number." ;;
    --seconds) seconds="${2:-}"; shift 2 || usage "--seconds needs a number." ;;
    *) usage "'$1' is unknown." ;;
  esac
done
[[ "$stories" =~ ^[0-9]+$ && "$seconds" =~ ^[0-9]+$ ]] || usage "Numbers are written in digits."
command -v wrk >/dev/null || { echo "wrk is missing; install it (Debian: apt-get install wrk)." >&2; exit 1; }

clean_up() {
  local pid
  for pid in "${pids[@]}"; do
    kill "$pid" 2>/dev/null || true
    wait "$pid" 2>/dev/null || true
  done
  [[ -z "$work" ]] || rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 130' INT TERM
work="$(mktemp -d)"
export WipoMatch__DataPath="$work/data"

readonly web="src/WipoMatch.Web/bin/Release/net10.0/WipoMatch.Web.dll"
readonly bench="tests/WipoMatch.Benchmarks/bin/Release/net10.0/WipoMatch.Benchmarks.dll"

site() { dotnet "$web" "$@"; }

free_port() {
  local port
  while true; do
    port=$((20000 + RANDOM % 20000))
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
  done
}

await() { # ADDRESS
  local i
  for i in {1..600}; do
    curl -sf -o /dev/null "$1" && return
    sleep 0.1
  done
  echo "$1 does not answer." >&2
  exit 1
}

# Until the process has read its index and does nothing: what it does at its start is no answer to readers.
await_rest() { # PID
  local i before
  for i in {1..120}; do
    before="$(awk '{ print $14 + $15 }' "/proc/$1/stat")"
    sleep 1
    (($(awk '{ print $14 + $15 }' "/proc/$1/stat") - before >= 20)) || return 0
  done
}

rate() { # ADDRESS SCRIPT
  local out
  out="$(wrk -t1 -c"$connections" -d"${seconds}s" -s "$2" "$1")"
  if grep -q 'Non-2xx' <<<"$out"; then
    echo "Some answers of $1 were errors." >&2
    exit 1
  fi
  awk '/Requests\/sec/ { print int($2) }' <<<"$out"
}

median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

memory() { awk '/VmRSS/ { print int($2 / 1024) }' "/proc/$1/status"; }

dotnet build src/WipoMatch.Web -c Release -v q >/dev/null
dotnet build tests/WipoMatch.Benchmarks -c Release -v q >/dev/null

if [[ -n "$peers" ]]; then
  # shellcheck disable=SC1091
  source "$peers/env.sh"
  PB_SIZES="$stories" PB_WEB_N="$stories" bash "$peers/run.sh" corpus >/dev/null
  dotnet "$bench" peer-records "$PB_VAR/corpus-$stories.jsonl" "$work/stories.jsonl"
else
  site setup >/dev/null 2>&1
  site generate --stories "$stories" --seed 1 --out "$work/stories.jsonl" >/dev/null 2>&1
fi

[[ -e "$work/data/wipomatch.db" ]] || site setup >/dev/null 2>&1
started="$(date +%s%N)"
site import "$work/stories.jsonl" >"$work/import.log" 2>&1 || { tail -n 3 "$work/import.log" >&2; exit 1; }
took=$((($(date +%s%N) - started) / 1000000))
records="$(wc -l <"$work/stories.jsonl")"

port="$(free_port)"
readonly here="http://127.0.0.1:$port"
dotnet "$web" --urls "$here" >"$work/site.log" 2>&1 &
own=$!
pids+=("$own")
await "$here/en/stories"
await "$here/en/search?q=water"
await_rest "$own"

echo /en >"$work/home"
for page in {1..30}; do echo "/en/stories?page=$page"; done >"$work/list"
curl -sf "$here/en/stories?format=json&limit=100" | grep -o '"url":"[^"]*/stories/[^"]*"' | sed 's/"url":"[^/]*\/\/[^/]*//; s/"$//' >"$work/story"
cat "$work/home" "$work/list" "$work/story" >"$work/paths"

bare_port="$(free_port)"
dotnet "$bench" bare "$here" "$work/paths" "$bare_port" >"$work/bare.log" 2>&1 &
pids+=("$!")
await "http://127.0.0.1:$bare_port/en"

echo "| what | figure | goal |"
echo "|---|---|---|"
echo "| import of $records records, records a second | $((records * 1000 / took)) | 1000 |"
echo "| resident memory after the first pages and searches, MB | $(memory "$own") | 250 |"
echo
echo "| page | site, requests/s | bare server, requests/s | ratio | goal |"
echo "|---|---|---|---|---|"
for page in home list story; do
  export BENCH_PATHS="$work/$page"
  rate "$here" eng/bench/paths.lua >/dev/null
  : >"$work/site.rates"
  : >"$work/bare.rates"
  for _ in 1 2 3; do
    rate "$here" eng/bench/paths.lua >>"$work/site.rates"
    rate "http://127.0.0.1:$bare_port" eng/bench/paths.lua >>"$work/bare.rates"
  done
  ours="$(median <"$work/site.rates")"
  theirs="$(median <"$work/bare.rates")"
  echo "| $page | $ours | $theirs | $((ours * 100 / theirs)) % | 60 % |"
done
for _ in 1 2 3; do
  rate "$here" eng/bench/uncached.lua >/dev/null
done
echo "| list with facets, never kept | $(for _ in 1 2 3; do rate "$here" eng/bench/uncached.lua; done | median) | | | 1000/s |"
echo
echo "| what | figure | goal |"
echo "|---|---|---|"
echo "| resident memory after the load, MB | $(memory "$own") | 250 |"

if [[ -n "$peers" ]]; then
  PB_WEB_N="$stories" PB_OWN_HOME=/en PB_OWN_LIST='/en/stories?theme={theme}&page={page}' PB_OWN_STORY='/en/stories/peer-{id}' \
    PB_OWN_SEARCH='/en/search?q={q}' PB_OWN_MARK='/stories/' bash "$peers/bench-own.sh" wipomatch "$here" "$own" >/dev/null
  kill "$own" && wait "$own" 2>/dev/null || true
  PB_SIZES="$stories" PB_WEB_N="$stories" bash "$peers/run.sh" wp strapi >&2 || true
  echo
  python3 "$peers/report.py" "$PB_VAR/out" | sed -n '/^### Web/,$p' | sed '/^### Agreement/,$d'
fi
