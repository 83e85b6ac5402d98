using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
class Ctx : SynchronizationContext {
  readonly Queue<Action> q = new Queue<Action>(); bool done;
  public override void Post(SendOrPostCallback d, object s) { lock (q) { q.Enqueue(() => d(s)); Monitor.Pulse(q); } }
  public override void OperationStarted() { Console.WriteLine("op started"); }
  public override void OperationCompleted() { Console.WriteLine("op completed"); }
  public void Run(Func<Task> f) { SetSynchronizationContext(this); var t = f(); t.ContinueWith(_ => { lock (q) { done = true; Monitor.Pulse(q); } }); for (;;) { Action a; lock (q) { while (q.Count == 0 && !done) Monitor.Wait(q); if (q.Count == 0) break; a = q.Dequeue(); } try { a(); } catch (Exception e) { Console.WriteLine("loop caught " + e.Message); } } SetSynchronizationContext(null); t.GetAwaiter().GetResult(); }
}
class P {
  static void W(object s) { Console.WriteLine(s); }
  static bool OnCtx { get { return SynchronizationContext.Current is Ctx; } }
  static async void Boom() { await Task.Yield(); throw new InvalidOperationException("boom"); }
  static async Task<int> Deep(int n) { if (n == 0) { await Task.Yield(); return 0; } return 1 + await Deep(n - 1); }
  static async Task Finally() { try { await Task.Delay(1); throw new Exception("x"); } catch (Exception e) when (e.Message == "x") { await Task.Delay(1); W("caught"); } finally { await Task.Delay(1); W("finally"); } }
  static async Task Main2() {
    W("on " + OnCtx); await Task.Delay(5); W("on " + OnCtx); await Task.Delay(5).ConfigureAwait(false); W("on " + OnCtx);
  }
  static async Task Main3() { Boom(); await Task.Delay(20); W("after boom"); }
  static async Task Main4() {
    await Task.Run(() => W("run on " + OnCtx)); W("on " + OnCtx);
    var ui = TaskScheduler.FromCurrentSynchronizationContext(); await Task.Run(() => 5).ContinueWith(t => W("cont on " + OnCtx + t.Result), ui);
    await Task.Factory.StartNew(() => W("sched on " + OnCtx), CancellationToken.None, TaskCreationOptions.None, ui);
  }
  static void Main() {
    new Ctx().Run(Main2); new Ctx().Run(Main3); new Ctx().Run(Main4);
    W(Deep(2000).Result); Finally().Wait();
    var cts = new CancellationTokenSource(); var reg = cts.Token.Register(() => W("cb1")); cts.Token.Register(() => W("cb2")); cts.Token.Register(() => { throw new Exception("cb3"); }); reg.Dispose(); try { cts.Cancel(); } catch (AggregateException e) { W(e.InnerExceptions.Count + e.InnerException.Message); } cts.Token.Register(() => W("now"));
    var linked = CancellationTokenSource.CreateLinkedTokenSource(cts.Token, new CancellationTokenSource().Token); W(linked.IsCancellationRequested);
    try { Task.Run(() => { cts.Token.ThrowIfCancellationRequested(); }, cts.Token).Wait(); } catch (AggregateException e) { W(e.InnerException.GetType().Name); }
    var c2 = new CancellationTokenSource(); var t2 = Task.Run(() => { c2.Cancel(); c2.Token.ThrowIfCancellationRequested(); }, c2.Token); try { t2.Wait(); } catch (AggregateException e) { W(e.InnerException.GetType().Name + t2.Status); }
    var t3 = Task.Run(() => { throw new OperationCanceledException(); }); try { t3.Wait(); } catch (AggregateException e) { W(e.InnerException.GetType().Name + t3.Status); }
    Func<Task> f4 = async () => { await Task.Yield(); throw new OperationCanceledException(); }; var t4 = f4(); try { t4.Wait(); } catch (AggregateException e) { W(e.InnerException.GetType().Name + t4.Status); }
    var parent = Task.Factory.StartNew(() => { Task.Factory.StartNew(() => { Thread.Sleep(10); W("child"); throw new Exception("c"); }, TaskCreationOptions.AttachedToParent); W("parent"); }); try { parent.Wait(); } catch (AggregateException e) { W(e.Flatten().InnerException.Message + parent.Status); }
    var rw = new ReaderWriterLockSlim(); rw.EnterReadLock(); W(rw.IsReadLockHeld); rw.ExitReadLock(); rw.EnterUpgradeableReadLock(); rw.EnterWriteLock(); W(rw.IsWriteLockHeld); rw.ExitWriteLock(); rw.ExitUpgradeableReadLock(); try { rw.ExitReadLock(); } catch (SynchronizationLockException e) { W(e.Message); }
    var bar = new Barrier(3, b => W("phase " + b.CurrentPhaseNumber)); Parallel.Invoke(() => { bar.SignalAndWait(); bar.SignalAndWait(); }, () => { bar.SignalAndWait(); bar.SignalAndWait(); }, () => { bar.SignalAndWait(); bar.SignalAndWait(); });
    var m = new Mutex(); W(m.WaitOne(0)); W(m.WaitOne(0)); m.ReleaseMutex(); m.ReleaseMutex(); try { m.ReleaseMutex(); } catch (ApplicationException) { W("not owner"); }
    var tl = new ThreadLocal<int>(() => 3); tl.Value++; int other = 0; var th = new Thread(() => other = tl.Value); th.Start(); th.Join(); W(tl.Value + " " + other);
    var lazy = new Lazy<int>(() => { W("made"); return 4; }); W(lazy.Value + lazy.Value);
    W(Task.WaitAll(new[] { Task.Delay(1), Task.Delay(2) }, 1000) + " " + Task.WhenAny(Task.Delay(100), Task.Delay(1)).Result.Status);
    var cd = new CountdownEvent(2); Task.Run(() => cd.Signal()); Task.Run(() => cd.Signal()); cd.Wait(); W(cd.IsSet);
    try { Task.WhenAll(Task.FromException(new Exception("a")), Task.FromException(new Exception("b"))).Wait(); } catch (AggregateException e) { W(e.InnerExceptions.Count); }
    try { new Task(() => { }).RunSynchronously(); Task.CompletedTask.Start(); } catch (InvalidOperationException e) { W(e.Message); }
    try { Parallel.For(0, 3, i => { throw new Exception("p"); }); } catch (AggregateException e) { W(e.InnerException.Message); }
    var r = Parallel.For(0, 100, (i, s) => { if (i == 5) s.Stop(); }); W(r.IsCompleted);
  }
}
