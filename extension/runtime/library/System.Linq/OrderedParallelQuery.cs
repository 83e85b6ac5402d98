namespace System.Linq
{
    /// <summary>A parallel query whose results are sorted.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.linq.orderedparallelquery-1"/>
    public class OrderedParallelQuery<TSource> : ParallelQuery<TSource>
    {
        private readonly Func<ParallelSettings, IOrderedEnumerable<TSource>> ordered;

        internal OrderedParallelQuery(ParallelSettings settings, Func<ParallelSettings, IOrderedEnumerable<TSource>> ordered) : base(settings)
        {
            this.ordered = ordered;
        }
        /// <summary>The same with another criterion behind the others.</summary>
        internal OrderedParallelQuery<TSource> Then(Func<IOrderedEnumerable<TSource>, IOrderedEnumerable<TSource>> next)
        {
            return new OrderedParallelQuery<TSource>(Settings, settings => next(ordered(settings)));
        }
        internal override bool HasSteps
        {
            get { return false; }
        }
        internal override ParallelSource Open(ParallelSettings settings)
        {
            return new ParallelSource<TSource>(ordered(settings));
        }
        internal override void Visit(ParallelSource opened, int place, Action<TSource> take)
        {
            take(((ParallelSource<TSource>)opened)[place]);
        }
    }
}
