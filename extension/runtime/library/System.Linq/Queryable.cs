using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq.Expressions;
using System.Reflection;

namespace System.Linq
{
    /// <summary>Queries that are put together as expressions, and carried out by whoever provides them.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.linq.queryable"/>
    public static class Queryable
    {
        public static IQueryable<TElement> AsQueryable<TElement>(this IEnumerable<TElement> source)
        {
            if (source == null) throw new ArgumentNullException("source");
            return source as IQueryable<TElement> ?? new EnumerableQuery<TElement>(source);
        }
        private static Expression Call(MethodInfo method, params Expression[] arguments)
        {
            return Expression.Call(null, method, arguments);
        }
        private static Expression Source<T>(IEnumerable<T> source)
        {
            var query = source as IQueryable<T>;
            return query != null ? query.Expression : Expression.Constant(source, typeof(IEnumerable<T>));
        }

        public static IQueryable<TSource> Where<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate)
        {
            return source.Provider.CreateQuery<TSource>(Call(new Func<IQueryable<TSource>, Expression<Func<TSource, bool>>, IQueryable<TSource>>(Where<TSource>).Method, source.Expression, Expression.Quote(predicate)));
        }
        public static IQueryable<TSource> Where<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, int, bool>> predicate)
        {
            return source.Provider.CreateQuery<TSource>(Call(new Func<IQueryable<TSource>, Expression<Func<TSource, int, bool>>, IQueryable<TSource>>(Where<TSource>).Method, source.Expression, Expression.Quote(predicate)));
        }
        public static IQueryable<TSource> TakeWhile<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate)
        {
            return source.Provider.CreateQuery<TSource>(Call(new Func<IQueryable<TSource>, Expression<Func<TSource, bool>>, IQueryable<TSource>>(TakeWhile<TSource>).Method, source.Expression, Expression.Quote(predicate)));
        }
        public static IQueryable<TSource> TakeWhile<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, int, bool>> predicate)
        {
            return source.Provider.CreateQuery<TSource>(Call(new Func<IQueryable<TSource>, Expression<Func<TSource, int, bool>>, IQueryable<TSource>>(TakeWhile<TSource>).Method, source.Expression, Expression.Quote(predicate)));
        }
        public static IQueryable<TSource> SkipWhile<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate)
        {
            return source.Provider.CreateQuery<TSource>(Call(new Func<IQueryable<TSource>, Expression<Func<TSource, bool>>, IQueryable<TSource>>(SkipWhile<TSource>).Method, source.Expression, Expression.Quote(predicate)));
        }
        public static IQueryable<TSource> SkipWhile<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, int, bool>> predicate)
        {
            return source.Provider.CreateQuery<TSource>(Call(new Func<IQueryable<TSource>, Expression<Func<TSource, int, bool>>, IQueryable<TSource>>(SkipWhile<TSource>).Method, source.Expression, Expression.Quote(predicate)));
        }
        public static IQueryable<TResult> Select<TSource, TResult>(this IQueryable<TSource> source, Expression<Func<TSource, TResult>> selector)
        {
            return source.Provider.CreateQuery<TResult>(Call(new Func<IQueryable<TSource>, Expression<Func<TSource, TResult>>, IQueryable<TResult>>(Select<TSource, TResult>).Method, source.Expression, Expression.Quote(selector)));
        }
        public static IQueryable<TResult> Select<TSource, TResult>(this IQueryable<TSource> source, Expression<Func<TSource, int, TResult>> selector)
        {
            return source.Provider.CreateQuery<TResult>(Call(new Func<IQueryable<TSource>, Expression<Func<TSource, int, TResult>>, IQueryable<TResult>>(Select<TSource, TResult>).Method, source.Expression, Expression.Quote(selector)));
        }
        public static IQueryable<TResult> SelectMany<TSource, TResult>(this IQueryable<TSource> source, Expression<Func<TSource, IEnumerable<TResult>>> selector)
        {
            return source.Provider.CreateQuery<TResult>(Call(new Func<IQueryable<TSource>, Expression<Func<TSource, IEnumerable<TResult>>>, IQueryable<TResult>>(SelectMany<TSource, TResult>).Method, source.Expression, Expression.Quote(selector)));
        }
        public static IQueryable<TResult> SelectMany<TSource, TCollection, TResult>(this IQueryable<TSource> source, Expression<Func<TSource, IEnumerable<TCollection>>> collectionSelector, Expression<Func<TSource, TCollection, TResult>> resultSelector)
        {
            return source.Provider.CreateQuery<TResult>(Call(new Func<IQueryable<TSource>, Expression<Func<TSource, IEnumerable<TCollection>>>, Expression<Func<TSource, TCollection, TResult>>, IQueryable<TResult>>(SelectMany<TSource, TCollection, TResult>).Method, source.Expression, Expression.Quote(collectionSelector), Expression.Quote(resultSelector)));
        }
        public static IOrderedQueryable<TSource> OrderBy<TSource, TKey>(this IQueryable<TSource> source, Expression<Func<TSource, TKey>> keySelector)
        {
            return (IOrderedQueryable<TSource>)source.Provider.CreateQuery<TSource>(Call(new Func<IQueryable<TSource>, Expression<Func<TSource, TKey>>, IOrderedQueryable<TSource>>(OrderBy<TSource, TKey>).Method, source.Expression, Expression.Quote(keySelector)));
        }
        public static IOrderedQueryable<TSource> OrderByDescending<TSource, TKey>(this IQueryable<TSource> source, Expression<Func<TSource, TKey>> keySelector)
        {
            return (IOrderedQueryable<TSource>)source.Provider.CreateQuery<TSource>(Call(new Func<IQueryable<TSource>, Expression<Func<TSource, TKey>>, IOrderedQueryable<TSource>>(OrderByDescending<TSource, TKey>).Method, source.Expression, Expression.Quote(keySelector)));
        }
        public static IOrderedQueryable<TSource> ThenBy<TSource, TKey>(this IOrderedQueryable<TSource> source, Expression<Func<TSource, TKey>> keySelector)
        {
            return (IOrderedQueryable<TSource>)source.Provider.CreateQuery<TSource>(Call(new Func<IOrderedQueryable<TSource>, Expression<Func<TSource, TKey>>, IOrderedQueryable<TSource>>(ThenBy<TSource, TKey>).Method, source.Expression, Expression.Quote(keySelector)));
        }
        public static IOrderedQueryable<TSource> ThenByDescending<TSource, TKey>(this IOrderedQueryable<TSource> source, Expression<Func<TSource, TKey>> keySelector)
        {
            return (IOrderedQueryable<TSource>)source.Provider.CreateQuery<TSource>(Call(new Func<IOrderedQueryable<TSource>, Expression<Func<TSource, TKey>>, IOrderedQueryable<TSource>>(ThenByDescending<TSource, TKey>).Method, source.Expression, Expression.Quote(keySelector)));
        }
        public static IQueryable<TSource> Take<TSource>(this IQueryable<TSource> source, int count)
        {
            return source.Provider.CreateQuery<TSource>(Call(new Func<IQueryable<TSource>, int, IQueryable<TSource>>(Take<TSource>).Method, source.Expression, Expression.Constant(count, typeof(int))));
        }
        public static IQueryable<TSource> Skip<TSource>(this IQueryable<TSource> source, int count)
        {
            return source.Provider.CreateQuery<TSource>(Call(new Func<IQueryable<TSource>, int, IQueryable<TSource>>(Skip<TSource>).Method, source.Expression, Expression.Constant(count, typeof(int))));
        }
        public static IQueryable<TSource> Distinct<TSource>(this IQueryable<TSource> source)
        {
            return source.Provider.CreateQuery<TSource>(Call(new Func<IQueryable<TSource>, IQueryable<TSource>>(Distinct<TSource>).Method, source.Expression));
        }
        public static IQueryable<TSource> Reverse<TSource>(this IQueryable<TSource> source)
        {
            return source.Provider.CreateQuery<TSource>(Call(new Func<IQueryable<TSource>, IQueryable<TSource>>(Reverse<TSource>).Method, source.Expression));
        }
        public static IQueryable<TSource> DefaultIfEmpty<TSource>(this IQueryable<TSource> source)
        {
            return source.Provider.CreateQuery<TSource>(Call(new Func<IQueryable<TSource>, IQueryable<TSource>>(DefaultIfEmpty<TSource>).Method, source.Expression));
        }
        public static IQueryable<TSource> DefaultIfEmpty<TSource>(this IQueryable<TSource> source, TSource defaultValue)
        {
            return source.Provider.CreateQuery<TSource>(Call(new Func<IQueryable<TSource>, TSource, IQueryable<TSource>>(DefaultIfEmpty<TSource>).Method, source.Expression, Expression.Constant(defaultValue, typeof(TSource))));
        }
        public static IQueryable<IGrouping<TKey, TSource>> GroupBy<TSource, TKey>(this IQueryable<TSource> source, Expression<Func<TSource, TKey>> keySelector)
        {
            return source.Provider.CreateQuery<IGrouping<TKey, TSource>>(Call(new Func<IQueryable<TSource>, Expression<Func<TSource, TKey>>, IQueryable<IGrouping<TKey, TSource>>>(GroupBy<TSource, TKey>).Method, source.Expression, Expression.Quote(keySelector)));
        }
        public static IQueryable<IGrouping<TKey, TElement>> GroupBy<TSource, TKey, TElement>(this IQueryable<TSource> source, Expression<Func<TSource, TKey>> keySelector, Expression<Func<TSource, TElement>> elementSelector)
        {
            return source.Provider.CreateQuery<IGrouping<TKey, TElement>>(Call(new Func<IQueryable<TSource>, Expression<Func<TSource, TKey>>, Expression<Func<TSource, TElement>>, IQueryable<IGrouping<TKey, TElement>>>(GroupBy<TSource, TKey, TElement>).Method, source.Expression, Expression.Quote(keySelector), Expression.Quote(elementSelector)));
        }
        public static IQueryable<TResult> GroupBy<TSource, TKey, TResult>(this IQueryable<TSource> source, Expression<Func<TSource, TKey>> keySelector, Expression<Func<TKey, IEnumerable<TSource>, TResult>> resultSelector)
        {
            return source.Provider.CreateQuery<TResult>(Call(new Func<IQueryable<TSource>, Expression<Func<TSource, TKey>>, Expression<Func<TKey, IEnumerable<TSource>, TResult>>, IQueryable<TResult>>(GroupBy<TSource, TKey, TResult>).Method, source.Expression, Expression.Quote(keySelector), Expression.Quote(resultSelector)));
        }
        public static IQueryable<TResult> Join<TOuter, TInner, TKey, TResult>(this IQueryable<TOuter> outer, IEnumerable<TInner> inner, Expression<Func<TOuter, TKey>> outerKeySelector, Expression<Func<TInner, TKey>> innerKeySelector, Expression<Func<TOuter, TInner, TResult>> resultSelector)
        {
            return outer.Provider.CreateQuery<TResult>(Call(new Func<IQueryable<TOuter>, IEnumerable<TInner>, Expression<Func<TOuter, TKey>>, Expression<Func<TInner, TKey>>, Expression<Func<TOuter, TInner, TResult>>, IQueryable<TResult>>(Join<TOuter, TInner, TKey, TResult>).Method, outer.Expression, Source(inner), Expression.Quote(outerKeySelector), Expression.Quote(innerKeySelector), Expression.Quote(resultSelector)));
        }
        public static IQueryable<TResult> GroupJoin<TOuter, TInner, TKey, TResult>(this IQueryable<TOuter> outer, IEnumerable<TInner> inner, Expression<Func<TOuter, TKey>> outerKeySelector, Expression<Func<TInner, TKey>> innerKeySelector, Expression<Func<TOuter, IEnumerable<TInner>, TResult>> resultSelector)
        {
            return outer.Provider.CreateQuery<TResult>(Call(new Func<IQueryable<TOuter>, IEnumerable<TInner>, Expression<Func<TOuter, TKey>>, Expression<Func<TInner, TKey>>, Expression<Func<TOuter, IEnumerable<TInner>, TResult>>, IQueryable<TResult>>(GroupJoin<TOuter, TInner, TKey, TResult>).Method, outer.Expression, Source(inner), Expression.Quote(outerKeySelector), Expression.Quote(innerKeySelector), Expression.Quote(resultSelector)));
        }
        public static IQueryable<TSource> Concat<TSource>(this IQueryable<TSource> source1, IEnumerable<TSource> source2)
        {
            return source1.Provider.CreateQuery<TSource>(Call(new Func<IQueryable<TSource>, IEnumerable<TSource>, IQueryable<TSource>>(Concat<TSource>).Method, source1.Expression, Source(source2)));
        }
        public static IQueryable<TSource> Union<TSource>(this IQueryable<TSource> source1, IEnumerable<TSource> source2)
        {
            return source1.Provider.CreateQuery<TSource>(Call(new Func<IQueryable<TSource>, IEnumerable<TSource>, IQueryable<TSource>>(Union<TSource>).Method, source1.Expression, Source(source2)));
        }
        public static IQueryable<TSource> Intersect<TSource>(this IQueryable<TSource> source1, IEnumerable<TSource> source2)
        {
            return source1.Provider.CreateQuery<TSource>(Call(new Func<IQueryable<TSource>, IEnumerable<TSource>, IQueryable<TSource>>(Intersect<TSource>).Method, source1.Expression, Source(source2)));
        }
        public static IQueryable<TSource> Except<TSource>(this IQueryable<TSource> source1, IEnumerable<TSource> source2)
        {
            return source1.Provider.CreateQuery<TSource>(Call(new Func<IQueryable<TSource>, IEnumerable<TSource>, IQueryable<TSource>>(Except<TSource>).Method, source1.Expression, Source(source2)));
        }
        public static IQueryable<TResult> Zip<TFirst, TSecond, TResult>(this IQueryable<TFirst> source1, IEnumerable<TSecond> source2, Expression<Func<TFirst, TSecond, TResult>> resultSelector)
        {
            return source1.Provider.CreateQuery<TResult>(Call(new Func<IQueryable<TFirst>, IEnumerable<TSecond>, Expression<Func<TFirst, TSecond, TResult>>, IQueryable<TResult>>(Zip<TFirst, TSecond, TResult>).Method, source1.Expression, Source(source2), Expression.Quote(resultSelector)));
        }
        public static IQueryable<TResult> OfType<TResult>(this IQueryable source)
        {
            return source.Provider.CreateQuery<TResult>(Call(new Func<IQueryable, IQueryable<TResult>>(OfType<TResult>).Method, source.Expression));
        }
        public static IQueryable<TResult> Cast<TResult>(this IQueryable source)
        {
            return source.Provider.CreateQuery<TResult>(Call(new Func<IQueryable, IQueryable<TResult>>(Cast<TResult>).Method, source.Expression));
        }
        public static TSource First<TSource>(this IQueryable<TSource> source)
        {
            return source.Provider.Execute<TSource>(Call(new Func<IQueryable<TSource>, TSource>(First<TSource>).Method, source.Expression));
        }
        public static TSource First<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate)
        {
            return source.Provider.Execute<TSource>(Call(new Func<IQueryable<TSource>, Expression<Func<TSource, bool>>, TSource>(First<TSource>).Method, source.Expression, Expression.Quote(predicate)));
        }
        public static TSource FirstOrDefault<TSource>(this IQueryable<TSource> source)
        {
            return source.Provider.Execute<TSource>(Call(new Func<IQueryable<TSource>, TSource>(FirstOrDefault<TSource>).Method, source.Expression));
        }
        public static TSource FirstOrDefault<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate)
        {
            return source.Provider.Execute<TSource>(Call(new Func<IQueryable<TSource>, Expression<Func<TSource, bool>>, TSource>(FirstOrDefault<TSource>).Method, source.Expression, Expression.Quote(predicate)));
        }
        public static TSource Last<TSource>(this IQueryable<TSource> source)
        {
            return source.Provider.Execute<TSource>(Call(new Func<IQueryable<TSource>, TSource>(Last<TSource>).Method, source.Expression));
        }
        public static TSource Last<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate)
        {
            return source.Provider.Execute<TSource>(Call(new Func<IQueryable<TSource>, Expression<Func<TSource, bool>>, TSource>(Last<TSource>).Method, source.Expression, Expression.Quote(predicate)));
        }
        public static TSource LastOrDefault<TSource>(this IQueryable<TSource> source)
        {
            return source.Provider.Execute<TSource>(Call(new Func<IQueryable<TSource>, TSource>(LastOrDefault<TSource>).Method, source.Expression));
        }
        public static TSource LastOrDefault<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate)
        {
            return source.Provider.Execute<TSource>(Call(new Func<IQueryable<TSource>, Expression<Func<TSource, bool>>, TSource>(LastOrDefault<TSource>).Method, source.Expression, Expression.Quote(predicate)));
        }
        public static TSource Single<TSource>(this IQueryable<TSource> source)
        {
            return source.Provider.Execute<TSource>(Call(new Func<IQueryable<TSource>, TSource>(Single<TSource>).Method, source.Expression));
        }
        public static TSource Single<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate)
        {
            return source.Provider.Execute<TSource>(Call(new Func<IQueryable<TSource>, Expression<Func<TSource, bool>>, TSource>(Single<TSource>).Method, source.Expression, Expression.Quote(predicate)));
        }
        public static TSource SingleOrDefault<TSource>(this IQueryable<TSource> source)
        {
            return source.Provider.Execute<TSource>(Call(new Func<IQueryable<TSource>, TSource>(SingleOrDefault<TSource>).Method, source.Expression));
        }
        public static TSource SingleOrDefault<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate)
        {
            return source.Provider.Execute<TSource>(Call(new Func<IQueryable<TSource>, Expression<Func<TSource, bool>>, TSource>(SingleOrDefault<TSource>).Method, source.Expression, Expression.Quote(predicate)));
        }
        public static TSource ElementAt<TSource>(this IQueryable<TSource> source, int index)
        {
            return source.Provider.Execute<TSource>(Call(new Func<IQueryable<TSource>, int, TSource>(ElementAt<TSource>).Method, source.Expression, Expression.Constant(index, typeof(int))));
        }
        public static TSource ElementAtOrDefault<TSource>(this IQueryable<TSource> source, int index)
        {
            return source.Provider.Execute<TSource>(Call(new Func<IQueryable<TSource>, int, TSource>(ElementAtOrDefault<TSource>).Method, source.Expression, Expression.Constant(index, typeof(int))));
        }
        public static bool Any<TSource>(this IQueryable<TSource> source)
        {
            return source.Provider.Execute<bool>(Call(new Func<IQueryable<TSource>, bool>(Any<TSource>).Method, source.Expression));
        }
        public static bool Any<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate)
        {
            return source.Provider.Execute<bool>(Call(new Func<IQueryable<TSource>, Expression<Func<TSource, bool>>, bool>(Any<TSource>).Method, source.Expression, Expression.Quote(predicate)));
        }
        public static bool All<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate)
        {
            return source.Provider.Execute<bool>(Call(new Func<IQueryable<TSource>, Expression<Func<TSource, bool>>, bool>(All<TSource>).Method, source.Expression, Expression.Quote(predicate)));
        }
        public static int Count<TSource>(this IQueryable<TSource> source)
        {
            return source.Provider.Execute<int>(Call(new Func<IQueryable<TSource>, int>(Count<TSource>).Method, source.Expression));
        }
        public static int Count<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate)
        {
            return source.Provider.Execute<int>(Call(new Func<IQueryable<TSource>, Expression<Func<TSource, bool>>, int>(Count<TSource>).Method, source.Expression, Expression.Quote(predicate)));
        }
        public static long LongCount<TSource>(this IQueryable<TSource> source)
        {
            return source.Provider.Execute<long>(Call(new Func<IQueryable<TSource>, long>(LongCount<TSource>).Method, source.Expression));
        }
        public static long LongCount<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate)
        {
            return source.Provider.Execute<long>(Call(new Func<IQueryable<TSource>, Expression<Func<TSource, bool>>, long>(LongCount<TSource>).Method, source.Expression, Expression.Quote(predicate)));
        }
        public static bool Contains<TSource>(this IQueryable<TSource> source, TSource item)
        {
            return source.Provider.Execute<bool>(Call(new Func<IQueryable<TSource>, TSource, bool>(Contains<TSource>).Method, source.Expression, Expression.Constant(item, typeof(TSource))));
        }
        public static bool SequenceEqual<TSource>(this IQueryable<TSource> source1, IEnumerable<TSource> source2)
        {
            return source1.Provider.Execute<bool>(Call(new Func<IQueryable<TSource>, IEnumerable<TSource>, bool>(SequenceEqual<TSource>).Method, source1.Expression, Source(source2)));
        }
        public static TSource Min<TSource>(this IQueryable<TSource> source)
        {
            return source.Provider.Execute<TSource>(Call(new Func<IQueryable<TSource>, TSource>(Min<TSource>).Method, source.Expression));
        }
        public static TResult Min<TSource, TResult>(this IQueryable<TSource> source, Expression<Func<TSource, TResult>> selector)
        {
            return source.Provider.Execute<TResult>(Call(new Func<IQueryable<TSource>, Expression<Func<TSource, TResult>>, TResult>(Min<TSource, TResult>).Method, source.Expression, Expression.Quote(selector)));
        }
        public static TSource Max<TSource>(this IQueryable<TSource> source)
        {
            return source.Provider.Execute<TSource>(Call(new Func<IQueryable<TSource>, TSource>(Max<TSource>).Method, source.Expression));
        }
        public static TResult Max<TSource, TResult>(this IQueryable<TSource> source, Expression<Func<TSource, TResult>> selector)
        {
            return source.Provider.Execute<TResult>(Call(new Func<IQueryable<TSource>, Expression<Func<TSource, TResult>>, TResult>(Max<TSource, TResult>).Method, source.Expression, Expression.Quote(selector)));
        }
        public static int Sum(this IQueryable<int> source)
        {
            return source.Provider.Execute<int>(Call(new Func<IQueryable<int>, int>(Sum).Method, source.Expression));
        }
        public static int Sum<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, int>> selector)
        {
            return source.Provider.Execute<int>(Call(new Func<IQueryable<TSource>, Expression<Func<TSource, int>>, int>(Sum<TSource>).Method, source.Expression, Expression.Quote(selector)));
        }
        public static double Average(this IQueryable<int> source)
        {
            return source.Provider.Execute<double>(Call(new Func<IQueryable<int>, double>(Average).Method, source.Expression));
        }
        public static double Average<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, int>> selector)
        {
            return source.Provider.Execute<double>(Call(new Func<IQueryable<TSource>, Expression<Func<TSource, int>>, double>(Average<TSource>).Method, source.Expression, Expression.Quote(selector)));
        }
        public static long Sum(this IQueryable<long> source)
        {
            return source.Provider.Execute<long>(Call(new Func<IQueryable<long>, long>(Sum).Method, source.Expression));
        }
        public static long Sum<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, long>> selector)
        {
            return source.Provider.Execute<long>(Call(new Func<IQueryable<TSource>, Expression<Func<TSource, long>>, long>(Sum<TSource>).Method, source.Expression, Expression.Quote(selector)));
        }
        public static double Average(this IQueryable<long> source)
        {
            return source.Provider.Execute<double>(Call(new Func<IQueryable<long>, double>(Average).Method, source.Expression));
        }
        public static double Average<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, long>> selector)
        {
            return source.Provider.Execute<double>(Call(new Func<IQueryable<TSource>, Expression<Func<TSource, long>>, double>(Average<TSource>).Method, source.Expression, Expression.Quote(selector)));
        }
        public static double Sum(this IQueryable<double> source)
        {
            return source.Provider.Execute<double>(Call(new Func<IQueryable<double>, double>(Sum).Method, source.Expression));
        }
        public static double Sum<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, double>> selector)
        {
            return source.Provider.Execute<double>(Call(new Func<IQueryable<TSource>, Expression<Func<TSource, double>>, double>(Sum<TSource>).Method, source.Expression, Expression.Quote(selector)));
        }
        public static double Average(this IQueryable<double> source)
        {
            return source.Provider.Execute<double>(Call(new Func<IQueryable<double>, double>(Average).Method, source.Expression));
        }
        public static double Average<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, double>> selector)
        {
            return source.Provider.Execute<double>(Call(new Func<IQueryable<TSource>, Expression<Func<TSource, double>>, double>(Average<TSource>).Method, source.Expression, Expression.Quote(selector)));
        }
        public static decimal Sum(this IQueryable<decimal> source)
        {
            return source.Provider.Execute<decimal>(Call(new Func<IQueryable<decimal>, decimal>(Sum).Method, source.Expression));
        }
        public static decimal Sum<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, decimal>> selector)
        {
            return source.Provider.Execute<decimal>(Call(new Func<IQueryable<TSource>, Expression<Func<TSource, decimal>>, decimal>(Sum<TSource>).Method, source.Expression, Expression.Quote(selector)));
        }
        public static decimal Average(this IQueryable<decimal> source)
        {
            return source.Provider.Execute<decimal>(Call(new Func<IQueryable<decimal>, decimal>(Average).Method, source.Expression));
        }
        public static decimal Average<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, decimal>> selector)
        {
            return source.Provider.Execute<decimal>(Call(new Func<IQueryable<TSource>, Expression<Func<TSource, decimal>>, decimal>(Average<TSource>).Method, source.Expression, Expression.Quote(selector)));
        }
        public static float Sum(this IQueryable<float> source)
        {
            return source.Provider.Execute<float>(Call(new Func<IQueryable<float>, float>(Sum).Method, source.Expression));
        }
        public static float Sum<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, float>> selector)
        {
            return source.Provider.Execute<float>(Call(new Func<IQueryable<TSource>, Expression<Func<TSource, float>>, float>(Sum<TSource>).Method, source.Expression, Expression.Quote(selector)));
        }
        public static float Average(this IQueryable<float> source)
        {
            return source.Provider.Execute<float>(Call(new Func<IQueryable<float>, float>(Average).Method, source.Expression));
        }
        public static float Average<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, float>> selector)
        {
            return source.Provider.Execute<float>(Call(new Func<IQueryable<TSource>, Expression<Func<TSource, float>>, float>(Average<TSource>).Method, source.Expression, Expression.Quote(selector)));
        }
        public static TSource Aggregate<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, TSource, TSource>> func)
        {
            return source.Provider.Execute<TSource>(Call(new Func<IQueryable<TSource>, Expression<Func<TSource, TSource, TSource>>, TSource>(Aggregate<TSource>).Method, source.Expression, Expression.Quote(func)));
        }
        public static TAccumulate Aggregate<TSource, TAccumulate>(this IQueryable<TSource> source, TAccumulate seed, Expression<Func<TAccumulate, TSource, TAccumulate>> func)
        {
            return source.Provider.Execute<TAccumulate>(Call(new Func<IQueryable<TSource>, TAccumulate, Expression<Func<TAccumulate, TSource, TAccumulate>>, TAccumulate>(Aggregate<TSource, TAccumulate>).Method, source.Expression, Expression.Constant(seed, typeof(TAccumulate)), Expression.Quote(func)));
        }
    }
}
