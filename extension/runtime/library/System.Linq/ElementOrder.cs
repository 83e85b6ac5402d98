using System.Collections.Generic;

namespace System.Linq
{
    /// <summary>Compares two elements of an array by their places in it.</summary>
    internal abstract class ElementOrder<TElement>
    {
        internal abstract int Compare(int first, int second);
        /// <summary>Sorts places without comparing two of them; false: it needs comparisons.</summary>
        internal virtual bool Arrange(int[] places)
        {
            return false;
        }
    }

    /// <summary>By keys that are asked for once each, then by the next criterion.</summary>
    internal class ElementOrder<TElement, TKey> : ElementOrder<TElement>
    {
        protected readonly TKey[] keys;
        protected readonly bool descending;
        protected readonly ElementOrder<TElement> next;
        private readonly IComparer<TKey> comparer;

        internal ElementOrder(TElement[] items, Func<TElement, TKey> keySelector, IComparer<TKey> comparer, bool descending, ElementOrder<TElement> next)
        {
            keys = new TKey[items.Length];
            for (int i = 0; i < items.Length; i++) keys[i] = keySelector(items[i]);
            this.comparer = comparer;
            this.descending = descending;
            this.next = next;
        }
        internal override int Compare(int first, int second)
        {
            int order = comparer.Compare(keys[first], keys[second]);
            if (order == 0) return next == null ? 0 : next.Compare(first, second);
            return (order > 0) == descending ? -1 : 1;
        }
    }

    /// <summary>The same without a comparer.</summary>
    internal sealed class PlainElementOrder<TElement, TKey> : ElementOrder<TElement, TKey>
    {
        internal PlainElementOrder(TElement[] items, Func<TElement, TKey> keySelector, bool descending, ElementOrder<TElement> next) : base(items, keySelector, null, descending, next)
        {
        }
        internal override int Compare(int first, int second)
        {
            int order = PlainOrder<TKey>.Compare(keys[first], keys[second]);
            if (order == 0) return next == null ? 0 : next.Compare(first, second);
            return (order > 0) == descending ? -1 : 1;
        }
        internal override bool Arrange(int[] places)
        {
            if (next != null && !next.Arrange(places)) return false;
            PlainOrder<TKey>.Arrange(places, keys, descending);
            return true;
        }
    }
}
