// Programs whose Main is not written.
import { checkProgram } from './check';

checkProgram(
  'top-level statements: locals, functions, types behind them, what they await and return',
  `
  var greeting = "hello"; Console.WriteLine(greeting + " " + args.Length + " " + Twice(4) + " " + new Point(1, 2));
  await Task.Delay(1); Show();
  if (greeting.Length == 5) return 0;
  return 1;
  void Show() => Console.WriteLine(greeting.ToUpper());
  static int Twice(int x) { return x * 2; }
  record Point(int X, int Y);
  partial class Program { }
  `,
  `
  hello 0 8 Point { X = 1, Y = 2 }
  HELLO
  `,
);

checkProgram(
  'local functions stand beside using declarations',
  `class Program {
    class Note : IDisposable { public string Text; public void Dispose() => Console.Write("-" + Text + " "); }
    static void Main() { Console.Write(Next() + " "); using var a = new Note { Text = "a" }; Console.Write(Next() + " "); using var b = new Note { Text = Name() }; int Next() => ++count; string Name() => "b" + count; }
    static int count;
  }`,
  '1 2 -b2 -a',
);
