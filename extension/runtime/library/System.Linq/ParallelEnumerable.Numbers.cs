namespace System.Linq
{
    public static partial class ParallelEnumerable
    {
        /// <summary>A sum that is too large is a fault of the query.</summary>
        private static T Checked<T>(Func<T> sum)
        {
            try
            {
                return sum();
            }
            catch (OverflowException e)
            {
                throw new AggregateException(e);
            }
        }
        public static TSource Min<TSource>(this ParallelQuery<TSource> source)
        {
            Check(source, "source");
            return Enumerable.Min(source);
        }
        public static TResult Min<TSource, TResult>(this ParallelQuery<TSource> source, Func<TSource, TResult> selector)
        {
            return Min(Select(source, selector));
        }
        public static TSource Max<TSource>(this ParallelQuery<TSource> source)
        {
            Check(source, "source");
            return Enumerable.Max(source);
        }
        public static TResult Max<TSource, TResult>(this ParallelQuery<TSource> source, Func<TSource, TResult> selector)
        {
            return Max(Select(source, selector));
        }
        public static int Sum(this ParallelQuery<int> source)
        {
            Check(source, "source");
            return Checked(() => Enumerable.Sum(source));
        }
        public static int? Sum(this ParallelQuery<int?> source)
        {
            Check(source, "source");
            return Checked(() => Enumerable.Sum(source));
        }
        public static int Sum<TSource>(this ParallelQuery<TSource> source, Func<TSource, int> selector)
        {
            return Sum(Select(source, selector));
        }
        public static int? Sum<TSource>(this ParallelQuery<TSource> source, Func<TSource, int?> selector)
        {
            return Sum(Select(source, selector));
        }
        public static long Sum(this ParallelQuery<long> source)
        {
            Check(source, "source");
            return Checked(() => Enumerable.Sum(source));
        }
        public static long? Sum(this ParallelQuery<long?> source)
        {
            Check(source, "source");
            return Checked(() => Enumerable.Sum(source));
        }
        public static long Sum<TSource>(this ParallelQuery<TSource> source, Func<TSource, long> selector)
        {
            return Sum(Select(source, selector));
        }
        public static long? Sum<TSource>(this ParallelQuery<TSource> source, Func<TSource, long?> selector)
        {
            return Sum(Select(source, selector));
        }
        public static float Sum(this ParallelQuery<float> source)
        {
            Check(source, "source");
            return Checked(() => Enumerable.Sum(source));
        }
        public static float? Sum(this ParallelQuery<float?> source)
        {
            Check(source, "source");
            return Checked(() => Enumerable.Sum(source));
        }
        public static float Sum<TSource>(this ParallelQuery<TSource> source, Func<TSource, float> selector)
        {
            return Sum(Select(source, selector));
        }
        public static float? Sum<TSource>(this ParallelQuery<TSource> source, Func<TSource, float?> selector)
        {
            return Sum(Select(source, selector));
        }
        public static double Sum(this ParallelQuery<double> source)
        {
            Check(source, "source");
            return Checked(() => Enumerable.Sum(source));
        }
        public static double? Sum(this ParallelQuery<double?> source)
        {
            Check(source, "source");
            return Checked(() => Enumerable.Sum(source));
        }
        public static double Sum<TSource>(this ParallelQuery<TSource> source, Func<TSource, double> selector)
        {
            return Sum(Select(source, selector));
        }
        public static double? Sum<TSource>(this ParallelQuery<TSource> source, Func<TSource, double?> selector)
        {
            return Sum(Select(source, selector));
        }
        public static decimal Sum(this ParallelQuery<decimal> source)
        {
            Check(source, "source");
            return Checked(() => Enumerable.Sum(source));
        }
        public static decimal? Sum(this ParallelQuery<decimal?> source)
        {
            Check(source, "source");
            return Checked(() => Enumerable.Sum(source));
        }
        public static decimal Sum<TSource>(this ParallelQuery<TSource> source, Func<TSource, decimal> selector)
        {
            return Sum(Select(source, selector));
        }
        public static decimal? Sum<TSource>(this ParallelQuery<TSource> source, Func<TSource, decimal?> selector)
        {
            return Sum(Select(source, selector));
        }
        public static int Min(this ParallelQuery<int> source)
        {
            Check(source, "source");
            return Enumerable.Min(source);
        }
        public static int? Min(this ParallelQuery<int?> source)
        {
            Check(source, "source");
            return Enumerable.Min(source);
        }
        public static int Min<TSource>(this ParallelQuery<TSource> source, Func<TSource, int> selector)
        {
            return Min(Select(source, selector));
        }
        public static int? Min<TSource>(this ParallelQuery<TSource> source, Func<TSource, int?> selector)
        {
            return Min(Select(source, selector));
        }
        public static long Min(this ParallelQuery<long> source)
        {
            Check(source, "source");
            return Enumerable.Min(source);
        }
        public static long? Min(this ParallelQuery<long?> source)
        {
            Check(source, "source");
            return Enumerable.Min(source);
        }
        public static long Min<TSource>(this ParallelQuery<TSource> source, Func<TSource, long> selector)
        {
            return Min(Select(source, selector));
        }
        public static long? Min<TSource>(this ParallelQuery<TSource> source, Func<TSource, long?> selector)
        {
            return Min(Select(source, selector));
        }
        public static float Min(this ParallelQuery<float> source)
        {
            Check(source, "source");
            return Enumerable.Min(source);
        }
        public static float? Min(this ParallelQuery<float?> source)
        {
            Check(source, "source");
            return Enumerable.Min(source);
        }
        public static float Min<TSource>(this ParallelQuery<TSource> source, Func<TSource, float> selector)
        {
            return Min(Select(source, selector));
        }
        public static float? Min<TSource>(this ParallelQuery<TSource> source, Func<TSource, float?> selector)
        {
            return Min(Select(source, selector));
        }
        public static double Min(this ParallelQuery<double> source)
        {
            Check(source, "source");
            return Enumerable.Min(source);
        }
        public static double? Min(this ParallelQuery<double?> source)
        {
            Check(source, "source");
            return Enumerable.Min(source);
        }
        public static double Min<TSource>(this ParallelQuery<TSource> source, Func<TSource, double> selector)
        {
            return Min(Select(source, selector));
        }
        public static double? Min<TSource>(this ParallelQuery<TSource> source, Func<TSource, double?> selector)
        {
            return Min(Select(source, selector));
        }
        public static decimal Min(this ParallelQuery<decimal> source)
        {
            Check(source, "source");
            return Enumerable.Min(source);
        }
        public static decimal? Min(this ParallelQuery<decimal?> source)
        {
            Check(source, "source");
            return Enumerable.Min(source);
        }
        public static decimal Min<TSource>(this ParallelQuery<TSource> source, Func<TSource, decimal> selector)
        {
            return Min(Select(source, selector));
        }
        public static decimal? Min<TSource>(this ParallelQuery<TSource> source, Func<TSource, decimal?> selector)
        {
            return Min(Select(source, selector));
        }
        public static int Max(this ParallelQuery<int> source)
        {
            Check(source, "source");
            return Enumerable.Max(source);
        }
        public static int? Max(this ParallelQuery<int?> source)
        {
            Check(source, "source");
            return Enumerable.Max(source);
        }
        public static int Max<TSource>(this ParallelQuery<TSource> source, Func<TSource, int> selector)
        {
            return Max(Select(source, selector));
        }
        public static int? Max<TSource>(this ParallelQuery<TSource> source, Func<TSource, int?> selector)
        {
            return Max(Select(source, selector));
        }
        public static long Max(this ParallelQuery<long> source)
        {
            Check(source, "source");
            return Enumerable.Max(source);
        }
        public static long? Max(this ParallelQuery<long?> source)
        {
            Check(source, "source");
            return Enumerable.Max(source);
        }
        public static long Max<TSource>(this ParallelQuery<TSource> source, Func<TSource, long> selector)
        {
            return Max(Select(source, selector));
        }
        public static long? Max<TSource>(this ParallelQuery<TSource> source, Func<TSource, long?> selector)
        {
            return Max(Select(source, selector));
        }
        public static float Max(this ParallelQuery<float> source)
        {
            Check(source, "source");
            return Enumerable.Max(source);
        }
        public static float? Max(this ParallelQuery<float?> source)
        {
            Check(source, "source");
            return Enumerable.Max(source);
        }
        public static float Max<TSource>(this ParallelQuery<TSource> source, Func<TSource, float> selector)
        {
            return Max(Select(source, selector));
        }
        public static float? Max<TSource>(this ParallelQuery<TSource> source, Func<TSource, float?> selector)
        {
            return Max(Select(source, selector));
        }
        public static double Max(this ParallelQuery<double> source)
        {
            Check(source, "source");
            return Enumerable.Max(source);
        }
        public static double? Max(this ParallelQuery<double?> source)
        {
            Check(source, "source");
            return Enumerable.Max(source);
        }
        public static double Max<TSource>(this ParallelQuery<TSource> source, Func<TSource, double> selector)
        {
            return Max(Select(source, selector));
        }
        public static double? Max<TSource>(this ParallelQuery<TSource> source, Func<TSource, double?> selector)
        {
            return Max(Select(source, selector));
        }
        public static decimal Max(this ParallelQuery<decimal> source)
        {
            Check(source, "source");
            return Enumerable.Max(source);
        }
        public static decimal? Max(this ParallelQuery<decimal?> source)
        {
            Check(source, "source");
            return Enumerable.Max(source);
        }
        public static decimal Max<TSource>(this ParallelQuery<TSource> source, Func<TSource, decimal> selector)
        {
            return Max(Select(source, selector));
        }
        public static decimal? Max<TSource>(this ParallelQuery<TSource> source, Func<TSource, decimal?> selector)
        {
            return Max(Select(source, selector));
        }
        public static double Average(this ParallelQuery<int> source)
        {
            Check(source, "source");
            return Checked(() => Enumerable.Average(source));
        }
        public static double? Average(this ParallelQuery<int?> source)
        {
            Check(source, "source");
            return Checked(() => Enumerable.Average(source));
        }
        public static double Average<TSource>(this ParallelQuery<TSource> source, Func<TSource, int> selector)
        {
            return Average(Select(source, selector));
        }
        public static double? Average<TSource>(this ParallelQuery<TSource> source, Func<TSource, int?> selector)
        {
            return Average(Select(source, selector));
        }
        public static double Average(this ParallelQuery<long> source)
        {
            Check(source, "source");
            return Checked(() => Enumerable.Average(source));
        }
        public static double? Average(this ParallelQuery<long?> source)
        {
            Check(source, "source");
            return Checked(() => Enumerable.Average(source));
        }
        public static double Average<TSource>(this ParallelQuery<TSource> source, Func<TSource, long> selector)
        {
            return Average(Select(source, selector));
        }
        public static double? Average<TSource>(this ParallelQuery<TSource> source, Func<TSource, long?> selector)
        {
            return Average(Select(source, selector));
        }
        public static float Average(this ParallelQuery<float> source)
        {
            Check(source, "source");
            return Checked(() => Enumerable.Average(source));
        }
        public static float? Average(this ParallelQuery<float?> source)
        {
            Check(source, "source");
            return Checked(() => Enumerable.Average(source));
        }
        public static float Average<TSource>(this ParallelQuery<TSource> source, Func<TSource, float> selector)
        {
            return Average(Select(source, selector));
        }
        public static float? Average<TSource>(this ParallelQuery<TSource> source, Func<TSource, float?> selector)
        {
            return Average(Select(source, selector));
        }
        public static double Average(this ParallelQuery<double> source)
        {
            Check(source, "source");
            return Checked(() => Enumerable.Average(source));
        }
        public static double? Average(this ParallelQuery<double?> source)
        {
            Check(source, "source");
            return Checked(() => Enumerable.Average(source));
        }
        public static double Average<TSource>(this ParallelQuery<TSource> source, Func<TSource, double> selector)
        {
            return Average(Select(source, selector));
        }
        public static double? Average<TSource>(this ParallelQuery<TSource> source, Func<TSource, double?> selector)
        {
            return Average(Select(source, selector));
        }
        public static decimal Average(this ParallelQuery<decimal> source)
        {
            Check(source, "source");
            return Checked(() => Enumerable.Average(source));
        }
        public static decimal? Average(this ParallelQuery<decimal?> source)
        {
            Check(source, "source");
            return Checked(() => Enumerable.Average(source));
        }
        public static decimal Average<TSource>(this ParallelQuery<TSource> source, Func<TSource, decimal> selector)
        {
            return Average(Select(source, selector));
        }
        public static decimal? Average<TSource>(this ParallelQuery<TSource> source, Func<TSource, decimal?> selector)
        {
            return Average(Select(source, selector));
        }
    }
}
