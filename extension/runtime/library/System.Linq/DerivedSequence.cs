using System.Collections.Generic;

namespace System.Linq
{
    /// <summary>Made of the elements of another one.</summary>
    internal abstract class DerivedSequence<TSource, T> : Sequence<T>
    {
        protected readonly IEnumerable<TSource> source;
        protected IEnumerator<TSource> elements;

        protected DerivedSequence(IEnumerable<TSource> source)
        {
            this.source = source;
        }
        /// <summary>At the end the sequence is disposed of.</summary>
        protected bool MoveOn()
        {
            if (state == Begun)
            {
                elements = source.GetEnumerator();
                state = Running;
            }
            if (state != Running) return false;
            if (elements.MoveNext()) return true;
            Dispose();
            return false;
        }
        public override void Dispose()
        {
            if (elements != null) elements.Dispose();
            elements = null;
            base.Dispose();
        }
    }
}
