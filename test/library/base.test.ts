// The base library as programs see it: natives and C# together.
import { checkStatements } from '../engine/check';

const attempt = `
static void Try(Action action) {
  try { action(); } catch (Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message.Replace("\\r\\n", " | ")); }
}
enum Color : byte { Red, Green = 5, Blue }
[Flags] enum Rights { None, Read, Write, All = 3, Execute }
struct Point { public int X; public string Name; }
`;

checkStatements(
  'numbers read and written',
  `
Console.WriteLine("{0:N2}|{1,8:X}|{2,-6}|{3:P1}|{4}", 1234.5, 255, true, 0.125, 1.50m);
Console.WriteLine(1.0 / 3 + " " + 1f / 3 + " " + 1m / 3);
Console.WriteLine(0.1m + 0.2m == 0.3m);
Try(() => int.Parse("x"));
Try(() => byte.Parse("256"));
Try(() => int.Parse(null));
Try(() => decimal.MaxValue.ToString("Q"));
decimal most = decimal.MaxValue; Try(() => Console.WriteLine(most + 1));
Try(() => Convert.ToInt32(1e10));
Try(() => Convert.ToChar(1.5));
Console.WriteLine(Convert.ToInt32(2.5) + " " + Convert.ToInt32("ff", 16) + " " + Convert.ToString(-1, 16));
int n; Console.WriteLine(int.TryParse(" 12 ", out n) + " " + n);
Console.WriteLine(Math.Round(2.5) + " " + Math.Round(2.345m, 2) + " " + Math.Max(1, 2L));
`,
  `
1,234.50|      FF|True  |12.5 %|1.50
0.333333333333333 0.3333333 0.3333333333333333333333333333
True
FormatException: Input string was not in a correct format.
OverflowException: Value was either too large or too small for an unsigned byte.
ArgumentNullException: Value cannot be null. | Parameter name: s
FormatException: Format specifier was invalid.
OverflowException: Value was either too large or too small for a Decimal.
OverflowException: Value was either too large or too small for an Int32.
InvalidCastException: Invalid cast from 'Double' to 'Char'.
2 255 ffffffff
True 12
2 2.34 2
`,
  attempt,
);

checkStatements(
  'text',
  `
Console.WriteLine(string.Join("|", " a, b,,c ".Split(',')) + "|");
Console.WriteLine(string.Join("|", "a,,b".Split(new[] { ',' }, StringSplitOptions.RemoveEmptyEntries)));
Console.WriteLine("Hello".Substring(1, 3).ToUpper().PadLeft(6, '.') + "Hello".IndexOf("l") + "Hello".LastIndexOf('l'));
Console.WriteLine("HELLO".Equals("hello", StringComparison.OrdinalIgnoreCase) + " " + string.Compare("a", "B") + " " + string.CompareOrdinal("a", "B"));
Console.WriteLine("  trim ".Trim() + "xxaxx".Trim('x') + "a-b".Replace("-", "+") + "abc".Remove(1, 1) + "ac".Insert(1, "b"));
Console.WriteLine("{0} {{1}} {1:00}", "a", 7);
Try(() => "abc".Substring(2, 5));
Try(() => string.Format("{1}", 0));
Try(() => string.Format("{", 0));
Try(() => "a".Replace("", "b"));
Console.WriteLine(new string('x', 3) + new string(new[] { 'a', 'b' }) + string.Concat("a", null, 'b', 1));
Console.WriteLine(char.IsLetter('é') + " " + char.IsDigit('5') + " " + char.ToUpper('ß') + " " + (int)char.GetNumericValue('7'));
`,
  `
a| b||c |
a|b
...ELL23
True -1 31
trimaa+bacabc
a {1} 07
ArgumentOutOfRangeException: Index and length must refer to a location within the string. | Parameter name: length
FormatException: Index (zero based) must be greater than or equal to zero and less than the size of the argument list.
FormatException: Input string was not in a correct format.
ArgumentException: String cannot be of zero length. | Parameter name: oldValue
xxxabab1
True True ß 7
`,
  attempt,
);

