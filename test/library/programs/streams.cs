using System;
using System.IO;
using System.Text;
using System.Threading.Tasks;

/// <summary>Gives its bytes a few at a time, as a network does.</summary>
class Trickle : Stream
{
    private readonly byte[] bytes;
    private readonly int step;
    private int at;

    public Trickle(byte[] bytes, int step)
    {
        this.bytes = bytes;
        this.step = step;
    }
    public override bool CanRead { get { return true; } }
    public override bool CanSeek { get { return false; } }
    public override bool CanWrite { get { return false; } }
    public override long Length { get { throw new NotSupportedException(); } }
    public override long Position { get { throw new NotSupportedException(); } set { throw new NotSupportedException(); } }
    public override void Flush() { }
    public override int Read(byte[] buffer, int offset, int count)
    {
        int read = Math.Min(Math.Min(step, count), bytes.Length - at);
        Array.Copy(bytes, at, buffer, offset, read);
        at += read;
        return read;
    }
    public override long Seek(long offset, SeekOrigin origin) { throw new NotSupportedException(); }
    public override void SetLength(long value) { throw new NotSupportedException(); }
    public override void Write(byte[] buffer, int offset, int count) { throw new NotSupportedException(); }
}

class Program
{
    static void Try(string title, Action action)
    {
        try
        {
            action();
            Console.WriteLine(title + ": nothing thrown");
        }
        catch (Exception e)
        {
            Console.WriteLine(title + ": " + e.GetType().FullName);
        }
    }
    static string Hex(MemoryStream stream)
    {
        return BitConverter.ToString(stream.ToArray());
    }
    static async Task Asynchronously()
    {
        MemoryStream target = new MemoryStream();
        using (StreamWriter writer = new StreamWriter(target, new UTF8Encoding(false), 1024, true))
        {
            await writer.WriteLineAsync("first");
            await writer.WriteAsync("sec");
            Console.WriteLine(target.Length);
            await writer.FlushAsync();
            Console.WriteLine(target.Length);
            await writer.WriteLineAsync("ond");
        }
        target.Position = 0;
        StreamReader reader = new StreamReader(target);
        Console.WriteLine(await reader.ReadLineAsync() + "|" + await reader.ReadToEndAsync() + "|" + await reader.ReadLineAsync());
        MemoryStream copy = new MemoryStream();
        target.Position = 0;
        await target.CopyToAsync(copy);
        Console.WriteLine(copy.Length + " " + await copy.ReadAsync(new byte[4], 0, 4));
        Trickle slow = new Trickle(Encoding.UTF8.GetBytes("ä€\U0001F600\r\nx"), 1);
        byte[] buffer = new byte[8];
        Console.WriteLine(await slow.ReadAsync(buffer, 0, 8));
    }
    static void Main()
    {
        MemoryStream memory = new MemoryStream();
        memory.Write(new byte[] { 1, 2, 3, 4 }, 1, 3);
        memory.WriteByte(9);
        Console.WriteLine(Hex(memory) + " " + memory.Position + " " + memory.Length);
        memory.Seek(-2, SeekOrigin.End);
        Console.WriteLine(memory.ReadByte() + " " + memory.ReadByte() + " " + memory.ReadByte());
        memory.Position = 6;
        memory.WriteByte(7);
        memory.SetLength(8);
        Console.WriteLine(Hex(memory) + " " + memory.Capacity);
        MemoryStream fixedStream = new MemoryStream(new byte[4]);
        Try("not expandable", () => fixedStream.Write(new byte[5], 0, 5));
        Try("read only", () => new MemoryStream(new byte[1], false).WriteByte(1));
        Try("no buffer", () => fixedStream.GetBuffer());
        fixedStream.Dispose();
        Try("closed", () => fixedStream.ReadByte());
        Try("offset", () => memory.Read(new byte[2], 1, 2));

        string text = "ä€\U0001F600 line one\r\nline two\rline three\n\nlast";
        foreach (Encoding encoding in new Encoding[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, new UTF8Encoding(false) })
        {
            MemoryStream target = new MemoryStream();
            using (StreamWriter writer = new StreamWriter(target, encoding)) writer.Write(text);
            byte[] bytes = target.ToArray();
            StreamReader reader = new StreamReader(new Trickle(bytes, 3));
            string all = "";
            for (string line = reader.ReadLine(); line != null; line = reader.ReadLine()) all += "[" + line + "]";
            Console.WriteLine(bytes.Length + " " + reader.CurrentEncoding.WebName + " " + all.Replace("ä€\U0001F600", "...") + " " + reader.EndOfStream);
            Console.WriteLine(new StreamReader(new Trickle(bytes, 1)).ReadToEnd() == text);
        }
        StreamReader peeking = new StreamReader(new MemoryStream(Encoding.UTF8.GetBytes("abc")));
        char[] block = new char[5];
        Console.WriteLine(peeking.Peek() + " " + peeking.Read() + " " + peeking.ReadBlock(block, 1, 4) + " " + peeking.Read() + " " + peeking.Peek());
        StringReader strings = new StringReader("one\ntwo\r\n\rthree");
        Console.WriteLine(strings.ReadLine() + "|" + strings.ReadLine() + "|" + strings.ReadLine() + "|" + (char)strings.Read() + "|" + strings.ReadToEnd() + "|" + (strings.ReadLine() == null));
        StringWriter into = new StringWriter();
        into.NewLine = "\n";
        into.WriteLine("{0}-{1:X2}", 1, 255);
        into.Write(true);
        into.Write(2.5);
        into.Write(new char[] { 'x', 'y' });
        into.WriteLine();
        into.Write((object)null);
        Console.WriteLine(into.ToString().Replace("\n", "/"));

        MemoryStream binary = new MemoryStream();
        BinaryWriter to = new BinaryWriter(binary);
        to.Write(true);
        to.Write((short)-2);
        to.Write(123456789);
        to.Write(-5L);
        to.Write(1.5f);
        to.Write(-2.25);
        to.Write(12.50m);
        to.Write("grün");
        to.Write('z');
        to.Write(new string('a', 200));
        to.Flush();
        Console.WriteLine(BitConverter.ToString(binary.ToArray(), 0, 50));
        binary.Position = 0;
        BinaryReader from = new BinaryReader(binary);
        Console.WriteLine(from.ReadBoolean() + " " + from.ReadInt16() + " " + from.ReadInt32() + " " + from.ReadInt64() + " " + from.ReadSingle() + " " + from.ReadDouble() + " " + from.ReadDecimal() + " " + from.ReadString() + " " + from.PeekChar() + " " + from.ReadChar() + " " + from.ReadString().Length + " " + from.PeekChar());
        Try("end", () => from.ReadInt32());
        StreamWriter late = new StreamWriter(new MemoryStream());
        late.Dispose();
        Try("late", () => late.Write("x"));
        Asynchronously().Wait();
    }
}
