package no.forankring.cli.command;

import java.lang.reflect.Constructor;
import no.forankring.cli.command.invocation.Invocation;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes a command, handing it the {@link Invocation} when its constructor asks for one. */
final class CommandFactory implements IFactory {
  private final Invocation invocation;

  CommandFactory(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      Class<?>[] wanted = constructor.getParameterTypes();
      if (wanted.length == 1 && wanted[0] == Invocation.class) {
        // A command below a group is open to nobody else.
        constructor.setAccessible(true);
        return type.cast(constructor.newInstance(invocation));
      }
    }
    return CommandLine.defaultFactory().create(type);
  }
}
