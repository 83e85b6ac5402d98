using System.Collections.Generic;

namespace System.Threading.Tasks
{
    public static partial class Parallel
    {
        public static Task ForAsync(int fromInclusive, int toExclusive, Func<int, CancellationToken, ValueTask> body)
        {
            return ForEachAsync(System.Linq.Enumerable.Range(fromInclusive, Math.Max(0, toExclusive - fromInclusive)), body);
        }
        public static Task ForEachAsync<TSource>(IEnumerable<TSource> source, Func<TSource, CancellationToken, ValueTask> body)
        {
            return ForEachAsync(source, new ParallelOptions(), body);
        }
        public static Task ForEachAsync<TSource>(IEnumerable<TSource> source, CancellationToken cancellationToken, Func<TSource, CancellationToken, ValueTask> body)
        {
            return ForEachAsync(source, new ParallelOptions { CancellationToken = cancellationToken }, body);
        }
        public static Task ForEachAsync<TSource>(IEnumerable<TSource> source, ParallelOptions parallelOptions, Func<TSource, CancellationToken, ValueTask> body)
        {
            if (source == null) throw new ArgumentNullException("source");
            if (parallelOptions == null) throw new ArgumentNullException("parallelOptions");
            if (body == null) throw new ArgumentNullException("body");
            return RunSome(source.GetEnumerator(), parallelOptions, body);
        }
        /// <summary>As many workers as allowed take one element after the other; the first failure ends them all.</summary>
        private static async Task RunSome<TSource>(IEnumerator<TSource> elements, ParallelOptions options, Func<TSource, CancellationToken, ValueTask> body)
        {
            int count = options.MaxDegreeOfParallelism > 0 ? options.MaxDegreeOfParallelism : Environment.ProcessorCount;
            using (elements)
            using (CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(options.CancellationToken))
            {
                object gate = new object();
                Func<Task> work = async delegate
                {
                    try
                    {
                        while (true)
                        {
                            stop.Token.ThrowIfCancellationRequested();
                            TSource element;
                            lock (gate)
                            {
                                if (!elements.MoveNext()) return;
                                element = elements.Current;
                            }
                            await body(element, stop.Token);
                        }
                    }
                    catch
                    {
                        stop.Cancel();
                        throw;
                    }
                };
                Task[] workers = new Task[count];
                for (int i = 0; i < count; i++) workers[i] = Task.Run(work);
                await Task.WhenAll(workers);
            }
        }
    }
}
