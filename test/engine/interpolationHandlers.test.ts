// Types that attributes give to the compiler: handlers of interpolated strings, and collections with a builder of their own.
import { checkProgram } from './check';

const log = `
  [InterpolatedStringHandler]
  public struct Log {
    string text; public bool IsOn;
    public Log(int length, int holes) { IsOn = true; text = "[" + length + "," + holes + "]"; }
    public Log(int length, int holes, Logger logger, out bool isOn) { text = ""; IsOn = isOn = logger.IsOn; }
    public void AppendLiteral(string s) { text += s; }
    public void AppendFormatted<T>(T value) { text += "<" + value + ">"; }
    public void AppendFormatted<T>(T value, string format) where T : IFormattable { text += "<" + value.ToString(format, null) + ">"; }
    public void AppendFormatted(string value, int alignment = 0, string format = null) { text += "'" + value + alignment + "'"; }
    public override string ToString() => IsOn ? text : "off";
  }
`;

checkProgram(
  'an interpolated string goes piece by piece to a handler, which is made with what the call is made on and evaluates no holes when it is off',
  `
  ${log}
  public class Logger {
    public bool IsOn;
    public void Write([InterpolatedStringHandlerArgument("")] ref Log log) { Console.WriteLine(log.ToString()); }
    public void Read([InterpolatedStringHandlerArgument("")] in Log log) { Console.WriteLine(log.ToString()); }
    public static void Pass(Logger logger, [InterpolatedStringHandlerArgument("logger")] Log log) { Console.WriteLine(log.ToString()); }
    public static void Plain(ref Log log) { Console.WriteLine(log.ToString()); }
    public static void Choose(string s) { Console.WriteLine("string " + s); }
    public static void Choose(Log log) { Console.WriteLine("log " + log.ToString()); }
  }
  public static class Extensions {
    public static void Say(this Logger logger, int level, [InterpolatedStringHandlerArgument("logger")] ref Log log) { Console.WriteLine(level + log.ToString()); }
  }
  class P {
    static int n; static int Next() { Console.Write("(next)"); return ++n; }
    static Logger On() { Console.Write("(on)"); return new Logger { IsOn = true }; }
    static async Task Later() { var on = On(); on.Write($"later {await Task.FromResult(7)} {Next()}"); await Task.Yield(); on.Write($"{await Twice(4)}!"); }
    static async Task<int> Twice(int i) { await Task.Yield(); return i * 2; }
    static void Main() {
      On().Write($"a{Next()}b{2.5:F2}c{"q",4}"); On().Read($"x{1}");
      new Logger().Write($"a{Next()}"); new Logger().Say(Next(), $"b{Next()}"); On().Say(Next(), $"b{Next()}");
      Logger.Pass(On(), $"z{Next()}"); Logger.Plain($"t{1}");
      Log made = $"plain {3}"; Console.WriteLine(made.ToString());
      const string constant = "c"; int one = 1;
      Logger.Choose($"{one}"); Logger.Choose($"{constant}!");
      Later().Wait();
    }
  }
  `,
  `
  (on)(next)a<1>b<2.50>c'q4'
  (on)x<1>
  off
  (next)2off
  (on)(next)(next)3b<4>
  (on)(next)z<5>
  [1,1]t<1>
  [6,1]plain <3>
  log [0,1]<1>
  string c!
  (on)(next)later <7> <6>
  <8>!
  `,
);

checkProgram(
  'a handler that has had enough gets no further pieces',
  `
  [InterpolatedStringHandler]
  public ref struct Short {
    public string Text;
    public Short(int length, int holes, bool condition, out bool goesOn) { goesOn = !condition; Text = ""; }
    public bool AppendLiteral(string s) { Text += s; return true; }
    public bool AppendFormatted(object o) { Text += o; return Text.Length < 6; }
  }
  class P {
    static int n; static int Next() { Console.Write("(next)"); return ++n; }
    static void Assert(bool condition, [InterpolatedStringHandlerArgument("condition")] ref Short message) { Console.WriteLine(condition ? "fine" : "failed: " + message.Text); }
    static void Main() {
      Assert(true, $"no {Next()}"); Assert(n > 0, $"yes {Next()} {Next()} {Next()}");
    }
  }
  `,
  `
  fine
  (next)(next)failed: yes 1 2
  `,
);

checkProgram(
  'the handler of the library can be filled by hand and by an interpolated string',
  `
  class P {
    static string Make(IFormatProvider provider, ref DefaultInterpolatedStringHandler handler) => handler.ToStringAndClear();
    static void Main() {
      var handler = new DefaultInterpolatedStringHandler(3, 2);
      handler.AppendLiteral("a{"); handler.AppendFormatted(5, 4, "X2"); handler.AppendFormatted("s"); handler.AppendFormatted((string)null, -3);
      Console.WriteLine(handler.ToString() + "|" + handler.ToStringAndClear() + "|" + handler.ToStringAndClear());
      Console.WriteLine(Make(null, $"{1}-{DateTime.MinValue:yyyy}-{"r",3}"));
    }
  }
  `,
  `
  a{  05s   |a{  05s   |
  1-0001-  r
  `,
);

checkProgram(
  'a collection expression asks the builder of its type',
  `
  [CollectionBuilder(typeof(Bag), "Create")]
  public class Bag<T> : IEnumerable<T> {
    public readonly List<T> Items = new List<T>();
    public IEnumerator<T> GetEnumerator() => Items.GetEnumerator();
    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
  }
  public static class Bag {
    public static Bag<T> Create<T>(ReadOnlySpan<T> items) { var bag = new Bag<T>(); foreach (var item in items) bag.Items.Add(item); Console.Write("made of " + items.Length + ": "); return bag; }
  }
  [CollectionBuilder(typeof(Letters), nameof(Make))]
  public class Letters : IEnumerable<char> {
    readonly char[] letters;
    Letters(ReadOnlySpan<char> s) { letters = s.ToArray(); }
    public static Letters Make(ReadOnlySpan<char> s) => new Letters(s);
    public IEnumerator<char> GetEnumerator() => ((IEnumerable<char>)letters).GetEnumerator();
    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
  }
  [CollectionBuilder(typeof(Counted), "Of")]
  public struct Count<T> { public int N; public IEnumerator<T> GetEnumerator() { yield break; } }
  public static class Counted { public static Count<T> Of<T>(ReadOnlySpan<T> items) => new Count<T> { N = items.Length }; }
  class P {
    static void Take(Bag<string> bag) { Console.WriteLine(string.Join("|", bag)); }
    static void Main() {
      Bag<int> bag = [1, 2, 3]; Console.WriteLine(string.Join(",", bag));
      Bag<long> more = [.. bag.Items.Select(i => i * 10L), 7]; Console.WriteLine(string.Join(",", more));
      Take(["x", "y"]); Take([]);
      Letters letters = ['a', 'b', .. "cd"]; Console.WriteLine(string.Concat(letters));
      Count<int> count = [1, 2]; Console.WriteLine(count.N);
      Bag<Bag<int>> nested = [[1], [2, 3]]; Console.WriteLine(string.Join(" ", nested.Select(each => string.Join("-", each))));
    }
  }
  `,
  `
  made of 3: 1,2,3
  made of 4: 10,20,30,7
  made of 2: x|y
  made of 0:
  abcd
  2
  made of 1: made of 2: made of 2: 1 2-3
  `,
);
