using System.Collections;
using System.Collections.Generic;

namespace System.Linq
{
    /// <summary>The deferred halves of `Enumerable`'s methods: arguments are checked there at once, elements are asked for here, later.</summary>
    internal static class SequenceIterators
    {
        internal static IEnumerable<T> WhereIndexed<T>(IEnumerable<T> source, Func<T, int, bool> predicate)
        {
            int index = -1;
            foreach (T item in source)
            {
                index = checked(index + 1);
                if (predicate(item, index)) yield return item;
            }
        }
        internal static IEnumerable<TResult> SelectMany<T, TResult>(IEnumerable<T> source, Func<T, IEnumerable<TResult>> selector)
        {
            foreach (T item in source)
            {
                foreach (TResult part in selector(item)) yield return part;
            }
        }
        internal static IEnumerable<TResult> SelectManyIndexed<T, TResult>(IEnumerable<T> source, Func<T, int, IEnumerable<TResult>> selector)
        {
            int index = -1;
            foreach (T item in source)
            {
                index = checked(index + 1);
                foreach (TResult part in selector(item, index)) yield return part;
            }
        }
        internal static IEnumerable<TResult> SelectManyPairs<T, TPart, TResult>(IEnumerable<T> source, Func<T, IEnumerable<TPart>> selector, Func<T, TPart, TResult> resultSelector)
        {
            foreach (T item in source)
            {
                foreach (TPart part in selector(item)) yield return resultSelector(item, part);
            }
        }
        internal static IEnumerable<TResult> SelectManyPairsIndexed<T, TPart, TResult>(IEnumerable<T> source, Func<T, int, IEnumerable<TPart>> selector, Func<T, TPart, TResult> resultSelector)
        {
            int index = -1;
            foreach (T item in source)
            {
                index = checked(index + 1);
                foreach (TPart part in selector(item, index)) yield return resultSelector(item, part);
            }
        }
        internal static IEnumerable<T> Take<T>(IEnumerable<T> source, int count)
        {
            if (count <= 0) yield break;
            foreach (T item in source)
            {
                yield return item;
                if (--count == 0) yield break;
            }
        }
        internal static IEnumerable<T> Skip<T>(IEnumerable<T> source, int count)
        {
            foreach (T item in source)
            {
                if (count > 0) count--;
                else yield return item;
            }
        }
        internal static IEnumerable<T> TakeLast<T>(IEnumerable<T> source, int count)
        {
            if (count <= 0) yield break;
            Queue<T> last = new Queue<T>();
            foreach (T item in source)
            {
                if (last.Count == count) last.Dequeue();
                last.Enqueue(item);
            }
            while (last.Count > 0) yield return last.Dequeue();
        }
        internal static IEnumerable<T> SkipLast<T>(IEnumerable<T> source, int count)
        {
            Queue<T> held = new Queue<T>();
            foreach (T item in source)
            {
                held.Enqueue(item);
                if (held.Count > count) yield return held.Dequeue();
            }
        }
        internal static IEnumerable<T> TakeWhile<T>(IEnumerable<T> source, Func<T, bool> predicate)
        {
            foreach (T item in source)
            {
                if (!predicate(item)) yield break;
                yield return item;
            }
        }
        internal static IEnumerable<T> TakeWhileIndexed<T>(IEnumerable<T> source, Func<T, int, bool> predicate)
        {
            int index = -1;
            foreach (T item in source)
            {
                index = checked(index + 1);
                if (!predicate(item, index)) yield break;
                yield return item;
            }
        }
        internal static IEnumerable<T> SkipWhile<T>(IEnumerable<T> source, Func<T, bool> predicate)
        {
            bool taking = false;
            foreach (T item in source)
            {
                if (!taking && !predicate(item)) taking = true;
                if (taking) yield return item;
            }
        }
        internal static IEnumerable<T> SkipWhileIndexed<T>(IEnumerable<T> source, Func<T, int, bool> predicate)
        {
            int index = -1;
            bool taking = false;
            foreach (T item in source)
            {
                index = checked(index + 1);
                if (!taking && !predicate(item, index)) taking = true;
                if (taking) yield return item;
            }
        }
        internal static IEnumerable<T> Concat<T>(IEnumerable<T> first, IEnumerable<T> second)
        {
            foreach (T item in first) yield return item;
            foreach (T item in second) yield return item;
        }
        internal static IEnumerable<T> Append<T>(IEnumerable<T> source, T element)
        {
            foreach (T item in source) yield return item;
            yield return element;
        }
        internal static IEnumerable<T> Prepend<T>(IEnumerable<T> source, T element)
        {
            yield return element;
            foreach (T item in source) yield return item;
        }
        internal static IEnumerable<T> Reverse<T>(IEnumerable<T> source)
        {
            List<T> items = new List<T>(source);
            for (int i = items.Count - 1; i >= 0; i--) yield return items[i];
        }
        internal static IEnumerable<TResult> Zip<TFirst, TSecond, TResult>(IEnumerable<TFirst> first, IEnumerable<TSecond> second, Func<TFirst, TSecond, TResult> resultSelector)
        {
            using (IEnumerator<TFirst> a = first.GetEnumerator())
            using (IEnumerator<TSecond> b = second.GetEnumerator())
            {
                while (a.MoveNext() && b.MoveNext()) yield return resultSelector(a.Current, b.Current);
            }
        }
        internal static IEnumerable<T> Distinct<T>(IEnumerable<T> source, IEqualityComparer<T> comparer)
        {
            HashSet<T> seen = new HashSet<T>(comparer);
            foreach (T item in source)
            {
                if (seen.Add(item)) yield return item;
            }
        }
        internal static IEnumerable<T> Union<T>(IEnumerable<T> first, IEnumerable<T> second, IEqualityComparer<T> comparer)
        {
            HashSet<T> seen = new HashSet<T>(comparer);
            foreach (T item in first)
            {
                if (seen.Add(item)) yield return item;
            }
            foreach (T item in second)
            {
                if (seen.Add(item)) yield return item;
            }
        }
        internal static IEnumerable<T> Except<T>(IEnumerable<T> first, IEnumerable<T> second, IEqualityComparer<T> comparer)
        {
            HashSet<T> seen = new HashSet<T>(second, comparer);
            foreach (T item in first)
            {
                if (seen.Add(item)) yield return item;
            }
        }
        internal static IEnumerable<T> Intersect<T>(IEnumerable<T> first, IEnumerable<T> second, IEqualityComparer<T> comparer)
        {
            HashSet<T> left = new HashSet<T>(second, comparer);
            foreach (T item in first)
            {
                if (left.Remove(item)) yield return item;
            }
        }
        internal static IEnumerable<T> DefaultIfEmpty<T>(IEnumerable<T> source, T defaultValue)
        {
            bool any = false;
            foreach (T item in source)
            {
                any = true;
                yield return item;
            }
            if (!any) yield return defaultValue;
        }
        internal static IEnumerable<TResult> OfType<TResult>(IEnumerable source)
        {
            foreach (object item in source)
            {
                if (item is TResult) yield return (TResult)item;
            }
        }
        internal static IEnumerable<TResult> Cast<TResult>(IEnumerable source)
        {
            foreach (object item in source) yield return (TResult)item;
        }
        internal static IEnumerable<T> Repeat<T>(T element, int count)
        {
            for (int i = 0; i < count; i++) yield return element;
        }
        internal static IEnumerable<TResult> Join<TOuter, TInner, TKey, TResult>(IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKey, Func<TInner, TKey> innerKey, Func<TOuter, TInner, TResult> resultSelector, IEqualityComparer<TKey> comparer)
        {
            Lookup<TKey, TInner> lookup = Lookup<TKey, TInner>.ForJoin(inner, innerKey, comparer);
            foreach (TOuter item in outer)
            {
                Grouping<TKey, TInner> group = lookup.Find(outerKey(item));
                if (group == null) continue;
                for (int i = 0; i < group.Count; i++) yield return resultSelector(item, group[i]);
            }
        }
        internal static IEnumerable<TResult> GroupJoin<TOuter, TInner, TKey, TResult>(IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKey, Func<TInner, TKey> innerKey, Func<TOuter, IEnumerable<TInner>, TResult> resultSelector, IEqualityComparer<TKey> comparer)
        {
            Lookup<TKey, TInner> lookup = Lookup<TKey, TInner>.ForJoin(inner, innerKey, comparer);
            foreach (TOuter item in outer) yield return resultSelector(item, lookup[outerKey(item)]);
        }
        internal static IEnumerable<IGrouping<TKey, TElement>> GroupBy<T, TKey, TElement>(IEnumerable<T> source, Func<T, TKey> keySelector, Func<T, TElement> elementSelector, IEqualityComparer<TKey> comparer)
        {
            foreach (IGrouping<TKey, TElement> group in Lookup<TKey, TElement>.Make(source, keySelector, elementSelector, comparer)) yield return group;
        }
        internal static IEnumerable<TResult> GroupByResult<T, TKey, TElement, TResult>(IEnumerable<T> source, Func<T, TKey> keySelector, Func<T, TElement> elementSelector, Func<TKey, IEnumerable<TElement>, TResult> resultSelector, IEqualityComparer<TKey> comparer)
        {
            foreach (IGrouping<TKey, TElement> group in Lookup<TKey, TElement>.Make(source, keySelector, elementSelector, comparer)) yield return resultSelector(group.Key, group);
        }
        internal static IEnumerable<TResult> Zip<TFirst, TSecond, TThird, TResult>(IEnumerable<TFirst> first, IEnumerable<TSecond> second, IEnumerable<TThird> third, Func<TFirst, TSecond, TThird, TResult> resultSelector)
        {
            using (IEnumerator<TFirst> one = first.GetEnumerator())
            using (IEnumerator<TSecond> two = second.GetEnumerator())
            using (IEnumerator<TThird> three = third.GetEnumerator())
            {
                while (one.MoveNext() && two.MoveNext() && three.MoveNext()) yield return resultSelector(one.Current, two.Current, three.Current);
            }
        }
        internal static IEnumerable<T> TakeRange<T>(IEnumerable<T> source, Range range)
        {
            Index start = range.Start;
            Index end = range.End;
            if (!start.IsFromEnd && !end.IsFromEnd)
            {
                foreach (T item in Take(Skip(source, start.Value), end.Value - start.Value)) yield return item;
                yield break;
            }
            List<T> all = new List<T>(source);
            int first = Math.Max(0, start.GetOffset(all.Count));
            int last = Math.Min(all.Count, end.GetOffset(all.Count));
            for (int i = first; i < last; i++) yield return all[i];
        }
        internal static IEnumerable<T[]> Chunk<T>(IEnumerable<T> source, int size)
        {
            List<T> chunk = new List<T>();
            foreach (T item in source)
            {
                chunk.Add(item);
                if (chunk.Count < size) continue;
                yield return chunk.ToArray();
                chunk.Clear();
            }
            if (chunk.Count > 0) yield return chunk.ToArray();
        }
        internal static IEnumerable<T> UnionBy<T, TKey>(IEnumerable<T> first, IEnumerable<T> second, Func<T, TKey> keySelector, IEqualityComparer<TKey> comparer)
        {
            HashSet<TKey> seen = new HashSet<TKey>(comparer);
            foreach (T item in first)
            {
                if (seen.Add(keySelector(item))) yield return item;
            }
            foreach (T item in second)
            {
                if (seen.Add(keySelector(item))) yield return item;
            }
        }
        internal static IEnumerable<T> ExceptBy<T, TKey>(IEnumerable<T> first, IEnumerable<TKey> second, Func<T, TKey> keySelector, IEqualityComparer<TKey> comparer)
        {
            HashSet<TKey> seen = new HashSet<TKey>(second, comparer);
            foreach (T item in first)
            {
                if (seen.Add(keySelector(item))) yield return item;
            }
        }
        internal static IEnumerable<T> IntersectBy<T, TKey>(IEnumerable<T> first, IEnumerable<TKey> second, Func<T, TKey> keySelector, IEqualityComparer<TKey> comparer)
        {
            HashSet<TKey> left = new HashSet<TKey>(second, comparer);
            foreach (T item in first)
            {
                if (left.Remove(keySelector(item))) yield return item;
            }
        }
        internal static IEnumerable<T> Shuffle<T>(IEnumerable<T> source)
        {
            T[] items = Enumerable.ToArray(source);
            Random random = new Random();
            for (int i = items.Length - 1; i >= 0; i--)
            {
                int at = random.Next(i + 1);
                T item = items[at];
                items[at] = items[i];
                yield return item;
            }
        }
    }
}
