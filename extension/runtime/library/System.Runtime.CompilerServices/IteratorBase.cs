using System.Collections;
using System.Collections.Generic;

namespace System.Runtime.CompilerServices
{
    /// <summary>What a method with `yield` returns; its frame waits in the object between two elements.</summary>
    internal sealed class IteratorBase<T> : IEnumerable<T>, IEnumerator<T>
    {
        public extern T Current { get; }
        object IEnumerator.Current
        {
            get { return Current; }
        }
        public extern bool MoveNext();
        public extern void Dispose();
        /// <summary>This object for the first who asks, a fresh one for the others.</summary>
        private extern IteratorBase<T> Start();

        public IEnumerator<T> GetEnumerator()
        {
            return Start();
        }
        IEnumerator IEnumerable.GetEnumerator()
        {
            return Start();
        }
        public void Reset()
        {
            throw new NotSupportedException("Specified method is not supported.");
        }
    }
}
