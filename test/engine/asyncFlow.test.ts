// What goes along with asynchronous code: values of AsyncLocal, schedulers, tokens.
import { checkProgram, checkStatements } from './check';

checkStatements(
  'what an async method stores in an AsyncLocal stays inside, before and after its first await',
  `
  flowing.Value = "main"; Task task = Outer(); Console.WriteLine(flowing.Value); task.Wait(); Console.WriteLine(flowing.Value);
  Quick(); Console.WriteLine(flowing.Value); Task.Run(() => Console.WriteLine("pool " + flowing.Value)).Wait();
  `,
  `
  outer
  inner
  outer again
  main
  main
  main
  pool main
  `,
  `static AsyncLocal<string> flowing = new AsyncLocal<string>();
  static async Task Outer() { flowing.Value = "outer"; Console.WriteLine(flowing.Value); await Inner(); flowing.Value += " again"; await Task.CompletedTask; Console.WriteLine(flowing.Value); await Task.Yield(); }
  static async Task Inner() { flowing.Value = "inner"; Console.WriteLine(flowing.Value); }
  static async void Quick() { flowing.Value = "quick"; }`,
);

checkProgram(
  'who waits for a task runs it when the scheduler of the program says so',
  `
  class Lazy : TaskScheduler {
    protected override IEnumerable<Task> GetScheduledTasks() => new Task[0];
    protected override void QueueTask(Task task) => Console.WriteLine("queued");
    protected override bool TryExecuteTaskInline(Task task, bool wasQueued) { Console.WriteLine("inline " + wasQueued); return TryExecuteTask(task); }
  }
  class Program { static void Main() => Console.WriteLine(new TaskFactory(new Lazy()).StartNew(() => 5).Result); }
  `,
  `
  queued
  inline True
  5
  `,
);

checkProgram(
  'the token of WithCancellation reaches a local function',
  `
  class Program {
    static async Task Main() {
      var source = new CancellationTokenSource();
      async IAsyncEnumerable<int> Numbers([EnumeratorCancellation] CancellationToken token = default) { for (int i = 0; ; i++) { token.ThrowIfCancellationRequested(); yield return i; await Task.Yield(); } }
      try { await foreach (int n in Numbers().WithCancellation(source.Token)) { Console.WriteLine(n); if (n == 1) source.Cancel(); } } catch (OperationCanceledException) { Console.WriteLine("cancelled"); }
    }
  }
  `,
  `
  0
  1
  cancelled
  `,
);

checkProgram(
  'async methods of other task types are started and continued by their own builders',
  `
  [AsyncMethodBuilder(typeof(OwnBuilder))]
  class Own {
    bool done; Exception error; Action next;
    public void End(Exception e) { done = true; error = e; next?.Invoke(); }
    public Awaiter GetAwaiter() => new Awaiter(this);
    public class Awaiter : INotifyCompletion {
      readonly Own own;
      public Awaiter(Own own) { this.own = own; }
      public bool IsCompleted => own.done;
      public void GetResult() { if (own.error != null) throw own.error; }
      public void OnCompleted(Action a) { own.next += a; }
    }
  }
  struct OwnBuilder {
    Own task;
    public static OwnBuilder Create() { Console.Write("create "); return new OwnBuilder { task = new Own() }; }
    public void SetStateMachine(IAsyncStateMachine m) { }
    public void Start<S>(ref S m) where S : IAsyncStateMachine { Console.Write("start "); m.MoveNext(); Console.Write("started "); }
    public void SetResult() { Console.Write("result "); task.End(null); }
    public void SetException(Exception e) { Console.Write(e.Message + " "); task.End(e); }
    public void AwaitOnCompleted<A, S>(ref A a, ref S m) where A : INotifyCompletion where S : IAsyncStateMachine { Console.Write("await "); a.OnCompleted(m.MoveNext); }
    public void AwaitUnsafeOnCompleted<A, S>(ref A a, ref S m) where A : ICriticalNotifyCompletion where S : IAsyncStateMachine { Console.Write("unsafe "); a.UnsafeOnCompleted(m.MoveNext); }
    public Own Task => task;
  }
  [AsyncMethodBuilder(typeof(ValueBuilder<>))]
  struct Value<T> { public TaskCompletionSource<T> Source; public TaskAwaiter<T> GetAwaiter() => Source.Task.GetAwaiter(); }
  class ValueBuilder<T> {
    readonly TaskCompletionSource<T> source = new TaskCompletionSource<T>();
    public static ValueBuilder<T> Create() => new ValueBuilder<T>();
    public void SetStateMachine(IAsyncStateMachine m) { }
    public void Start<S>(ref S m) where S : IAsyncStateMachine => m.MoveNext();
    public void SetResult(T result) => source.SetResult(result);
    public void SetException(Exception e) => source.SetException(e);
    public void AwaitOnCompleted<A, S>(ref A a, ref S m) where A : INotifyCompletion where S : IAsyncStateMachine => a.OnCompleted(m.MoveNext);
    public void AwaitUnsafeOnCompleted<A, S>(ref A a, ref S m) where A : ICriticalNotifyCompletion where S : IAsyncStateMachine => a.UnsafeOnCompleted(m.MoveNext);
    public Value<T> Task => new Value<T> { Source = source };
  }
  class P {
    static async Own F(int n) { await Task.Yield(); if (n > 1) throw new Exception("big"); await G(n); }
    static async Own G(int n) { await Task.Delay(1); Console.Write("G" + n + " "); }
    static async Value<T> Later<T>(T value) { await Task.Yield(); return value; }
    static async Value<int> Sum() {
      int sum = 0;
      for (int i = 1; i < 4; i++) sum += await Later(i);
      try { await F(2); } catch (Exception e) { Console.WriteLine(); Console.WriteLine("caught " + e.Message); } finally { await Later("x"); }
      return sum;
    }
    static string TypeOf<T>(Func<Value<T>> f) => typeof(T).Name;
    static async Task Main() {
      await F(1);
      Console.WriteLine();
      Console.WriteLine(await Sum());
      Func<Value<string>> lambda = async () => { await Task.Yield(); return "lambda"; };
      async Value<int> Local(int x) { await Task.Yield(); return x * 2; }
      Console.WriteLine(await lambda() + " " + TypeOf(async () => { await Task.Yield(); return 1.5; }) + " " + await Local(21));
    }
  }
  `,
  `
  create start unsafe started create start unsafe started await G1 result result
  create start unsafe started big
  caught big
  6
  lambda Double 42
  `,
);
