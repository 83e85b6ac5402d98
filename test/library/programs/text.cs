using System;
using System.Globalization;
using System.Text;

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
    static void Main()
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        StringBuilder builder = new StringBuilder("abc", 16);
        builder.Append(1).Append('x').Append(2.5).Append(true).Append((object)null).Append("def", 1, 2).Append('-', 3).Append(new[] { 'p', 'q' });
        Console.WriteLine(builder + " " + builder.Length);
        builder.Insert(0, "<").Insert(1, 42).Insert(builder.Length, ">");
        builder.Replace("abc", "ABC").Replace('x', 'y').Replace("-", "", builder.Length - 6, 4);
        Console.WriteLine(builder);
        builder.Remove(0, 3).AppendLine().AppendFormat("{0,5}|{1,-4}|{2:X4}", 1, "a", 255).AppendFormat(CultureInfo.InvariantCulture, "{0:N2}", 12345.678);
        Console.WriteLine(builder.ToString().Replace(Environment.NewLine, "/"));
        Console.WriteLine(builder[0] + " " + builder.ToString(0, 3));
        builder[0] = 'Z';
        builder.Length = 2;
        Console.WriteLine(builder + " " + builder.Length);
        builder.Length = 4;
        Console.WriteLine(builder.ToString().Replace('\0', '0'));
        char[] target = new char[3];
        builder.CopyTo(0, target, 1, 2);
        Console.WriteLine((int)target[0] + " " + target[1] + target[2]);
        builder.Clear();
        Console.WriteLine("[" + builder + "]");
        Try("index", () => builder[0] = 'a');
        Try("remove", () => builder.Remove(0, 1));
        Try("length", () => builder.Length = -1);
        Try("format", () => builder.AppendFormat("{0} {1}", 1));

        string text = "grüße €\U0001F600";
        foreach (Encoding encoding in new Encoding[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.ASCII })
        {
            byte[] bytes = encoding.GetBytes(text);
            Console.WriteLine(encoding.WebName + " " + bytes.Length + " " + encoding.GetByteCount(text) + " " + BitConverter.ToString(bytes, 0, 6) + " " + (encoding.GetString(bytes) == text) + " " + encoding.CodePage + " " + encoding.GetPreamble().Length);
        }
        Console.WriteLine(Encoding.UTF8.GetString(new byte[] { 65, 0xFF, 66, 0xE2, 0x82 }).Replace('\uFFFD', '?'));
        byte[] high = { 65, 200, 67 };
        Console.WriteLine(Encoding.ASCII.GetString(high) + " " + Encoding.GetEncoding("us-ascii", EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("#")).GetString(high));
        Console.WriteLine((int)Encoding.UTF32.GetString(new byte[] { 65, 255, 0, 68 })[0] + " " + Encoding.UTF32.GetString(new byte[] { 65, 0, 0, 0, 0x3D, 0xD8, 1, 0 }).Length);
        Try("strict", () => new UTF8Encoding(false, true).GetString(new byte[] { 0xFF }));
        Decoder decoder = Encoding.UTF8.GetDecoder();
        char[] chars = new char[4];
        byte[] euro = Encoding.UTF8.GetBytes("€");
        Console.WriteLine(decoder.GetChars(euro, 0, 2, chars, 0) + " " + decoder.GetChars(euro, 2, 1, chars, 0) + " " + (chars[0] == '€'));
        Console.WriteLine(Convert.ToBase64String(Encoding.UTF8.GetBytes("hello")) + " " + Encoding.UTF8.GetString(Convert.FromBase64String("aGk=")));

        CultureInfo invariant = CultureInfo.InvariantCulture;
        Console.WriteLine(string.Format(invariant, "{0:C} {1:P1} {2:E2} {3:#,##0.00} {4:000} {5:d} {6:yyyy-MM-dd HH:mm:ss}", 12.5, 0.256, 123456.0, 9876.543, 7, new DateTime(2024, 2, 29), new DateTime(2024, 2, 29, 13, 5, 9)));
        Console.WriteLine(invariant.Name + "|" + invariant.NumberFormat.NumberDecimalSeparator + "|" + invariant.DateTimeFormat.ShortDatePattern + "|" + invariant.TextInfo.ToTitleCase("hello wORLD ABC") + "|" + invariant.TextInfo.ListSeparator + "|" + invariant.DateTimeFormat.GetMonthName(3) + "|" + invariant.CompareInfo.Compare("a", "B"));
        NumberFormatInfo comma = new NumberFormatInfo { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NegativeSign = "~" };
        Console.WriteLine((-1234.5).ToString("N1", comma) + " " + (-1.5).ToString(comma) + " " + double.Parse("1.234,5", comma).ToString(invariant) + " " + (-7).ToString(comma));
        Console.WriteLine(string.Compare("apple", "Banana", StringComparison.OrdinalIgnoreCase) < 0);
        Console.WriteLine("TITLE".ToLower(invariant) + " " + "straße".ToUpperInvariant() + " " + "a,b;;c".Split(new[] { ',', ';' }, StringSplitOptions.RemoveEmptyEntries).Length + " " + "x".PadLeft(3, '.') + " " + "  trim ".Trim() + "|");
    }
}
