using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

class Program
{
    static void Try(string title, Func<object> action)
    {
        try
        {
            Console.WriteLine(title + ": " + action());
        }
        catch (ArgumentException e)
        {
            Console.WriteLine(title + ": " + e.GetType().Name + " " + e.ParamName);
        }
    }
    static void Main()
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        StringBuilder builder = new StringBuilder("ab");
        builder.Insert(0, 0.1f).Insert(0, 1.50m).Insert(0, ulong.MaxValue).Insert(builder.Length, new[] { 'x', 'y', 'z' }, 1, 2).Replace('a', 'A', builder.Length - 4, 2);
        Console.WriteLine(builder);
        Try("capacity", () => new StringBuilder("ab", 40).Capacity + " " + new StringBuilder(0, 5).MaxCapacity);
        Try("copy", () => { builder.CopyTo(0, new char[2], 1, 2); return null; });
        Try("part", () => builder.ToString(3, 100));
        Try("part of null", () => builder.Append((string)null, 0, 1));

        Try("base64", () => Convert.ToBase64String(Convert.FromBase64CharArray("-AQID-".ToCharArray(), 1, 4)));
        char[] digits = new char[6];
        Try("base64 into", () => Convert.ToBase64CharArray(new byte[] { 1, 2, 3 }, 0, 3, digits, 1) + new string(digits, 1, 4));
        Try("type code", () => (double)Convert.ChangeType("1.5", TypeCode.Double, CultureInfo.InvariantCulture) * 2);

        List<int> list = new List<int> { 1, 2, 1, 2, 1 };
        Console.WriteLine(list.FindLastIndex(3, x => x == 1) + " " + list.FindLastIndex(3, 1, x => x == 1) + " " + list.LastIndexOf(2, 2, 2) + " " + "a.b.c".LastIndexOfAny(new[] { '.' }, 2, 2) + " " + "xAxa".LastIndexOf("a", 2, 3, StringComparison.OrdinalIgnoreCase));
        int[] keys = { 9, 3, 2, 1 };
        string[] items = { "nine", "three", "two", "one" };
        Array.Sort(keys, items, 1, 3);
        Console.WriteLine(string.Join(",", items) + " " + Array.BinarySearch((Array)new[] { 9, 1, 2, 3 }, 1, 3, 2) + " " + Array.FindLastIndex(keys, 2, x => x > 2));

        CompareInfo compare = CultureInfo.InvariantCulture.CompareInfo;
        CompareOptions loose = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;
        Console.WriteLine(compare.IndexOf("Un CAFÉ crème", "cafe", loose) + " " + compare.IndexOf("Un CAFÉ crème", "cafe", CompareOptions.IgnoreCase) + " " + compare.LastIndexOf("été", "E", loose) + " " + compare.IsPrefix("Élan", "el", loose) + " " + compare.IsSuffix("Olé!", "le", loose | CompareOptions.IgnoreSymbols));
        Console.WriteLine(compare.Compare("xabc", 1, "yABC", 1, CompareOptions.IgnoreCase) + " " + string.Compare("xabc", 1, "yABD", 1, 2, true, CultureInfo.InvariantCulture) + " " + compare.IndexOf("abc", 'C', 1, 2, CompareOptions.IgnoreCase));

        Encoding strict = (Encoding)Encoding.ASCII.Clone();
        strict.EncoderFallback = new EncoderReplacementFallback("[?]");
        Console.WriteLine(strict.GetString(strict.GetBytes("aé")) + " " + strict.IsReadOnly + Encoding.ASCII.IsReadOnly + " " + strict.GetMaxByteCount(2));
        UTF32Encoding wide = new UTF32Encoding(true, true);
        Console.WriteLine(BitConverter.ToString(wide.GetBytes("€")) + " " + wide.GetString(new byte[] { 0, 1, 0xF6, 0 }).Length + " " + wide.CodePage + " " + wide.GetPreamble().Length);
        Console.WriteLine((int)Encoding.Unicode.GetString(new byte[] { 65, 0, 0, 0xD8 })[1] == 0xFFFD);
        Try("bytes", () => Encoding.UTF8.GetBytes("abc", 1, 2, new byte[2], 1));

        byte[] bytes = Encoding.UTF8.GetBytes("a€b");
        Decoder decoder = Encoding.UTF8.GetDecoder();
        char[] two = new char[2];
        string all = "";
        for (int at = 0, used, made; at < bytes.Length; at += used)
        {
            bool completed;
            decoder.Convert(bytes, at, Math.Min(2, bytes.Length - at), two, 0, 2, at + 2 >= bytes.Length, out used, out made, out completed);
            all += new string(two, 0, made) + (completed ? "." : "~");
        }
        Console.WriteLine(all);

        StringBuilder edited = new StringBuilder("abcdef");
        edited[0] = 'X';
        edited[5] = edited[0];
        edited.Append("gh")[6] = 'Y';
        Console.WriteLine(edited.ToString() + " " + edited.Length + " " + edited.Equals(new StringBuilder("XbcdeXYh")) + " " + edited.Remove(0, 1)[0]);
        edited[1] = '-';
        edited.Length = 3;
        Console.WriteLine(edited.Insert(1, edited).ToString() + " " + edited.Replace('b', 'B'));
        edited[0] = 'z';
        Console.WriteLine(edited.Clear().Length + edited.Append("new").ToString());
        edited[0] = 'N';
        Try("beyond", () => edited[3] = '!');
        StringBuilder large = new StringBuilder();
        for (int i = 0; i < 3000; i++) large.Append(i).Append(',');
        for (int i = 0; i < large.Length; i += 1000) large[i] = (char)('a' + i / 1000);
        string[] parts = large.Append("end").ToString().Split(',');
        Console.WriteLine(parts.Length + " " + parts[0] + " " + parts[278] + " " + parts[3000] + " " + large.Length);
        NumberFormatInfo own = (NumberFormatInfo)NumberFormatInfo.InvariantInfo.Clone();
        Console.Write(1.5.ToString(own) + " " + 1.5.ToString(NumberFormatInfo.InvariantInfo) + " ");
        own.NumberDecimalSeparator = "'";
        Console.Write(1.5.ToString(own) + " ");
        own = NumberFormatInfo.ReadOnly(own);
        Console.WriteLine(1.5.ToString(own) + " " + 1.5.ToString(own) + " " + 1.5.ToString(NumberFormatInfo.InvariantInfo));
    }
}
