#!/bin/sh
# Builds the app and the benchmarks, and runs those that are named, or all: see
# docs/performance.md. The JVM is the app's own runtime.
set -eu
cd "$(dirname "$0")/.."
./forankring version > /dev/null
mvn -B -q -Dchecks.skip -pl benchmarks -am process-classes
read -r app < .app/current
exec ".app/$app/runtime/bin/java" \
  -Dbenchmarks.folder="$PWD/benchmarks/target" \
  -Dbenchmarks.app="$PWD/.app/$app" \
  -cp "$PWD/benchmarks/target/classes:$(cat benchmarks/target/class-path.txt)" \
  no.forankring.benchmarks.Main "$@"
