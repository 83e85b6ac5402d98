using System;
using System.Linq;
using System.Text.RegularExpressions;

class Program
{
    static void Show(string title, MatchCollection matches)
    {
        Console.WriteLine(title + ": " + string.Join(" | ", matches.Cast<Match>().Select(m => m.Index + "+" + m.Length + "=" + m.Value)));
    }
    static void Main()
    {
        Show("words", Regex.Matches("The quick, brown fox", @"\b\w+\b"));
        Show("lazy", Regex.Matches("<a><b>", "<.+?>"));
        Show("lookbehind", Regex.Matches("$10 and €20", @"(?<=€)\d+"));
        Show("multiline", Regex.Matches("one\ntwo\nthree", "^t.*$", RegexOptions.Multiline));
        Show("case", Regex.Matches("aAbB", "[a-b]+", RegexOptions.IgnoreCase));
        Show("empty", Regex.Matches("abc", "x*"));
        Show("right to left", Regex.Matches("123456", @"\d{4}", RegexOptions.RightToLeft));
        Show("balanced", Regex.Matches("(a(b)c)(d", @"\((?>[^()]+|\((?<open>)|\)(?<-open>))*(?(open)(?!))\)"));
        Match date = Regex.Match("on 2024-02-29!", @"(?<year>\d{4})-(?<month>\d\d)-(\d\d)");
        Console.WriteLine(date.Success + " " + date.Groups["year"].Value + " " + date.Groups["month"] + " " + date.Groups[1] + " " + date.Groups.Count + " " + date.Groups["none"].Success);
        Console.WriteLine(date.Result("${month}/$1/${year} $$ $0"));
        Console.WriteLine(string.Join(",", Regex.Match("aXbXc", "(?:(.)X?)+").Groups[1].Captures.Cast<Capture>().Select(c => c.Value)));
        Console.WriteLine(Regex.Replace("John Smith", @"(\w+) (\w+)", "$2, $1") + " " + Regex.Replace("a1b22", @"\d+", m => (int.Parse(m.Value) * 2).ToString()) + " " + new Regex("a").Replace("aaaa", "b", 2));
        Console.WriteLine(string.Join("|", Regex.Split("a, b;c", @"[,;]\s*")) + " " + string.Join("|", Regex.Split("a1b2c", @"(\d)")));
        Console.WriteLine(Regex.IsMatch("ä", @"^\w$") + " " + Regex.IsMatch("ä", @"^\w$", RegexOptions.ECMAScript) + " " + Regex.IsMatch("a\nb", "a.b") + " " + Regex.IsMatch("a\nb", "a.b", RegexOptions.Singleline) + " " + Regex.IsMatch("abab", @"^(ab)\1$"));
        Console.WriteLine(Regex.Escape("a.b*[c] d#") + " " + Regex.Unescape(@"\t\x41\u0042") + "|");
        Regex commented = new Regex(@"
            (?<key> \w+ ) \s* = \s*  # the name
            (?<value> .* )           # the rest", RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture);
        Match pair = commented.Match("size = 10 px");
        Console.WriteLine(pair.Groups["key"].Value + ":" + pair.Groups["value"].Value + " " + string.Join(",", commented.GetGroupNames()));
        for (Match m = Regex.Match("a1b2", @"[a-z]\d"); m.Success; m = m.NextMatch()) Console.Write(m.Value + " ");
        Console.WriteLine();
        try
        {
            new Regex("(a");
        }
        catch (ArgumentException e)
        {
            Console.WriteLine(e.GetType().Name.StartsWith("Argument"));
        }
        Console.WriteLine(Regex.IsMatch("user@example.com", @"^[\w.+-]+@([\w-]+\.)+[\w-]{2,}$") + " " + Regex.Match("key: value", @"(?i)KEY:\s*(\S+)").Groups[1].Value + " " + Regex.Matches("aaa", "(?=a)").Count + " " + Regex.Match("foobar", "foo(?!baz)").Value + " " + Regex.Match("x", @"\p{Lu}|\p{IsCyrillic}").Success);
    }
}
