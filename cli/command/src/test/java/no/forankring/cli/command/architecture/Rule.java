package no.forankring.cli.command.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule held against the house and then against a few lines that break it: a rule that nothing can
 * break says nothing.
 */
final class Rule {
  private final ArchRule rule;

  private Rule(ArchRule rule) {
    this.rule = rule;
  }

  /** Fails unless the house keeps the rule. */
  static Rule holds(ArchRule rule) {
    rule.check(House.CLASSES);
    return new Rule(rule);
  }

  /** Fails unless these classes break the rule together. Each source is one class. */
  Rule butNotFor(String... sources) {
    breaks(CompiledSources.of(List.of(sources)), String.join("\n", sources));
    return this;
  }

  /** Fails unless each of these expressions breaks the rule, in a class of this package. */
  Rule butNotForAnyOf(String packageName, String... expressions) {
    List<String> sources = new ArrayList<>();
    for (String expression : expressions) {
      sources.add(
          "package %s; class Odd%d { Object odd() throws Exception { return %s; } }"
              .formatted(packageName, sources.size(), expression));
    }
    JavaClasses classes = CompiledSources.of(sources);
    for (int i = 0; i < expressions.length; i++) {
      String name = packageName + ".Odd" + i;
      breaks(
          classes.that(DescribedPredicate.describe(name, item -> item.getName().equals(name))),
          expressions[i]);
    }
    return this;
  }

  private void breaks(JavaClasses classes, String source) {
    assertThat(rule.evaluate(classes).hasViolation())
        .as("\"%s\" is broken by: %s", rule.getDescription(), source)
        .isTrue();
  }
}
