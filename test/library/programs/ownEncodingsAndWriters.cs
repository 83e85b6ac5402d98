using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.RegularExpressions;

class Shifted : Encoding
{
    public override int GetByteCount(char[] chars, int index, int count) { return count; }
    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex)
    {
        for (int i = 0; i < charCount; i++) bytes[byteIndex + i] = (byte)(chars[charIndex + i] + 1);
        return charCount;
    }
    public override int GetCharCount(byte[] bytes, int index, int count) { return count; }
    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
    {
        for (int i = 0; i < byteCount; i++) chars[charIndex + i] = (char)(bytes[byteIndex + i] - 1);
        return byteCount;
    }
    public override int GetMaxByteCount(int charCount) { return charCount; }
    public override int GetMaxCharCount(int byteCount) { return byteCount; }
}

class Letters : TextWriter
{
    public override Encoding Encoding { get { return Encoding.UTF8; } }
    public override void Write(char value) { Console.Write(value + "."); }
}

class Parts : Letters
{
    public override void Write(char[] buffer, int index, int count) { Console.Write("{" + new string(buffer, index, count) + "}"); }
}

class Bad : IComparer<int>
{
    public int Compare(int x, int y) { throw new DivideByZeroException(); }
}

class Program
{
    static void Try(string title, Action action)
    {
        try
        {
            action();
        }
        catch (InvalidOperationException e)
        {
            Console.WriteLine(title + ": " + e.Message + " " + e.InnerException.GetType().Name);
        }
    }
    static void Main()
    {
        Encoding shifted = new Shifted();
        Console.WriteLine(BitConverter.ToString(shifted.GetBytes("abc")) + " " + shifted.GetString(new byte[] { 98, 99 }) + " " + shifted.CodePage);
        MemoryStream stream = new MemoryStream();
        using (StreamWriter writer = new StreamWriter(stream, shifted, 64, true)) writer.Write("hello");
        Console.WriteLine(BitConverter.ToString(stream.ToArray()));
        stream.Position = 0;
        Console.WriteLine(new StreamReader(stream, shifted).ReadToEnd());

        foreach (TextWriter writer in new TextWriter[] { new Letters(), new Parts() })
        {
            writer.NewLine = "/";
            writer.Write("ab");
            writer.Write(1.5f);
            writer.Write(new[] { 'x', 'y' });
            writer.Write((object)null);
            writer.WriteLine(true);
            Console.WriteLine();
        }
        Try("BinarySearch", () => Array.BinarySearch(new[] { 1, 2 }, 1, new Bad()));
        Try("SortedList", () => new SortedList<int, int>(new Bad()) { { 1, 1 }, { 2, 2 } });
        Console.WriteLine(Regex.Match("c", "(a)|b").Groups[0].Captures.Count);
    }
}
