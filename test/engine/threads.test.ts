// Tasks, await, threads and locks.
import { checkProgram, checkStatements } from './check';

checkStatements(
  'await goes on where it was, with locals, exceptions and finally blocks',
  'Run().Wait();',
  `
  sum 3
  caught bad
  finally
  late 5
  `,
  `
  static async Task<int> Add(int a, int b) { if (a > 0) await Task.Yield(); return a + b; }
  static async Task Fail() { await Task.Yield(); throw new InvalidOperationException("bad"); }
  static async Task Run() {
    int sum = 0; for (int i = 0; i < 3; i++) sum = await Add(i, sum); Console.WriteLine("sum " + sum);
    try { await Fail(); } catch (InvalidOperationException e) { await Task.Delay(5); Console.WriteLine("caught " + e.Message); }
    finally { await Task.Yield(); Console.WriteLine("finally"); }
    Console.WriteLine("late " + await Add(await Add(1, 1), await Add(1, 2)));
  }
  `,
);

checkStatements(
  'combinators and results',
  `
  var all = Task.WhenAll(Delayed(30, "a"), Delayed(10, "b")).Result; Console.WriteLine(string.Join(",", all));
  Console.WriteLine(Task.WhenAny(Delayed(30, "slow"), Delayed(10, "fast")).Result.Result);
  try { Task.Run(() => { throw new Exception("inside"); }).Wait(); } catch (AggregateException e) { Console.WriteLine(e.InnerException.Message); }
  Func<Task<int>> lambda = async () => { await Task.Delay(1); return 4; }; Console.WriteLine(lambda().Result);
  var source = new TaskCompletionSource<int>(); var waiting = Then(source.Task); source.SetResult(8); Console.WriteLine(waiting.Result);
  `,
  `
  a,b
  fast
  inside
  4
  9
  `,
  `
  static async Task<string> Delayed(int ms, string s) { await Task.Delay(ms); return s; }
  static async Task<int> Then(Task<int> task) { return await task + 1; }
  `,
);

checkStatements(
  'an async method runs to its first wait at once',
  'var t = Work(); Console.WriteLine("main"); t.Wait();',
  `
  before
  main
  after
  `,
  'static async Task Work() { Console.WriteLine("before"); await Task.Delay(10); Console.WriteLine("after"); }',
);

checkStatements(
  'locks keep threads apart, also when they are pre-empted inside',
  `
  var threads = new List<Thread>();
  for (int i = 0; i < 3; i++) { var thread = new Thread(() => { for (int k = 0; k < 50; k++) lock (gate) { int old = count; Spin(); count = old + 1; } }); threads.Add(thread); thread.Start(); }
  foreach (var thread in threads) thread.Join();
  Console.WriteLine(count);
  `,
  '150',
  'static readonly object gate = new object(); static int count; static void Spin() { for (int i = 0; i < 5; i++) { } }',
);

checkStatements(
  'a lock that is free again knows nothing of what it was before: whoever waits in it keeps it, and others do not mix with it',
  `
  object a = new object(), b = new object();
  lock (a) { lock (a) { } Console.WriteLine(Monitor.IsEntered(a)); }
  Console.WriteLine(Monitor.IsEntered(a));
  var waiter = new Thread(() => { lock (a) { Console.WriteLine(Monitor.Wait(a, 5000)); Console.WriteLine(Monitor.IsEntered(a)); } });
  waiter.Start();
  Thread.Sleep(1);
  var other = new Thread(() => { lock (b) { Console.WriteLine(Monitor.Wait(b, 30)); } });
  other.Start();
  Thread.Sleep(1);
  for (int i = 0; i < 3; i++) lock (new object()) lock ("text" + i) { }
  lock (b) Console.WriteLine(Monitor.TryEnter(a));
  Monitor.PulseAll(a);
  Monitor.Exit(a);
  waiter.Join();
  other.Join();
  try { Monitor.Exit(a); } catch (SynchronizationLockException) { Console.WriteLine("not mine"); }
  try { Monitor.Pulse(b); } catch (SynchronizationLockException) { Console.WriteLine("nor that"); }
  `,
  `
  True
  False
  True
  True
  True
  False
  not mine
  nor that
  `,
);

checkStatements(
  'monitors wait and pulse',
  `
  var consumer = new Thread(() => { for (int i = 0; i < 3; i++) { string item; lock (queue) { while (queue.Count == 0) Monitor.Wait(queue); item = queue.Dequeue(); } Console.WriteLine(item); } });
  consumer.Start();
  foreach (var word in new[] { "one", "two", "three" }) { lock (queue) { queue.Enqueue(word); Monitor.Pulse(queue); } Thread.Sleep(1); }
  consumer.Join();
  lock (queue) Console.WriteLine(Monitor.Wait(queue, 20));
  `,
  `
  one
  two
  three
  False
  `,
  'static readonly Queue<string> queue = new Queue<string>();',
);

