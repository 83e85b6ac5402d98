using System;
using System.Collections.Generic;
using System.Text;
using System.Text.RegularExpressions;
class P {
  static void W(object s) { Console.WriteLine(s); }
  static string Esc(string s) { var b = new StringBuilder(); foreach (char c in s) { if (c < 32 || c > 126) b.Append("<" + ((int)c).ToString("x") + ">"); else b.Append(c); } return b.ToString(); }
  static void T(string p, string s, RegexOptions o) {
    try {
      var r = new Regex(p, o); var b = new StringBuilder(); b.Append(p + " [" + string.Join(",", r.GetGroupNames()) + "] ");
      int n = 0; foreach (Match m in r.Matches(s)) { if (n++ > 20) break; b.Append("@" + m.Index + "+" + m.Length + "("); foreach (Group g in m.Groups) { b.Append(g.Success ? "" : "!"); foreach (Capture c in g.Captures) b.Append("'" + c.Value + "'" + c.Index); b.Append(";"); } b.Append(")"); }
      W(Esc(b.ToString()));
    } catch (ArgumentException e) { W(Esc(p + " ERR " + e.Message)); }
  }
  static void T(string p, string s) { T(p, s, RegexOptions.None); }
  static void Main() {
    T("a+b?", "aab ab b a"); T("(a)(b)?", "ab a"); T("(?<x>a)|(b)(?<y>c)?", "a bc b"); T(@"\d+-\w*", "12-ab_3 4- x"); T(@"^\w+$", "one\ntwo", RegexOptions.Multiline); T(@"^\w+$", "one\n"); T("a.c", "a\nc abc", RegexOptions.Singleline); T("a.c", "a\nc a\rc");
    T("(a|ab)(c|bcd)(d*)", "abcd"); T("(a*)*", "aab"); T("(a*)+", "b"); T("(a|b)*?c", "ababc"); T("(?:x(a)|y(b))+", "xayb"); T(@"(\w)\1", "aabbcd"); T(@"(?<q>['""]).*?\k<q>", "say 'hi' \"yo\""); T("(?i)AbC", "abc ABC"); T("a(?i)b", "aB AB ab"); T("a(?i:b)c", "aBc aBC"); T(@"\bfoo\b", "foo food foo-x"); T(@"\Bo", "foo o");
    T("(?<=a)b", "ab bb"); T("(?<!a)b", "ab bb"); T("a(?=b)", "ab ac"); T("a(?!b)", "ab ac"); T(@"(?<=(\d)(\d))x", "12x"); T("(?>a*)ab", "aaab"); T("(?>a+)b", "aaab");
    T("^(?:(?<o>\\()|(?<-o>\\))|[^()])*(?(o)(?!))$", "(a(b)c)"); T("^(?:(?<o>\\()|(?<-o>\\))|[^()])*(?(o)(?!))$", "(a(bc)"); T("(?<a>x)(?<b-a>y)z", "xyz"); T("((?<o>\\()[^()]*)+((?<c-o>\\))[^()]*)+", "(a(b)c)");
    T("(a)?(?(1)b|c)", "ab c"); T("(?(?=a)ab|cd)", "ab cd"); T("(?(a)ab|cd)", "ab cd"); T("(?<n>a)?(?(n)b|c)", "ab c");
    T("a{2,3}", "aaaaa a"); T("a{2}", "aaa"); T("a{2,}?", "aaaa"); T("a{,3}", "a{,3}"); T("a{x", "a{x"); T("x*", "axb"); T("", "ab"); T("a||b", "ab"); T("[a-c-[b]]+", "abcab"); T("[^a-c]+", "abxyc"); T("[]a]+", "]a"); T("[a\\]]+", "a]"); T("[\\w-[\\d]]+", "ab12cd"); T("[\\d-x]+", "1-x"); T("[a-]+", "a-b"); T("[-a]+", "a-b"); T("[+--]+", "+,-."); 
    T("\\p{Lu}\\p{Ll}+", "Ab CD"); T("\\P{L}+", "ab12"); T("\\p{IsGreek}", "a\u03b1"); T("\\x41\\u0042\\103\\cA", "ABC\u0001"); T("[\\b]", "\b"); T("\\e\\a\\v\\f", "\u001b\a\v\f"); T("\\.\\*\\\\", ".*\\");
    T("a b # c\n c", "abc", RegexOptions.IgnorePatternWhitespace); T("a(?#com)b", "ab"); T("(a)(?:b)(c)", "abc", RegexOptions.ExplicitCapture); T("(?<1>a)(b)", "ab"); T("(?<3>a)(b)(?<z>c)", "abc"); T("(?'z'a)(b)", "ab");
    T("a+", "aaa baa", RegexOptions.RightToLeft); T("(\\d)(\\d)?", "12345", RegexOptions.RightToLeft); T("(a|ab)(b?)", "ab", RegexOptions.RightToLeft); T("\\G\\d", "12a3"); T("\\Aa|b\\z", "aab"); T("a\\Z", "a\n"); T("a$", "a\nb\na", RegexOptions.Multiline); T("\\d+", "\u0661\u0662 12"); T("\\d+", "\u0661\u0662 12", RegexOptions.ECMAScript); T("\\w+", "\u00e9t\u00e9_x"); T("\\s", " \u00a0\u0085x"); T("\u0130", "i\u0130", RegexOptions.IgnoreCase); T("[a-z]+", "ABC\u212A", RegexOptions.IgnoreCase); T("[^a]", "aA", RegexOptions.IgnoreCase); T("\\p{Lu}", "aA", RegexOptions.IgnoreCase);
    foreach (var bad in new[] { "(", ")", "[", "a**", "*", "a{3,1}", "\\", "(?<", "(?<a", "(?a)", "\\1", "\\k<x>", "[z-a]", "\\p{Foo}", "\\p", "(?(1)a|b|c)", "\\x1", "\\u12", "\\c", "\\y", "(?#", "[a-\\d]", "(?<0>a)", "a{99999999999}", "(?(a)b|c|d)", "+", "?a", "a+*", "[a-c-[b]d]", "\\8", "(?", "(?>", "(?=", "x{2}{3}", "(?<-x>a)", "(?(?<n>a)b)" }) T(bad, "x");
    W(Regex.Replace("John Smith", @"(\w+) (\w+)", "$2, $1")); W(Regex.Replace("abc", "b", "[$&$`$'$_$$]")); W(Regex.Replace("a1b22", @"\d+", m => "<" + m.Value.Length + ">")); W(Regex.Replace("aaa", "a", "b")); W(new Regex("a").Replace("aaa", "b", 2)); W(Regex.Replace("x", "(?<n>x)(y)?", "${n}|$1|$2|$3|${zz}|$+|$10")); W(new Regex("a", RegexOptions.RightToLeft).Replace("aaa", "b", 2)); W(Regex.Replace("abc", "", "-")); W(Regex.Replace("abc", "x*", "-"));
    W(string.Join("|", Regex.Split("a,b;c", "[,;]"))); W(string.Join("|", Regex.Split("a1b2c", @"(\d)"))); W(string.Join("|", Regex.Split("abc", ""))); W(string.Join("|", new Regex(",").Split("a,b,c,d", 2))); W(string.Join("|", new Regex(",", RegexOptions.RightToLeft).Split("a,b,c,d", 2))); W(Regex.Escape("a.b*c[d] e#\n{}|")); W(Regex.Unescape(@"a\.b\x41\n\u0042"));
    W(Regex.IsMatch("abc", "B")); W(Regex.IsMatch("abc", "B", RegexOptions.IgnoreCase)); var mm = Regex.Match("k=v; a=b", @"(?<k>\w+)=(?<v>\w+)"); while (mm.Success) { W(mm.Groups["k"].Value + ":" + mm.Groups["v"] + ":" + mm.Result("${v}-$1")); mm = mm.NextMatch(); } W(mm.Value + mm.Index + mm.Groups.Count + mm.Groups["x"].Success);
    W(new Regex("b").Match("abab", 2).Index); W(new Regex("^b").Match("abab", 1).Success); W(new Regex("^b").Match("abab", 1, 2).Success); W(new Regex("\\Gb").Match("abab", 1).Success); W(Regex.Matches("a1b2", "[a-z]\\d").Count); W(new Regex("(?<x>a)(b)").GroupNumberFromName("x")); W(new Regex("(?<x>a)(b)").GroupNameFromNumber(1) + new Regex("(?<x>a)(b)").GroupNumberFromName("y"));
    var long1 = new string('a', 20000); W(Regex.Match(new string('a', 500), "(a|b)*c").Success + " " + Regex.Match(long1, "(?:a|b)*").Length + " " + Regex.Match(long1, ".*?$").Length); W(Regex.Match("foo.bar@x.co.uk", @"^[\w.+-]+@[\w-]+(\.[\w-]+)+$").Groups[1].Captures.Count); W(new Regex("a|b").ToString() + new Regex("x", RegexOptions.Compiled).Options);
    T(@"(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})T(?<t>[\d:]+)(?:\.(?<f>\d+))?Z?", "on 2024-01-31T10:20:30.123Z and 2023-12-01T00:00:00"); T(@"<(\w+)[^>]*>(.*?)</\1>", "<b>x</b><i a='1'>y</i>", RegexOptions.IgnoreCase); T(@"(""(?:[^""\\]|\\.)*"")|([{}\[\],:])|(-?\d+(?:\.\d+)?)", "{\"a\\\"b\":[1,-2.5]}");
    T(@"(?:(a)|b)*", "abab"); T(@"(?=(a+))a*b\1", "baaabac"); T(@"(.)*?b\1", "aab"); T("(?n)(a)(?<x>b)", "ab"); T("(?x) a (?-x) b", "a b"); T("((a)|(b))+", "ab"); T("(a??)*b", "aab"); T("(a??){2,4}b", "aab"); T("(?:a?){3,5}?x", "aaax"); T("(\\w+)\\s+(?:\\1)", "the the cat"); T("(?<!\\d)\\d{3}(?!\\d)", "1234 567 89"); T("(?<=^|,)[^,]*", "a,,b");  T("(?:(?=a)a|b)+", "abba"); T("(?(x)", "x"); T("a(?", "a");
  }
}