checkStatements(
  'enums',
  `
Console.WriteLine(Color.Blue + " " + (Color)9 + " " + Color.Green.ToString("X") + " " + Color.Green.ToString("D"));
Console.WriteLine((Rights.Read | Rights.Execute) + ", " + (Rights)3 + ", " + (Rights)8 + ", " + (Rights)0);
Console.WriteLine(Enum.Parse(typeof(Color), "green", true) + " " + Enum.IsDefined(typeof(Color), "Red"));
Rights r; Console.WriteLine(Enum.TryParse("Read, Execute", out r) + " " + (int)r + " " + r.HasFlag(Rights.Read));
Try(() => Enum.Parse(typeof(Color), "Pink"));
foreach (Color c in Enum.GetValues(typeof(Color))) Console.Write(c + " ");
Console.WriteLine(string.Join(",", Enum.GetNames(typeof(Rights))));
object boxed = Color.Green; Console.WriteLine((byte)(Color)boxed + " " + boxed.Equals(Color.Green) + " " + boxed.GetHashCode());
`,
  `
Blue 9 05 5
Read, Execute, All, 8, None
Green True
True 5 True
ArgumentException: Requested value 'Pink' was not found.
Red Green Blue None,Read,Write,All,Execute
5 True 5
`,
  attempt,
);

checkStatements(
  'dates',
  `
var d = new DateTime(2026, 11, 20, 7, 5, 1, DateTimeKind.Utc);
Console.WriteLine(d + " " + d.ToString("o") + " " + d.DayOfWeek + " " + d.AddMonths(3).ToShortDateString());
Console.WriteLine(DateTime.Parse("2026-11-20T07:05:01Z").ToUniversalTime() == d);
Console.WriteLine(d - new DateTime(2026, 1, 1) + " " + TimeSpan.FromMinutes(90) + " " + TimeSpan.Parse("1.02:03:04").TotalHours);
Console.WriteLine(new DateTimeOffset(2026, 11, 20, 7, 5, 1, TimeSpan.FromHours(2)).ToUnixTimeSeconds() + " " + DateTimeOffset.FromUnixTimeSeconds(0));
Try(() => DateTime.Parse("yesterday"));
Try(() => new DateTime(2026, 2, 30));
Console.WriteLine(DateTime.UtcNow.ToString("yyyy-MM-dd HH:mm"));
`,
  `
11/20/2026 07:05:01 2026-11-20T07:05:01.0000000Z Friday 02/20/2027
True
323.07:05:01 01:30:00 26.0511111111111
1795151101 01/01/1970 00:00:00 +00:00
FormatException: The string was not recognized as a valid DateTime. There is an unknown word starting at index 0.
ArgumentOutOfRangeException: Year, Month, and Day parameters describe an un-representable DateTime.
2024-01-01 00:00
`,
  attempt,
);

checkStatements(
  'arrays, types and bytes',
  `
var a = new[] { 3, 1, 2 }; Array.Sort(a); Array.Reverse(a, 0, 2); Console.WriteLine(string.Join(",", a));
var wide = new long[3]; Array.Copy(a, wide, 3); Console.WriteLine(wide[0] + " " + Array.IndexOf(wide, 3L));
Try(() => Array.Copy(a, new int[1], 2));
Try(() => a.SetValue("x", 0));
var grid = new int[2, 3]; grid.SetValue(7, 1, 2); Console.WriteLine(grid.Length + " " + grid.GetLength(1) + " " + grid[1, 2]);
var points = new Point[1]; var copy = (Point[])points.Clone(); copy[0].X = 5; Console.WriteLine(points[0].X);
Console.WriteLine(new Point { X = 1, Name = "p" }.Equals(new Point { X = 1, Name = "p" }));
Console.WriteLine(typeof(List<int>) + " " + typeof(Color).BaseType + " " + typeof(int[]).GetElementType() + " " + typeof(Dictionary<,>).Name);
Console.WriteLine(Type.GetType("System.Int32") == typeof(int) && typeof(IEnumerable<object>).IsAssignableFrom(typeof(List<string>)));
Console.WriteLine(BitConverter.ToString(BitConverter.GetBytes(1.5)) + " " + Convert.ToBase64String(new byte[] { 1, 2, 3, 4 }));
Console.WriteLine(new Guid("{00112233-4455-6677-8899-AABBCCDDEEFF}").ToString("N") + " " + Guid.NewGuid().ToString().Length);
Console.WriteLine(new Random(42).Next() + " " + new Random(42).Next(10));
Func<int, string> f = i => "x"; Action main = Main; Console.WriteLine(main.Method.Name + " " + (f.Target == null));
`,
  `
2,1,3
2 2
ArgumentException: Destination array was not long enough. Check destIndex and length, and the array's lower bounds.
InvalidCastException: Object cannot be stored in an array of this type.
6 3 7
0
True
System.Collections.Generic.List\`1[System.Int32] System.Enum System.Int32 Dictionary\`2
True
00-00-00-00-00-00-F8-3F AQIDBA==
00112233445566778899aabbccddeeff 36
1434747710 6
Main True
`,
  attempt,
);

