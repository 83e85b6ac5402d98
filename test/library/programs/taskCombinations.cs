using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
class P {
  static async Task<int> Add(int a, int b) { await Task.Delay(10); return a + b; }
  static async Task Fail(string m) { await Task.Yield(); throw new InvalidOperationException(m); }
  static async Task Canceled(CancellationToken t) { await Task.Delay(1000, t); }
  static void W(string s) { Console.WriteLine(s); }
  static void Main() { M().Wait(); }
  static async Task M() {
    W("" + await Add(1, 2));
    W(string.Join(",", await Task.WhenAll(Add(1, 1), Add(2, 2), Task.Run(() => 5))));
    try { await Fail("a"); } catch (InvalidOperationException e) { W(e.GetType().Name + " " + e.Message); }
    try { Fail("b").Wait(); } catch (AggregateException e) { W(e.Message + " / " + e.InnerException.Message); }
    try { int x = Task.Run(() => { if (DateTime.Now.Year > 1) throw new ArgumentException("arg"); return 1; }).Result; } catch (AggregateException e) { W(e.InnerException.GetType().Name); }
    Task all = Task.WhenAll(Fail("1"), Fail("2"), Task.CompletedTask);
    try { await all; } catch (Exception e) { W(e.Message + " of " + all.Exception.InnerExceptions.Count); }
    var cts = new CancellationTokenSource();
    Task c = Canceled(cts.Token);
    cts.CancelAfter(20);
    try { await c; } catch (OperationCanceledException e) { W(e.GetType().Name + " " + c.Status + " " + (e.CancellationToken == cts.Token)); }
    Task<Task<int>> any = Task.WhenAny(Add(3, 4), Task.Delay(500).ContinueWith(t => 9));
    W("any " + (await any).Result);
    var tcs = new TaskCompletionSource<string>();
    var cont = tcs.Task.ContinueWith(t => "got " + t.Result, TaskContinuationOptions.ExecuteSynchronously);
    var bad = tcs.Task.ContinueWith(t => { }, TaskContinuationOptions.OnlyOnFaulted);
    tcs.SetResult("it");
    W(await cont); W(bad.Status.ToString());
    try { tcs.SetResult("again"); } catch (InvalidOperationException e) { W(e.Message); }
    var sem = new SemaphoreSlim(2);
    int running = 0, max = 0;
    var list = new List<Task>();
    for (int i = 0; i < 6; i++) list.Add(Task.Run(async () => { await sem.WaitAsync(); try { running++; max = Math.Max(max, running); await Task.Delay(5); running--; } finally { sem.Release(); } }));
    await Task.WhenAll(list); W("max " + max);
    var done = new ManualResetEvent(false); var auto = new AutoResetEvent(false);
    int n = 0; var th = new Thread(() => { for (int i = 0; i < 3; i++) { auto.WaitOne(); n++; } done.Set(); });
    th.Start(); for (int i = 0; i < 3; i++) { auto.Set(); Thread.Sleep(1); }
    W("done " + done.WaitOne(1000) + " " + n); th.Join();
    W("timeout " + auto.WaitOne(10) + " " + WaitHandle.WaitAny(new WaitHandle[] { auto, done }, 5));
    int ticks = 0; var ev = new ManualResetEventSlim(); Timer timer = null; timer = new Timer(_ => { if (++ticks == 3) { timer.Dispose(); ev.Set(); } }, null, 5, 5);
    ev.Wait(); W("ticks " + ticks);
    long sum = 0; Parallel.For(0, 100, i => Interlocked.Add(ref sum, i)); W("sum " + sum);
    var al = new AsyncLocal<int>(); al.Value = 7; await Task.Yield(); W("local " + al.Value); await Task.Run(() => { W("inner " + al.Value); al.Value = 8; }); W("after " + al.Value);
    W("wait " + Task.Delay(50).Wait(10) + " " + Task.WaitAny(Task.Delay(100), Task.Delay(10)));
    var vt = new ValueTask<int>(5); W("vt " + await vt);
    try { await Task.FromException<int>(new FormatException("fe")); } catch (FormatException e) { W(e.Message); }
    var lk = new object(); int cnt = 0; var ts = new Task[4]; for (int i = 0; i < 4; i++) ts[i] = Task.Factory.StartNew(() => { for (int k = 0; k < 1000; k++) lock (lk) cnt++; }); Task.WaitAll(ts); W("cnt " + cnt);
    var q = Task.Factory.StartNew(o => { W("state " + o); return Task.Factory.StartNew(() => 4); }, "s"); W("" + await q.Unwrap());
    try { await Task.Factory.ContinueWhenAll(new[] { Fail("x") }, t => { W("ended " + t[0].Status); }); } catch (Exception e) { W("no " + e); }
    new Mutex().Dispose();
  }
}
