#!/usr/bin/env bash
# Kills the built application with SIGKILL at random moments while it imports, publishes, generates, applies recipes, backs up and serves (N times),
# and while a moderator decides (a fifth as often on top),
# and checks after each kill that no acknowledged write is lost and nothing is half done.
# Usage: eng/faults.sh [--kills N] [--seed S] [--database Sqlite|PostgreSql]
# Prints a table, and what was seen of each fault. Exit status: 0 all well, 1 failed, 2 wrong usage.
# PostgreSql needs WIPOMATCH_TEST_POSTGRES, the connection string of a server for tests; see docs/testing.md.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

kills=200
seed=$((RANDOM + 1))
database=Sqlite

usage() {
  echo "$1 Usage: eng/faults.sh [--kills N] [--seed S] [--database Sqlite|PostgreSql]" >&2
  exit 2
}

while (($# > 0)); do
  case "$1" in
    --kills) kills="${2:-}"; shift 2 || usage "--kills needs a number." ;;
    --seed) seed="${2:-}"; shift 2 || usage "--seed needs a number." ;;
    --database) database="${2:-}"; shift 2 || usage "--database needs a name." ;;
    *) usage "'$1' is unknown." ;;
  esac
done
[[ "$kills" =~ ^[1-9][0-9]{0,4}$ ]] || usage "--kills must be a whole number from 1."
[[ "$seed" =~ ^[1-9][0-9]{0,8}$ ]] || usage "--seed must be a whole number from 1."
[[ "$database" == Sqlite || "$database" == PostgreSql ]] || usage "--database must be Sqlite or PostgreSql."
[[ "$database" == Sqlite || -n "${WIPOMATCH_TEST_POSTGRES:-}" ]] || usage "PostgreSql needs WIPOMATCH_TEST_POSTGRES."

table="$(mktemp)"
trap 'rm -f "$table"' EXIT
dotnet build tests/WipoMatch.Tests -c Release -v q

status=0
started=$SECONDS
WIPOMATCH_KILLS="$kills" WIPOMATCH_KILLS_SEED="$seed" WIPOMATCH_KILLS_DATABASE="$database" WIPOMATCH_KILLS_TABLE="$table" \
  dotnet test tests/WipoMatch.Tests -c Release --no-build --filter FullyQualifiedName~WipoMatch.Tests.Faults || status=1

echo "seed $seed, $((SECONDS - started)) s"
printf '%-34s%14s%14s%14s%14s%14s\n' kind kills acknowledged lost "half states" restores
cat "$table"
exit "$status"
