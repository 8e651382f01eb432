package dev.docgen.observability.jmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docgen.DocGenException;
import javax.management.Attribute;
import javax.management.AttributeList;
import javax.management.MBeanServer;
import javax.management.MBeanServerFactory;
import javax.management.ObjectName;
import javax.management.RuntimeMBeanException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DescribedBeanTest {
  private final MBeanServer server = MBeanServerFactory.newMBeanServer();
  private final ObjectName name = ObjectNames.of("Fragile", "orders");

  @BeforeEach
  void register() throws Exception {
    server.registerMBean(DescribedBean.of(new Fragile(), FragileMXBean.class), name);
  }

  @Test
  void anAttributeThatCannotBeReadLeavesTheOthersReadable() {
    assertThat(read("Broken", "Unlinked", "Whole"))
        .extracting(Attribute::getName)
        .containsExactly("Whole");
  }

  private java.util.List<Attribute> read(String... names) {
    try {
      AttributeList list = server.getAttributes(name, names);
      return list.asList();
    } catch (javax.management.JMException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whatIsThrownIsOfTheJdkAndSaysWhy() {
    assertThatThrownBy(() -> server.getAttribute(name, "Broken"))
        .isInstanceOf(RuntimeMBeanException.class)
        .cause()
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessage("a word of ours")
        .hasNoCause();
    assertThatThrownBy(() -> server.getAttribute(name, "Unlinked"))
        .cause()
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessage("absent/Type");
    assertThatThrownBy(() -> server.setAttribute(name, new Attribute("Whole", 2)))
        .cause()
        .isExactlyInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> server.invoke(name, "act", new Object[0], new String[0]))
        .cause()
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("not so")
        .hasNoCause();
  }

  @Test
  void anErrorOfTheJdkIsPassedOnAsItIs() {
    assertThatThrownBy(() -> server.invoke(name, "refuse", new Object[0], new String[0]))
        .cause()
        .isExactlyInstanceOf(UnsupportedOperationException.class)
        .hasMessage("not here");
  }

  /** A bean of which little works. */
  @Description("Fragile")
  public interface FragileMXBean {
    int getBroken();

    int getUnlinked();

    int getWhole();

    void setWhole(int value);

    void act();

    void refuse();
  }

  private static final class Fragile implements FragileMXBean {
    @Override
    public int getBroken() {
      throw new DocGenException("a word of ours");
    }

    @Override
    public int getUnlinked() {
      throw new NoClassDefFoundError("absent/Type");
    }

    @Override
    public int getWhole() {
      return 1;
    }

    @Override
    public void setWhole(int value) {
      throw new DocGenException("no " + value);
    }

    @Override
    public void act() {
      throw new IllegalArgumentException("not so", new DocGenException("a cause of ours"));
    }

    @Override
    public void refuse() {
      throw new UnsupportedOperationException("not here");
    }
  }
}
