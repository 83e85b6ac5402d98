using System.Collections;
using System.Collections.Generic;

namespace System.Linq
{
    /// <remarks>What .NET 6 and later added.</remarks>
    public static partial class Enumerable
    {
        // ---- parts and places ----------------------------------------------------------------------------------------

        public static IEnumerable<TSource> Take<TSource>(this IEnumerable<TSource> source, Range range)
        {
            Need(source, "source");
            return SequenceIterators.TakeRange(source, range);
        }
        public static IEnumerable<TSource[]> Chunk<TSource>(this IEnumerable<TSource> source, int size)
        {
            Need(source, "source");
            if (size < 1) throw new ArgumentOutOfRangeException("size");
            return SequenceIterators.Chunk(source, size);
        }
        public static IEnumerable<(int Index, TSource Item)> Index<TSource>(this IEnumerable<TSource> source)
        {
            Need(source, "source");
            return source.Select((item, index) => (index, item));
        }
        public static TSource ElementAt<TSource>(this IEnumerable<TSource> source, Index index)
        {
            Need(source, "source");
            return ElementAt(source, index.IsFromEnd ? Count(source) - index.Value : index.Value);
        }
        public static TSource ElementAtOrDefault<TSource>(this IEnumerable<TSource> source, Index index)
        {
            Need(source, "source");
            return ElementAtOrDefault(source, index.IsFromEnd ? Count(source) - index.Value : index.Value);
        }
        public static TSource FirstOrDefault<TSource>(this IEnumerable<TSource> source, TSource defaultValue)
        {
            Need(source, "source");
            TSource found;
            return TryFirst(source, null, out found) ? found : defaultValue;
        }
        public static TSource FirstOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate, TSource defaultValue)
        {
            Need(source, "source");
            Need(predicate, "predicate");
            TSource found;
            return TryFirst(source, predicate, out found) ? found : defaultValue;
        }
        public static TSource LastOrDefault<TSource>(this IEnumerable<TSource> source, TSource defaultValue)
        {
            Need(source, "source");
            TSource found;
            return TryLast(source, null, out found) ? found : defaultValue;
        }
        public static TSource LastOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate, TSource defaultValue)
        {
            Need(source, "source");
            Need(predicate, "predicate");
            TSource found;
            return TryLast(source, predicate, out found) ? found : defaultValue;
        }
        public static TSource SingleOrDefault<TSource>(this IEnumerable<TSource> source, TSource defaultValue)
        {
            Need(source, "source");
            TSource found;
            return TrySingle(source, null, out found) ? found : defaultValue;
        }
        public static TSource SingleOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate, TSource defaultValue)
        {
            Need(source, "source");
            Need(predicate, "predicate");
            TSource found;
            return TrySingle(source, predicate, out found) ? found : defaultValue;
        }
        public static bool TryGetNonEnumeratedCount<TSource>(this IEnumerable<TSource> source, out int count)
        {
            Need(source, "source");
            var generic = source as ICollection<TSource>;
            var plain = source as ICollection;
            count = generic != null ? generic.Count : plain != null ? plain.Count : 0;
            return generic != null || plain != null;
        }

        // ---- several sequences ---------------------------------------------------------------------------------------

        public static IEnumerable<(TFirst First, TSecond Second)> Zip<TFirst, TSecond>(this IEnumerable<TFirst> first, IEnumerable<TSecond> second)
        {
            return Zip(first, second, (one, other) => (one, other));
        }
        public static IEnumerable<(TFirst First, TSecond Second, TThird Third)> Zip<TFirst, TSecond, TThird>(this IEnumerable<TFirst> first, IEnumerable<TSecond> second, IEnumerable<TThird> third)
        {
            Need(first, "first");
            Need(second, "second");
            Need(third, "third");
            return SequenceIterators.Zip(first, second, third, (one, two, three) => (one, two, three));
        }
        public static IEnumerable<TSource> DistinctBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector)
        {
            return DistinctBy(source, keySelector, null);
        }
        public static IEnumerable<TSource> DistinctBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer)
        {
            Need(source, "source");
            Need(keySelector, "keySelector");
            return SequenceIterators.UnionBy(source, Empty<TSource>(), keySelector, comparer);
        }
        public static IEnumerable<TSource> UnionBy<TSource, TKey>(this IEnumerable<TSource> first, IEnumerable<TSource> second, Func<TSource, TKey> keySelector)
        {
            return UnionBy(first, second, keySelector, null);
        }
        public static IEnumerable<TSource> UnionBy<TSource, TKey>(this IEnumerable<TSource> first, IEnumerable<TSource> second, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer)
        {
            Need(first, "first");
            Need(second, "second");
            Need(keySelector, "keySelector");
            return SequenceIterators.UnionBy(first, second, keySelector, comparer);
        }
        public static IEnumerable<TSource> ExceptBy<TSource, TKey>(this IEnumerable<TSource> first, IEnumerable<TKey> second, Func<TSource, TKey> keySelector)
        {
            return ExceptBy(first, second, keySelector, null);
        }
        public static IEnumerable<TSource> ExceptBy<TSource, TKey>(this IEnumerable<TSource> first, IEnumerable<TKey> second, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer)
        {
            Need(first, "first");
            Need(second, "second");
            Need(keySelector, "keySelector");
            return SequenceIterators.ExceptBy(first, second, keySelector, comparer);
        }
        public static IEnumerable<TSource> IntersectBy<TSource, TKey>(this IEnumerable<TSource> first, IEnumerable<TKey> second, Func<TSource, TKey> keySelector)
        {
            return IntersectBy(first, second, keySelector, null);
        }
        public static IEnumerable<TSource> IntersectBy<TSource, TKey>(this IEnumerable<TSource> first, IEnumerable<TKey> second, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer)
        {
            Need(first, "first");
            Need(second, "second");
            Need(keySelector, "keySelector");
            return SequenceIterators.IntersectBy(first, second, keySelector, comparer);
        }
        public static IEnumerable<TResult> LeftJoin<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner, TResult> resultSelector)
        {
            Need(resultSelector, "resultSelector");
            return GroupJoin(outer, inner, outerKeySelector, innerKeySelector, (one, others) => (one, others)).SelectMany(pair => DefaultIfEmpty(pair.Item2), (pair, other) => resultSelector(pair.Item1, other));
        }
        public static IEnumerable<TResult> RightJoin<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner, TResult> resultSelector)
        {
            Need(resultSelector, "resultSelector");
            return LeftJoin(inner, outer, innerKeySelector, outerKeySelector, (one, other) => resultSelector(other, one));
        }

        // ---- order and extremes --------------------------------------------------------------------------------------

        public static IOrderedEnumerable<T> Order<T>(this IEnumerable<T> source)
        {
            return OrderBy(source, item => item);
        }
        public static IOrderedEnumerable<T> Order<T>(this IEnumerable<T> source, IComparer<T> comparer)
        {
            return OrderBy(source, item => item, comparer);
        }
        public static IOrderedEnumerable<T> OrderDescending<T>(this IEnumerable<T> source)
        {
            return OrderByDescending(source, item => item);
        }
        public static IOrderedEnumerable<T> OrderDescending<T>(this IEnumerable<T> source, IComparer<T> comparer)
        {
            return OrderByDescending(source, item => item, comparer);
        }
        public static IEnumerable<T> Shuffle<T>(this IEnumerable<T> source)
        {
            Need(source, "source");
            return SequenceIterators.Shuffle(source);
        }
        public static TSource MinBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector)
        {
            return MinBy(source, keySelector, null);
        }
        public static TSource MinBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer)
        {
            return ExtremeBy(source, keySelector, comparer, -1);
        }
        public static TSource MaxBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector)
        {
            return MaxBy(source, keySelector, null);
        }
        public static TSource MaxBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer)
        {
            return ExtremeBy(source, keySelector, comparer, 1);
        }
        public static TSource Min<TSource>(this IEnumerable<TSource> source, IComparer<TSource> comparer)
        {
            return ExtremeBy(source, item => item, comparer, -1);
        }
        public static TSource Max<TSource>(this IEnumerable<TSource> source, IComparer<TSource> comparer)
        {
            return ExtremeBy(source, item => item, comparer, 1);
        }
        /// <summary>The first element whose key is farthest in one direction; keys that are null do not count where others are.</summary>
        private static TSource ExtremeBy<TSource, TKey>(IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer, int direction)
        {
            Need(source, "source");
            Need(keySelector, "keySelector");
            if (comparer == null) comparer = Comparer<TKey>.Default;
            TSource best = default(TSource);
            TKey bestKey = default(TKey);
            bool any = false;
            foreach (TSource item in source)
            {
                TKey key = keySelector(item);
                bool better = !any || (bestKey == null ? key != null : key != null && comparer.Compare(key, bestKey) * direction > 0);
                any = true;
                if (!better) continue;
                best = item;
                bestKey = key;
            }
            if (!any && default(TSource) != null) throw new InvalidOperationException(NoElements);
            return best;
        }

        // ---- counted and gathered ------------------------------------------------------------------------------------

        public static IEnumerable<KeyValuePair<TKey, int>> CountBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> keyComparer = null)
        {
            return AggregateBy(source, keySelector, 0, (count, item) => checked(count + 1), keyComparer);
        }
        public static IEnumerable<KeyValuePair<TKey, TAccumulate>> AggregateBy<TSource, TKey, TAccumulate>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, TAccumulate seed, Func<TAccumulate, TSource, TAccumulate> func, IEqualityComparer<TKey> keyComparer = null)
        {
            return AggregateBy(source, keySelector, key => seed, func, keyComparer);
        }
        public static IEnumerable<KeyValuePair<TKey, TAccumulate>> AggregateBy<TSource, TKey, TAccumulate>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TKey, TAccumulate> seedSelector, Func<TAccumulate, TSource, TAccumulate> func, IEqualityComparer<TKey> keyComparer = null)
        {
            Need(source, "source");
            Need(keySelector, "keySelector");
            Need(seedSelector, "seedSelector");
            Need(func, "func");
            return GroupBy(source, keySelector, keyComparer).Select(group => new KeyValuePair<TKey, TAccumulate>(group.Key, Aggregate(group, seedSelector(group.Key), func)));
        }
        public static Dictionary<TKey, TValue> ToDictionary<TKey, TValue>(this IEnumerable<KeyValuePair<TKey, TValue>> source)
        {
            return ToDictionary(source, (IEqualityComparer<TKey>)null);
        }
        public static Dictionary<TKey, TValue> ToDictionary<TKey, TValue>(this IEnumerable<KeyValuePair<TKey, TValue>> source, IEqualityComparer<TKey> comparer)
        {
            return ToDictionary(source, pair => pair.Key, pair => pair.Value, comparer);
        }
        public static Dictionary<TKey, TValue> ToDictionary<TKey, TValue>(this IEnumerable<(TKey Key, TValue Value)> source)
        {
            return ToDictionary(source, pair => pair.Item1, pair => pair.Item2);
        }
        public static Dictionary<TKey, TValue> ToDictionary<TKey, TValue>(this IEnumerable<(TKey Key, TValue Value)> source, IEqualityComparer<TKey> comparer)
        {
            return ToDictionary(source, pair => pair.Item1, pair => pair.Item2, comparer);
        }
    }
}
