namespace System.Linq
{
    /// <summary>Something that is done with each element by itself.</summary>
    internal sealed class ParallelStage<TSource, TResult> : ParallelQuery<TResult>
    {
        private readonly ParallelQuery<TSource> source;
        private readonly Action<TSource, Action<TResult>> step;

        internal ParallelStage(ParallelQuery<TSource> source, Action<TSource, Action<TResult>> step) : base(source.Settings)
        {
            this.source = source;
            this.step = step;
        }
        internal override ParallelSource Open(ParallelSettings settings)
        {
            return source.Open(settings);
        }
        internal override void Visit(ParallelSource opened, int place, Action<TResult> take)
        {
            source.Visit(opened, place, delegate(TSource item) { step(item, take); });
        }
    }
}