checkStatements(
  'cultures',
  `
var german = new System.Globalization.CultureInfo("de-DE");
Console.WriteLine(1234.5.ToString("N2", german) + " " + 12.5m.ToString("C", german) + " " + double.Parse("1.234,5", german));
Console.WriteLine(new DateTime(2026, 11, 20).ToString("D", german) + " " + DateTime.Parse("20.11.2026 13:05", german).ToString("s"));
Console.WriteLine(new DateTime(2026, 11, 20, 13, 5, 0).ToString(new System.Globalization.CultureInfo("en-US")));
var own = new System.Globalization.NumberFormatInfo { NumberDecimalSeparator = "#", NegativeSign = "~" };
Console.WriteLine((-1.5).ToString(own) + " " + double.Parse("~2#5", own));
System.Globalization.CultureInfo.CurrentCulture = german;
Console.WriteLine(1.5 + " " + 2.5.ToString(System.Globalization.CultureInfo.InvariantCulture) + " " + System.Globalization.CultureInfo.CurrentCulture);
Try(() => new System.Globalization.CultureInfo("x y"));
Try(() => System.Globalization.CultureInfo.InvariantCulture.NumberFormat.NumberDecimalDigits = 3);
Console.WriteLine(german.Calendar.GetWeekOfYear(new DateTime(2021, 1, 3), System.Globalization.CalendarWeekRule.FirstFourDayWeek, DayOfWeek.Monday));
`,
  `
1.234,50 12,50 € 1234.5
Freitag, 20. November 2026 2026-11-20T13:05:00
11/20/2026 1:05:00 PM
~1#5 -2.5
1,5 2.5 de-DE
CultureNotFoundException: Culture is not supported. | Parameter name: name | x y is an invalid culture identifier.
InvalidOperationException: Instance is read-only.
53
`,
  attempt,
);

checkStatements(
  'a StringBuilder grows by blocks, and its equal has the same capacity',
  `
  Action<Text> write = one => Console.Write(one.Length + "/" + one.Capacity + " ");
  var text = new Text();
  for (int i = 0; i < 100; i++) text.Append('x');
  write(text);
  text = new Text("a string of more than sixteen");
  write(text); write(text.Append('b'));
  text = new Text().Append(new string('x', 100));
  write(text); write(text.Append('y')); write(text.Append(new string('x', 9000))); write(text.Append('z'));
  Console.WriteLine();
  text = new Text("abc", 5);
  write(text.Insert(1, "de")); write(text.Insert(1, "f")); write(text.Insert(6, "ghi")); write(text.Append("1234567"));
  write(text.Remove(0, 3)); write(text.Remove(2, 5)); write(text.Clear()); write(text.Append('c', 50)); write(text.Insert(10, "hello"));
  text = new Text("aXbXc").Replace("X", "YYYYYYYYYYYYYYYYYYYY");
  write(text); write(text.Replace("YY", "Z"));
  Console.WriteLine();
  Console.WriteLine(new Text("abc").Equals(new Text("abc")) + " " + new Text(100).Append("abc").Equals(new Text("abc")));
  `,
  `
  100/128 29/29 30/58 100/100 101/200 9101/9101 9102/17101
  5/5 6/6 9/9 16/18 13/15 8/11 0/11 50/50 55/55 43/54 23/36
  True False
  `,
  '',
  'using Text = System.Text.StringBuilder;',
);
