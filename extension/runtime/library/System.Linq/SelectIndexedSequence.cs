using System.Collections.Generic;

namespace System.Linq
{
    internal sealed class SelectIndexedSequence<TSource, T> : DerivedSequence<TSource, T>
    {
        private readonly Func<TSource, int, T> selector;
        private int place = -1;

        internal SelectIndexedSequence(IEnumerable<TSource> source, Func<TSource, int, T> selector) : base(source)
        {
            this.selector = selector;
        }
        protected override Sequence<T> Another()
        {
            return new SelectIndexedSequence<TSource, T>(source, selector);
        }
        public override bool MoveNext()
        {
            if (!MoveOn()) return false;
            place = checked(place + 1);
            current = selector(elements.Current, place);
            return true;
        }
    }
}
