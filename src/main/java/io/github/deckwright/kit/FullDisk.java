package io.github.deckwright.kit;

import io.github.deckwright.write.WriteContext;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** A world in which every file takes so many bytes and no more. */
final class FullDisk {
    private FullDisk() {}

    static WriteContext around(WriteContext context, long room) {
        return (WriteContext) Proxy.newProxyInstance(
                WriteContext.class.getClassLoader(),
                new Class<?>[] {WriteContext.class},
                (proxy, method, arguments) -> {
                    try {
                        Object result = method.invoke(context, arguments);
                        return method.getName().equals("file") ? new Full((OutputStream) result, room) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                });
    }

    private static final class Full extends FilterOutputStream {
        private long room;

        Full(OutputStream out, long room) {
            super(out);
            this.room = room;
        }

        @Override
        public void write(int value) throws IOException {
            take(1);
            out.write(value);
        }

        @Override
        public void write(byte[] data, int start, int length) throws IOException {
            take(length);
            out.write(data, start, length);
        }

        private void take(long bytes) throws IOException {
            room -= bytes;
            if (room < 0) {
                throw new IOException("no space left on device");
            }
        }
    }
}
