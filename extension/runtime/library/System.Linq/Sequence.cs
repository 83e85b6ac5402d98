using System.Collections;
using System.Collections.Generic;

namespace System.Linq
{
    /// <summary>A deferred sequence that is its own first enumerator. What is asked for most is written this way, the rest with `yield`.</summary>
    internal abstract class Sequence<T> : IEnumerable<T>, IEnumerator<T>
    {
        protected const int Unused = 0;
        protected const int Begun = 1;
        protected const int Running = 2;
        protected const int Ended = -1;

        protected int state;
        protected T current;
        private readonly int thread = Environment.CurrentManagedThreadId;

        public T Current
        {
            get { return current; }
        }
        object IEnumerator.Current
        {
            get { return current; }
        }
        public IEnumerator<T> GetEnumerator()
        {
            Sequence<T> own = state == Unused && thread == Environment.CurrentManagedThreadId ? this : Another();
            own.state = Begun;
            return own;
        }
        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }
        protected abstract Sequence<T> Another();
        public abstract bool MoveNext();
        public virtual void Dispose()
        {
            current = default(T);
            state = Ended;
        }
        void IEnumerator.Reset()
        {
            throw new NotSupportedException();
        }
    }
}
