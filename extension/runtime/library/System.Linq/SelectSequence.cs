using System.Collections.Generic;

namespace System.Linq
{
    internal sealed class SelectSequence<TSource, T> : DerivedSequence<TSource, T>
    {
        private readonly Func<TSource, T> selector;

        internal SelectSequence(IEnumerable<TSource> source, Func<TSource, T> selector) : base(source)
        {
            this.selector = selector;
        }
        protected override Sequence<T> Another()
        {
            return new SelectSequence<TSource, T>(source, selector);
        }
        public override bool MoveNext()
        {
            if (!MoveOn()) return false;
            current = selector(elements.Current);
            return true;
        }
    }
}
