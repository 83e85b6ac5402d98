// What .NET 6 and later added here and there.
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Linq;
using System.Numerics;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

static class Program
{
    static string Text<T>(IEnumerable<T> items) => string.Join(" ", items);

    static string Refused(Action action)
    {
        try
        {
            action();
            return "nothing";
        }
        catch (Exception e)
        {
            return e.GetType().Name + ": " + e.Message.Split('\r', '\n')[0];
        }
    }

    static async Task Main()
    {
        DateOnly date = new DateOnly(2020, 2, 29);
        TimeOnly time = TimeOnly.Parse("13:45");
        Console.WriteLine(date.AddYears(1).ToString("o") + " " + date.DayOfWeek + " " + (date < date.AddDays(1)) + " " + date.ToDateTime(time).ToString("s") + " " + time.AddHours(12).ToString("HH:mm") + " " + (TimeOnly.MinValue - time));
        Console.WriteLine(Text("a , b,, c".Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) + "|" + "a\nb\r\nc".ReplaceLineEndings("+") + " " + string.Create(3, 'x', (span, c) => span.Fill(c)) + " " + "aXb".IndexOf('x', StringComparison.OrdinalIgnoreCase));
        Console.WriteLine(Convert.ToHexString(new byte[] { 1, 255 }) + " " + Convert.FromHexString("0aff")[1] + " " + new StringBuilder().AppendJoin(", ", 1, 2).AppendJoin('-', "a", "b"));
        Console.WriteLine(Enum.GetValues<DayOfWeek>().Length + Enum.GetNames<DayOfWeek>()[1] + Enum.IsDefined((DayOfWeek)9) + Enum.TryParse(typeof(DayOfWeek), "Friday", out object day) + day);
        Console.WriteLine(int.Parse("12".AsSpan()) + " " + double.IsFinite(1) + " " + int.IsOddInteger(3) + " " + Math.DivRem(7, 2) + " " + Math.ScaleB(1, 3) + " " + Math.Log2(8) + " " + MathF.Sqrt(2) + " " + BitOperations.PopCount(255) + BitOperations.LeadingZeroCount(1u) + BitOperations.TrailingZeroCount(8));
        Console.WriteLine(Text(ImmutableSortedSet.Create(3, 1, 2).Add(0).Remove(2)) + " | " + Text(ImmutableSortedDictionary<string, int>.Empty.Add("b", 1).Add("a", 2).SetItem("b", 3)));
        Console.WriteLine(new Dictionary<string, int> { ["a"] = 1 }.GetValueOrDefault("z", 7) + " " + (Stopwatch.GetElapsedTime(0, Stopwatch.Frequency) == TimeSpan.FromSeconds(1)) + " " + Random.Shared.Next(1) + new Random(1).GetItems(new[] { 4 }, 2).Length);
        int count = -1;
        Console.WriteLine(Refused(() => ArgumentOutOfRangeException.ThrowIfNegative(count)));
        Console.WriteLine(Refused(() => ArgumentOutOfRangeException.ThrowIfGreaterThan(3, 2)));

        Console.WriteLine(await Task.FromResult(3).WaitAsync(TimeSpan.FromSeconds(1)));
        try { await Task.Delay(-1).WaitAsync(TimeSpan.FromMilliseconds(1)); } catch (TimeoutException e) { Console.WriteLine(e.Message); }
        try { await Task.Delay(-1).WaitAsync(new CancellationToken(true)); } catch (TaskCanceledException) { Console.WriteLine("cancelled"); }
        await foreach (Task<int> ended in Task.WhenEach(After(20), After(1), After(10))) Console.Write(await ended + " ");
        int sum = 0;
        await Parallel.ForEachAsync(Enumerable.Range(1, 10), async (n, token) => { await Task.Yield(); Interlocked.Add(ref sum, n); });
        Console.WriteLine(sum);
        try { await Parallel.ForEachAsync(new[] { 1, 2 }, (n, token) => throw new FormatException("of " + n)); } catch (FormatException e) { Console.WriteLine(e.Message.Substring(0, 3)); }
        Lock gate = new Lock();
        lock (gate) Console.WriteLine(gate.IsHeldByCurrentThread);
        using (gate.EnterScope()) Console.WriteLine(gate.IsHeldByCurrentThread);
        Console.WriteLine(gate.IsHeldByCurrentThread);
    }

    static async Task<int> After(int milliseconds)
    {
        await Task.Delay(milliseconds);
        return milliseconds;
    }
}
