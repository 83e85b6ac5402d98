using System;
using System.Collections;

namespace System.Collections.Generic
{
    /// <summary>Elements without duplicates; enumerated in the order of adding, with places of removed elements used again.</summary>
    public class HashSet<T> : ISet<T>, IReadOnlyCollection<T>
    {
        private readonly IEqualityComparer<T> comparer;
        /// <summary>Null: elements are found by their hashes.</summary>
        private readonly KeyIndex<T> index;
        private int[] buckets;
        private int[] hashes;
        private int[] nexts;
        private T[] items;
        private int used;
        private int freeList = -1;
        private int freeCount;
        private int version;

        public HashSet() : this((IEqualityComparer<T>)null)
        {
        }
        public HashSet(int capacity) : this((IEqualityComparer<T>)null)
        {
            if (capacity < 0) throw new ArgumentOutOfRangeException("capacity");
        }
        public HashSet(IEqualityComparer<T> comparer)
        {
            this.comparer = comparer ?? EqualityComparer<T>.Default;
            index = KeyIndex<T>.For(this.comparer);
        }
        public HashSet(int capacity, IEqualityComparer<T> comparer) : this(comparer)
        {
            if (capacity < 0) throw new ArgumentOutOfRangeException("capacity");
        }
        public HashSet(IEnumerable<T> collection) : this(collection, null)
        {
        }
        public HashSet(IEnumerable<T> collection, IEqualityComparer<T> comparer) : this(comparer)
        {
            if (collection == null) throw new ArgumentNullException("collection");
            UnionWith(collection);
        }
        public IEqualityComparer<T> Comparer
        {
            get { return comparer; }
        }
        public int Count
        {
            get { return used - freeCount; }
        }
        bool ICollection<T>.IsReadOnly
        {
            get { return false; }
        }
        private int HashOf(T item)
        {
            return item == null || index != null ? 0 : comparer.GetHashCode(item) & 0x7FFFFFFF;
        }
        private int Find(T item, int hash)
        {
            return index != null ? index.Find(item) : FindByHash(item, hash);
        }
        private int FindByHash(T item, int hash)
        {
            if (buckets == null) return -1;
            for (int i = buckets[hash & (buckets.Length - 1)] - 1; i >= 0; i = nexts[i])
            {
                if (hashes[i] == hash && comparer.Equals(items[i], item)) return i;
            }
            return -1;
        }
        void ICollection<T>.Add(T item)
        {
            Add(item);
        }
        public bool Add(T item)
        {
            int hash = HashOf(item);
            if (Find(item, hash) >= 0) return false;
            if (hashes == null) Resize(4);
            int entry;
            if (freeCount > 0)
            {
                entry = freeList;
                freeList = nexts[entry];
                freeCount--;
            }
            else
            {
                if (used == hashes.Length) Resize(used * 2);
                entry = used++;
            }
            hashes[entry] = hash;
            items[entry] = item;
            if (index != null) index.Set(item, entry);
            else
            {
                int bucket = hash & (buckets.Length - 1);
                nexts[entry] = buckets[bucket] - 1;
                buckets[bucket] = entry + 1;
            }
            version++;
            return true;
        }
        private void Resize(int length)
        {
            int[] newBuckets = index == null ? new int[length] : null;
            int[] newHashes = new int[length];
            int[] newNexts = new int[length];
            T[] newItems = new T[length];
            if (used > 0)
            {
                Array.Copy(hashes, 0, newHashes, 0, used);
                Array.Copy(items, 0, newItems, 0, used);
                for (int i = 0; i < used && index == null; i++)
                {
                    int bucket = newHashes[i] & (length - 1);
                    newNexts[i] = newBuckets[bucket] - 1;
                    newBuckets[bucket] = i + 1;
                }
            }
            buckets = newBuckets;
            hashes = newHashes;
            nexts = newNexts;
            items = newItems;
        }
        public void Clear()
        {
            if (index != null) index.Clear();
            buckets = null;
            hashes = null;
            used = 0;
            freeList = -1;
            freeCount = 0;
            version++;
        }
        public bool Contains(T item)
        {
            return Find(item, HashOf(item)) >= 0;
        }
        public bool TryGetValue(T equalValue, out T actualValue)
        {
            int entry = Find(equalValue, HashOf(equalValue));
            actualValue = entry < 0 ? default(T) : items[entry];
            return entry >= 0;
        }
        public bool Remove(T item)
        {
            if (index != null)
            {
                int entry = index.Find(item);
                if (entry < 0) return false;
                index.Remove(item);
                Free(entry);
                return true;
            }
            if (buckets == null) return false;
            int hash = HashOf(item);
            int bucket = hash & (buckets.Length - 1);
            int last = -1;
            for (int i = buckets[bucket] - 1; i >= 0; last = i, i = nexts[i])
            {
                if (hashes[i] != hash || !comparer.Equals(items[i], item)) continue;
                if (last < 0) buckets[bucket] = nexts[i] + 1;
                else nexts[last] = nexts[i];
                Free(i);
                return true;
            }
            return false;
        }
        private void Free(int entry)
        {
            hashes[entry] = -1;
            items[entry] = default(T);
            nexts[entry] = freeList;
            freeCount++;
            version++;
            if (freeCount == used)
            {
                used = 0;
                freeCount = 0;
                freeList = -1;
            }
            else freeList = entry;
        }
        public int RemoveWhere(Predicate<T> match)
        {
            if (match == null) throw new ArgumentNullException("match");
            int removed = 0;
            for (int i = 0; i < used; i++)
            {
                if (hashes[i] < 0) continue;
                T item = items[i];
                if (match(item) && Remove(item)) removed++;
            }
            return removed;
        }
        public void CopyTo(T[] array)
        {
            CopyTo(array, 0, Count);
        }
        public void CopyTo(T[] array, int arrayIndex)
        {
            CopyTo(array, arrayIndex, Count);
        }
        public void CopyTo(T[] array, int arrayIndex, int count)
        {
            if (array == null) throw new ArgumentNullException("array");
            if (arrayIndex < 0) throw new ArgumentOutOfRangeException("arrayIndex", "Non-negative number required.");
            if (count < 0) throw new ArgumentOutOfRangeException("count", "Non-negative number required.");
            if (arrayIndex > array.Length || count > array.Length - arrayIndex) throw new ArgumentException("Destination array is not long enough to copy all the items in the collection. Check array index and length.");
            for (int i = 0; i < used && count > 0; i++)
            {
                if (hashes[i] < 0) continue;
                array[arrayIndex++] = items[i];
                count--;
            }
        }
        public void TrimExcess()
        {
        }
        private static void Check(IEnumerable<T> other)
        {
            if (other == null) throw new ArgumentNullException("other");
        }
        private HashSet<T> SetOf(IEnumerable<T> other)
        {
            Check(other);
            HashSet<T> set = other as HashSet<T>;
            return set != null && set.comparer == comparer ? set : new HashSet<T>(other, comparer);
        }
        public void UnionWith(IEnumerable<T> other)
        {
            Check(other);
            foreach (T item in other) Add(item);
        }
        public void IntersectWith(IEnumerable<T> other)
        {
            HashSet<T> set = SetOf(other);
            for (int i = 0; i < used; i++)
            {
                if (hashes[i] >= 0 && !set.Contains(items[i])) Remove(items[i]);
            }
        }
        public void ExceptWith(IEnumerable<T> other)
        {
            Check(other);
            if (other == this)
            {
                Clear();
                return;
            }
            foreach (T item in other) Remove(item);
        }
        public void SymmetricExceptWith(IEnumerable<T> other)
        {
            if (other == this)
            {
                Clear();
                return;
            }
            foreach (T item in SetOf(other))
            {
                if (!Remove(item)) Add(item);
            }
        }
        public bool IsSubsetOf(IEnumerable<T> other)
        {
            HashSet<T> set = SetOf(other);
            if (Count > set.Count) return false;
            foreach (T item in this)
            {
                if (!set.Contains(item)) return false;
            }
            return true;
        }
        public bool IsProperSubsetOf(IEnumerable<T> other)
        {
            HashSet<T> set = SetOf(other);
            return Count < set.Count && IsSubsetOf(set);
        }
        public bool IsSupersetOf(IEnumerable<T> other)
        {
            Check(other);
            foreach (T item in other)
            {
                if (!Contains(item)) return false;
            }
            return true;
        }
        public bool IsProperSupersetOf(IEnumerable<T> other)
        {
            HashSet<T> set = SetOf(other);
            return Count > set.Count && IsSupersetOf(set);
        }
        public bool Overlaps(IEnumerable<T> other)
        {
            Check(other);
            foreach (T item in other)
            {
                if (Contains(item)) return true;
            }
            return false;
        }
        public bool SetEquals(IEnumerable<T> other)
        {
            HashSet<T> set = SetOf(other);
            return Count == set.Count && IsSupersetOf(set);
        }
        public static IEqualityComparer<HashSet<T>> CreateSetComparer()
        {
            return new SetComparer();
        }
        public Enumerator GetEnumerator()
        {
            return new Enumerator(this);
        }
        IEnumerator<T> IEnumerable<T>.GetEnumerator()
        {
            return new Enumerator(this);
        }
        IEnumerator IEnumerable.GetEnumerator()
        {
            return new Enumerator(this);
        }