checkStatements(
  'events and semaphores wake those who wait',
  `
  var ready = new ManualResetEvent(false); var done = new AutoResetEvent(false);
  ThreadPool.QueueUserWorkItem(_ => { ready.WaitOne(); Console.WriteLine("pool"); done.Set(); });
  Console.WriteLine("set"); ready.Set(); done.WaitOne(); Console.WriteLine(done.WaitOne(10));
  var cancel = new CancellationTokenSource(); cancel.CancelAfter(5);
  try { Task.Delay(1000, cancel.Token).Wait(); } catch (AggregateException e) { Console.WriteLine(e.InnerException.GetType().Name); }
  `,
  `
  set
  pool
  False
  TaskCanceledException
  `,
);

checkStatements(
  'an event wakes one thread after the other, also one that waits for it twice',
  `
    var handle = new AutoResetEvent(false); int woken = 0; var threads = new Thread[3];
    for (int i = 0; i < threads.Length; i++) {
      bool twice = i == 0;
      threads[i] = new Thread(() => { WaitHandle.WaitAny(twice ? new WaitHandle[] { handle, handle } : new WaitHandle[] { handle }); Interlocked.Increment(ref woken); });
      threads[i].Start();
    }
    Thread.Sleep(50);
    for (int i = 0; i < 3; i++) { handle.Set(); Thread.Sleep(50); }
    foreach (Thread thread in threads) thread.Join();
    Console.WriteLine(woken + " " + handle.WaitOne(0));
  `,
  '3 False',
);

checkProgram(
  'each thread has its own [ThreadStatic] variables; initializers run for the first thread only',
  `
  class Counter<T> { [ThreadStatic] public static int Count; [ThreadStatic] public static T Last; public static int Shared; }
  class P {
    [ThreadStatic] static string name = "first";
    [ThreadStatic] static int number;
    static void Add(ref int to) { to += 10; }
    static void Work(object given) {
      Console.Write((name ?? "none") + number + Counter<string>.Last + " ");
      name = (string)given; number++; Add(ref number); Counter<string>.Last = name; Counter<string>.Count++; Counter<string>.Shared++;
      Thread.Sleep(1);
      Console.Write(name + number + Counter<string>.Last + Counter<string>.Count + " ");
    }
    static void Main() {
      Work("main");
      var threads = new[] { new Thread(Work), new Thread(Work) };
      threads[0].Start("a"); threads[0].Join(); threads[1].Start("b"); threads[1].Join();
      Console.Write(name + number + Counter<string>.Count + Counter<string>.Shared + Counter<int>.Count + " ");
      Console.Write(typeof(P).GetField("number", System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static).GetValue(null));
    }
  }
  `,
  'first0 main11main1 none0 a11a1 none0 b11b1 main11130 11',
);

checkProgram(
  'who needs a type that another thread initializes waits for it, unless that one waits in turn',
  `
  class A { public static int Value; static A() { Thread.Sleep(5); Console.Write("A sees " + B.Value + ", "); Value = 5; } public static void Touch() { } }
  class B { public static int Value; static B() { Console.Write("B sees " + A.Value + ", "); Value = 6; } public static void Touch() { } }
  class Slow { public static int Value; static Slow() { Thread.Sleep(20); Value = 7; } }
  class P {
    static void Main() {
      var first = new Thread(() => A.Touch()); var second = new Thread(() => B.Touch());
      first.Start(); second.Start(); first.Join(); second.Join();
      var slow = new Thread(() => Console.Write(Slow.Value + " ")); slow.Start();
      Thread.Sleep(1); Console.Write(Slow.Value + " "); slow.Join();
    }
  }
  `,
  'A sees 0, B sees 5, 7 7',
);

checkProgram(
  'the name of a mutex, an event or a semaphore ends with its last handle',
  `
  class P {
    static void Main() {
      bool made;
      Mutex found;
      using (new Mutex(false, "name", out made)) {
        Console.Write(made + " ");
        using (new Mutex(false, "name", out made)) Console.Write(made + " ");
        Console.Write(Mutex.TryOpenExisting("name", out found) + " ");
        found.Dispose(); found.Dispose();
        Console.WriteLine(Mutex.TryOpenExisting("name", out found));
        found.Dispose();
      }
      Console.WriteLine(Mutex.TryOpenExisting("name", out found));
      var owned = new Mutex(true, "name");
      owned.Dispose();
      var other = new Thread(() => { var again = new Mutex(true, "name", out made); Console.WriteLine(made + " " + again.WaitOne(0)); again.Dispose(); });
      other.Start(); other.Join();
      new EventWaitHandle(true, EventResetMode.ManualReset, "name").Close();
      var set = new EventWaitHandle(false, EventResetMode.ManualReset, "name");
      Console.WriteLine(set.WaitOne(0));
      try { new Semaphore(1, 2, "name"); } catch (WaitHandleCannotBeOpenedException) { Console.WriteLine("of another kind"); }
      set.Dispose();
      Console.WriteLine(new Semaphore(1, 2, "name").WaitOne(0));
    }
  }
  `,
  `
  True False True True
  False
  True True
  False
  of another kind
  True
  `,
);

