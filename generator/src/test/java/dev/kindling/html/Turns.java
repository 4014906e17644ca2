package dev.kindling.html;

import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassReader;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassWriter;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Label;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.MethodVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Opcodes;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Counts the work of this package: how often a method of it is entered, and how often a loop in one
 * turns. A number that is the same on each machine, which no clock gives. One thread at a time.
 */
public final class Turns {

  private static final String PACKAGE = Turns.class.getPackageName() + ".";
  private static final String NAME = Turns.class.getName();

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
   * @param work a class of this package that can be made of nothing
   */
  static long of(Class<? extends Consumer<String>> work, String text)
      throws ReflectiveOperationException {
    ClassLoader counted = new Counted(Turns.class.getClassLoader());
    Object worker = counted.loadClass(work.getName()).getDeclaredConstructor().newInstance();
    count = 0;
    Consumer.class.getMethod("accept", Object.class).invoke(worker, text);
    return count;
  }

  /** Loads the classes of this package anew, with a call at each turn. */
  private static final class Counted extends ClassLoader {

    Counted(ClassLoader parent) {
      super(parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith(PACKAGE) || name.equals(NAME)) {
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

    private void call() {
      visitMethodInsn(Opcodes.INVOKESTATIC, NAME.replace('.', '/'), "count", "()V", false);
    }
  }
}
