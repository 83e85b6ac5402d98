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
