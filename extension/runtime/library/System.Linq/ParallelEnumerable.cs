using System.Collections;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace System.Linq
{
    /// <summary>
    /// The operators of parallel queries. What looks at each element by itself runs side by side; what has to see them all, or in their
    /// order, takes them when they have come together again.
    /// </summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.linq.parallelenumerable"/>
    public static partial class ParallelEnumerable
    {
        private const string SecondMustBeParallel = "The second data source of a binary operator must be of type System.Linq.ParallelQuery<T> rather than System.Collections.Generic.IEnumerable<T>. To fix this problem, use the AsParallel() extension method to convert the right data source to System.Linq.ParallelQuery<T>.";

        private static NotSupportedException SecondIsSequential()
        {
            return new NotSupportedException(SecondMustBeParallel);
        }
        private static void Check(object query, string name)
        {
            if (query == null) throw new ArgumentNullException(name);
        }
        private static ParallelQuery<T> Plain<T>(IEnumerable<T> sequence)
        {
            ParallelRoot<T> root = new ParallelRoot<T>(ParallelSettings.Default, settings => sequence);
            root.IsPlain = true;
            return root;
        }

        // ---- sources and how to run ----

        public static ParallelQuery<TSource> AsParallel<TSource>(this IEnumerable<TSource> source)
        {
            Check(source, "source");
            return Plain(source);
        }
        public static ParallelQuery AsParallel(this IEnumerable source)
        {
            Check(source, "source");
            return Plain(Enumerable.Cast<object>(source));
        }
        public static ParallelQuery<int> Range(int start, int count)
        {
            return Plain(Enumerable.Range(start, count));
        }
        public static ParallelQuery<TResult> Repeat<TResult>(TResult element, int count)
        {
            return Plain(Enumerable.Repeat(element, count));
        }
        public static ParallelQuery<TResult> Empty<TResult>()
        {
            return Plain(Enumerable.Empty<TResult>());
        }
        /// <summary>The order of the source is kept in any case.</summary>
        public static ParallelQuery<TSource> AsOrdered<TSource>(this ParallelQuery<TSource> source)
        {
            Check(source, "source");
            ParallelRoot<TSource> root = source as ParallelRoot<TSource>;
            if (root == null || !root.IsPlain) throw new InvalidOperationException("AsOrdered may only be called on the result of AsParallel, ParallelEnumerable.Range, or ParallelEnumerable.Repeat.");
            return new ParallelTold<TSource>(source, source.Settings);
        }
        public static ParallelQuery AsOrdered(this ParallelQuery source)
        {
            Check(source, "source");
            ParallelQuery<object> typed = source as ParallelQuery<object>;
            if (typed == null) throw new InvalidOperationException("Non-generic AsOrdered may only be called on the result of the non-generic AsParallel.");
            return AsOrdered(typed);
        }
        public static ParallelQuery<TSource> AsUnordered<TSource>(this ParallelQuery<TSource> source)
        {
            Check(source, "source");
            return new ParallelTold<TSource>(source, source.Settings);
        }
        public static IEnumerable<TSource> AsSequential<TSource>(this ParallelQuery<TSource> source)
        {
            Check(source, "source");
            return source.Merged(source.Settings);
        }
        public static IEnumerable<TSource> AsEnumerable<TSource>(this ParallelQuery<TSource> source)
        {
            return AsSequential(source);
        }
        public static ParallelQuery<TSource> WithCancellation<TSource>(this ParallelQuery<TSource> source, CancellationToken cancellationToken)
        {
            Check(source, "source");
            return new ParallelTold<TSource>(source, source.Settings.With(cancellationToken));
        }
        public static ParallelQuery<TSource> WithDegreeOfParallelism<TSource>(this ParallelQuery<TSource> source, int degreeOfParallelism)
        {
            Check(source, "source");
            if (degreeOfParallelism < 1 || degreeOfParallelism > 512) throw new ArgumentOutOfRangeException("degreeOfParallelism");
            return new ParallelTold<TSource>(source, source.Settings.With(degreeOfParallelism));
        }
        public static ParallelQuery<TSource> WithExecutionMode<TSource>(this ParallelQuery<TSource> source, ParallelExecutionMode executionMode)
        {
            Check(source, "source");
            if (executionMode != ParallelExecutionMode.Default && executionMode != ParallelExecutionMode.ForceParallelism) throw new ArgumentException("The executionMode argument contains an invalid value.");
            return new ParallelTold<TSource>(source, source.Settings.With(executionMode));
        }
        public static ParallelQuery<TSource> WithMergeOptions<TSource>(this ParallelQuery<TSource> source, ParallelMergeOptions mergeOptions)
        {
            Check(source, "source");
            if (mergeOptions < ParallelMergeOptions.Default || mergeOptions > ParallelMergeOptions.FullyBuffered) throw new ArgumentException("The mergeOptions argument contains an invalid value.");
            return new ParallelTold<TSource>(source, source.Settings.With(mergeOptions));
        }
        public static void ForAll<TSource>(this ParallelQuery<TSource> source, Action<TSource> action)
        {
            Check(source, "source");
            if (action == null) throw new ArgumentNullException("action");
            ParallelQuery<bool> done = new ParallelStage<TSource, bool>(source, delegate(TSource item, Action<bool> take) { action(item); });
            // It gives nothing, so all of it runs.
            Enumerable.Any(done);
        }
        public static ParallelQuery<TResult> Cast<TResult>(this ParallelQuery source)
        {
            Check(source, "source");
            return source.Casted<TResult>();
        }
        public static ParallelQuery<TResult> OfType<TResult>(this ParallelQuery source)
        {
            Check(source, "source");
            return source.OfTypes<TResult>();
        }

        // ---- accumulators of their own for parts of the elements ----

        public static TResult Aggregate<TSource, TAccumulate, TResult>(this ParallelQuery<TSource> source, TAccumulate seed, Func<TAccumulate, TSource, TAccumulate> updateAccumulatorFunc, Func<TAccumulate, TAccumulate, TAccumulate> combineAccumulatorsFunc, Func<TAccumulate, TResult> resultSelector)
        {
            return Aggregate(source, () => seed, updateAccumulatorFunc, combineAccumulatorsFunc, resultSelector);
        }
        public static TResult Aggregate<TSource, TAccumulate, TResult>(this ParallelQuery<TSource> source, Func<TAccumulate> seedFactory, Func<TAccumulate, TSource, TAccumulate> updateAccumulatorFunc, Func<TAccumulate, TAccumulate, TAccumulate> combineAccumulatorsFunc, Func<TAccumulate, TResult> resultSelector)
        {
            Check(source, "source");
            if (seedFactory == null) throw new ArgumentNullException("seedFactory");
            if (updateAccumulatorFunc == null) throw new ArgumentNullException("updateAccumulatorFunc");
            if (combineAccumulatorsFunc == null) throw new ArgumentNullException("combineAccumulatorsFunc");
            if (resultSelector == null) throw new ArgumentNullException("resultSelector");
            TSource[] all = Enumerable.ToArray(source);
            return ParallelErrors.Gathered(source.Settings, delegate
            {
                int parts = Math.Max(Math.Min(source.Settings.DegreeNow, all.Length), 1);
                TAccumulate[] sums = new TAccumulate[parts];
                ParallelOptions options = new ParallelOptions();
                options.MaxDegreeOfParallelism = parts;
                options.CancellationToken = source.Settings.TokenNow;
                Parallel.For(0, parts, options, delegate(int part)
                {
                    TAccumulate sum = seedFactory();
                    int end = (int)((long)all.Length * (part + 1) / parts);
                    for (int i = (int)((long)all.Length * part / parts); i < end; i++) sum = updateAccumulatorFunc(sum, all[i]);
                    sums[part] = sum;
                });
                TAccumulate whole = sums[0];
                for (int i = 1; i < parts; i++) whole = combineAccumulatorsFunc(whole, sums[i]);
                return resultSelector(whole);
            });
        }
        /// <summary>That there is no element is told as it is.</summary>
        private static TSource Folded<TSource>(ParallelQuery<TSource> source, Func<TSource, TSource, TSource> func)
        {
            TSource[] all = Enumerable.ToArray(source);
            return all.Length == 0 ? Enumerable.First(all) : ParallelErrors.Gathered(source.Settings, () => Enumerable.Aggregate(all, func));
        }

        private static TSource Only<TSource>(ParallelQuery<TSource> source, bool mayBeNone)
        {
            List<TSource> found = Enumerable.ToList(Enumerable.Take(source, 2));
            if (found.Count > 1) throw new InvalidOperationException("Sequence contains more than one matching element");
            return mayBeNone ? Enumerable.FirstOrDefault(found) : Enumerable.First(found);
        }

        // ---- operators of sequences ----

        public static ParallelQuery<TSource> Where<TSource>(this ParallelQuery<TSource> source, Func<TSource, bool> predicate)
        {
            Check(source, "source");
            if (predicate == null) throw new ArgumentNullException("predicate");
            return new ParallelStage<TSource, TSource>(source, delegate(TSource item, Action<TSource> take) { if (predicate(item)) take(item); });
        }
        public static ParallelQuery<TSource> Where<TSource>(this ParallelQuery<TSource> source, Func<TSource, int, bool> predicate)
        {
            Check(source, "source");
            if (predicate == null) throw new ArgumentNullException("predicate");
            return new ParallelRoot<TSource>(source.Settings, settings => Enumerable.Where(source.Merged(settings), predicate));
        }
        public static ParallelQuery<TResult> Select<TSource, TResult>(this ParallelQuery<TSource> source, Func<TSource, TResult> selector)
        {
            Check(source, "source");
            if (selector == null) throw new ArgumentNullException("selector");
            return new ParallelStage<TSource, TResult>(source, delegate(TSource item, Action<TResult> take) { take(selector(item)); });
        }
        public static ParallelQuery<TResult> Select<TSource, TResult>(this ParallelQuery<TSource> source, Func<TSource, int, TResult> selector)
        {
            Check(source, "source");
            if (selector == null) throw new ArgumentNullException("selector");
            return new ParallelRoot<TResult>(source.Settings, settings => Enumerable.Select(source.Merged(settings), selector));
        }
        public static ParallelQuery<TResult> SelectMany<TSource, TResult>(this ParallelQuery<TSource> source, Func<TSource, IEnumerable<TResult>> selector)
        {
            Check(source, "source");
            if (selector == null) throw new ArgumentNullException("selector");
            return new ParallelStage<TSource, TResult>(source, delegate(TSource item, Action<TResult> take)
            {
                foreach (TResult result in selector(item)) take(result);
            });
        }
        public static ParallelQuery<TResult> SelectMany<TSource, TResult>(this ParallelQuery<TSource> source, Func<TSource, int, IEnumerable<TResult>> selector)
        {
            Check(source, "source");
            if (selector == null) throw new ArgumentNullException("selector");
            return new ParallelRoot<TResult>(source.Settings, settings => Enumerable.SelectMany(source.Merged(settings), selector));
        }
        public static ParallelQuery<TResult> SelectMany<TSource, TCollection, TResult>(this ParallelQuery<TSource> source, Func<TSource, IEnumerable<TCollection>> collectionSelector, Func<TSource, TCollection, TResult> resultSelector)
        {
            Check(source, "source");
            if (collectionSelector == null) throw new ArgumentNullException("collectionSelector");
            if (resultSelector == null) throw new ArgumentNullException("resultSelector");
            return new ParallelStage<TSource, TResult>(source, delegate(TSource item, Action<TResult> take)
            {
                foreach (TCollection inner in collectionSelector(item)) take(resultSelector(item, inner));
            });
        }
        public static ParallelQuery<TResult> SelectMany<TSource, TCollection, TResult>(this ParallelQuery<TSource> source, Func<TSource, int, IEnumerable<TCollection>> collectionSelector, Func<TSource, TCollection, TResult> resultSelector)
        {
            Check(source, "source");
            if (collectionSelector == null) throw new ArgumentNullException("collectionSelector");
            if (resultSelector == null) throw new ArgumentNullException("resultSelector");
            return new ParallelRoot<TResult>(source.Settings, settings => Enumerable.SelectMany(source.Merged(settings), collectionSelector, resultSelector));
        }
        public static ParallelQuery<TSource> Take<TSource>(this ParallelQuery<TSource> source, int count)
        {
            Check(source, "source");
            return new ParallelRoot<TSource>(source.Settings, settings => Enumerable.Take(source.Merged(settings), count));
        }
        public static ParallelQuery<TSource> TakeWhile<TSource>(this ParallelQuery<TSource> source, Func<TSource, bool> predicate)
        {
            Check(source, "source");
            if (predicate == null) throw new ArgumentNullException("predicate");
            return new ParallelRoot<TSource>(source.Settings, settings => Enumerable.TakeWhile(source.Merged(settings), predicate));
        }
        public static ParallelQuery<TSource> TakeWhile<TSource>(this ParallelQuery<TSource> source, Func<TSource, int, bool> predicate)
        {
            Check(source, "source");
            if (predicate == null) throw new ArgumentNullException("predicate");
            return new ParallelRoot<TSource>(source.Settings, settings => Enumerable.TakeWhile(source.Merged(settings), predicate));
        }
        public static ParallelQuery<TSource> Skip<TSource>(this ParallelQuery<TSource> source, int count)
        {
            Check(source, "source");
            return new ParallelRoot<TSource>(source.Settings, settings => Enumerable.Skip(source.Merged(settings), count));
        }
        public static ParallelQuery<TSource> SkipWhile<TSource>(this ParallelQuery<TSource> source, Func<TSource, bool> predicate)
        {
            Check(source, "source");
            if (predicate == null) throw new ArgumentNullException("predicate");
            return new ParallelRoot<TSource>(source.Settings, settings => Enumerable.SkipWhile(source.Merged(settings), predicate));
        }
        public static ParallelQuery<TSource> SkipWhile<TSource>(this ParallelQuery<TSource> source, Func<TSource, int, bool> predicate)
        {
            Check(source, "source");
            if (predicate == null) throw new ArgumentNullException("predicate");
            return new ParallelRoot<TSource>(source.Settings, settings => Enumerable.SkipWhile(source.Merged(settings), predicate));
        }
        public static ParallelQuery<TSource> DefaultIfEmpty<TSource>(this ParallelQuery<TSource> source)
        {
            Check(source, "source");
            return new ParallelRoot<TSource>(source.Settings, settings => Enumerable.DefaultIfEmpty(source.Merged(settings)));
        }
        public static ParallelQuery<TSource> DefaultIfEmpty<TSource>(this ParallelQuery<TSource> source, TSource defaultValue)
        {
            Check(source, "source");
            return new ParallelRoot<TSource>(source.Settings, settings => Enumerable.DefaultIfEmpty(source.Merged(settings), defaultValue));
        }
        public static ParallelQuery<TSource> Concat<TSource>(this ParallelQuery<TSource> first, ParallelQuery<TSource> second)
        {
            Check(first, "first");
            Check(second, "second");
            return new ParallelRoot<TSource>(first.Settings.And(second.Settings), settings => Enumerable.Concat(first.Merged(settings), second.Merged(settings)));
        }
        [Obsolete(SecondMustBeParallel)]
        public static ParallelQuery<TSource> Concat<TSource>(this ParallelQuery<TSource> first, IEnumerable<TSource> second)
        {
            throw SecondIsSequential();
        }
        public static ParallelQuery<TResult> Zip<TFirst, TSecond, TResult>(this ParallelQuery<TFirst> first, ParallelQuery<TSecond> second, Func<TFirst, TSecond, TResult> resultSelector)
        {
            Check(first, "first");
            Check(second, "second");
            if (resultSelector == null) throw new ArgumentNullException("resultSelector");
            return new ParallelRoot<TResult>(first.Settings.And(second.Settings), settings => Enumerable.Zip(first.Merged(settings), second.Merged(settings), resultSelector));
        }
        [Obsolete(SecondMustBeParallel)]
        public static ParallelQuery<TResult> Zip<TFirst, TSecond, TResult>(this ParallelQuery<TFirst> first, IEnumerable<TSecond> second, Func<TFirst, TSecond, TResult> resultSelector)
        {
            throw SecondIsSequential();
        }
        public static ParallelQuery<TSource> Distinct<TSource>(this ParallelQuery<TSource> source)
        {
            Check(source, "source");
            return new ParallelRoot<TSource>(source.Settings, settings => Enumerable.Distinct(source.Merged(settings)));
        }
        public static ParallelQuery<TSource> Distinct<TSource>(this ParallelQuery<TSource> source, IEqualityComparer<TSource> comparer)
        {
            Check(source, "source");
            return new ParallelRoot<TSource>(source.Settings, settings => Enumerable.Distinct(source.Merged(settings), comparer));
        }
        public static ParallelQuery<TSource> Union<TSource>(this ParallelQuery<TSource> first, ParallelQuery<TSource> second)
        {
            Check(first, "first");
            Check(second, "second");
            return new ParallelRoot<TSource>(first.Settings.And(second.Settings), settings => Enumerable.Union(first.Merged(settings), second.Merged(settings)));
        }
        [Obsolete(SecondMustBeParallel)]
        public static ParallelQuery<TSource> Union<TSource>(this ParallelQuery<TSource> first, IEnumerable<TSource> second)
        {
            throw SecondIsSequential();
        }
        public static ParallelQuery<TSource> Union<TSource>(this ParallelQuery<TSource> first, ParallelQuery<TSource> second, IEqualityComparer<TSource> comparer)
        {
            Check(first, "first");
            Check(second, "second");
            return new ParallelRoot<TSource>(first.Settings.And(second.Settings), settings => Enumerable.Union(first.Merged(settings), second.Merged(settings), comparer));
        }
        [Obsolete(SecondMustBeParallel)]
        public static ParallelQuery<TSource> Union<TSource>(this ParallelQuery<TSource> first, IEnumerable<TSource> second, IEqualityComparer<TSource> comparer)
        {
            throw SecondIsSequential();
        }
        public static ParallelQuery<TSource> Except<TSource>(this ParallelQuery<TSource> first, ParallelQuery<TSource> second)
        {
            Check(first, "first");
            Check(second, "second");
            return new ParallelRoot<TSource>(first.Settings.And(second.Settings), settings => Enumerable.Except(first.Merged(settings), second.Merged(settings)));
        }
        [Obsolete(SecondMustBeParallel)]
        public static ParallelQuery<TSource> Except<TSource>(this ParallelQuery<TSource> first, IEnumerable<TSource> second)
        {
            throw SecondIsSequential();
        }
        public static ParallelQuery<TSource> Except<TSource>(this ParallelQuery<TSource> first, ParallelQuery<TSource> second, IEqualityComparer<TSource> comparer)
        {
            Check(first, "first");
            Check(second, "second");
            return new ParallelRoot<TSource>(first.Settings.And(second.Settings), settings => Enumerable.Except(first.Merged(settings), second.Merged(settings), comparer));
        }
        [Obsolete(SecondMustBeParallel)]
        public static ParallelQuery<TSource> Except<TSource>(this ParallelQuery<TSource> first, IEnumerable<TSource> second, IEqualityComparer<TSource> comparer)
        {
            throw SecondIsSequential();
        }
        public static ParallelQuery<TSource> Intersect<TSource>(this ParallelQuery<TSource> first, ParallelQuery<TSource> second)
        {
            Check(first, "first");
            Check(second, "second");
            return new ParallelRoot<TSource>(first.Settings.And(second.Settings), settings => Enumerable.Intersect(first.Merged(settings), second.Merged(settings)));
        }
        [Obsolete(SecondMustBeParallel)]
        public static ParallelQuery<TSource> Intersect<TSource>(this ParallelQuery<TSource> first, IEnumerable<TSource> second)
        {
            throw SecondIsSequential();
        }
        public static ParallelQuery<TSource> Intersect<TSource>(this ParallelQuery<TSource> first, ParallelQuery<TSource> second, IEqualityComparer<TSource> comparer)
        {
            Check(first, "first");
            Check(second, "second");
            return new ParallelRoot<TSource>(first.Settings.And(second.Settings), settings => Enumerable.Intersect(first.Merged(settings), second.Merged(settings), comparer));
        }
        [Obsolete(SecondMustBeParallel)]
        public static ParallelQuery<TSource> Intersect<TSource>(this ParallelQuery<TSource> first, IEnumerable<TSource> second, IEqualityComparer<TSource> comparer)
        {
            throw SecondIsSequential();
        }
        public static ParallelQuery<IGrouping<TKey, TSource>> GroupBy<TSource, TKey>(this ParallelQuery<TSource> source, Func<TSource, TKey> keySelector)
        {
            Check(source, "source");
            if (keySelector == null) throw new ArgumentNullException("keySelector");
            return new ParallelRoot<IGrouping<TKey, TSource>>(source.Settings, settings => Enumerable.GroupBy(source.Merged(settings), keySelector));
        }
        public static ParallelQuery<IGrouping<TKey, TSource>> GroupBy<TSource, TKey>(this ParallelQuery<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer)
        {
            Check(source, "source");
            if (keySelector == null) throw new ArgumentNullException("keySelector");
            return new ParallelRoot<IGrouping<TKey, TSource>>(source.Settings, settings => Enumerable.GroupBy(source.Merged(settings), keySelector, comparer));
        }
        public static ParallelQuery<IGrouping<TKey, TElement>> GroupBy<TSource, TKey, TElement>(this ParallelQuery<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector)
        {
            Check(source, "source");
            if (keySelector == null) throw new ArgumentNullException("keySelector");
            if (elementSelector == null) throw new ArgumentNullException("elementSelector");
            return new ParallelRoot<IGrouping<TKey, TElement>>(source.Settings, settings => Enumerable.GroupBy(source.Merged(settings), keySelector, elementSelector));
        }
        public static ParallelQuery<IGrouping<TKey, TElement>> GroupBy<TSource, TKey, TElement>(this ParallelQuery<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey> comparer)
        {
            Check(source, "source");
            if (keySelector == null) throw new ArgumentNullException("keySelector");
            if (elementSelector == null) throw new ArgumentNullException("elementSelector");
            return new ParallelRoot<IGrouping<TKey, TElement>>(source.Settings, settings => Enumerable.GroupBy(source.Merged(settings), keySelector, elementSelector, comparer));
        }
        public static ParallelQuery<TResult> GroupBy<TSource, TKey, TResult>(this ParallelQuery<TSource> source, Func<TSource, TKey> keySelector, Func<TKey, IEnumerable<TSource>, TResult> resultSelector)
        {
            Check(source, "source");
            if (keySelector == null) throw new ArgumentNullException("keySelector");
            if (resultSelector == null) throw new ArgumentNullException("resultSelector");
            return new ParallelRoot<TResult>(source.Settings, settings => Enumerable.GroupBy(source.Merged(settings), keySelector, resultSelector));
        }
        public static ParallelQuery<TResult> GroupBy<TSource, TKey, TResult>(this ParallelQuery<TSource> source, Func<TSource, TKey> keySelector, Func<TKey, IEnumerable<TSource>, TResult> resultSelector, IEqualityComparer<TKey> comparer)
        {
            Check(source, "source");
            if (keySelector == null) throw new ArgumentNullException("keySelector");
            if (resultSelector == null) throw new ArgumentNullException("resultSelector");
            return new ParallelRoot<TResult>(source.Settings, settings => Enumerable.GroupBy(source.Merged(settings), keySelector, resultSelector, comparer));
        }
        public static ParallelQuery<TResult> GroupBy<TSource, TKey, TElement, TResult>(this ParallelQuery<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, Func<TKey, IEnumerable<TElement>, TResult> resultSelector)
        {
            Check(source, "source");
            if (keySelector == null) throw new ArgumentNullException("keySelector");
            if (elementSelector == null) throw new ArgumentNullException("elementSelector");
            if (resultSelector == null) throw new ArgumentNullException("resultSelector");
            return new ParallelRoot<TResult>(source.Settings, settings => Enumerable.GroupBy(source.Merged(settings), keySelector, elementSelector, resultSelector));
        }
        public static ParallelQuery<TResult> GroupBy<TSource, TKey, TElement, TResult>(this ParallelQuery<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, Func<TKey, IEnumerable<TElement>, TResult> resultSelector, IEqualityComparer<TKey> comparer)
        {
            Check(source, "source");
            if (keySelector == null) throw new ArgumentNullException("keySelector");
            if (elementSelector == null) throw new ArgumentNullException("elementSelector");
            if (resultSelector == null) throw new ArgumentNullException("resultSelector");
            return new ParallelRoot<TResult>(source.Settings, settings => Enumerable.GroupBy(source.Merged(settings), keySelector, elementSelector, resultSelector, comparer));
        }
        public static ParallelQuery<TResult> Join<TOuter, TInner, TKey, TResult>(this ParallelQuery<TOuter> outer, ParallelQuery<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner, TResult> resultSelector)
        {
            Check(outer, "outer");
            Check(inner, "inner");
            if (outerKeySelector == null) throw new ArgumentNullException("outerKeySelector");
            if (innerKeySelector == null) throw new ArgumentNullException("innerKeySelector");
            if (resultSelector == null) throw new ArgumentNullException("resultSelector");
            return new ParallelRoot<TResult>(outer.Settings.And(inner.Settings), settings => Enumerable.Join(outer.Merged(settings), inner.Merged(settings), outerKeySelector, innerKeySelector, resultSelector));
        }
        [Obsolete(SecondMustBeParallel)]
        public static ParallelQuery<TResult> Join<TOuter, TInner, TKey, TResult>(this ParallelQuery<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner, TResult> resultSelector)
        {
            throw SecondIsSequential();
        }
        public static ParallelQuery<TResult> Join<TOuter, TInner, TKey, TResult>(this ParallelQuery<TOuter> outer, ParallelQuery<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner, TResult> resultSelector, IEqualityComparer<TKey> comparer)
        {
            Check(outer, "outer");
            Check(inner, "inner");
            if (outerKeySelector == null) throw new ArgumentNullException("outerKeySelector");
            if (innerKeySelector == null) throw new ArgumentNullException("innerKeySelector");
            if (resultSelector == null) throw new ArgumentNullException("resultSelector");
            return new ParallelRoot<TResult>(outer.Settings.And(inner.Settings), settings => Enumerable.Join(outer.Merged(settings), inner.Merged(settings), outerKeySelector, innerKeySelector, resultSelector, comparer));
        }
        [Obsolete(SecondMustBeParallel)]
        public static ParallelQuery<TResult> Join<TOuter, TInner, TKey, TResult>(this ParallelQuery<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner, TResult> resultSelector, IEqualityComparer<TKey> comparer)
        {
            throw SecondIsSequential();
        }
        public static ParallelQuery<TResult> GroupJoin<TOuter, TInner, TKey, TResult>(this ParallelQuery<TOuter> outer, ParallelQuery<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, IEnumerable<TInner>, TResult> resultSelector)
        {
            Check(outer, "outer");
            Check(inner, "inner");
            if (outerKeySelector == null) throw new ArgumentNullException("outerKeySelector");
            if (innerKeySelector == null) throw new ArgumentNullException("innerKeySelector");
            if (resultSelector == null) throw new ArgumentNullException("resultSelector");
            return new ParallelRoot<TResult>(outer.Settings.And(inner.Settings), settings => Enumerable.GroupJoin(outer.Merged(settings), inner.Merged(settings), outerKeySelector, innerKeySelector, resultSelector));
        }
        [Obsolete(SecondMustBeParallel)]
        public static ParallelQuery<TResult> GroupJoin<TOuter, TInner, TKey, TResult>(this ParallelQuery<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, IEnumerable<TInner>, TResult> resultSelector)
        {
            throw SecondIsSequential();
        }
        public static ParallelQuery<TResult> GroupJoin<TOuter, TInner, TKey, TResult>(this ParallelQuery<TOuter> outer, ParallelQuery<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, IEnumerable<TInner>, TResult> resultSelector, IEqualityComparer<TKey> comparer)
        {
            Check(outer, "outer");
            Check(inner, "inner");
            if (outerKeySelector == null) throw new ArgumentNullException("outerKeySelector");
            if (innerKeySelector == null) throw new ArgumentNullException("innerKeySelector");
            if (resultSelector == null) throw new ArgumentNullException("resultSelector");
            return new ParallelRoot<TResult>(outer.Settings.And(inner.Settings), settings => Enumerable.GroupJoin(outer.Merged(settings), inner.Merged(settings), outerKeySelector, innerKeySelector, resultSelector, comparer));
        }
        [Obsolete(SecondMustBeParallel)]
        public static ParallelQuery<TResult> GroupJoin<TOuter, TInner, TKey, TResult>(this ParallelQuery<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, IEnumerable<TInner>, TResult> resultSelector, IEqualityComparer<TKey> comparer)
        {
            throw SecondIsSequential();
        }
        public static OrderedParallelQuery<TSource> OrderBy<TSource, TKey>(this ParallelQuery<TSource> source, Func<TSource, TKey> keySelector)
        {
            Check(source, "source");
            if (keySelector == null) throw new ArgumentNullException("keySelector");
            return new OrderedParallelQuery<TSource>(source.Settings, settings => Enumerable.OrderBy(source.Merged(settings), keySelector));
        }
        public static OrderedParallelQuery<TSource> OrderBy<TSource, TKey>(this ParallelQuery<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer)
        {
            Check(source, "source");
            if (keySelector == null) throw new ArgumentNullException("keySelector");
            return new OrderedParallelQuery<TSource>(source.Settings, settings => Enumerable.OrderBy(source.Merged(settings), keySelector, comparer));
        }
        public static OrderedParallelQuery<TSource> OrderByDescending<TSource, TKey>(this ParallelQuery<TSource> source, Func<TSource, TKey> keySelector)
        {
            Check(source, "source");
            if (keySelector == null) throw new ArgumentNullException("keySelector");
            return new OrderedParallelQuery<TSource>(source.Settings, settings => Enumerable.OrderByDescending(source.Merged(settings), keySelector));
        }
        public static OrderedParallelQuery<TSource> OrderByDescending<TSource, TKey>(this ParallelQuery<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer)
        {
            Check(source, "source");
            if (keySelector == null) throw new ArgumentNullException("keySelector");
            return new OrderedParallelQuery<TSource>(source.Settings, settings => Enumerable.OrderByDescending(source.Merged(settings), keySelector, comparer));
        }
        public static OrderedParallelQuery<TSource> ThenBy<TSource, TKey>(this OrderedParallelQuery<TSource> source, Func<TSource, TKey> keySelector)
        {
            Check(source, "source");
            if (keySelector == null) throw new ArgumentNullException("keySelector");
            return source.Then(all => Enumerable.ThenBy(all, keySelector));
        }
        public static OrderedParallelQuery<TSource> ThenBy<TSource, TKey>(this OrderedParallelQuery<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer)
        {
            Check(source, "source");
            if (keySelector == null) throw new ArgumentNullException("keySelector");
            return source.Then(all => Enumerable.ThenBy(all, keySelector, comparer));
        }
        public static OrderedParallelQuery<TSource> ThenByDescending<TSource, TKey>(this OrderedParallelQuery<TSource> source, Func<TSource, TKey> keySelector)
        {
            Check(source, "source");
            if (keySelector == null) throw new ArgumentNullException("keySelector");
            return source.Then(all => Enumerable.ThenByDescending(all, keySelector));
        }
        public static OrderedParallelQuery<TSource> ThenByDescending<TSource, TKey>(this OrderedParallelQuery<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer)
        {
            Check(source, "source");
            if (keySelector == null) throw new ArgumentNullException("keySelector");
            return source.Then(all => Enumerable.ThenByDescending(all, keySelector, comparer));
        }
        public static ParallelQuery<TSource> Reverse<TSource>(this ParallelQuery<TSource> source)
        {
            Check(source, "source");
            return new ParallelRoot<TSource>(source.Settings, settings => Enumerable.Reverse(source.Merged(settings)));
        }
        public static TSource[] ToArray<TSource>(this ParallelQuery<TSource> source)
        {
            Check(source, "source");
            return Enumerable.ToArray(source);
        }
        public static List<TSource> ToList<TSource>(this ParallelQuery<TSource> source)
        {
            Check(source, "source");
            return Enumerable.ToList(source);
        }
        public static Dictionary<TKey, TSource> ToDictionary<TSource, TKey>(this ParallelQuery<TSource> source, Func<TSource, TKey> keySelector)
        {
            Check(source, "source");
            if (keySelector == null) throw new ArgumentNullException("keySelector");
            return ParallelErrors.Gathered(source.Settings, () => Enumerable.ToDictionary(source, keySelector));
        }
        public static Dictionary<TKey, TSource> ToDictionary<TSource, TKey>(this ParallelQuery<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer)
        {
            Check(source, "source");
            if (keySelector == null) throw new ArgumentNullException("keySelector");
            return ParallelErrors.Gathered(source.Settings, () => Enumerable.ToDictionary(source, keySelector, comparer));
        }
        public static Dictionary<TKey, TElement> ToDictionary<TSource, TKey, TElement>(this ParallelQuery<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector)
        {
            Check(source, "source");
            if (keySelector == null) throw new ArgumentNullException("keySelector");
            if (elementSelector == null) throw new ArgumentNullException("elementSelector");
            return ParallelErrors.Gathered(source.Settings, () => Enumerable.ToDictionary(source, keySelector, elementSelector));
        }
        public static Dictionary<TKey, TElement> ToDictionary<TSource, TKey, TElement>(this ParallelQuery<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey> comparer)
        {
            Check(source, "source");
            if (keySelector == null) throw new ArgumentNullException("keySelector");
            if (elementSelector == null) throw new ArgumentNullException("elementSelector");
            return ParallelErrors.Gathered(source.Settings, () => Enumerable.ToDictionary(source, keySelector, elementSelector, comparer));
        }
        public static ILookup<TKey, TSource> ToLookup<TSource, TKey>(this ParallelQuery<TSource> source, Func<TSource, TKey> keySelector)
        {
            Check(source, "source");
            if (keySelector == null) throw new ArgumentNullException("keySelector");
            return ParallelErrors.Gathered(source.Settings, () => Enumerable.ToLookup(source, keySelector));
        }
        public static ILookup<TKey, TSource> ToLookup<TSource, TKey>(this ParallelQuery<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer)
        {
            Check(source, "source");
            if (keySelector == null) throw new ArgumentNullException("keySelector");
            return ParallelErrors.Gathered(source.Settings, () => Enumerable.ToLookup(source, keySelector, comparer));
        }
        public static ILookup<TKey, TElement> ToLookup<TSource, TKey, TElement>(this ParallelQuery<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector)
        {
            Check(source, "source");
            if (keySelector == null) throw new ArgumentNullException("keySelector");
            if (elementSelector == null) throw new ArgumentNullException("elementSelector");
            return ParallelErrors.Gathered(source.Settings, () => Enumerable.ToLookup(source, keySelector, elementSelector));
        }
        public static ILookup<TKey, TElement> ToLookup<TSource, TKey, TElement>(this ParallelQuery<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey> comparer)
        {
            Check(source, "source");
            if (keySelector == null) throw new ArgumentNullException("keySelector");
            if (elementSelector == null) throw new ArgumentNullException("elementSelector");
            return ParallelErrors.Gathered(source.Settings, () => Enumerable.ToLookup(source, keySelector, elementSelector, comparer));
        }
        public static TSource First<TSource>(this ParallelQuery<TSource> source)
        {
            Check(source, "source");
            return Enumerable.First(source);
        }
        public static TSource First<TSource>(this ParallelQuery<TSource> source, Func<TSource, bool> predicate)
        {
            return First(Where(source, predicate));
        }
        public static TSource FirstOrDefault<TSource>(this ParallelQuery<TSource> source)
        {
            Check(source, "source");
            return Enumerable.FirstOrDefault(source);
        }
        public static TSource FirstOrDefault<TSource>(this ParallelQuery<TSource> source, Func<TSource, bool> predicate)
        {
            return FirstOrDefault(Where(source, predicate));
        }
        public static TSource Last<TSource>(this ParallelQuery<TSource> source)
        {
            Check(source, "source");
            return Enumerable.Last(source);
        }
        public static TSource Last<TSource>(this ParallelQuery<TSource> source, Func<TSource, bool> predicate)
        {
            return Last(Where(source, predicate));
        }
        public static TSource LastOrDefault<TSource>(this ParallelQuery<TSource> source)
        {
            Check(source, "source");
            return Enumerable.LastOrDefault(source);
        }
        public static TSource LastOrDefault<TSource>(this ParallelQuery<TSource> source, Func<TSource, bool> predicate)
        {
            return LastOrDefault(Where(source, predicate));
        }
        public static TSource Single<TSource>(this ParallelQuery<TSource> source)
        {
            Check(source, "source");
            return Only(source, false);
        }
        public static TSource Single<TSource>(this ParallelQuery<TSource> source, Func<TSource, bool> predicate)
        {
            return Single(Where(source, predicate));
        }
        public static TSource SingleOrDefault<TSource>(this ParallelQuery<TSource> source)
        {
            Check(source, "source");
            return Only(source, true);
        }
        public static TSource SingleOrDefault<TSource>(this ParallelQuery<TSource> source, Func<TSource, bool> predicate)
        {
            return SingleOrDefault(Where(source, predicate));
        }
        public static TSource ElementAt<TSource>(this ParallelQuery<TSource> source, int index)
        {
            Check(source, "source");
            return Enumerable.ElementAt(source, index);
        }
        public static TSource ElementAtOrDefault<TSource>(this ParallelQuery<TSource> source, int index)
        {
            Check(source, "source");
            return Enumerable.ElementAtOrDefault(source, index);
        }
        public static bool Any<TSource>(this ParallelQuery<TSource> source)
        {
            Check(source, "source");
            return Enumerable.Any(source);
        }
        public static bool Any<TSource>(this ParallelQuery<TSource> source, Func<TSource, bool> predicate)
        {
            return Any(Where(source, predicate));
        }
        public static bool All<TSource>(this ParallelQuery<TSource> source, Func<TSource, bool> predicate)
        {
            Check(source, "source");
            if (predicate == null) throw new ArgumentNullException("predicate");
            return !Any(source, item => !predicate(item));
        }
        public static bool Contains<TSource>(this ParallelQuery<TSource> source, TSource value)
        {
            Check(source, "source");
            return ParallelErrors.Gathered(source.Settings, () => Enumerable.Contains(source, value));
        }
        public static bool Contains<TSource>(this ParallelQuery<TSource> source, TSource value, IEqualityComparer<TSource> comparer)
        {
            Check(source, "source");
            return ParallelErrors.Gathered(source.Settings, () => Enumerable.Contains(source, value, comparer));
        }
        public static bool SequenceEqual<TSource>(this ParallelQuery<TSource> first, ParallelQuery<TSource> second)
        {
            Check(first, "first");
            Check(second, "second");
            ParallelSettings settings = first.Settings.And(second.Settings);
            return ParallelErrors.Gathered(settings, () => Enumerable.SequenceEqual(first.Merged(settings), second.Merged(settings)));
        }
        [Obsolete(SecondMustBeParallel)]
        public static bool SequenceEqual<TSource>(this ParallelQuery<TSource> first, IEnumerable<TSource> second)
        {
            throw SecondIsSequential();
        }
        public static bool SequenceEqual<TSource>(this ParallelQuery<TSource> first, ParallelQuery<TSource> second, IEqualityComparer<TSource> comparer)
        {
            Check(first, "first");
            Check(second, "second");
            ParallelSettings settings = first.Settings.And(second.Settings);
            return ParallelErrors.Gathered(settings, () => Enumerable.SequenceEqual(first.Merged(settings), second.Merged(settings), comparer));
        }
        [Obsolete(SecondMustBeParallel)]
        public static bool SequenceEqual<TSource>(this ParallelQuery<TSource> first, IEnumerable<TSource> second, IEqualityComparer<TSource> comparer)
        {
            throw SecondIsSequential();
        }
        public static int Count<TSource>(this ParallelQuery<TSource> source)
        {
            Check(source, "source");
            return Enumerable.Count(source);
        }
        public static int Count<TSource>(this ParallelQuery<TSource> source, Func<TSource, bool> predicate)
        {
            return Count(Where(source, predicate));
        }
        public static long LongCount<TSource>(this ParallelQuery<TSource> source)
        {
            Check(source, "source");
            return Enumerable.LongCount(source);
        }
        public static long LongCount<TSource>(this ParallelQuery<TSource> source, Func<TSource, bool> predicate)
        {
            return LongCount(Where(source, predicate));
        }
        public static TSource Aggregate<TSource>(this ParallelQuery<TSource> source, Func<TSource, TSource, TSource> func)
        {
            Check(source, "source");
            if (func == null) throw new ArgumentNullException("func");
            return Folded(source, func);
        }
        public static TAccumulate Aggregate<TSource, TAccumulate>(this ParallelQuery<TSource> source, TAccumulate seed, Func<TAccumulate, TSource, TAccumulate> func)
        {
            Check(source, "source");
            if (func == null) throw new ArgumentNullException("func");
            return ParallelErrors.Gathered(source.Settings, () => Enumerable.Aggregate(source, seed, func));
        }
        public static TResult Aggregate<TSource, TAccumulate, TResult>(this ParallelQuery<TSource> source, TAccumulate seed, Func<TAccumulate, TSource, TAccumulate> func, Func<TAccumulate, TResult> resultSelector)
        {
            Check(source, "source");
            if (func == null) throw new ArgumentNullException("func");
            if (resultSelector == null) throw new ArgumentNullException("resultSelector");
            return ParallelErrors.Gathered(source.Settings, () => Enumerable.Aggregate(source, seed, func, resultSelector));
        }
    }
}
