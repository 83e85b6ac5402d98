using System;
using System.Buffers;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
class P {
  static async Task Main() {
    var q = new PriorityQueue<string, int>(); q.Enqueue("c", 3); q.Enqueue("a", 1); q.Enqueue("b", 2); q.Enqueue("a2", 1); q.Enqueue("d", 9);
    Console.Write(q.Peek() + q.Count + " " + q.EnqueueDequeue("z", 0) + " "); string e; int p; while (q.TryDequeue(out e, out p)) Console.Write(e + p + " "); Console.WriteLine(q.Count);
    using (var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(10))) { int n = 0; while (await timer.WaitForNextTickAsync()) if (++n == 3) break; Console.WriteLine(n); }
    var other = new PeriodicTimer(TimeSpan.FromMilliseconds(10)); var pending = other.WaitForNextTickAsync().AsTask(); other.Dispose(); Console.WriteLine(await pending);
    int ticks = 0; var done = new TaskCompletionSource<bool>(); using (var t = new System.Timers.Timer(5)) { t.Elapsed += (s, a) => { if (++ticks == 2) done.TrySetResult(true); throw new InvalidOperationException(); }; t.Start(); await done.Task; t.Stop(); Console.WriteLine(ticks + " " + t.Enabled + t.AutoReset); }
    var once = new System.Timers.Timer(5) { AutoReset = false }; int fired = 0; once.Elapsed += (s, a) => fired++; once.Enabled = true; await Task.Delay(50); Console.WriteLine(fired + " " + once.Enabled);
    int[] rented = ArrayPool<int>.Shared.Rent(20); Console.Write(rented.Length + " "); ArrayPool<int>.Shared.Return(rented); Console.WriteLine(ReferenceEquals(rented, ArrayPool<int>.Shared.Rent(17)));
  }
}
