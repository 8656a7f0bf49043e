package no.forankring.cli.workspace.example;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A whole number divided into whole parts in proportion to weights. */
final class Split {
  private Split() {}

  /** The parts add up to the whole: what rounding leaves goes to the largest remainders. */
  static List<Integer> exactly(int whole, List<Double> weights) {
    double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
    List<Double> ideal = weights.stream().map(weight -> whole * weight / sum).toList();
    List<Integer> parts = new ArrayList<>(ideal.stream().map(part -> part.intValue()).toList());
    int left = whole - parts.stream().mapToInt(Integer::intValue).sum();
    IntStream.range(0, parts.size())
        .boxed()
        .sorted(Comparator.comparingDouble(i -> parts.get(i) - ideal.get(i)))
        .limit(left)
        .forEach(i -> parts.set(i, parts.get(i) + 1));
    return parts;
  }
}
