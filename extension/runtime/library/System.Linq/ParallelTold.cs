namespace System.Linq
{
    /// <summary>The same query, told how to run.</summary>
    internal sealed class ParallelTold<T> : ParallelQuery<T>
    {
        private readonly ParallelQuery<T> source;

        internal ParallelTold(ParallelQuery<T> source, ParallelSettings settings) : base(settings)
        {
            this.source = source;
        }
        internal override bool HasSteps
        {
            get { return source.HasSteps; }
        }
        internal override ParallelSource Open(ParallelSettings settings)
        {
            return source.Open(settings);
        }
        internal override void Visit(ParallelSource opened, int place, Action<T> take)
        {
            source.Visit(opened, place, take);
        }
    }
}
