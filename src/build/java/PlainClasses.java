import static org.objectweb.asm.Opcodes.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Makes plain classes of what the compiler leaves to the program's run: lambdas, references to methods, and what records have for
 * {@code equals}, {@code hashCode} and {@code toString}. Java links each of them when it is first met, in a build of a dozen cards for a
 * quarter of the time; a class comes out of the launcher's archive as it is.
 *
 * <p>The build runs this over the folder of the compiled classes, which are changed in place; what has been changed stays as it is. What
 * is made does what {@code LambdaMetafactory} and {@code ObjectMethods} of the JDK would do. Lambdas that are serializable are left alone.
 */
public final class PlainClasses {
    private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";
    private static final String RECORDS = "java/lang/runtime/ObjectMethods";

    private final Map<String, ClassNode> classes = new LinkedHashMap<>();
    private final Set<String> changed = new LinkedHashSet<>();
    private final List<ClassNode> made = new ArrayList<>();

    private PlainClasses() {}

    /** @param arguments the folder of the compiled classes */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        PlainClasses work = new PlainClasses();
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".class")).sorted().toList();
        }
        for (Path file : files) {
            ClassNode read = new ClassNode();
            new ClassReader(Files.readAllBytes(file)).accept(read, 0);
            work.classes.put(read.name, read);
        }
        work.classes.values().forEach(work::change);
        for (ClassNode one : work.made) {
            write(folder, one);
        }
        for (String name : work.changed) {
            write(folder, work.classes.get(name));
        }
    }

    private static void write(Path folder, ClassNode one) throws IOException {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        one.accept(writer);
        Files.write(folder.resolve(one.name + ".class"), writer.toByteArray());
    }

    private void change(ClassNode host) {
        int lambdas = 0;
        for (MethodNode method : host.methods) {
            for (AbstractInsnNode at : method.instructions.toArray()) {
                if (!(at instanceof InvokeDynamicInsnNode site)) {
                    continue;
                }
                if (site.bsm.getOwner().equals(LAMBDAS) && site.bsm.getName().equals("metafactory")) {
                    method.instructions.set(at, lambda(host, site, lambdas++));
                    changed.add(host.name);
                } else if (site.bsm.getOwner().equals(RECORDS)) {
                    recordMethod(host, method, site);
                    changed.add(host.name);
                }
            }
        }
    }

    /** A class for a lambda, and what gives an object of it. */
    private AbstractInsnNode lambda(ClassNode host, InvokeDynamicInsnNode site, int number) {
        ClassNode made = new ClassNode();
        made.version = host.version;
        made.access = ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC;
        made.name = host.name + "$$Lambda" + number;
        made.superName = "java/lang/Object";
        made.interfaces.add(Type.getReturnType(site.desc).getInternalName());
        String nest = host.nestHostClass == null ? host.name : host.nestHostClass;
        made.nestHostClass = nest;
        ClassNode around = classes.get(nest);
        if (around.nestMembers == null) {
            around.nestMembers = new ArrayList<>();
        }
        around.nestMembers.add(made.name);
        changed.add(nest);

        Type[] kept = Type.getArgumentTypes(site.desc);
        String takesKept = Type.getMethodDescriptor(Type.VOID_TYPE, kept);
        constructor(made, kept, takesKept);
        call(made, site, kept);
        this.made.add(made);
        return kept.length == 0 ? theOnly(made) : another(made, site, kept, takesKept);
    }

    /** What keeps nothing is made once. */
    private static AbstractInsnNode theOnly(ClassNode made) {
        String self = "L" + made.name + ";";
        made.visitField(ACC_STATIC | ACC_FINAL, "ONE", self, null, null);
        MethodVisitor code = made.visitMethod(ACC_STATIC, "<clinit>", "()V", null, null);
        code.visitTypeInsn(NEW, made.name);
        code.visitInsn(DUP);
        code.visitMethodInsn(INVOKESPECIAL, made.name, "<init>", "()V", false);
        code.visitFieldInsn(PUTSTATIC, made.name, "ONE", self);
        code.visitInsn(RETURN);
        code.visitMaxs(0, 0);
        return new FieldInsnNode(GETSTATIC, made.name, "ONE", self);
    }

    private static AbstractInsnNode another(
            ClassNode made, InvokeDynamicInsnNode site, Type[] kept, String takesKept) {
        MethodVisitor code = made.visitMethod(ACC_STATIC, "of", site.desc, null, null);
        code.visitTypeInsn(NEW, made.name);
        code.visitInsn(DUP);
        int local = 0;
        for (Type type : kept) {
            code.visitVarInsn(type.getOpcode(ILOAD), local);
            local += type.getSize();
        }
        code.visitMethodInsn(INVOKESPECIAL, made.name, "<init>", takesKept, false);
        code.visitInsn(ARETURN);
        code.visitMaxs(0, 0);
        return new MethodInsnNode(INVOKESTATIC, made.name, "of", site.desc, false);
    }

    private static void constructor(ClassNode made, Type[] kept, String takesKept) {
        MethodVisitor code = made.visitMethod(ACC_PRIVATE, "<init>", takesKept, null, null);
        code.visitVarInsn(ALOAD, 0);
        code.visitMethodInsn(INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
        int local = 1;
        for (int i = 0; i < kept.length; i++) {
            made.visitField(ACC_PRIVATE | ACC_FINAL, "kept" + i, kept[i].getDescriptor(), null, null);
            code.visitVarInsn(ALOAD, 0);
            code.visitVarInsn(kept[i].getOpcode(ILOAD), local);
            code.visitFieldInsn(PUTFIELD, made.name, "kept" + i, kept[i].getDescriptor());
            local += kept[i].getSize();
        }
        code.visitInsn(RETURN);
        code.visitMaxs(0, 0);
    }

    /** The one method of a lambda's interface: passes on what was kept and what is given. */
    private static void call(ClassNode made, InvokeDynamicInsnNode site, Type[] kept) {
        Type erased = (Type) site.bsmArgs[0];
        Handle target = (Handle) site.bsmArgs[1];
        Type real = (Type) site.bsmArgs[2];
        boolean makes = target.getTag() == H_NEWINVOKESPECIAL;
        List<Type> takes = new ArrayList<>(Arrays.asList(Type.getArgumentTypes(target.getDesc())));
        if (!makes && target.getTag() != H_INVOKESTATIC) {
            takes.add(0, Type.getObjectType(target.getOwner()));
        }
        MethodVisitor code = made.visitMethod(ACC_PUBLIC, site.name, erased.getDescriptor(), null, null);
        if (makes) {
            code.visitTypeInsn(NEW, target.getOwner());
            code.visitInsn(DUP);
        }
        for (int i = 0; i < kept.length; i++) {
            code.visitVarInsn(ALOAD, 0);
            code.visitFieldInsn(GETFIELD, made.name, "kept" + i, kept[i].getDescriptor());
        }
        int local = 1;
        Type[] given = erased.getArgumentTypes();
        for (int i = 0; i < given.length; i++) {
            code.visitVarInsn(given[i].getOpcode(ILOAD), local);
            convert(code, given[i], real.getArgumentTypes()[i], takes.get(kept.length + i));
            local += given[i].getSize();
        }
        switch (target.getTag()) {
            case H_INVOKESTATIC -> invoke(code, INVOKESTATIC, target);
            case H_NEWINVOKESPECIAL -> invoke(code, INVOKESPECIAL, target);
            default -> invoke(code, target.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL, target);
        }
        Type result = makes ? Type.getObjectType(target.getOwner()) : Type.getReturnType(target.getDesc());
        Type wanted = erased.getReturnType();
        if (wanted.getSort() == Type.VOID) {
            if (result.getSize() > 0) {
                code.visitInsn(result.getSize() == 2 ? POP2 : POP);
            }
            code.visitInsn(RETURN);
        } else {
            convert(code, result, result, wanted);
            code.visitInsn(wanted.getOpcode(IRETURN));
        }
        code.visitMaxs(0, 0);
    }

    private static void invoke(MethodVisitor code, int how, Handle target) {
        code.visitMethodInsn(how, target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
    }

    /**
     * Makes of a value what is asked for.
     *
     * @param from as it is there
     * @param real what it is known to be
     */
    private static void convert(MethodVisitor code, Type from, Type real, Type to) {
        if (isPrimitive(from)) {
            if (isPrimitive(to)) {
                widen(code, from, to);
            } else {
                Boxed boxed = Boxed.named(to.getInternalName());
                Boxed own = boxed == null ? Boxed.of(from) : boxed;
                widen(code, from, own.primitive());
                code.visitMethodInsn(
                        INVOKESTATIC, own.name(), "valueOf", "(" + own.primitive() + ")L" + own.name() + ";", false);
            }
        } else if (isPrimitive(to)) {
            Boxed known = Boxed.named(real.getInternalName());
            Boxed own = known == null ? Boxed.of(to) : known;
            cast(code, own.name());
            String method = own.primitive().getClassName() + "Value";
            code.visitMethodInsn(INVOKEVIRTUAL, own.name(), method, "()" + own.primitive(), false);
            widen(code, own.primitive(), to);
        } else {
            if (!real.equals(from)) {
                cast(code, real.getInternalName());
            }
            if (!to.equals(real)) {
                cast(code, to.getInternalName());
            }
        }
    }

    private static void cast(MethodVisitor code, String name) {
        if (!name.equals("java/lang/Object")) {
            code.visitTypeInsn(CHECKCAST, name);
        }
    }

    private static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    private static void widen(MethodVisitor code, Type from, Type to) {
        if (from.equals(to) || to.getSort() == Type.INT) {
            return;
        }
        int how = switch (from.getSort()) {
            case Type.LONG -> to.getSort() == Type.FLOAT ? L2F : L2D;
            case Type.FLOAT -> F2D;
            default -> switch (to.getSort()) {
                case Type.LONG -> I2L;
                case Type.FLOAT -> I2F;
                case Type.DOUBLE -> I2D;
                default -> NOP;
            };
        };
        if (how != NOP) {
            code.visitInsn(how);
        }
    }

    /** A class that holds a primitive value. */
    private record Boxed(String name, Type primitive) {
        private static final List<Boxed> ALL = List.of(
                new Boxed("java/lang/Boolean", Type.BOOLEAN_TYPE),
                new Boxed("java/lang/Character", Type.CHAR_TYPE),
                new Boxed("java/lang/Byte", Type.BYTE_TYPE),
                new Boxed("java/lang/Short", Type.SHORT_TYPE),
                new Boxed("java/lang/Integer", Type.INT_TYPE),
                new Boxed("java/lang/Long", Type.LONG_TYPE),
                new Boxed("java/lang/Float", Type.FLOAT_TYPE),
                new Boxed("java/lang/Double", Type.DOUBLE_TYPE));

        static Boxed named(String name) {
            return ALL.stream().filter(one -> one.name.equals(name)).findFirst().orElse(null);
        }

        static Boxed of(Type primitive) {
            return ALL.stream().filter(one -> one.primitive.equals(primitive)).findFirst().orElseThrow();
        }
    }

    private static void recordMethod(ClassNode host, MethodNode method, InvokeDynamicInsnNode site) {
        String[] names = site.bsmArgs[1].toString().isEmpty() ? new String[0] : site.bsmArgs[1].toString().split(";");
        List<Handle> fields = new ArrayList<>();
        for (int i = 2; i < site.bsmArgs.length; i++) {
            fields.add((Handle) site.bsmArgs[i]);
        }
        method.instructions.clear();
        method.localVariables = null;
        switch (site.name) {
            case "hashCode" -> hashCode(method, fields);
            case "equals" -> equals(host.name, method, fields);
            default -> string(host.name, method, names, fields);
        }
    }

    private static void hashCode(MethodVisitor code, List<Handle> fields) {
        code.visitInsn(ICONST_0);
        for (Handle field : fields) {
            code.visitIntInsn(BIPUSH, 31);
            code.visitInsn(IMUL);
            get(code, field);
            Type type = Type.getType(field.getDesc());
            String owner = isPrimitive(type) ? Boxed.of(type).name() : "java/util/Objects";
            String takes = isPrimitive(type) ? type.getDescriptor() : "Ljava/lang/Object;";
            code.visitMethodInsn(INVOKESTATIC, owner, "hashCode", "(" + takes + ")I", false);
            code.visitInsn(IADD);
        }
        code.visitInsn(IRETURN);
    }

    private static void equals(String self, MethodVisitor code, List<Handle> fields) {
        Label differs = new Label();
        Label unknown = new Label();
        code.visitVarInsn(ALOAD, 0);
        code.visitVarInsn(ALOAD, 1);
        code.visitJumpInsn(IF_ACMPNE, unknown);
        code.visitInsn(ICONST_1);
        code.visitInsn(IRETURN);
        code.visitLabel(unknown);
        code.visitFrame(F_SAME, 0, null, 0, null);
        code.visitVarInsn(ALOAD, 1);
        code.visitTypeInsn(INSTANCEOF, self);
        code.visitJumpInsn(IFEQ, differs);
        for (Handle field : fields) {
            get(code, field);
            code.visitVarInsn(ALOAD, 1);
            code.visitTypeInsn(CHECKCAST, self);
            code.visitFieldInsn(GETFIELD, field.getOwner(), field.getName(), field.getDesc());
            Type type = Type.getType(field.getDesc());
            switch (type.getSort()) { // as the methods of the boxes and Objects.equals do
                case Type.LONG -> {
                    code.visitInsn(LCMP);
                    code.visitJumpInsn(IFNE, differs);
                }
                case Type.FLOAT, Type.DOUBLE -> {
                    String takes = "(" + type + type + ")I";
                    code.visitMethodInsn(INVOKESTATIC, Boxed.of(type).name(), "compare", takes, false);
                    code.visitJumpInsn(IFNE, differs);
                }
                case Type.OBJECT, Type.ARRAY -> {
                    String takes = "(Ljava/lang/Object;Ljava/lang/Object;)Z";
                    code.visitMethodInsn(INVOKESTATIC, "java/util/Objects", "equals", takes, false);
                    code.visitJumpInsn(IFEQ, differs);
                }
                default -> code.visitJumpInsn(IF_ICMPNE, differs);
            }
        }
        code.visitInsn(ICONST_1);
        code.visitInsn(IRETURN);
        code.visitLabel(differs);
        code.visitFrame(F_SAME, 0, null, 0, null);
        code.visitInsn(ICONST_0);
        code.visitInsn(IRETURN);
    }

    private static void string(String self, MethodVisitor code, String[] names, List<Handle> fields) {
        String builder = "java/lang/StringBuilder";
        code.visitTypeInsn(NEW, builder);
        code.visitInsn(DUP);
        code.visitMethodInsn(INVOKESPECIAL, builder, "<init>", "()V", false);
        code.visitLdcInsn(Type.getObjectType(self));
        code.visitMethodInsn(INVOKEVIRTUAL, "java/lang/Class", "getSimpleName", "()Ljava/lang/String;", false);
        append(code, "Ljava/lang/String;");
        for (int i = 0; i < names.length; i++) {
            code.visitLdcInsn((i == 0 ? "[" : ", ") + names[i] + "=");
            append(code, "Ljava/lang/String;");
            get(code, fields.get(i));
            Type type = Type.getType(fields.get(i).getDesc());
            append(code, switch (type.getSort()) {
                case Type.OBJECT, Type.ARRAY -> "Ljava/lang/Object;";
                case Type.BYTE, Type.SHORT -> "I";
                default -> type.getDescriptor();
            });
        }
        code.visitLdcInsn(names.length == 0 ? "[]" : "]");
        append(code, "Ljava/lang/String;");
        code.visitMethodInsn(INVOKEVIRTUAL, builder, "toString", "()Ljava/lang/String;", false);
        code.visitInsn(ARETURN);
    }

    private static void append(MethodVisitor code, String type) {
        String builder = "java/lang/StringBuilder";
        code.visitMethodInsn(INVOKEVIRTUAL, builder, "append", "(" + type + ")L" + builder + ";", false);
    }

    private static void get(MethodVisitor code, Handle field) {
        code.visitVarInsn(ALOAD, 0);
        code.visitFieldInsn(GETFIELD, field.getOwner(), field.getName(), field.getDesc());
    }
}
