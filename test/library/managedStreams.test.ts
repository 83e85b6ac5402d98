// Streams of .NET over streams of Windows and the other way round.
import test from 'node:test';
import { check } from '../projection/program';

test('a stream of Windows is read and written as a stream of .NET', () => {
  check(
    `
    var memory = new InMemoryRandomAccessStream();
    using (var writer = new System.IO.StreamWriter(System.IO.WindowsRuntimeStreamExtensions.AsStreamForWrite(memory)))
    {
        await writer.WriteLineAsync("grüße");
        writer.Write("two");
        Console.WriteLine("before the flush: " + memory.Size);
        writer.Flush();
        Console.WriteLine("after the flush: " + memory.Size);
        memory.Seek(0);
        var reader = new System.IO.StreamReader(System.IO.WindowsRuntimeStreamExtensions.AsStreamForRead(memory));
        Console.WriteLine(reader.ReadLine() + "|" + await reader.ReadToEndAsync());
    }
    Try(() => memory.Seek(0));
    `,
    `
    before the flush: 0
    after the flush: 12
    grüße|two
    ObjectDisposedException 80000013
    `,
  );
});

test('reading ahead takes from the stream more than was asked for', () => {
  check(
    `
    var memory = new InMemoryRandomAccessStream();
    await memory.WriteAsync(new byte[] { 1, 2, 3, 4, 5, 6, 7, 8 }.AsBuffer());
    foreach (var size in new[] { 16384, 4, 0 })
    {
        memory.Seek(0);
        var stream = System.IO.WindowsRuntimeStreamExtensions.AsStreamForRead(memory, size);
        Console.WriteLine(stream.ReadByte() + ", now at " + memory.Position);
    }
    `,
    `
    1, now at 8
    1, now at 4
    1, now at 1
    `,
  );
});

test('a stream of .NET serves readers and writers of Windows', () => {
  check(
    `
    var memory = new System.IO.MemoryStream();
    var random = System.IO.WindowsRuntimeStreamExtensions.AsRandomAccessStream(memory);
    var writer = new DataWriter(random);
    writer.WriteInt32(258);
    await writer.StoreAsync();
    await random.FlushAsync();
    Console.WriteLine(BitConverter.ToString(memory.ToArray()) + " size " + random.Size);
    random.Seek(1);
    var reader = new DataReader(System.IO.WindowsRuntimeStreamExtensions.AsInputStream(memory));
    Console.WriteLine(await reader.LoadAsync(10) + " " + reader.ReadByte() + " " + reader.ReadByte());
    Console.WriteLine(System.IO.WindowsRuntimeStreamExtensions.AsStream(random) == memory);
    Try(() => random.CloneStream());
    `,
    `
    00-00-01-02 size 4
    3 0 1
    True
    NotSupportedException 80131515
    `,
  );
});

test('buffers and streams share memory', () => {
  check(
    `
    var bytes = new byte[6];
    var stream = bytes.AsBuffer(1, 2, 4).AsStream();
    stream.Seek(2, System.IO.SeekOrigin.Begin);
    stream.WriteByte(9);
    Console.WriteLine(BitConverter.ToString(bytes) + " length " + stream.Length);
    Try(() => stream.Write(new byte[2], 0, 2));
    var memory = new System.IO.MemoryStream();
    memory.Write(new byte[] { 1, 2, 3 }, 0, 3);
    Console.WriteLine(memory.GetWindowsRuntimeBuffer().Length + " " + memory.GetWindowsRuntimeBuffer(1, 5).ToArray()[1]);
    `,
    `
    00-00-00-09-00-00 length 3
    NotSupportedException 80131515
    3 3
    `,
  );
});
