using System.Collections.Generic;

namespace System.Linq
{
    /// <summary>The source of a parallel query while it runs.</summary>
    internal abstract class ParallelSource : IDisposable
    {
        /// <summary>Takes the next elements, at most so many; gives how many there were.</summary>
        internal abstract int Read(int wanted);
        public abstract void Dispose();
    }

    /// <summary>A sequence, and the elements of it that were read last.</summary>
    internal sealed class ParallelSource<T> : ParallelSource
    {
        private readonly IEnumerator<T> elements;
        private readonly List<T> part = new List<T>();

        internal ParallelSource(IEnumerable<T> sequence)
        {
            elements = sequence.GetEnumerator();
        }
        internal T this[int place]
        {
            get { return part[place]; }
        }
        internal override int Read(int wanted)
        {
            part.Clear();
            while (part.Count < wanted && elements.MoveNext()) part.Add(elements.Current);
            return part.Count;
        }
        public override void Dispose()
        {
            elements.Dispose();
        }
    }
}
