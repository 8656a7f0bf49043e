package no.forankring.cli.workspace.config;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.forankring.core.observation.ChannelId;
import no.forankring.importers.strategy.document.Nearest;
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

  private final List<ChannelConfig> channels = new ArrayList<>();

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
    Optional<String> name = mapping.optional("name").flatMap(YamlValue::text);
    Optional<String> currency = mapping.optional("currency").flatMap(ChannelList::currency);
    id.ifPresent(known -> channels.add(new ChannelConfig(known, fileIds, groups, name, currency)));
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
    if (!Platforms.ALL.contains(platform)) {
      List<String> arguments = new ArrayList<>(List.of(String.join(", ", Platforms.ALL)));
      Nearest.of(platform, Platforms.ALL).ifPresent(arguments::add);
      value.problem("unknown-platform", arguments.toArray(String[]::new));
      return Optional.empty();
    }
    if (channels.stream().anyMatch(channel -> channel.id().equals(id.get()))) {
      value.problem("named-twice");
      return Optional.empty();
    }
    return id;
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
