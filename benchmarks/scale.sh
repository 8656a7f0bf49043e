#!/bin/sh
# How facts, trends and outlooks grow with the number of series: see docs/forecasting.md. Each size
# is a process of its own; the arguments, if any, are WORKSPACES,CHANNELS (fourteen series each).
set -eu
cd "$(dirname "$0")/.."
./forankring version > /dev/null
mvn -B -q -Dchecks.skip -pl benchmarks -am process-classes
read -r app < .app/current
[ $# -gt 0 ] || set -- 1,72 10,72 100,72 1,720
for size in "$@"; do
  ".app/$app/runtime/bin/java" -XX:+UseSerialGC -Xmx12g \
    -cp "$PWD/benchmarks/target/classes:$(cat benchmarks/target/class-path.txt)" \
    no.forankring.benchmarks.ScaleRuns "${size%,*}" "${size#*,}"
done
