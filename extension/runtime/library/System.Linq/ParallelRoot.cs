using System.Collections.Generic;

namespace System.Linq
{
    /// <summary>The elements of a sequence, as they are.</summary>
    internal sealed class ParallelRoot<T> : ParallelQuery<T>
    {
        private readonly Func<ParallelSettings, IEnumerable<T>> sequence;

        internal ParallelRoot(ParallelSettings settings, Func<ParallelSettings, IEnumerable<T>> sequence) : base(settings)
        {
            this.sequence = sequence;
        }
        /// <summary>Made by AsParallel, Range or Repeat: nothing has been done with its elements.</summary>
        internal bool IsPlain { get; set; }

        internal override bool HasSteps
        {
            get { return false; }
        }
        internal override ParallelSource Open(ParallelSettings settings)
        {
            return new ParallelSource<T>(sequence(settings));
        }
        internal override void Visit(ParallelSource opened, int place, Action<T> take)
        {
            take(((ParallelSource<T>)opened)[place]);
        }
    }
}
