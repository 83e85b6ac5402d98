// `async` with `yield`, and `await foreach` over it.
import { checkProgram } from './check';

const streams = `
  static async IAsyncEnumerable<int> Count(int n, [EnumeratorCancellation] CancellationToken token = default) {
    try { for (int i = 0; i < n; i++) { await Task.Delay(1, token); yield return i; await Task.Yield(); } }
    finally { await Task.Delay(1); Console.Write("end "); }
  }
  static async IAsyncEnumerable<T> Where<T>(IAsyncEnumerable<T> source, Func<T, bool> test) {
    await foreach (var x in source) if (test(x)) yield return x;
  }
  static async IAsyncEnumerable<int> Fail() { yield return 1; await Task.Yield(); throw new InvalidOperationException("boom"); }
  static async IAsyncEnumerator<string> Letters() { yield return "a"; await Task.Yield(); yield return "b"; }
  class Numbers : IAsyncEnumerable<int> {
    public async IAsyncEnumerator<int> GetAsyncEnumerator(CancellationToken token = default) {
      for (int i = 0; i < 3; i++) { yield return token.CanBeCanceled ? i * 100 : i; await Task.Yield(); }
    }
  }`;

checkProgram(
  'asynchronous iterators run between two elements, wait, clean up and fail',
  `class Program {
  ${streams}
  static async Task Main() {
    await foreach (var x in Count(3)) Console.Write(x + " "); Console.WriteLine();
    await foreach (var x in Count(10)) { if (x == 2) break; Console.Write(x + " "); } Console.WriteLine();
    await foreach (var x in Where(Count(6), v => v % 2 == 0)) Console.Write(x + " "); Console.WriteLine();
    try { await foreach (var x in Fail()) Console.Write(x + " "); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
    var letters = Letters(); while (await letters.MoveNextAsync()) Console.Write(letters.Current); await letters.DisposeAsync();
    var twice = Count(2); int total = 0; await foreach (var x in twice) total += x; await foreach (var x in twice) total += x; Console.WriteLine(total);
    async IAsyncEnumerable<(int, string)> Local(string p) { for (int i = 0; i < 2; i++) { await Task.Delay(1); yield return (i + total, p); } }
    await foreach (var (number, text) in Local("l")) Console.Write(number + text + " "); Console.WriteLine();
  } }`,
  `
  0 1 2 end
  0 1 end
  0 2 4 end
  1 boom
  abend end 2
  2l 3l
  `,
);

checkProgram(
  'the token of WithCancellation reaches the iterator, ConfigureAwait does not change what it gives',
  `class Program {
  ${streams}
  static async Task Main() {
    await foreach (var x in new Numbers().ConfigureAwait(false)) Console.Write(x + " "); Console.WriteLine();
    var source = new CancellationTokenSource(); await foreach (var x in new Numbers().WithCancellation(source.Token)) Console.Write(x + " "); Console.WriteLine();
    try { await foreach (var x in Count(100).WithCancellation(source.Token)) { Console.Write(x + " "); if (x == 1) source.Cancel(); } }
    catch (OperationCanceledException) { Console.WriteLine("cancelled"); }
    var both = new CancellationTokenSource();
    try { await foreach (var x in Count(100, both.Token).WithCancellation(new CancellationTokenSource().Token)) if (x == 1) both.Cancel(); }
    catch (OperationCanceledException) { Console.WriteLine("cancelled"); }
  } }`,
  `
  0 1 2
  0 100 200
  0 1 end cancelled
  end cancelled
  `,
);
