package no.forankring.cli.workspace.config;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.forankring.core.observation.ChannelId;
import no.forankring.importers.strategy.document.YamlMapping;
import no.forankring.importers.strategy.document.YamlValue;

/** The list under {@code channels}, as it is read. */
final class ChannelList {
  private static final Pattern GROUP =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]{0,99}");

  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  private final List<String> languages;
  private final Supplier<Set<String>> ownPlatforms;
  private final List<ChannelConfig> channels = new ArrayList<>();

  /**
   * @param languages that a name may be given in
   * @param ownPlatforms besides {@link Platforms#ALL}
   */
  ChannelList(List<String> languages, Supplier<Set<String>> ownPlatforms) {
    this.languages = languages;
    this.ownPlatforms = ownPlatforms;
  }

  void add(YamlValue item) {
    item.mapping().ifPresent(this::add);
  }

  List<ChannelConfig> channels() {
    return channels;
  }

  private void add(YamlMapping mapping) {
    mapping.only("id", "file-ids", "groups", "name", "currency");
    Optional<ChannelId> id = mapping.required("id").flatMap(this::id);
    List<String> fileIds = new ArrayList<>();
    mapping
        .optional("file-ids")
        .map(YamlValue::list)
        .ifPresent(list -> list.forEach(each -> each.text().ifPresent(fileIds::add)));
    Set<String> groups = new TreeSet<>();
    mapping
        .optional("groups")
        .map(YamlValue::list)
        .ifPresent(list -> list.forEach(each -> group(each).ifPresent(groups::add)));
    Map<String, String> names = mapping.optional("name").map(this::names).orElseGet(Map::of);
    Optional<String> currency = mapping.optional("currency").flatMap(ChannelList::currency);
    id.ifPresent(known -> channels.add(new ChannelConfig(known, fileIds, groups, names, currency)));
  }

  private Optional<ChannelId> id(YamlValue value) {
    Optional<String> text = value.text();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<ChannelId> id = ChannelId.parse(text.get());
    if (id.isEmpty()) {
      value.problem("not-a-channel");
      return Optional.empty();
    }
    String platform = id.get().platform().id();
    if (!Platforms.ALL.contains(platform) && !ownPlatforms.get().contains(platform)) {
      List<String> known =
          Stream.concat(Platforms.ALL.stream(), ownPlatforms.get().stream()).distinct().toList();
      value.unknown("unknown-platform", platform, known);
      return Optional.empty();
    }
    if (channels.stream().anyMatch(channel -> channel.id().equals(id.get()))) {
      value.problem("named-twice");
      return Optional.empty();
    }
    return id;
  }

  /** One name, or one for each language. */
  private Map<String, String> names(YamlValue value) {
    Map<String, String> names = new TreeMap<>();
    if (!value.isMapping()) {
      value.text().ifPresent(name -> languages.forEach(each -> names.put(each, name)));
      return names;
    }
    value
        .mapping()
        .ifPresent(
            mapping -> {
              mapping.only(languages.toArray(String[]::new));
              for (String language : languages) {
                mapping
                    .optional(language)
                    .flatMap(YamlValue::text)
                    .ifPresent(name -> names.put(language, name));
              }
            });
    return names;
  }

  private static Optional<String> currency(YamlValue value) {
    Optional<String> text = value.text();
    if (text.isEmpty() || CURRENCIES.contains(text.get())) {
      return text;
    }
    value.problem("not-a-currency");
    return Optional.empty();
  }

  private static Optional<String> group(YamlValue value) {
    Optional<String> text = value.text();
    if (text.isPresent() && !GROUP.matcher(text.get()).matches()) {
      value.problem("not-a-group");
      return Optional.empty();
    }
    return text;
  }
}
