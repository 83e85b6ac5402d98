using System.Collections.Generic;

namespace System.Linq
{
    internal sealed class WhereSequence<T> : DerivedSequence<T, T>
    {
        private readonly Func<T, bool> predicate;

        internal WhereSequence(IEnumerable<T> source, Func<T, bool> predicate) : base(source)
        {
            this.predicate = predicate;
        }
        protected override Sequence<T> Another()
        {
            return new WhereSequence<T>(source, predicate);
        }
        public override bool MoveNext()
        {
            while (MoveOn())
            {
                current = elements.Current;
                if (predicate(current)) return true;
            }
            return false;
        }
    }
}
