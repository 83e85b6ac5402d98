using System.Collections;
using System.Collections.Generic;

namespace System.Linq
{
    /// <summary>Queries over sequences.</summary>
    /// <remarks>What gives a sequence is deferred (see `SequenceIterators`); its arguments are checked at once.</remarks>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.linq.enumerable"/>
    public static partial class Enumerable
    {
        private const string NoElements = "Sequence contains no elements";
        private const string NoMatch = "Sequence contains no matching element";
        private const string MoreThanOneElement = "Sequence contains more than one element";
        private const string MoreThanOneMatch = "Sequence contains more than one matching element";

        private static void Need(object argument, string name)
        {
            if (argument == null) throw new ArgumentNullException(name);
        }

        // ---- sequences from nothing --------------------------------------------------------------------------------

        public static IEnumerable<TResult> Empty<TResult>()
        {
            return Array.Empty<TResult>();
        }
        public static IEnumerable<int> Range(int start, int count)
        {
            if (count < 0 || (long)start + count - 1 > int.MaxValue) throw new ArgumentOutOfRangeException("count");
            return new RangeSequence(start, count);
        }
        public static IEnumerable<TResult> Repeat<TResult>(TResult element, int count)
        {
            if (count < 0) throw new ArgumentOutOfRangeException("count");
            return SequenceIterators.Repeat(element, count);
        }

        // ---- filtering and projecting ------------------------------------------------------------------------------

