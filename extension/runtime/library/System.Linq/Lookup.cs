using System.Collections;
using System.Collections.Generic;

namespace System.Linq
{
    /// <summary>Groups found by key, in the order in which their keys came first; a null key is a key.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.linq.lookup-2"/>
    public class Lookup<TKey, TElement> : ILookup<TKey, TElement>
    {
        private readonly IEqualityComparer<TKey> comparer;
        /// <summary>Places in `groups`; null: keys are found by their hashes.</summary>
        private readonly KeyIndex<TKey> index;
        private readonly List<Grouping<TKey, TElement>> groups = new List<Grouping<TKey, TElement>>();
        private Grouping<TKey, TElement>[] buckets;

        private Lookup(IEqualityComparer<TKey> comparer)
        {
            this.comparer = comparer ?? EqualityComparer<TKey>.Default;
            index = KeyIndex<TKey>.For(this.comparer);
            if (index == null) buckets = new Grouping<TKey, TElement>[8];
        }
        internal static Lookup<TKey, TElement> Make<TSource>(IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey> comparer)
        {
            Lookup<TKey, TElement> lookup = new Lookup<TKey, TElement>(comparer);
            foreach (TSource item in source) lookup.GroupOf(keySelector(item)).Append(elementSelector(item));
            return lookup;
        }
        internal static Lookup<TKey, TElement> Make(IEnumerable<TElement> source, Func<TElement, TKey> keySelector, IEqualityComparer<TKey> comparer)
        {
            Lookup<TKey, TElement> lookup = new Lookup<TKey, TElement>(comparer);
            foreach (TElement item in source) lookup.GroupOf(keySelector(item)).Append(item);
            return lookup;
        }
        /// <summary>Without the elements whose key is null, which join with nothing.</summary>
        internal static Lookup<TKey, TElement> ForJoin(IEnumerable<TElement> source, Func<TElement, TKey> keySelector, IEqualityComparer<TKey> comparer)
        {
            Lookup<TKey, TElement> lookup = new Lookup<TKey, TElement>(comparer);
            foreach (TElement item in source)
            {
                TKey key = keySelector(item);
                if (key != null) lookup.GroupOf(key).Append(item);
            }
            return lookup;
        }
        private int HashOf(TKey key)
        {
            return key == null ? 0 : comparer.GetHashCode(key) & 0x7FFFFFFF;
        }
        private Grouping<TKey, TElement> Find(TKey key, int hash)
        {
            for (Grouping<TKey, TElement> group = buckets[hash & (buckets.Length - 1)]; group != null; group = group.nextInBucket)
            {
                if (group.hash == hash && comparer.Equals(group.Key, key)) return group;
            }
            return null;
        }
        /// <summary>Null when no element has that key.</summary>
        internal Grouping<TKey, TElement> Find(TKey key)
        {
            if (index == null) return Find(key, HashOf(key));
            int place = index.Find(key);
            return place < 0 ? null : groups[place];
        }
        private Grouping<TKey, TElement> GroupOf(TKey key)
        {
            return index == null ? GroupByHash(key) : Find(key) ?? NewGroup(key);
        }
        private Grouping<TKey, TElement> NewGroup(TKey key)
        {
            Grouping<TKey, TElement> group = new Grouping<TKey, TElement>(key, 0);
            index.Set(key, groups.Count);
            groups.Add(group);
            return group;
        }
        private Grouping<TKey, TElement> GroupByHash(TKey key)
        {
            int hash = HashOf(key);
            Grouping<TKey, TElement> group = Find(key, hash);
            if (group != null) return group;
            group = new Grouping<TKey, TElement>(key, hash);
            if (groups.Count == buckets.Length)
            {
                buckets = new Grouping<TKey, TElement>[buckets.Length * 2];
                for (int i = 0; i < groups.Count; i++) Chain(groups[i]);
            }
            groups.Add(group);
            Chain(group);
            return group;
        }
        private void Chain(Grouping<TKey, TElement> group)
        {
            int bucket = group.hash & (buckets.Length - 1);
            group.nextInBucket = buckets[bucket];
            buckets[bucket] = group;
        }
        public int Count
        {
            get { return groups.Count; }
        }
        public IEnumerable<TElement> this[TKey key]
        {
            get
            {
                Grouping<TKey, TElement> group = Find(key);
                if (group != null) return group;
                return Enumerable.Empty<TElement>();
            }
        }
        public bool Contains(TKey key)
        {
            return Find(key) != null;
        }
        public IEnumerable<TResult> ApplyResultSelector<TResult>(Func<TKey, IEnumerable<TElement>, TResult> resultSelector)
        {
            for (int i = 0; i < groups.Count; i++) yield return resultSelector(groups[i].Key, groups[i]);
        }
        public IEnumerator<IGrouping<TKey, TElement>> GetEnumerator()
        {
            for (int i = 0; i < groups.Count; i++) yield return groups[i];
        }
        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }
    }
}