checkProgram(
  'a named object is there as long as somebody has it open; no object is waited for twice at a time',
  `
  class P {
    static bool Is(string name) { Mutex found; if (!Mutex.TryOpenExisting(name, out found)) return false; found.Dispose(); return true; }
    static void Main() {
      bool created;
      var first = new Mutex(true, "m", out created); Console.Write(created + " ");
      var second = new Mutex(true, "m", out created); Console.Write(created + " ");
      first.ReleaseMutex(); first.Dispose(); first.Dispose(); Console.Write(Is("m") + " ");
      second.Close(); Console.WriteLine(Is("m"));
      using (new Mutex(false, "m", out created)) Console.Write(created + " ");
      using (new Semaphore(1, 1, "m", out created)) Console.WriteLine(created);
      var set = new EventWaitHandle(false, EventResetMode.ManualReset, "e");
      var waiting = new Thread(() => { set.WaitOne(); Console.WriteLine("woken"); }); waiting.Start(); Thread.Sleep(1);
      using (var same = EventWaitHandle.OpenExisting("e")) same.Set();
      waiting.Join(); set.Dispose();
      try { EventWaitHandle.OpenExisting("e"); } catch (WaitHandleCannotBeOpenedException) { Console.WriteLine("gone"); }
      WaitHandle one = new Mutex(false, "twice"), two = new Mutex(false, "twice"), other = new ManualResetEvent(true);
      try { WaitHandle.WaitAll(new[] { one, other, two }); } catch (DuplicateWaitObjectException e) { Console.WriteLine(e.ParamName); }
      Console.WriteLine(WaitHandle.WaitAny(new[] { one, two }));
      try { Monitor.IsEntered(null); } catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
    }
  }
  `,
  `
  True False True False
  True True
  woken
  gone
  waitHandles
  0
  obj
  `,
);

checkProgram(
  'an aborted thread leaves its waits, passes all handlers that do not reset it, and ends',
  `
  class P {
    static readonly object gate = new object();
    static void Abort(string name, Action body, Action<Thread> abort) {
      var ready = false;
      var thread = new Thread(() => {
        try { ready = true; body(); Console.WriteLine(name + " goes on"); }
        catch (ThreadAbortException e) { Console.WriteLine(name + ": " + e.Message + " " + (e.ExceptionState ?? "null")); }
        finally { Console.WriteLine("finally"); }
        Console.WriteLine("only after a reset");
      });
      thread.Start();
      while (!ready || thread.ThreadState == ThreadState.Running && name != "loops") Thread.Yield();
      abort(thread); thread.Join(); Console.WriteLine(thread.IsAlive);
    }
    static void Main() {
      Abort("sleeps", () => Thread.Sleep(-1), t => t.Abort("why"));
      Abort("loops", () => { for (;;) ; }, t => t.Abort());
      lock (gate) Abort("enters", () => { lock (gate) { } }, t => t.Abort());
      Abort("waits", () => { lock (gate) try { Monitor.Wait(gate); } finally { Console.WriteLine("owner " + Monitor.IsEntered(gate)); } }, t => { lock (gate) { t.Abort(); Console.WriteLine("not yet"); } });
      Abort("resets", () => { try { Thread.Sleep(-1); } catch (ThreadAbortException) { Thread.ResetAbort(); } }, t => t.Abort());
      var late = new Thread(() => Console.WriteLine("not run")); late.Abort(); late.Start(); late.Join();
      var self = new Thread(() => { try { try { Thread.CurrentThread.Abort(); } catch { Console.WriteLine("first"); } Console.WriteLine("skipped"); } catch (Exception e) { Console.WriteLine("second " + e.GetType().Name); } });
      self.Start(); self.Join();
      var last = new Thread(() => { try { try { Thread.CurrentThread.Abort(); } catch (Exception e) when (e != null) { Console.WriteLine("filtered"); } } finally { Console.WriteLine("last"); } });
      last.Start(); last.Join();
      try { Thread.ResetAbort(); } catch (ThreadStateException e) { Console.WriteLine(e.Message); }
    }
  }
  `,
  `
  sleeps: Thread was being aborted. why
  finally
  False
  loops: Thread was being aborted. null
  finally
  False
  enters: Thread was being aborted. null
  finally
  False
  not yet
  owner True
  waits: Thread was being aborted. null
  finally
  False
  resets goes on
  finally
  only after a reset
  False
  first
  second ThreadAbortException
  filtered
  last
  Unable to reset abort because no abort was requested.
  `,
);

checkProgram(
  'threads are numbered as they are made, whoever starts first',
  `
  class P {
    static void Main() {
      var first = new Thread(() => Console.WriteLine("first"));
      var second = new Thread(() => Console.WriteLine("second"));
      second.Start(); second.Join(); first.Start(); first.Join();
      Console.WriteLine(first.ManagedThreadId < second.ManagedThreadId);
    }
  }
  `,
  `
  second
  first
  True
  `,
);
