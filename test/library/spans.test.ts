// Windows on arrays and texts, and what makes them.
import { checkStatements } from '../engine/check';

checkStatements(
  'a span shows the array it was made of',
  `
  int[] a = { 1, 2, 3, 4, 5 }; Span<int> all = a; all[1] = 20; all.Slice(2, 2).Fill(7); Console.WriteLine(string.Join(",", a));
  Console.WriteLine(Sum(a) + " " + Sum(all[1..3]) + " " + all[^1] + " " + Sum([1, 2]) + " " + Sum(stackalloc[] { 5, 6 }));
  foreach (ref var x in all) x *= 2; Console.WriteLine(string.Join(",", all.ToArray()));
  ref int first = ref all[0]; first = 55; Memory<int> memory = a; memory.Slice(1).Span[0] = 9; Console.WriteLine(a[0] + " " + a[1]);
  Span<(int Number, string Text)> pairs = new (int, string)[2]; pairs[0].Number = 4; Console.WriteLine(pairs[0]);
  Span<byte> bytes = stackalloc byte[4]; bytes[3] = 9; Console.WriteLine(bytes.Length + " " + bytes.IndexOf((byte)9) + " " + Span<int>.Empty.IsEmpty);
  try { all[10] = 1; } catch (IndexOutOfRangeException) { Console.WriteLine("no such element"); }
  try { all.Slice(6); } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName); }
  `,
  `
  1,20,7,7,5
  40 27 5 3 11
  2,40,14,14,10
  55 9
  (4, )
  4 3 True
  no such element
  start
  `,
  'static int Sum(ReadOnlySpan<int> span) { int sum = 0; foreach (var x in span) sum += x; return sum; }',
);

checkStatements(
  'spans of characters and of UTF-8',
  `
  ReadOnlySpan<char> text = "  hello world "; var trimmed = text.Trim();
  Console.WriteLine(trimmed.ToString() + "|" + trimmed.Slice(6).ToString() + "|" + trimmed.IndexOf('w') + trimmed.StartsWith("hello") + trimmed.SequenceEqual("hello world"));
  Console.WriteLine(new string("abcd".AsSpan(1, 2)) + " " + "a,b".AsSpan().IndexOfAny(';', ',') + " " + "abc".AsMemory().Length);
  ReadOnlySpan<byte> utf8 = "héy"u8; Console.WriteLine(utf8.Length + " " + utf8[1]);
  `,
  `
  hello world|world|6TrueTrue
  bc 1 3
  4 195
  `,
);

checkStatements(
  'checks of arguments tell the text of the argument',
  `
  string name = null; var names = new[] { "", " " };
  try { ArgumentNullException.ThrowIfNull(name); } catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
  try { ArgumentException.ThrowIfNullOrEmpty(names[0]); } catch (ArgumentException e) { Console.WriteLine(e.ParamName); }
  try { ArgumentException.ThrowIfNullOrWhiteSpace(names[1]); } catch (ArgumentException e) { Console.WriteLine(e.ParamName); }
  `,
  `
  name
  names[0]
  names[1]
  `,
);
