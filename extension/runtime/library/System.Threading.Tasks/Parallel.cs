using System.Collections.Generic;

namespace System.Threading.Tasks
{
    /// <summary>Loops whose steps run side by side on pool threads.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.tasks.parallel"/>
    public static partial class Parallel
    {
        public static void Invoke(params Action[] actions)
        {
            Invoke(new ParallelOptions(), actions);
        }
        public static void Invoke(ParallelOptions parallelOptions, params Action[] actions)
        {
            if (actions == null) throw new ArgumentNullException("actions");
            for (int i = 0; i < actions.Length; i++)
            {
                if (actions[i] == null) throw new ArgumentException("One of the actions was null.");
            }
            new Loop(parallelOptions).Run(Count(0, actions.Length), delegate(long i, ParallelLoopState state) { actions[i](); });
        }
        public static ParallelLoopResult For(int fromInclusive, int toExclusive, Action<int> body)
        {
            return For(fromInclusive, toExclusive, new ParallelOptions(), body);
        }
        public static ParallelLoopResult For(int fromInclusive, int toExclusive, ParallelOptions parallelOptions, Action<int> body)
        {
            if (body == null) throw new ArgumentNullException("body");
            return new Loop(parallelOptions).Run(Count(fromInclusive, toExclusive), delegate(long i, ParallelLoopState state) { body((int)i); });
        }
        public static ParallelLoopResult For(int fromInclusive, int toExclusive, Action<int, ParallelLoopState> body)
        {
            return For(fromInclusive, toExclusive, new ParallelOptions(), body);
        }
        public static ParallelLoopResult For(int fromInclusive, int toExclusive, ParallelOptions parallelOptions, Action<int, ParallelLoopState> body)
        {
            if (body == null) throw new ArgumentNullException("body");
            return new Loop(parallelOptions).Run(Count(fromInclusive, toExclusive), delegate(long i, ParallelLoopState state) { body((int)i, state); });
        }
        public static ParallelLoopResult For(long fromInclusive, long toExclusive, Action<long> body)
        {
            return For(fromInclusive, toExclusive, new ParallelOptions(), body);
        }
        public static ParallelLoopResult For(long fromInclusive, long toExclusive, ParallelOptions parallelOptions, Action<long> body)
        {
            if (body == null) throw new ArgumentNullException("body");
            return new Loop(parallelOptions).Run(Count(fromInclusive, toExclusive), delegate(long i, ParallelLoopState state) { body(i); });
        }
        public static ParallelLoopResult For(long fromInclusive, long toExclusive, Action<long, ParallelLoopState> body)
        {
            if (body == null) throw new ArgumentNullException("body");
            return new Loop(new ParallelOptions()).Run(Count(fromInclusive, toExclusive), body);
        }
        public static ParallelLoopResult ForEach<TSource>(IEnumerable<TSource> source, Action<TSource> body)
        {
            return ForEach(source, new ParallelOptions(), body);
        }
        public static ParallelLoopResult ForEach<TSource>(IEnumerable<TSource> source, ParallelOptions parallelOptions, Action<TSource> body)
        {
            if (source == null) throw new ArgumentNullException("source");
            if (body == null) throw new ArgumentNullException("body");
            return new Loop(parallelOptions).Run(source, delegate(TSource item, long i, ParallelLoopState state) { body(item); });
        }
        public static ParallelLoopResult ForEach<TSource>(IEnumerable<TSource> source, Action<TSource, ParallelLoopState> body)
        {
            return ForEach(source, new ParallelOptions(), body);
        }
        public static ParallelLoopResult ForEach<TSource>(IEnumerable<TSource> source, ParallelOptions parallelOptions, Action<TSource, ParallelLoopState> body)
        {
            if (source == null) throw new ArgumentNullException("source");
            if (body == null) throw new ArgumentNullException("body");
            return new Loop(parallelOptions).Run(source, delegate(TSource item, long i, ParallelLoopState state) { body(item, state); });
        }
        public static ParallelLoopResult ForEach<TSource>(IEnumerable<TSource> source, Action<TSource, ParallelLoopState, long> body)
        {
            if (source == null) throw new ArgumentNullException("source");
            if (body == null) throw new ArgumentNullException("body");
            return new Loop(new ParallelOptions()).Run(source, delegate(TSource item, long i, ParallelLoopState state) { body(item, state, i); });
        }
        private static IEnumerable<long> Count(long from, long to)
        {
            for (long i = from; i < to; i++) yield return i;
        }

        /// <summary>One run: workers take the next element until none is left or somebody stops it.</summary>
        private sealed class Loop
        {
            private readonly ParallelOptions options;
            private readonly ParallelLoopState state = new ParallelLoopState();
            private readonly List<Exception> exceptions = new List<Exception>();

            internal Loop(ParallelOptions options)
            {
                if (options == null) throw new ArgumentNullException("parallelOptions");
                this.options = options;
            }
            internal ParallelLoopResult Run(IEnumerable<long> indexes, Action<long, ParallelLoopState> body)
            {
                return Run(indexes, delegate(long index, long position, ParallelLoopState each) { body(index, each); });
            }
            internal ParallelLoopResult Run<T>(IEnumerable<T> source, Action<T, long, ParallelLoopState> body)
            {
                options.CancellationToken.ThrowIfCancellationRequested();
                int workers = options.MaxDegreeOfParallelism < 0 ? Environment.ProcessorCount : options.MaxDegreeOfParallelism;
                using (IEnumerator<T> elements = source.GetEnumerator())
                {
                    long position = 0;
                    Action work = delegate
                    {
                        for (;;)
                        {
                            T item;
                            long index;
                            lock (exceptions)
                            {
                                if (exceptions.Count > 0 || state.IsStopped || options.CancellationToken.IsCancellationRequested || state.LowestBreakIteration.HasValue) return;
                                if (!elements.MoveNext()) return;
                                item = elements.Current;
                                index = position++;
                            }
                            try
                            {
                                body(item, index, state.At(index));
                            }
                            catch (Exception error)
                            {
                                lock (exceptions)
                                {
                                    exceptions.Add(error);
                                    state.SetExceptional();
                                }
                            }
                        }
                    };
                    Task[] others = new Task[workers - 1];
                    for (int i = 0; i < others.Length; i++) others[i] = Task.Factory.StartNew(work, default(CancellationToken), TaskCreationOptions.None, options.TaskScheduler ?? TaskScheduler.Default);
                    work();
                    Task.WaitAll(others);
                }
                if (exceptions.Count > 0) throw new AggregateException(exceptions);
                if (options.CancellationToken.IsCancellationRequested) throw new OperationCanceledException(options.CancellationToken);
                return new ParallelLoopResult(!state.IsStopped && !state.LowestBreakIteration.HasValue, state.LowestBreakIteration);
            }
        }
    }
}