        private sealed class SetComparer : IEqualityComparer<HashSet<T>>
        {
            public bool Equals(HashSet<T> x, HashSet<T> y)
            {
                if (x == null || y == null) return x == y;
                return x.SetEquals(y);
            }
            public int GetHashCode(HashSet<T> obj)
            {
                int hash = 0;
                if (obj == null) return hash;
                foreach (T item in obj) hash ^= obj.HashOf(item);
                return hash;
            }
        }

        /// <summary>Walks through a set.</summary>
        public struct Enumerator : IEnumerator<T>, IEnumerator
        {
            private readonly HashSet<T> set;
            private readonly int version;
            private int index;
            private T current;

            internal Enumerator(HashSet<T> set)
            {
                this.set = set;
                version = set.version;
                index = 0;
                current = default(T);
            }
            public T Current
            {
                get { return current; }
            }
            object IEnumerator.Current
            {
                get
                {
                    if (index == 0 || index == set.used + 1) throw new InvalidOperationException("Enumeration has either not started or has already finished.");
                    return current;
                }
            }
            public bool MoveNext()
            {
                if (version != set.version) throw new InvalidOperationException("Collection was modified; enumeration operation may not execute.");
                while (index < set.used)
                {
                    int place = index++;
                    if (set.hashes[place] < 0) continue;
                    current = set.items[place];
                    return true;
                }
                index = set.used + 1;
                current = default(T);
                return false;
            }
            void IEnumerator.Reset()
            {
                if (version != set.version) throw new InvalidOperationException("Collection was modified; enumeration operation may not execute.");
                index = 0;
                current = default(T);
            }
            public void Dispose()
            {
            }
        }
    }
}
