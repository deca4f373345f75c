#!/usr/bin/env bash
# Restores, checks, builds and tests everything: on SQLite, on a PostgreSQL server of its own, and in a real browser.
# Usage: eng/test.sh [--without postgres,browser]
# Prints each suite's time, and last the line "N passed, N failed, N skipped". Exit status: 0 all well, 1 failed, 2 wrong usage.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly configuration=Release
without=""
work=""
postgres_pid=""
passed=0
failed=0
skipped=0
troubles=()

usage() {
  echo "$1 Usage: eng/test.sh [--without postgres,browser]" >&2
  exit 2
}

say() { echo "== $*"; }

is_left_out() { [[ ",$without," == *",$1,"* ]]; }

# Ends with the line that tells the counts, whatever happened before.
finish() {
  if ((${#troubles[@]} > 0)); then
    printf 'FAILED: %s\n' "${troubles[@]}" >&2
  fi
  echo "$passed passed, $failed failed, $skipped skipped"
  ((${#troubles[@]} == 0 && failed == 0)) || exit 1
  exit 0
}

give_up() {
  troubles+=("$1")
  finish
}

clean_up() {
  if [[ -n "$postgres_pid" ]] && kill -INT "$postgres_pid" 2>/dev/null; then
    for _ in {1..100}; do
      kill -0 "$postgres_pid" 2>/dev/null || break
      sleep 0.1
    done
  fi
  [[ -z "$work" ]] || rm -rf "$work"
}

read_arguments() {
  while (($# > 0)); do
    case "$1" in
      --without) without="${2:-}"; [[ -n "$without" ]] || usage "--without needs a list."; shift 2 ;;
      --without=*) without="${1#*=}"; shift ;;
      *) usage "'$1' is unknown." ;;
    esac
  done
  local part
  for part in ${without//,/ }; do
    [[ "$part" == postgres || "$part" == browser ]] || usage "'$part' cannot be left out."
  done
  export WIPOMATCH_WITHOUT="$without"
}

postgres_bin() {
  local found
  found="$(compgen -G '/usr/lib/postgresql/*/bin/initdb' | sort -V | tail -n 1)" && dirname "$found"
}

has_font() { command -v fc-list >/dev/null && fc-list : family | grep -i "$1" >/dev/null; }

install_what_is_missing() {
  local packages=()
  if ! is_left_out postgres && ! postgres_bin >/dev/null; then
    packages+=(postgresql)
  fi
  if ! is_left_out browser; then
    command -v chromium >/dev/null || packages+=(chromium)
    has_font 'Noto Sans Arabic' || packages+=(fonts-noto-core)
    has_font 'Noto Sans CJK' || packages+=(fonts-noto-cjk)
  fi
  ((${#packages[@]} > 0)) || return 0

  local -a as_root=()
  if ((EUID != 0)); then
    as_root=(sudo -n)
  fi
  say "installing ${packages[*]}"
  if ! command -v apt-get >/dev/null || ! "${as_root[@]}" true 2>/dev/null; then
    give_up "the tests need ${packages[*]}, which cannot be installed here; install them, or leave parts out with --without postgres,browser"
  fi
  "${as_root[@]}" apt-get update -q >/dev/null || true
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${packages[@]}" >/dev/null ||
    give_up "${packages[*]} could not be installed; install them, or leave parts out with --without postgres,browser"
}

# initdb and the server refuse to run as root.
as_postgres() {
  if ((EUID == 0)); then
    (cd "$work" && runuser -u postgres -- "$@")
  else
    "$@"
  fi
}

free_port() {
  local port
  while true; do
    port=$((20000 + RANDOM % 20000))
    if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
      echo "$port"
      return
    fi
  done
}

start_postgres() {
  local bin folder="$work/postgres" port
  bin="$(postgres_bin)"
  port="$(free_port)"
  mkdir "$folder"
  if ((EUID == 0)); then
    chown postgres "$folder"
    chmod 711 "$work"
  fi
  as_postgres "$bin/initdb" -D "$folder/data" -U postgres -A trust -E UTF8 --locale=C --no-sync >"$work/initdb.log" 2>&1 ||
    { cat "$work/initdb.log" >&2; give_up "PostgreSQL could not make its data folder"; }
  as_postgres "$bin/pg_ctl" -D "$folder/data" -l "$folder/server.log" -w -t 60 start -o \
    "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$folder -c max_connections=200 \
     -c fsync=off -c synchronous_commit=off -c full_page_writes=off" >/dev/null ||
    { cat "$folder/server.log" >&2; give_up "PostgreSQL did not start"; }
  postgres_pid="$(head -n 1 "$folder/data/postmaster.pid")"
  export WIPOMATCH_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=postgres"
}

attribute() { sed -n "s/.*<Counters[^>]* $1=\"\([0-9]*\)\".*/\1/p" "$2" | head -n 1; }

# A test may be skipped only because the test data are not installed, which RequiresTestData says in these words.
unexcused_skips() {
  tr '\n' ' ' <"$1" | sed 's/<UnitTestResult /\n&/g; s/<\/UnitTestResult>/&\n/g' |
    { grep 'outcome="NotExecuted"' || true; } | { grep -v 'Needs the test data' || true; } |
    sed -n 's/.*testName="\([^"]*\)".*/\1/p'
}

run_suite() {
  local project="$1" name started status=0 results total
  name="$(basename "$project" .csproj)${2:+ $2}"
  results="$work/results/$name.trx"
  started=$SECONDS
  dotnet test "$project" --no-build -c "$configuration" --results-directory "$work/results" --logger "trx;LogFileName=$name.trx" "${@:3}" || status=$?
  say "$name: $((SECONDS - started)) s"

  if [[ ! -f "$results" ]]; then
    failed=$((failed + 1))
    troubles+=("$name broke off without results")
    return
  fi
  total="$(attribute total "$results")"
  local suite_passed suite_failed
  suite_passed="$(attribute passed "$results")"
  suite_failed="$(attribute failed "$results")"
  passed=$((passed + suite_passed))
  failed=$((failed + suite_failed))
  skipped=$((skipped + total - suite_passed - suite_failed))
  ((suite_passed + suite_failed > 0)) || troubles+=("$name ran no test")
  ((status == 0 || suite_failed > 0)) || troubles+=("$name ended with status $status")
  ((suite_failed == 0)) || troubles+=("$name: $suite_failed failed")
  local test
  while read -r test; do
    [[ -z "$test" ]] || troubles+=("$test was skipped without a reason that counts")
  done < <(unexcused_skips "$results")
}

read_arguments "$@"
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 MSBUILDDISABLENODEREUSE=1
command -v dotnet >/dev/null || give_up "the .NET SDK is missing; install the version that global.json names"
trap clean_up EXIT
trap 'exit 130' INT TERM
work="$(mktemp -d)"

install_what_is_missing
is_left_out postgres || start_postgres

say "restore"
dotnet restore || give_up "restore failed"
say "format"
dotnet format --verify-no-changes --no-restore || troubles+=("the format check failed; run dotnet format")
say "build"
dotnet build -c "$configuration" --no-restore -warnaserror || give_up "the build failed"
say "packages with known weaknesses"
timeout 120 dotnet package list --vulnerable --include-transitive --no-restore || echo "The list is not to be had."

for project in tests/*/*Tests.csproj; do
  if is_left_out browser && [[ "$project" == *BrowserTests* ]]; then
    continue
  fi
  run_suite "$project"
done
# The pages once more, on sites whose database is PostgreSQL; what chose its databases itself or needed none has run.
if ! is_left_out postgres; then
  WIPOMATCH_TEST_SITE=PostgreSql run_suite tests/WipoMatch.Tests/WipoMatch.Tests.csproj "on PostgreSQL" --filter "Runs!=Once"
fi
finish
