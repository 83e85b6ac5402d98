// Buffers, readers, writers and asynchronous operations, as programs that need no simulated Windows.

import test from 'node:test';
import { check } from './program';

test('what a DataWriter stores a DataReader loads', () => {
  check(
    `
    var stream = new InMemoryRandomAccessStream();
    var writer = new DataWriter(stream.GetOutputStreamAt(0)) { ByteOrder = ByteOrder.LittleEndian };
    writer.WriteByte(7);
    writer.WriteInt32(-2);
    writer.WriteUInt16(65534);
    writer.WriteDouble(1.5);
    writer.WriteSingle(-0.25f);
    writer.WriteBoolean(true);
    writer.WriteUInt64(18446744073709551614);
    writer.WriteGuid(new Guid("00112233-4455-6677-8899-aabbccddeeff"));
    writer.WriteTimeSpan(TimeSpan.FromMinutes(15));
    Console.WriteLine(writer.WriteString("grüße") + " of " + writer.UnstoredBufferLength);
    Console.WriteLine(await writer.StoreAsync() + ", left " + writer.UnstoredBufferLength);
    var reader = new DataReader(stream.GetInputStreamAt(0)) { ByteOrder = ByteOrder.LittleEndian };
    Console.WriteLine(await reader.LoadAsync(1000));
    Console.WriteLine(reader.ReadByte() + " " + reader.ReadInt32() + " " + reader.ReadUInt16());
    Console.WriteLine(reader.ReadDouble() == 1.5 && reader.ReadSingle() == -0.25f && reader.ReadBoolean());
    Console.WriteLine(reader.ReadUInt64());
    Console.WriteLine(reader.ReadGuid());
    Console.WriteLine(reader.ReadTimeSpan() == TimeSpan.FromMinutes(15));
    Console.WriteLine(reader.ReadString(reader.UnconsumedBufferLength));
    `,
    `
    7 of 59
    59, left 0
    59
    7 -2 65534
    True
    18446744073709551614
    00112233-4455-6677-8899-aabbccddeeff
    True
    grüße
    `,
  );
});

test('numbers are big endian unless told otherwise', () => {
  check(
    `
    var writer = new DataWriter();
    writer.WriteInt32(0x01020304);
    writer.UnicodeEncoding = UnicodeEncoding.Utf16BE;
    writer.WriteString("Aé");
    var buffer = writer.DetachBuffer();
    Console.WriteLine(CryptographicBuffer.EncodeToHexString(buffer));
    var reader = DataReader.FromBuffer(buffer);
    reader.UnicodeEncoding = UnicodeEncoding.Utf16BE;
    Console.WriteLine(reader.ReadUInt32() == 0x01020304);
    Console.WriteLine(reader.ReadString(2));
    `,
    `
    01020304004100e9
    True
    Aé
    `,
  );
});

test('reading what was not loaded, or is no text, is refused', () => {
  check(
    `
    var reader = DataReader.FromBuffer(new byte[] { 0xC3, 0x28, 1 }.AsBuffer());
    Try(() => reader.ReadInt32());
    Try(() => reader.ReadString(2));
    Try(() => reader.ReadBytes(new byte[2]));
    Try(() => reader.LoadAsync(1));
    reader.Dispose();
    Try(() => reader.ReadByte());
    `,
    `
    ArgumentOutOfRangeException 8000000B
    ArgumentOutOfRangeException 80070459
    ArgumentOutOfRangeException 8000000B
    InvalidOperationException 8000000E
    ObjectDisposedException 80000013
    `,
  );
});

test('a stream is closed with its reader unless it was detached', () => {
  check(
    `
    var stream = new InMemoryRandomAccessStream();
    var reader = new DataReader(stream);
    reader.DetachStream();
    reader.Dispose();
    Console.WriteLine(stream.Size);
    new DataReader(stream).Dispose();
    Try(() => Console.WriteLine(stream.Size));
    `,
    `
    0
    ObjectDisposedException 80000013
    `,
  );
});

test('buffers over arrays share their bytes', () => {
  check(
    `
    var bytes = new byte[] { 1, 2, 3, 4, 5 };
    var buffer = bytes.AsBuffer(1, 3);
    bytes[1] = 20;
    Console.WriteLine(buffer.Length + " " + buffer.GetByte(0) + " " + buffer.ToArray().Length);
    Console.WriteLine(buffer.IsSameData(bytes.AsBuffer(1, 2)) + " " + buffer.IsSameData(bytes.AsBuffer()));
    var copy = new Buffer(10);
    buffer.CopyTo(copy);
    copy.CopyTo(1, bytes, 0, 2);
    Console.WriteLine(string.Join(",", bytes) + " " + copy.Length + " of " + copy.Capacity);
    Try(() => copy.Length = 11);
    Console.WriteLine(CryptographicBuffer.EncodeToBase64String(copy));
    Console.WriteLine(CryptographicBuffer.Compare(CryptographicBuffer.DecodeFromHexString("140304"), copy));
    Console.WriteLine(CryptographicBuffer.ConvertBinaryToString(BinaryStringEncoding.Utf8, CryptographicBuffer.ConvertStringToBinary("ä", BinaryStringEncoding.Utf8)));
    `,
    `
    3 20 3
    True False
    3,4,3,4,5 3 of 10
    ArgumentException 80070057
    FAME
    True
    ä
    `,
  );
});