        public static IEnumerable<TSource> Where<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
        {
            Need(source, "source");
            Need(predicate, "predicate");
            return new WhereSequence<TSource>(source, predicate);
        }
        public static IEnumerable<TSource> Where<TSource>(this IEnumerable<TSource> source, Func<TSource, int, bool> predicate)
        {
            Need(source, "source");
            Need(predicate, "predicate");
            return SequenceIterators.WhereIndexed(source, predicate);
        }
        public static IEnumerable<TResult> Select<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, TResult> selector)
        {
            Need(source, "source");
            Need(selector, "selector");
            return new SelectSequence<TSource, TResult>(source, selector);
        }
        public static IEnumerable<TResult> Select<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, int, TResult> selector)
        {
            Need(source, "source");
            Need(selector, "selector");
            return new SelectIndexedSequence<TSource, TResult>(source, selector);
        }
        public static IEnumerable<TResult> SelectMany<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, IEnumerable<TResult>> selector)
        {
            Need(source, "source");
            Need(selector, "selector");
            return SequenceIterators.SelectMany(source, selector);
        }
        public static IEnumerable<TResult> SelectMany<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, int, IEnumerable<TResult>> selector)
        {
            Need(source, "source");
            Need(selector, "selector");
            return SequenceIterators.SelectManyIndexed(source, selector);
        }
        public static IEnumerable<TResult> SelectMany<TSource, TCollection, TResult>(this IEnumerable<TSource> source, Func<TSource, IEnumerable<TCollection>> collectionSelector, Func<TSource, TCollection, TResult> resultSelector)
        {
            Need(source, "source");
            Need(collectionSelector, "collectionSelector");
            Need(resultSelector, "resultSelector");
            return SequenceIterators.SelectManyPairs(source, collectionSelector, resultSelector);
        }
        public static IEnumerable<TResult> SelectMany<TSource, TCollection, TResult>(this IEnumerable<TSource> source, Func<TSource, int, IEnumerable<TCollection>> collectionSelector, Func<TSource, TCollection, TResult> resultSelector)
        {
            Need(source, "source");
            Need(collectionSelector, "collectionSelector");
            Need(resultSelector, "resultSelector");
            return SequenceIterators.SelectManyPairsIndexed(source, collectionSelector, resultSelector);
        }
        public static IEnumerable<TResult> OfType<TResult>(this IEnumerable source)
        {
            Need(source, "source");
            return SequenceIterators.OfType<TResult>(source);
        }
        public static IEnumerable<TResult> Cast<TResult>(this IEnumerable source)
        {
            IEnumerable<TResult> typed = source as IEnumerable<TResult>;
            if (typed != null) return typed;
            Need(source, "source");
            return SequenceIterators.Cast<TResult>(source);
        }
        public static IEnumerable<TSource> AsEnumerable<TSource>(this IEnumerable<TSource> source)
        {
            return source;
        }

        // ---- parts -------------------------------------------------------------------------------------------------

        public static IEnumerable<TSource> Take<TSource>(this IEnumerable<TSource> source, int count)
        {
            Need(source, "source");
            return SequenceIterators.Take(source, count);
        }
        public static IEnumerable<TSource> TakeLast<TSource>(this IEnumerable<TSource> source, int count)
        {
            Need(source, "source");
            return SequenceIterators.TakeLast(source, count);
        }
        public static IEnumerable<TSource> TakeWhile<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
        {
            Need(source, "source");
            Need(predicate, "predicate");
            return SequenceIterators.TakeWhile(source, predicate);
        }
        public static IEnumerable<TSource> TakeWhile<TSource>(this IEnumerable<TSource> source, Func<TSource, int, bool> predicate)
        {
            Need(source, "source");
            Need(predicate, "predicate");
            return SequenceIterators.TakeWhileIndexed(source, predicate);
        }
        public static IEnumerable<TSource> Skip<TSource>(this IEnumerable<TSource> source, int count)
        {
            Need(source, "source");
            return SequenceIterators.Skip(source, count);
        }
        public static IEnumerable<TSource> SkipLast<TSource>(this IEnumerable<TSource> source, int count)
        {
            Need(source, "source");
            return SequenceIterators.SkipLast(source, count < 0 ? 0 : count);
        }
        public static IEnumerable<TSource> SkipWhile<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
        {
            Need(source, "source");
            Need(predicate, "predicate");
            return SequenceIterators.SkipWhile(source, predicate);
        }
        public static IEnumerable<TSource> SkipWhile<TSource>(this IEnumerable<TSource> source, Func<TSource, int, bool> predicate)
        {
            Need(source, "source");
            Need(predicate, "predicate");
            return SequenceIterators.SkipWhileIndexed(source, predicate);
        }
        public static IEnumerable<TSource> DefaultIfEmpty<TSource>(this IEnumerable<TSource> source)
        {
            return DefaultIfEmpty(source, default(TSource));
        }
        public static IEnumerable<TSource> DefaultIfEmpty<TSource>(this IEnumerable<TSource> source, TSource defaultValue)
        {
            Need(source, "source");
            return SequenceIterators.DefaultIfEmpty(source, defaultValue);
        }

        // ---- several sequences together ----------------------------------------------------------------------------

        public static IEnumerable<TSource> Concat<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second)
        {
            Need(first, "first");
            Need(second, "second");
            return SequenceIterators.Concat(first, second);
        }
        public static IEnumerable<TSource> Append<TSource>(this IEnumerable<TSource> source, TSource element)
        {
            Need(source, "source");
            return SequenceIterators.Append(source, element);
        }
        public static IEnumerable<TSource> Prepend<TSource>(this IEnumerable<TSource> source, TSource element)
        {
            Need(source, "source");
            return SequenceIterators.Prepend(source, element);
        }
        public static IEnumerable<TResult> Zip<TFirst, TSecond, TResult>(this IEnumerable<TFirst> first, IEnumerable<TSecond> second, Func<TFirst, TSecond, TResult> resultSelector)
        {
            Need(first, "first");
            Need(second, "second");
            Need(resultSelector, "resultSelector");
            return SequenceIterators.Zip(first, second, resultSelector);
        }
        public static IEnumerable<TSource> Distinct<TSource>(this IEnumerable<TSource> source)
        {
            return Distinct(source, null);
        }
        public static IEnumerable<TSource> Distinct<TSource>(this IEnumerable<TSource> source, IEqualityComparer<TSource> comparer)
        {
            Need(source, "source");
            return SequenceIterators.Distinct(source, comparer);
        }
        public static IEnumerable<TSource> Union<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second)
        {
            return Union(first, second, null);
        }
        public static IEnumerable<TSource> Union<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second, IEqualityComparer<TSource> comparer)
        {
            Need(first, "first");
            Need(second, "second");
            return SequenceIterators.Union(first, second, comparer);
        }
        public static IEnumerable<TSource> Except<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second)
        {
            return Except(first, second, null);
        }
        public static IEnumerable<TSource> Except<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second, IEqualityComparer<TSource> comparer)
        {
            Need(first, "first");
            Need(second, "second");
            return SequenceIterators.Except(first, second, comparer);
        }
        public static IEnumerable<TSource> Intersect<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second)
        {
            return Intersect(first, second, null);
        }
        public static IEnumerable<TSource> Intersect<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second, IEqualityComparer<TSource> comparer)
        {
            Need(first, "first");
            Need(second, "second");
            return SequenceIterators.Intersect(first, second, comparer);
        }

        // ---- groups and joins --------------------------------------------------------------------------------------

        public static IEnumerable<IGrouping<TKey, TSource>> GroupBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector)
        {
            return GroupBy(source, keySelector, item => item, null);
        }
        public static IEnumerable<IGrouping<TKey, TSource>> GroupBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer)
        {
            return GroupBy(source, keySelector, item => item, comparer);
        }
        public static IEnumerable<IGrouping<TKey, TElement>> GroupBy<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector)
        {
            return GroupBy(source, keySelector, elementSelector, null);
        }
        public static IEnumerable<IGrouping<TKey, TElement>> GroupBy<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey> comparer)
        {
            Need(source, "source");
            Need(keySelector, "keySelector");
            Need(elementSelector, "elementSelector");
            return SequenceIterators.GroupBy(source, keySelector, elementSelector, comparer);
        }
        public static IEnumerable<TResult> GroupBy<TSource, TKey, TResult>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TKey, IEnumerable<TSource>, TResult> resultSelector)
        {
            return GroupBy(source, keySelector, item => item, resultSelector, null);
        }
        public static IEnumerable<TResult> GroupBy<TSource, TKey, TResult>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TKey, IEnumerable<TSource>, TResult> resultSelector, IEqualityComparer<TKey> comparer)
        {
            return GroupBy(source, keySelector, item => item, resultSelector, comparer);
        }
        public static IEnumerable<TResult> GroupBy<TSource, TKey, TElement, TResult>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, Func<TKey, IEnumerable<TElement>, TResult> resultSelector)
        {
            return GroupBy(source, keySelector, elementSelector, resultSelector, null);
        }
        public static IEnumerable<TResult> GroupBy<TSource, TKey, TElement, TResult>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, Func<TKey, IEnumerable<TElement>, TResult> resultSelector, IEqualityComparer<TKey> comparer)
        {
            Need(source, "source");
            Need(keySelector, "keySelector");
            Need(elementSelector, "elementSelector");
            Need(resultSelector, "resultSelector");
            return SequenceIterators.GroupByResult(source, keySelector, elementSelector, resultSelector, comparer);
        }
        public static IEnumerable<TResult> Join<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner, TResult> resultSelector)
        {
            return Join(outer, inner, outerKeySelector, innerKeySelector, resultSelector, null);
        }
        public static IEnumerable<TResult> Join<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner, TResult> resultSelector, IEqualityComparer<TKey> comparer)
        {
            Need(outer, "outer");
            Need(inner, "inner");
            Need(outerKeySelector, "outerKeySelector");
            Need(innerKeySelector, "innerKeySelector");
            Need(resultSelector, "resultSelector");
            return SequenceIterators.Join(outer, inner, outerKeySelector, innerKeySelector, resultSelector, comparer);
        }
        public static IEnumerable<TResult> GroupJoin<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, IEnumerable<TInner>, TResult> resultSelector)
        {
            return GroupJoin(outer, inner, outerKeySelector, innerKeySelector, resultSelector, null);
        }
        public static IEnumerable<TResult> GroupJoin<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, IEnumerable<TInner>, TResult> resultSelector, IEqualityComparer<TKey> comparer)
        {
            Need(outer, "outer");
            Need(inner, "inner");
            Need(outerKeySelector, "outerKeySelector");
            Need(innerKeySelector, "innerKeySelector");
            Need(resultSelector, "resultSelector");
            return SequenceIterators.GroupJoin(outer, inner, outerKeySelector, innerKeySelector, resultSelector, comparer);
        }

        // ---- order -------------------------------------------------------------------------------------------------

        public static IOrderedEnumerable<TSource> OrderBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector)
        {
            return OrderBy(source, keySelector, null);
        }
        public static IOrderedEnumerable<TSource> OrderBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer)
        {
            Need(source, "source");
            Need(keySelector, "keySelector");
            return new OrderedSequence<TSource, TKey>(source, null, keySelector, comparer, false);
        }
        public static IOrderedEnumerable<TSource> OrderByDescending<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector)
        {
            return OrderByDescending(source, keySelector, null);
        }
        public static IOrderedEnumerable<TSource> OrderByDescending<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer)
        {
            Need(source, "source");
            Need(keySelector, "keySelector");
            return new OrderedSequence<TSource, TKey>(source, null, keySelector, comparer, true);
        }
        public static IOrderedEnumerable<TSource> ThenBy<TSource, TKey>(this IOrderedEnumerable<TSource> source, Func<TSource, TKey> keySelector)
        {
            return ThenBy(source, keySelector, null);
        }
        public static IOrderedEnumerable<TSource> ThenBy<TSource, TKey>(this IOrderedEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer)
        {
            Need(source, "source");
            return source.CreateOrderedEnumerable(keySelector, comparer, false);
        }
        public static IOrderedEnumerable<TSource> ThenByDescending<TSource, TKey>(this IOrderedEnumerable<TSource> source, Func<TSource, TKey> keySelector)
        {
            return ThenByDescending(source, keySelector, null);
        }
        public static IOrderedEnumerable<TSource> ThenByDescending<TSource, TKey>(this IOrderedEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer)
        {
            Need(source, "source");
            return source.CreateOrderedEnumerable(keySelector, comparer, true);
        }
        public static IEnumerable<TSource> Reverse<TSource>(this IEnumerable<TSource> source)
        {
            Need(source, "source");
            return SequenceIterators.Reverse(source);
        }

        // ---- collections of the elements ---------------------------------------------------------------------------

        public static TSource[] ToArray<TSource>(this IEnumerable<TSource> source)
        {
            Need(source, "source");
            ICollection<TSource> collection = source as ICollection<TSource>;
            if (collection == null) return new List<TSource>(source).ToArray();
            TSource[] items = new TSource[collection.Count];
            collection.CopyTo(items, 0);
            return items;
        }
        public static List<TSource> ToList<TSource>(this IEnumerable<TSource> source)
        {
            Need(source, "source");
            return new List<TSource>(source);
        }
        public static HashSet<TSource> ToHashSet<TSource>(this IEnumerable<TSource> source)
        {
            return ToHashSet(source, null);
        }
        public static HashSet<TSource> ToHashSet<TSource>(this IEnumerable<TSource> source, IEqualityComparer<TSource> comparer)
        {
            Need(source, "source");
            return new HashSet<TSource>(source, comparer);
        }
        public static Dictionary<TKey, TSource> ToDictionary<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector)
        {
            return ToDictionary(source, keySelector, item => item, null);
        }
        public static Dictionary<TKey, TSource> ToDictionary<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer)
        {
            return ToDictionary(source, keySelector, item => item, comparer);
        }
        public static Dictionary<TKey, TElement> ToDictionary<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector)
        {
            return ToDictionary(source, keySelector, elementSelector, null);
        }
        public static Dictionary<TKey, TElement> ToDictionary<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey> comparer)
        {
            Need(source, "source");
            Need(keySelector, "keySelector");
            Need(elementSelector, "elementSelector");
            Dictionary<TKey, TElement> result = new Dictionary<TKey, TElement>(comparer);
            foreach (TSource item in source) result.Add(keySelector(item), elementSelector(item));
            return result;
        }
        public static ILookup<TKey, TSource> ToLookup<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector)
        {
            return ToLookup(source, keySelector, (IEqualityComparer<TKey>)null);
        }
        public static ILookup<TKey, TSource> ToLookup<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer)
        {
            Need(source, "source");
            Need(keySelector, "keySelector");
            return Lookup<TKey, TSource>.Make(source, keySelector, comparer);
        }
        public static ILookup<TKey, TElement> ToLookup<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector)
        {
            return ToLookup(source, keySelector, elementSelector, null);
        }
        public static ILookup<TKey, TElement> ToLookup<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey> comparer)
        {
            Need(source, "source");
            Need(keySelector, "keySelector");
            Need(elementSelector, "elementSelector");
            return Lookup<TKey, TElement>.Make(source, keySelector, elementSelector, comparer);
        }

        // ---- one element -------------------------------------------------------------------------------------------

        /// <summary>False when there is none.</summary>
        private static bool TryFirst<TSource>(IEnumerable<TSource> source, Func<TSource, bool> predicate, out TSource found)
        {
            foreach (TSource item in source)
            {
                if (predicate != null && !predicate(item)) continue;
                found = item;
                return true;
            }
            found = default(TSource);
            return false;
        }
        private static bool TryLast<TSource>(IEnumerable<TSource> source, Func<TSource, bool> predicate, out TSource found)
        {
            found = default(TSource);
            IList<TSource> list = source as IList<TSource>;
            if (list != null)
            {
                for (int i = list.Count - 1; i >= 0; i--)
                {
                    TSource item = list[i];
                    if (predicate != null && !predicate(item)) continue;
                    found = item;
                    return true;
                }
                return false;
            }
            bool any = false;
            foreach (TSource item in source)
            {
                if (predicate != null && !predicate(item)) continue;
                found = item;
                any = true;
            }
            return any;
        }
        private static bool TrySingle<TSource>(IEnumerable<TSource> source, Func<TSource, bool> predicate, out TSource found)
        {
            found = default(TSource);
            bool any = false;
            foreach (TSource item in source)
            {
                if (predicate != null && !predicate(item)) continue;
                if (any) throw new InvalidOperationException(predicate == null ? MoreThanOneElement : MoreThanOneMatch);
                found = item;
                any = true;
            }
            return any;
        }
        public static TSource First<TSource>(this IEnumerable<TSource> source)
        {
            Need(source, "source");
            TSource found;
            if (!TryFirst(source, null, out found)) throw new InvalidOperationException(NoElements);
            return found;
        }
        public static TSource First<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
        {
            Need(source, "source");
            Need(predicate, "predicate");
            TSource found;
            if (!TryFirst(source, predicate, out found)) throw new InvalidOperationException(NoMatch);
            return found;
        }
        public static TSource FirstOrDefault<TSource>(this IEnumerable<TSource> source)
        {
            Need(source, "source");
            TSource found;
            TryFirst(source, null, out found);
            return found;
        }
        public static TSource FirstOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
        {
            Need(source, "source");
            Need(predicate, "predicate");
            TSource found;
            TryFirst(source, predicate, out found);
            return found;
        }
        public static TSource Last<TSource>(this IEnumerable<TSource> source)
        {
            Need(source, "source");
            TSource found;
            if (!TryLast(source, null, out found)) throw new InvalidOperationException(NoElements);
            return found;
        }
        public static TSource Last<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
        {
            Need(source, "source");
            Need(predicate, "predicate");
            TSource found;
            if (!TryLast(source, predicate, out found)) throw new InvalidOperationException(NoMatch);
            return found;
        }
        public static TSource LastOrDefault<TSource>(this IEnumerable<TSource> source)
        {
            Need(source, "source");
            TSource found;
            TryLast(source, null, out found);
            return found;
        }
        public static TSource LastOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
        {
            Need(source, "source");
            Need(predicate, "predicate");
            TSource found;
            TryLast(source, predicate, out found);
            return found;
        }
        public static TSource Single<TSource>(this IEnumerable<TSource> source)
        {
            Need(source, "source");
            TSource found;
            if (!TrySingle(source, null, out found)) throw new InvalidOperationException(NoElements);
            return found;
        }
        public static TSource Single<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
        {
            Need(source, "source");
            Need(predicate, "predicate");
            TSource found;
            if (!TrySingle(source, predicate, out found)) throw new InvalidOperationException(NoMatch);
            return found;
        }
        public static TSource SingleOrDefault<TSource>(this IEnumerable<TSource> source)
        {
            Need(source, "source");
            TSource found;
            TrySingle(source, null, out found);
            return found;
        }
        public static TSource SingleOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
        {
            Need(source, "source");
            Need(predicate, "predicate");
            TSource found;
            TrySingle(source, predicate, out found);
            return found;
        }
        public static TSource ElementAt<TSource>(this IEnumerable<TSource> source, int index)
        {
            Need(source, "source");
            IList<TSource> list = source as IList<TSource>;
            if (list != null) return list[index];
            TSource found;
            if (!TryElementAt(source, index, out found)) throw new ArgumentOutOfRangeException("index");
            return found;
        }
        public static TSource ElementAtOrDefault<TSource>(this IEnumerable<TSource> source, int index)
        {
            Need(source, "source");
            TSource found;
            TryElementAt(source, index, out found);
            return found;
        }
        private static bool TryElementAt<TSource>(IEnumerable<TSource> source, int index, out TSource found)
        {
            found = default(TSource);
            if (index < 0) return false;
            IList<TSource> list = source as IList<TSource>;
            if (list != null)
            {
                if (index >= list.Count) return false;
                found = list[index];
                return true;
            }
            foreach (TSource item in source)
            {
                if (index-- > 0) continue;
                found = item;
                return true;
            }
            return false;
        }

        // ---- questions ---------------------------------------------------------------------------------------------

        public static bool Any<TSource>(this IEnumerable<TSource> source)
        {
            Need(source, "source");
            using (IEnumerator<TSource> enumerator = source.GetEnumerator()) return enumerator.MoveNext();
        }
        public static bool Any<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
        {
            Need(source, "source");
            Need(predicate, "predicate");
            foreach (TSource item in source)
            {
                if (predicate(item)) return true;
            }
            return false;
        }
        public static bool All<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
        {
            Need(source, "source");
            Need(predicate, "predicate");
            foreach (TSource item in source)
            {
                if (!predicate(item)) return false;
            }
            return true;
        }
        public static bool Contains<TSource>(this IEnumerable<TSource> source, TSource value)
        {
            ICollection<TSource> collection = source as ICollection<TSource>;
            if (collection != null) return collection.Contains(value);
            return Contains(source, value, null);
        }
        public static bool Contains<TSource>(this IEnumerable<TSource> source, TSource value, IEqualityComparer<TSource> comparer)
        {
            Need(source, "source");
            if (comparer == null) comparer = EqualityComparer<TSource>.Default;
            foreach (TSource item in source)
            {
                if (comparer.Equals(item, value)) return true;
            }
            return false;
        }
        public static bool SequenceEqual<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second)
        {
            return SequenceEqual(first, second, null);
        }
        public static bool SequenceEqual<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second, IEqualityComparer<TSource> comparer)
        {
            Need(first, "first");
            Need(second, "second");
            if (comparer == null) comparer = EqualityComparer<TSource>.Default;
            using (IEnumerator<TSource> a = first.GetEnumerator())
            using (IEnumerator<TSource> b = second.GetEnumerator())
            {
                while (a.MoveNext())
                {
                    if (!b.MoveNext() || !comparer.Equals(a.Current, b.Current)) return false;
                }
                return !b.MoveNext();
            }
        }
        public static int Count<TSource>(this IEnumerable<TSource> source)
        {
            Need(source, "source");
            ICollection<TSource> collection = source as ICollection<TSource>;
            if (collection != null) return collection.Count;
            ICollection untyped = source as ICollection;
            if (untyped != null) return untyped.Count;
            int count = 0;
            foreach (TSource item in source) count = checked(count + 1);
            return count;
        }
        public static int Count<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
        {
            Need(source, "source");
            Need(predicate, "predicate");
            int count = 0;
            foreach (TSource item in source)
            {
                if (predicate(item)) count = checked(count + 1);
            }
            return count;
        }
        public static long LongCount<TSource>(this IEnumerable<TSource> source)
        {
            Need(source, "source");
            long count = 0;
            foreach (TSource item in source) count++;
            return count;
        }
        public static long LongCount<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
        {
            Need(source, "source");
            Need(predicate, "predicate");
            long count = 0;
            foreach (TSource item in source)
            {
                if (predicate(item)) count++;
            }
            return count;
        }

        // ---- all elements in one value -----------------------------------------------------------------------------

        public static TSource Aggregate<TSource>(this IEnumerable<TSource> source, Func<TSource, TSource, TSource> func)
        {
            Need(source, "source");
            Need(func, "func");
            using (IEnumerator<TSource> enumerator = source.GetEnumerator())
            {
                if (!enumerator.MoveNext()) throw new InvalidOperationException(NoElements);
                TSource result = enumerator.Current;
                while (enumerator.MoveNext()) result = func(result, enumerator.Current);
                return result;
            }
        }
        public static TAccumulate Aggregate<TSource, TAccumulate>(this IEnumerable<TSource> source, TAccumulate seed, Func<TAccumulate, TSource, TAccumulate> func)
        {
            Need(source, "source");
            Need(func, "func");
            TAccumulate result = seed;
            foreach (TSource item in source) result = func(result, item);
            return result;
        }
        public static TResult Aggregate<TSource, TAccumulate, TResult>(this IEnumerable<TSource> source, TAccumulate seed, Func<TAccumulate, TSource, TAccumulate> func, Func<TAccumulate, TResult> resultSelector)
        {
            Need(resultSelector, "resultSelector");
            return resultSelector(Aggregate(source, seed, func));
        }
        public static TSource Min<TSource>(this IEnumerable<TSource> source)
        {
            Need(source, "source");
            return Extreme(source, -1);
        }
        public static TResult Min<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, TResult> selector)
        {
            return Min(Select(source, selector));
        }
        public static TSource Max<TSource>(this IEnumerable<TSource> source)
        {
            Need(source, "source");
            return Extreme(source, 1);
        }
        public static TResult Max<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, TResult> selector)
        {
            return Max(Select(source, selector));
        }
        /// <summary>Nulls do not count; without any other, null where the type has it.</summary>
        private static TSource Extreme<TSource>(IEnumerable<TSource> source, int sign)
        {
            Comparer<TSource> comparer = Comparer<TSource>.Default;
            TSource best = default(TSource);
            bool any = false;
            foreach (TSource item in source)
            {
                if (item == null) continue;
                if (!any || Math.Sign(comparer.Compare(item, best)) == sign) best = item;
                any = true;
            }
            if (!any && default(TSource) != null) throw new InvalidOperationException(NoElements);
            return best;
        }

        // ---- sums ---------------------------------------------------------------------------------------------------

        public static int Sum(this IEnumerable<int> source)
        {
            Need(source, "source");
            int sum = 0;
            foreach (int item in source) checked { sum += item; }
            return sum;
        }
        public static int? Sum(this IEnumerable<int?> source)
        {
            Need(source, "source");
            int sum = 0;
            foreach (int? item in source)
            {
                if (item != null) checked { sum += item.GetValueOrDefault(); }
            }
            return sum;
        }
        public static int Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, int> selector)
        {
            return Sum(Select(source, selector));
        }
        public static int? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, int?> selector)
        {
            return Sum(Select(source, selector));
        }
        public static long Sum(this IEnumerable<long> source)
        {
            Need(source, "source");
            long sum = 0;
            foreach (long item in source) checked { sum += item; }
            return sum;
        }
        public static long? Sum(this IEnumerable<long?> source)
        {
            Need(source, "source");
            long sum = 0;
            foreach (long? item in source)
            {
                if (item != null) checked { sum += item.GetValueOrDefault(); }
            }
            return sum;
        }
        public static long Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, long> selector)
        {
            return Sum(Select(source, selector));
        }
        public static long? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, long?> selector)
        {
            return Sum(Select(source, selector));
        }
        public static float Sum(this IEnumerable<float> source)
        {
            Need(source, "source");
            double sum = 0;
            foreach (float item in source) sum += item;
            return (float)sum;
        }
        public static float? Sum(this IEnumerable<float?> source)
        {
            Need(source, "source");
            double sum = 0;
            foreach (float? item in source)
            {
                if (item != null) sum += item.GetValueOrDefault();
            }
            return (float)sum;
        }
        public static float Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, float> selector)
        {
            return Sum(Select(source, selector));
        }
        public static float? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, float?> selector)
        {
            return Sum(Select(source, selector));
        }
        public static double Sum(this IEnumerable<double> source)
        {
            Need(source, "source");
            double sum = 0;
            foreach (double item in source) sum += item;
            return sum;
        }
        public static double? Sum(this IEnumerable<double?> source)
        {
            Need(source, "source");
            double sum = 0;
            foreach (double? item in source)
            {
                if (item != null) sum += item.GetValueOrDefault();
            }
            return sum;
        }
        public static double Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, double> selector)
        {
            return Sum(Select(source, selector));
        }
        public static double? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, double?> selector)
        {
            return Sum(Select(source, selector));
        }
        public static decimal Sum(this IEnumerable<decimal> source)
        {
            Need(source, "source");
            decimal sum = 0;
            foreach (decimal item in source) sum += item;
            return sum;
        }
        public static decimal? Sum(this IEnumerable<decimal?> source)
        {
            Need(source, "source");
            decimal sum = 0;
            foreach (decimal? item in source)
            {
                if (item != null) sum += item.GetValueOrDefault();
            }
            return sum;
        }
        public static decimal Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal> selector)
        {
            return Sum(Select(source, selector));
        }
        public static decimal? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal?> selector)
        {
            return Sum(Select(source, selector));
        }

        // ---- smallest and largest -----------------------------------------------------------------------------------

        public static int Min(this IEnumerable<int> source)
        {
            Need(source, "source");
            bool any = false;
            int best = 0;
            foreach (int item in source)
            {
                if (!any || item < best) best = item;
                any = true;
            }
            if (!any) throw new InvalidOperationException(NoElements);
            return best;
        }
        public static int? Min(this IEnumerable<int?> source)
        {
            Need(source, "source");
            int? best = null;
            foreach (int? item in source)
            {
                if (item == null) continue;
                int value = item.GetValueOrDefault();
                if (best == null || value < best.GetValueOrDefault()) best = value;
            }
            return best;
        }
        public static int Min<TSource>(this IEnumerable<TSource> source, Func<TSource, int> selector)
        {
            return Min(Select(source, selector));
        }
        public static int? Min<TSource>(this IEnumerable<TSource> source, Func<TSource, int?> selector)
        {
            return Min(Select(source, selector));
        }
        public static long Min(this IEnumerable<long> source)
        {
            Need(source, "source");
            bool any = false;
            long best = 0;
            foreach (long item in source)
            {
                if (!any || item < best) best = item;
                any = true;
            }
            if (!any) throw new InvalidOperationException(NoElements);
            return best;
        }
        public static long? Min(this IEnumerable<long?> source)
        {
            Need(source, "source");
            long? best = null;
            foreach (long? item in source)
            {
                if (item == null) continue;
                long value = item.GetValueOrDefault();
                if (best == null || value < best.GetValueOrDefault()) best = value;
            }
            return best;
        }
        public static long Min<TSource>(this IEnumerable<TSource> source, Func<TSource, long> selector)
        {
            return Min(Select(source, selector));
        }
        public static long? Min<TSource>(this IEnumerable<TSource> source, Func<TSource, long?> selector)
        {
            return Min(Select(source, selector));
        }
        public static float Min(this IEnumerable<float> source)
        {
            Need(source, "source");
            bool any = false;
            float best = 0;
            foreach (float item in source)
            {
                if (!any || item < best || float.IsNaN(item)) best = item;
                any = true;
            }
            if (!any) throw new InvalidOperationException(NoElements);
            return best;
        }
        public static float? Min(this IEnumerable<float?> source)
        {
            Need(source, "source");
            float? best = null;
            foreach (float? item in source)
            {
                if (item == null) continue;
                float value = item.GetValueOrDefault();
                if (best == null || value < best.GetValueOrDefault() || float.IsNaN(value)) best = value;
            }
            return best;
        }
        public static float Min<TSource>(this IEnumerable<TSource> source, Func<TSource, float> selector)
        {
            return Min(Select(source, selector));
        }
        public static float? Min<TSource>(this IEnumerable<TSource> source, Func<TSource, float?> selector)
        {
            return Min(Select(source, selector));
        }
        public static double Min(this IEnumerable<double> source)
        {
            Need(source, "source");
            bool any = false;
            double best = 0;
            foreach (double item in source)
            {
                if (!any || item < best || double.IsNaN(item)) best = item;
                any = true;
            }
            if (!any) throw new InvalidOperationException(NoElements);
            return best;
        }
        public static double? Min(this IEnumerable<double?> source)
        {
            Need(source, "source");
            double? best = null;
            foreach (double? item in source)
            {
                if (item == null) continue;
                double value = item.GetValueOrDefault();
                if (best == null || value < best.GetValueOrDefault() || double.IsNaN(value)) best = value;
            }
            return best;
        }
        public static double Min<TSource>(this IEnumerable<TSource> source, Func<TSource, double> selector)
        {
            return Min(Select(source, selector));
        }
        public static double? Min<TSource>(this IEnumerable<TSource> source, Func<TSource, double?> selector)
        {
            return Min(Select(source, selector));
        }
        public static decimal Min(this IEnumerable<decimal> source)
        {
            Need(source, "source");
            bool any = false;
            decimal best = 0;
            foreach (decimal item in source)
            {
                if (!any || item < best) best = item;
                any = true;
            }
            if (!any) throw new InvalidOperationException(NoElements);
            return best;
        }
        public static decimal? Min(this IEnumerable<decimal?> source)
        {
            Need(source, "source");
            decimal? best = null;
            foreach (decimal? item in source)
            {
                if (item == null) continue;
                decimal value = item.GetValueOrDefault();
                if (best == null || value < best.GetValueOrDefault()) best = value;
            }
            return best;
        }
        public static decimal Min<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal> selector)
        {
            return Min(Select(source, selector));
        }
        public static decimal? Min<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal?> selector)
        {
            return Min(Select(source, selector));
        }
        public static int Max(this IEnumerable<int> source)
        {
            Need(source, "source");
            bool any = false;
            int best = 0;
            foreach (int item in source)
            {
                if (!any || item > best) best = item;
                any = true;
            }
            if (!any) throw new InvalidOperationException(NoElements);
            return best;
        }
        public static int? Max(this IEnumerable<int?> source)
        {
            Need(source, "source");
            int? best = null;
            foreach (int? item in source)
            {
                if (item == null) continue;
                int value = item.GetValueOrDefault();
                if (best == null || value > best.GetValueOrDefault()) best = value;
            }
            return best;
        }
        public static int Max<TSource>(this IEnumerable<TSource> source, Func<TSource, int> selector)
        {
            return Max(Select(source, selector));
        }
        public static int? Max<TSource>(this IEnumerable<TSource> source, Func<TSource, int?> selector)
        {
            return Max(Select(source, selector));
        }
        public static long Max(this IEnumerable<long> source)
        {
            Need(source, "source");
            bool any = false;
            long best = 0;
            foreach (long item in source)
            {
                if (!any || item > best) best = item;
                any = true;
            }
            if (!any) throw new InvalidOperationException(NoElements);
            return best;
        }
        public static long? Max(this IEnumerable<long?> source)
        {
            Need(source, "source");
            long? best = null;
            foreach (long? item in source)
            {
                if (item == null) continue;
                long value = item.GetValueOrDefault();
                if (best == null || value > best.GetValueOrDefault()) best = value;
            }
            return best;
        }
        public static long Max<TSource>(this IEnumerable<TSource> source, Func<TSource, long> selector)
        {
            return Max(Select(source, selector));
        }
        public static long? Max<TSource>(this IEnumerable<TSource> source, Func<TSource, long?> selector)
        {
            return Max(Select(source, selector));
        }
        public static float Max(this IEnumerable<float> source)
        {
            Need(source, "source");
            bool any = false;
            float best = 0;
            foreach (float item in source)
            {
                if (!any || item > best || float.IsNaN(best)) best = item;
                any = true;
            }
            if (!any) throw new InvalidOperationException(NoElements);
            return best;
        }
        public static float? Max(this IEnumerable<float?> source)
        {
            Need(source, "source");
            float? best = null;
            foreach (float? item in source)
            {
                if (item == null) continue;
                float value = item.GetValueOrDefault();
                if (best == null || value > best.GetValueOrDefault() || float.IsNaN(best.GetValueOrDefault())) best = value;
            }
            return best;
        }
        public static float Max<TSource>(this IEnumerable<TSource> source, Func<TSource, float> selector)
        {
            return Max(Select(source, selector));
        }
        public static float? Max<TSource>(this IEnumerable<TSource> source, Func<TSource, float?> selector)
        {
            return Max(Select(source, selector));
        }
        public static double Max(this IEnumerable<double> source)
        {
            Need(source, "source");
            bool any = false;
            double best = 0;
            foreach (double item in source)
            {
                if (!any || item > best || double.IsNaN(best)) best = item;
                any = true;
            }
            if (!any) throw new InvalidOperationException(NoElements);
            return best;
        }
        public static double? Max(this IEnumerable<double?> source)
        {
            Need(source, "source");
            double? best = null;
            foreach (double? item in source)
            {
                if (item == null) continue;
                double value = item.GetValueOrDefault();
                if (best == null || value > best.GetValueOrDefault() || double.IsNaN(best.GetValueOrDefault())) best = value;
            }
            return best;
        }
        public static double Max<TSource>(this IEnumerable<TSource> source, Func<TSource, double> selector)
        {
            return Max(Select(source, selector));
        }
        public static double? Max<TSource>(this IEnumerable<TSource> source, Func<TSource, double?> selector)
        {
            return Max(Select(source, selector));
        }
        public static decimal Max(this IEnumerable<decimal> source)
        {
            Need(source, "source");
            bool any = false;
            decimal best = 0;
            foreach (decimal item in source)
            {
                if (!any || item > best) best = item;
                any = true;
            }
            if (!any) throw new InvalidOperationException(NoElements);
            return best;
        }
        public static decimal? Max(this IEnumerable<decimal?> source)
        {
            Need(source, "source");
            decimal? best = null;
            foreach (decimal? item in source)
            {
                if (item == null) continue;
                decimal value = item.GetValueOrDefault();
                if (best == null || value > best.GetValueOrDefault()) best = value;
            }
            return best;
        }
        public static decimal Max<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal> selector)
        {
            return Max(Select(source, selector));
        }
        public static decimal? Max<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal?> selector)
        {
            return Max(Select(source, selector));
        }

        // ---- averages -----------------------------------------------------------------------------------------------

        public static double Average(this IEnumerable<int> source)
        {
            Need(source, "source");
            long sum = 0;
            long count = 0;
            foreach (int item in source)
            {
                checked { sum += item; }
                count++;
            }
            if (count == 0) throw new InvalidOperationException(NoElements);
            return (double)sum / count;
        }
        public static double? Average(this IEnumerable<int?> source)
        {
            Need(source, "source");
            long sum = 0;
            long count = 0;
            foreach (int? item in source)
            {
                if (item == null) continue;
                checked { sum += item.GetValueOrDefault(); }
                count++;
            }
            if (count == 0) return null;
            return (double)sum / count;
        }
        public static double Average<TSource>(this IEnumerable<TSource> source, Func<TSource, int> selector)
        {
            return Average(Select(source, selector));
        }
        public static double? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, int?> selector)
        {
            return Average(Select(source, selector));
        }
        public static double Average(this IEnumerable<long> source)
        {
            Need(source, "source");
            long sum = 0;
            long count = 0;
            foreach (long item in source)
            {
                checked { sum += item; }
                count++;
            }
            if (count == 0) throw new InvalidOperationException(NoElements);
            return (double)sum / count;
        }
        public static double? Average(this IEnumerable<long?> source)
        {
            Need(source, "source");
            long sum = 0;
            long count = 0;
            foreach (long? item in source)
            {
                if (item == null) continue;
                checked { sum += item.GetValueOrDefault(); }
                count++;
            }
            if (count == 0) return null;
            return (double)sum / count;
        }
        public static double Average<TSource>(this IEnumerable<TSource> source, Func<TSource, long> selector)
        {
            return Average(Select(source, selector));
        }
        public static double? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, long?> selector)
        {
            return Average(Select(source, selector));
        }
        public static float Average(this IEnumerable<float> source)
        {
            Need(source, "source");
            double sum = 0;
            long count = 0;
            foreach (float item in source)
            {
                sum += item;
                count++;
            }
            if (count == 0) throw new InvalidOperationException(NoElements);
            return (float)(sum / count);
        }
        public static float? Average(this IEnumerable<float?> source)
        {
            Need(source, "source");
            double sum = 0;
            long count = 0;
            foreach (float? item in source)
            {
                if (item == null) continue;
                sum += item.GetValueOrDefault();
                count++;
            }
            if (count == 0) return null;
            return (float)(sum / count);
        }
        public static float Average<TSource>(this IEnumerable<TSource> source, Func<TSource, float> selector)
        {
            return Average(Select(source, selector));
        }
        public static float? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, float?> selector)
        {
            return Average(Select(source, selector));
        }
        public static double Average(this IEnumerable<double> source)
        {
            Need(source, "source");
            double sum = 0;
            long count = 0;
            foreach (double item in source)
            {
                sum += item;
                count++;
            }
            if (count == 0) throw new InvalidOperationException(NoElements);
            return sum / count;
        }
        public static double? Average(this IEnumerable<double?> source)
        {
            Need(source, "source");
            double sum = 0;
            long count = 0;
            foreach (double? item in source)
            {
                if (item == null) continue;
                sum += item.GetValueOrDefault();
                count++;
            }
            if (count == 0) return null;
            return sum / count;
        }
        public static double Average<TSource>(this IEnumerable<TSource> source, Func<TSource, double> selector)
        {
            return Average(Select(source, selector));
        }
        public static double? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, double?> selector)
        {
            return Average(Select(source, selector));
        }
        public static decimal Average(this IEnumerable<decimal> source)
        {
            Need(source, "source");
            decimal sum = 0;
            long count = 0;
            foreach (decimal item in source)
            {
                sum += item;
                count++;
            }
            if (count == 0) throw new InvalidOperationException(NoElements);
            return sum / count;
        }
        public static decimal? Average(this IEnumerable<decimal?> source)
        {
            Need(source, "source");
            decimal sum = 0;
            long count = 0;
            foreach (decimal? item in source)
            {
                if (item == null) continue;
                sum += item.GetValueOrDefault();
                count++;
            }
            if (count == 0) return null;
            return sum / count;
        }
        public static decimal Average<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal> selector)
        {
            return Average(Select(source, selector));
        }
        public static decimal? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal?> selector)
        {
            return Average(Select(source, selector));
        }
    }
}
