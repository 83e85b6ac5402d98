using System.Collections;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace System.Linq
{
    /// <summary>A query whose functions run side by side on pool threads.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.linq.parallelquery"/>
    public abstract class ParallelQuery : IEnumerable
    {
        internal ParallelQuery(ParallelSettings settings)
        {
            Settings = settings;
        }
        internal ParallelSettings Settings { get; private set; }
        internal abstract IEnumerator Enumerate();
        internal abstract ParallelQuery<TResult> Casted<TResult>();
        internal abstract ParallelQuery<TResult> OfTypes<TResult>();
        IEnumerator IEnumerable.GetEnumerator()
        {
            return Enumerate();
        }
    }

    /// <summary>
    /// A query is a source and what becomes of each of its elements. Elements are taken from the source part by part; those of one
    /// part go their way side by side, and what becomes of them is given in the order of the source, which is right whether or not
    /// somebody asked for that order.
    /// </summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.linq.parallelquery-1"/>
    public abstract class ParallelQuery<TSource> : ParallelQuery, IEnumerable<TSource>
    {
        /// <summary>A part grows to so many elements for each thread.</summary>
        private const int LargestShare = 512;

        internal ParallelQuery(ParallelSettings settings) : base(settings)
        {
        }
        /// <summary>Begins to read the source.</summary>
        internal abstract ParallelSource Open(ParallelSettings settings);
        /// <summary>Gives what becomes of one element of the part that was read last.</summary>
        internal abstract void Visit(ParallelSource opened, int place, Action<TSource> take);

        /// <summary>Whether something is done with each element; what is given as it is needs no threads.</summary>
        internal virtual bool HasSteps
        {
            get { return true; }
        }

        public virtual IEnumerator<TSource> GetEnumerator()
        {
            return Merged(Settings).GetEnumerator();
        }
        internal override IEnumerator Enumerate()
        {
            return GetEnumerator();
        }
        internal override ParallelQuery<TResult> Casted<TResult>()
        {
            return new ParallelStage<TSource, TResult>(this, delegate(TSource item, Action<TResult> take) { take((TResult)(object)item); });
        }
        internal override ParallelQuery<TResult> OfTypes<TResult>()
        {
            return new ParallelStage<TSource, TResult>(this, delegate(TSource item, Action<TResult> take)
            {
                object value = item;
                if (value is TResult) take((TResult)value);
            });
        }
        /// <summary>All results in order. What the functions of the query throw comes as one AggregateException.</summary>
        internal IEnumerable<TSource> Merged(ParallelSettings settings)
        {
            settings.TokenNow.ThrowIfCancellationRequested();
            using (ParallelSource opened = ParallelErrors.Gathered(settings, () => Open(settings)))
            {
                for (int wanted = settings.DegreeNow; ; wanted = Math.Min(wanted * 2, settings.DegreeNow * LargestShare))
                {
                    int size = wanted;
                    int count = ParallelErrors.Gathered(settings, () => opened.Read(size));
                    if (count == 0) break;
                    List<TSource>[] results = Results(opened, count, settings);
                    for (int i = 0; i < count; i++)
                    {
                        foreach (TSource result in results[i]) yield return result;
                    }
                }
            }
        }
        private List<TSource>[] Results(ParallelSource opened, int count, ParallelSettings settings)
        {
            List<TSource>[] results = new List<TSource>[count];
            Action<int> visit = delegate(int place)
            {
                List<TSource> own = new List<TSource>();
                Visit(opened, place, own.Add);
                results[place] = own;
            };
            if (!HasSteps)
            {
                for (int i = 0; i < count; i++) visit(i);
                return results;
            }
            ParallelOptions options = new ParallelOptions();
            options.MaxDegreeOfParallelism = Math.Min(settings.DegreeNow, count);
            options.CancellationToken = settings.TokenNow;
            return ParallelErrors.Gathered(settings, delegate
            {
                Parallel.For(0, count, options, visit);
                return results;
            });
        }
    }
}
