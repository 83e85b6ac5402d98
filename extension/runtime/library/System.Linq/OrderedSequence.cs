using System.Collections;
using System.Collections.Generic;

namespace System.Linq
{
    /// <summary>What `OrderBy` gives: sorts, stably, when somebody asks for the elements.</summary>
    internal abstract class OrderedSequence<TElement> : IOrderedEnumerable<TElement>
    {
        private readonly IEnumerable<TElement> source;

        internal OrderedSequence(IEnumerable<TElement> source)
        {
            this.source = source;
        }
        /// <summary>A chain of comparisons of two places, from the first criterion to `next`.</summary>
        internal abstract ElementOrder<TElement> OrderOf(TElement[] items, ElementOrder<TElement> next);

        public IOrderedEnumerable<TElement> CreateOrderedEnumerable<TKey>(Func<TElement, TKey> keySelector, IComparer<TKey> comparer, bool descending)
        {
            if (keySelector == null) throw new ArgumentNullException("keySelector");
            return new OrderedSequence<TElement, TKey>(source, this, keySelector, comparer, descending);
        }
        internal TElement[] Sorted()
        {
            TElement[] items = Enumerable.ToArray(source);
            if (items.Length == 0) return items;
            ElementOrder<TElement> order = OrderOf(items, null);
            int[] places = new int[items.Length];
            for (int i = 0; i < places.Length; i++) places[i] = i;
            if (!order.Arrange(places)) Sort(places, new int[places.Length], 0, places.Length, order);
            TElement[] result = new TElement[items.Length];
            for (int i = 0; i < places.Length; i++) result[i] = items[places[i]];
            return result;
        }
        /// <summary>Merge sort of places from `start` to before `end`.</summary>
        private static void Sort(int[] places, int[] scratch, int start, int end, ElementOrder<TElement> order)
        {
            if (end - start < 2) return;
            int middle = start + (end - start) / 2;
            Sort(places, scratch, start, middle, order);
            Sort(places, scratch, middle, end, order);
            if (order.Compare(places[middle - 1], places[middle]) <= 0) return;
            for (int i = start; i < middle; i++) scratch[i] = places[i];
            int left = start;
            int right = middle;
            int to = start;
            while (left < middle)
            {
                if (right < end && order.Compare(scratch[left], places[right]) > 0) places[to++] = places[right++];
                else places[to++] = scratch[left++];
            }
        }
        public IEnumerator<TElement> GetEnumerator()
        {
            TElement[] items = Sorted();
            for (int i = 0; i < items.Length; i++) yield return items[i];
        }
        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }
    }

    /// <summary>One criterion after those of the parent.</summary>
    internal sealed class OrderedSequence<TElement, TKey> : OrderedSequence<TElement>
    {
        private readonly OrderedSequence<TElement> parent;
        private readonly Func<TElement, TKey> keySelector;
        private readonly IComparer<TKey> comparer;
        private readonly bool descending;

        internal OrderedSequence(IEnumerable<TElement> source, OrderedSequence<TElement> parent, Func<TElement, TKey> keySelector, IComparer<TKey> comparer, bool descending) : base(source)
        {
            this.parent = parent;
            this.keySelector = keySelector;
            this.comparer = comparer ?? Comparer<TKey>.Default;
            this.descending = descending;
        }
        internal override ElementOrder<TElement> OrderOf(TElement[] items, ElementOrder<TElement> next)
        {
            ElementOrder<TElement> own = PlainOrder<TKey>.IsPlain() && comparer == Comparer<TKey>.Default
                ? new PlainElementOrder<TElement, TKey>(items, keySelector, descending, next)
                : new ElementOrder<TElement, TKey>(items, keySelector, comparer, descending, next);
            return parent == null ? own : parent.OrderOf(items, own);
        }
    }
}
