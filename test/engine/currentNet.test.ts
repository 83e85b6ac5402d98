// What the current .NET writes otherwise than UWP and .NET Framework: `bgtask exec --runtime net`.
import assert from 'node:assert/strict';
import test from 'node:test';
import { runProgram } from './run';

/** What each of two statements writes, on UWP and on the current .NET. */
function check(name: string, expression: string, uwp: string, net: string) {
  test(name, () => {
    const source = `using System; class P { static string Try(Action a) { try { a(); return ""; } catch (Exception e) { return e.Message; } }
      static void Main() { Console.Write(${expression}); } }`;
    for (const [isCurrentNet, expected] of [
      [false, uwp],
      [true, net],
    ] as const) {
      const { stdout, stderr } = runProgram(source, { isCurrentNet });
      assert.equal(stdout + stderr, expected, isCurrentNet ? 'current .NET' : 'UWP');
    }
  });
}

check(
  'the shortest text of a double',
  '(0.1 + 0.2) + " " + 1 / 3.0 + " " + 100.0',
  '0.3 0.333333333333333 100',
  '0.30000000000000004 0.3333333333333333 100',
);
check(
  'the shortest text of a float',
  '(1f / 3) + " " + 16777216f + " " + 1e7f + " " + float.MaxValue',
  '0.3333333 1.677722E+07 1E+07 3.402823E+38',
  '0.33333334 16777216 1E+07 3.4028235E+38',
);
check(
  'large and small doubles',
  '1e15 + " " + Math.Pow(2, 53) + " " + 1e-5 + " " + double.MaxValue',
  '1E+15 9.00719925474099E+15 1E-05 1.79769313486232E+308',
  '1E+15 9007199254740992 1E-05 1.7976931348623157E+308',
);
check(
  'negative zero',
  '-0.0 + " " + (-0.001).ToString("F2") + " " + (1 / double.Parse("-0"))',
  '0 0.00 Infinity',
  '-0 -0.00 -Infinity',
);
check(
  'digits beyond the fifteenth',
  '(1 / 3.0).ToString("F20") + " " + 0.1.ToString("G17") + " " + 1.5.ToString("E17")',
  '0.33333333333333300000 0.10000000000000001 1.50000000000000000E+000',
  '0.33333333333333331483 0.10000000000000001 1.50000000000000000E+000',
);
check(
  'halves and groups',
  '2.5.ToString("F0") + " " + 0.125.ToString("F2") + " " + 1234.5.ToString("N1") + " " + 0.5.ToString("P0") + " " + 1234.5678.ToString("#,##0.00")',
  '3 0.13 1,234.5 50 % 1,234.57',
  '3 0.13 1,234.5 50 % 1,234.57',
);
check(
  'numbers that are too large',
  'Try(() => Console.Write(double.Parse("1e400")))',
  'Value was either too large or too small for a Double.',
  'Infinity',
);
check(
  'what messages say',
  'Try(() => int.Parse("x")) + "|" + new ArgumentNullException("p").Message.Replace("\\r\\n", " ")',
  'Input string was not in a correct format.|Value cannot be null. Parameter name: p',
  "The input string 'x' was not in a correct format.|Value cannot be null. (Parameter 'p')",
);
check(
  'spans of time are not rounded to milliseconds',
  'TimeSpan.FromSeconds(0.0001).Ticks + " " + TimeSpan.FromMilliseconds(1.5).Ticks',
  '0 20000',
  '1000 15000',
);
check(
  'delegates are not called asynchronously',
  'Try(() => { Func<int> one = () => 1; Console.Write(one.EndInvoke(one.BeginInvoke(null, null))); })',
  '1',
  'Operation is not supported on this platform.',
);
check(
  'conversions in expression trees tell their type',
  '(System.Linq.Expressions.Expression<Func<int, object>>)(x => (object)x)',
  'x => Convert(x)',
  'x => Convert(x, Object)',
);
