#!/bin/sh
# Forecasts the sets of DATA into OUT, for score.py of the reference data: see docs/forecasting.md.
set -eu
if [ $# -ne 2 ]; then
  echo "usage: benchmarks/forecast.sh DATA OUT" >&2
  exit 2
fi
data=$(cd "$1" && pwd)
mkdir -p "$2"
out=$(cd "$2" && pwd)
cd "$(dirname "$0")/.."
./forankring version > /dev/null
mvn -B -q -Dchecks.skip -pl benchmarks -am process-classes
read -r app < .app/current
exec ".app/$app/runtime/bin/java" -XX:+UseSerialGC \
  -cp "$PWD/benchmarks/target/classes:$(cat benchmarks/target/class-path.txt)" \
  no.forankring.benchmarks.ForecastRuns "$data" "$out"
