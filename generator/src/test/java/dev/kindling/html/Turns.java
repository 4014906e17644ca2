package dev.kindling.html;

import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassReader;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassWriter;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Label;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.MethodVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Opcodes;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Type;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts the work of Kindling and of the library that reads its Markdown: how often a method is
 * entered, how often a loop in one turns, and how much text is searched or copied for it. A number
 * that is the same on each machine, which no clock gives. One thread at a time.
 */
public final class Turns {

  private static final List<String> PACKAGES = List.of("dev.kindling.", "com.vladsch.flexmark.");

  /** So many characters are copied or compared in the time of one turn. */
  private static final int AT_ONCE = 16;

  private static final String NAME = Turns.class.getName();

  private static final ClassLoader COUNTED = new Counted(Turns.class.getClassLoader());

  @SuppressWarnings("NonFinalStaticField") // the counted code knows nothing else
  private static long count;

  private Turns() {}

  /** Called by the counted code. */
  public static void count() {
    count++;
  }

  /**
   * The turns of some work on a text.
   *
   * @param work a public class that can be made of nothing
   */
  public static long of(Class<? extends Consumer<String>> work, String text)
      throws ReflectiveOperationException {
    Object worker = COUNTED.loadClass(work.getName()).getDeclaredConstructor().newInstance();
    count = 0;
    Consumer.class.getMethod("accept", Object.class).invoke(worker, text);
    return count;
  }

  /** Called by the counted code in place of what is named. */
  public static String substring(String text, int from) {
    return substring(text, from, text.length());
  }

  /** Called by the counted code in place of what is named. */
  public static String substring(String text, int from, int to) {
    count += (to - from) / AT_ONCE;
    return text.substring(from, to);
  }

  /** Called by the counted code in place of what is named. */
  public static int indexOf(String text, int sign) {
    return indexOf(text, sign, 0);
  }

  /** Called by the counted code in place of what is named. */
  public static int indexOf(String text, int sign, int from) {
    return found(text, from, text.indexOf(sign, from));
  }

  /** Called by the counted code in place of what is named. */
  public static int indexOf(String text, String piece) {
    return indexOf(text, piece, 0);
  }

  /** Called by the counted code in place of what is named. */
  public static int indexOf(String text, String piece, int from) {
    return found(text, from, text.indexOf(piece, from));
  }

  private static int found(String text, int from, int at) {
    count += Math.max(0, (at < 0 ? text.length() : at) - from) / AT_ONCE;
    return at;
  }

  /** Called by the counted code in place of what is named. */
  public static String toString(StringBuilder text) {
    count += text.length() / AT_ONCE;
    return text.toString();
  }

  /** Called by the counted code in place of what is named. */
  public static boolean find(Matcher matcher) {
    int from = matcher.regionStart();
    try {
      from = matcher.end();
    } catch (IllegalStateException first) {
      // Nothing was found before.
    }
    boolean isFound = matcher.find();
    count += Math.max(0, (isFound ? matcher.end() : matcher.regionEnd()) - from);
    return isFound;
  }

  /** Called by the counted code in place of what is named. */
  public static boolean find(Matcher matcher, int from) {
    boolean isFound = matcher.find(from);
    count += (isFound ? matcher.end() : matcher.regionEnd()) - from;
    return isFound;
  }

  /** Called by the counted code in place of what is named. */
  public static boolean matches(Matcher matcher) {
    return matched(matcher, matcher.matches());
  }

  /** Called by the counted code in place of what is named. */
  public static boolean lookingAt(Matcher matcher) {
    return matched(matcher, matcher.lookingAt());
  }

  private static boolean matched(Matcher matcher, boolean isFound) {
    int end = isFound ? matcher.end() : matcher.hitEnd() ? matcher.regionEnd() : 0;
    count += Math.max(0, end - matcher.regionStart());
    return isFound;
  }

  /** Loads the counted classes anew, with a call at each turn. */
  private static final class Counted extends ClassLoader {

    Counted(ClassLoader parent) {
      super(parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (PACKAGES.stream().noneMatch(name::startsWith) || name.equals(NAME)) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> known = findLoadedClass(name);
        return known == null ? define(name) : known;
      }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
        if (in == null) {
          throw new ClassNotFoundException(name);
        }
        ClassReader reader = new ClassReader(in.readAllBytes());
        ClassWriter writer = new ClassWriter(0);
        reader.accept(new Calling(writer), 0);
        byte[] bytes = writer.toByteArray();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  private static final class Calling extends ClassVisitor {

    Calling(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return new CallingMethod(super.visitMethod(access, name, descriptor, signature, exceptions));
    }
  }

  private static final class CallingMethod extends MethodVisitor {

    /** What stands in for something, as it is called. */
    private static final Set<String> COUNTED =
        Stream.of(Turns.class.getDeclaredMethods())
            .map(method -> method.getName() + Type.getMethodDescriptor(method))
            .collect(Collectors.toUnmodifiableSet());

    private final Set<Label> behind = new HashSet<>();

    CallingMethod(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitCode() {
      super.visitCode();
      call();
    }

    @Override
    public void visitLabel(Label label) {
      behind.add(label);
      super.visitLabel(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label to) {
      if (behind.contains(to)) {
        call();
      }
      super.visitJumpInsn(opcode, to);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      String counted = "(L" + owner + ";" + descriptor.substring(1);
      boolean isCounted = opcode == Opcodes.INVOKEVIRTUAL && COUNTED.contains(name + counted);
      super.visitMethodInsn(
          isCounted ? Opcodes.INVOKESTATIC : opcode,
          isCounted ? NAME.replace('.', '/') : owner,
          name,
          isCounted ? counted : descriptor,
          isInterface);
    }

    private void call() {
      visitMethodInsn(Opcodes.INVOKESTATIC, NAME.replace('.', '/'), "count", "()V", false);
    }
  }
}
