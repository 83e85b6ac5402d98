// What async methods do at their edges: exceptions that meet a finally block with await, builders, sources, iterators of structs.
import { checkProgram } from './check';

checkProgram(
  'a finally block that awaits has caught the exception before filters further out are asked',
  `
  class Program {
    static bool Says(string text) { Console.Write(text + " "); return true; }
    static async Task Awaits() { try { await Task.Yield(); throw new Exception("a"); } finally { Console.Write("finally "); await Task.Yield(); } }
    static async Task Does() { try { await Task.Yield(); throw new Exception("b"); } finally { Console.Write("finally "); } }
    static async Task Both(bool awaits) {
      try { try { throw new Exception("c"); } finally { Console.Write("inner "); if (awaits) await Task.Yield(); } }
      catch (Exception e) when (Says("filter")) { Console.WriteLine(e.Message); }
    }
    static async Task Plain() {
      try { try { throw new Exception("d"); } finally { Console.Write("inner "); } }
      catch (Exception e) when (Says("filter")) { await Task.Yield(); Console.WriteLine(e.Message); }
    }
    static async Task Main() {
      try { await Awaits(); } catch (Exception e) when (Says("filter")) { Console.WriteLine(e.Message); }
      try { await Does(); } catch (Exception e) when (Says("filter")) { Console.WriteLine(e.Message); }
      await Both(false); await Both(true); await Plain();
    }
  }
  `,
  `
  finally filter a
  finally filter b
  inner filter c
  inner filter c
  filter inner d
  `,
);

checkProgram(
  'a builder before the method drives it instead of that of its task type',
  `
  class Builder {
    readonly TaskCompletionSource<bool> end = new();
    public static Builder Create() { Console.Write("create "); return new Builder(); }
    public void Start<T>(ref T machine) where T : IAsyncStateMachine { Console.Write("start "); machine.MoveNext(); }
    public void SetStateMachine(IAsyncStateMachine machine) { }
    public void SetResult() { Console.Write("result "); end.SetResult(true); }
    public void SetException(Exception error) => end.SetException(error);
    public Task Task => end.Task;
    public void AwaitOnCompleted<A, T>(ref A awaiter, ref T machine) where A : INotifyCompletion where T : IAsyncStateMachine => awaiter.OnCompleted(machine.MoveNext);
    public void AwaitUnsafeOnCompleted<A, T>(ref A awaiter, ref T machine) where A : ICriticalNotifyCompletion where T : IAsyncStateMachine => awaiter.UnsafeOnCompleted(machine.MoveNext);
  }
  class Program {
    [AsyncMethodBuilder(typeof(Builder))] static async Task Method() { Console.Write("body "); await Task.Yield(); }
    static async Task Main() {
      await Method();
      Func<Task> lambda = [AsyncMethodBuilder(typeof(Builder))] async () => await Task.Yield();
      await lambda();
      [AsyncMethodBuilder(typeof(Builder))] async Task Local() => await Task.Yield();
      await Local();
      Console.WriteLine();
    }
  }
  `,
  'create start body result create start result create start result',
);

checkProgram(
  'a value task waits for a source',
  `
  class Source : System.Threading.Tasks.Sources.IValueTaskSource<int>, System.Threading.Tasks.Sources.IValueTaskSource {
    System.Threading.Tasks.Sources.ManualResetValueTaskSourceCore<int> core;
    public short Version => core.Version;
    public void Set(int value) => core.SetResult(value);
    public void Fail(Exception error) { core.Reset(); core.SetException(error); }
    public void Again() => core.Reset();
    public int GetResult(short token) => core.GetResult(token);
    void System.Threading.Tasks.Sources.IValueTaskSource.GetResult(short token) => core.GetResult(token);
    public System.Threading.Tasks.Sources.ValueTaskSourceStatus GetStatus(short token) => core.GetStatus(token);
    public void OnCompleted(Action<object> continuation, object state, short token, System.Threading.Tasks.Sources.ValueTaskSourceOnCompletedFlags flags) {
      Console.Write("[" + flags + "] "); core.OnCompleted(continuation, state, token, flags);
    }
  }
  class Program {
    static async Task Main() {
      var source = new Source();
      var waits = new ValueTask<int>(source, source.Version);
      Console.Write(waits.IsCompleted + " ");
      _ = Task.Run(() => source.Set(7));
      Console.WriteLine(await waits + " " + waits.IsCompletedSuccessfully);
      source.Again();
      Task<int> task = new ValueTask<int>(source, source.Version).AsTask();
      source.Set(8);
      Console.WriteLine(await task);
      source.Fail(new Exception("failed"));
      try { await new ValueTask(source, source.Version).ConfigureAwait(false); } catch (Exception e) { Console.WriteLine(e.Message); }
      try { await new ValueTask<int>(source, 0); } catch (InvalidOperationException) { Console.WriteLine("stale"); }
    }
  }
  `,
  `
  False [UseSchedulingContext] 7 True
  [None] 8
  failed
  stale
  `,
);

checkProgram(
  'each enumeration of an iterator begins with the structs as they were given',
  `
  struct Counter {
    public int Value;
    public IEnumerable<int> Next() { yield return Value++; yield return Value++; }
    public async IAsyncEnumerable<int> NextAsync() { yield return Value++; await Task.Yield(); yield return Value++; }
  }
  class Program {
    static IEnumerable<int> Of(Counter counter) { counter.Value++; yield return counter.Value; }
    static async Task Main() {
      var counter = new Counter { Value = 5 };
      var twice = counter.Next(); var twiceAsync = counter.NextAsync(); var of = Of(counter);
      for (int i = 0; i < 2; i++) { foreach (int n in twice) Console.Write(n); await foreach (int n in twiceAsync) Console.Write(n); foreach (int n in of) Console.Write(n); }
      Console.WriteLine(counter.Value);
    }
  }
  `,
  '56566565665',
);

checkProgram(
  'await foreach gives optional parameters of GetAsyncEnumerator their default values',
  `
  class Numbers {
    int left;
    public Numbers GetAsyncEnumerator(int count = 2) { left = count; return this; }
    public int Current => left;
    public ValueTask<bool> MoveNextAsync() => new(left-- > 0);
  }
  class Program { static async Task Main() { await foreach (int n in new Numbers()) Console.Write(n); Console.WriteLine(); } }
  `,
  '10',
);

checkProgram(
  'a reference that a call gives does not outlive an await',
  `
  struct Counter { public int Value; }
  class Program {
    static ref readonly Counter Next(ref Counter counter) { counter.Value++; return ref counter; }
    static void Show(in int a, in int b, in int c) => Console.Write(a + " " + b + " " + c + "; ");
    static async Task Main() {
      var counter = new Counter(); Show(Next(ref counter).Value, 9, Next(ref counter).Value);
      counter = new Counter(); Show(Next(ref counter).Value, await Task.FromResult(9), Next(ref counter).Value);
      Console.WriteLine();
    }
  }
  `,
  '2 9 2; 1 9 2;',
);
