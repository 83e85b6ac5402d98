namespace System.Collections.Generic
{
    /// <summary>A set in order.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.collections.generic.sortedset-1"/>
    public class SortedSet<T> : ISet<T>, ICollection<T>, IReadOnlyCollection<T>, ICollection
    {
        private readonly IComparer<T> comparer;
        private Node root;
        private int count;
        private int version;
        // Of a view: the set that it shows and its bounds.
        private readonly SortedSet<T> whole;
        private readonly T lower;
        private readonly T upper;

        /// <summary>Part of an AA tree: `level` is 1 at the leaves.</summary>
        private sealed class Node
        {
            internal T Value;
            internal int Level = 1;
            internal Node Left;
            internal Node Right;
        }

        public SortedSet() : this((IComparer<T>)null)
        {
        }
        public SortedSet(IComparer<T> comparer)
        {
            this.comparer = comparer ?? Comparer<T>.Default;
        }
        public SortedSet(IEnumerable<T> collection) : this(collection, null)
        {
        }
        public SortedSet(IEnumerable<T> collection, IComparer<T> comparer) : this(comparer)
        {
            if (collection == null) throw new ArgumentNullException("collection");
            foreach (T item in collection) Add(item);
        }
        private SortedSet(SortedSet<T> whole, T lower, T upper) : this(whole.comparer)
        {
            this.whole = whole;
            this.lower = lower;
            this.upper = upper;
        }
        public IComparer<T> Comparer
        {
            get { return comparer; }
        }
        public int Count
        {
            get { return whole == null ? count : ToList().Count; }
        }
        public T Min
        {
            get
            {
                if (whole != null)
                {
                    List<T> all = ToList();
                    return all.Count == 0 ? default(T) : all[0];
                }
                if (root == null) return default(T);
                Node node = root;
                while (node.Left != null) node = node.Left;
                return node.Value;
            }
        }
        public T Max
        {
            get
            {
                if (whole != null)
                {
                    List<T> all = ToList();
                    return all.Count == 0 ? default(T) : all[all.Count - 1];
                }
                if (root == null) return default(T);
                Node node = root;
                while (node.Right != null) node = node.Right;
                return node.Value;
            }
        }
        bool ICollection<T>.IsReadOnly
        {
            get { return false; }
        }
        bool ICollection.IsSynchronized
        {
            get { return false; }
        }
        object ICollection.SyncRoot
        {
            get { return this; }
        }
        private bool IsWithin(T item)
        {
            return whole == null || (comparer.Compare(lower, item) <= 0 && comparer.Compare(item, upper) <= 0);
        }

        private bool added;
        private bool removed;

        public bool Add(T item)
        {
            if (whole != null)
            {
                if (!IsWithin(item)) throw new ArgumentOutOfRangeException("item");
                return whole.Add(item);
            }
            added = false;
            root = Insert(root, item);
            if (!added) return false;
            count++;
            version++;
            return true;
        }
        void ICollection<T>.Add(T item)
        {
            Add(item);
        }
        private Node Insert(Node node, T item)
        {
            if (node == null)
            {
                // Also a single item must be comparable.
                if (root == null) comparer.Compare(item, item);
                added = true;
                Node made = new Node();
                made.Value = item;
                return made;
            }
            int order = comparer.Compare(item, node.Value);
            if (order == 0) return node;
            if (order < 0) node.Left = Insert(node.Left, item);
            else node.Right = Insert(node.Right, item);
            return Split(Skew(node));
        }
        private static Node Skew(Node node)
        {
            if (node == null || node.Left == null || node.Left.Level != node.Level) return node;
            Node left = node.Left;
            node.Left = left.Right;
            left.Right = node;
            return left;
        }
        private static Node Split(Node node)
        {
            if (node == null || node.Right == null || node.Right.Right == null || node.Right.Right.Level != node.Level) return node;
            Node right = node.Right;
            node.Right = right.Left;
            right.Left = node;
            right.Level++;
            return right;
        }
        public bool Remove(T item)
        {
            if (whole != null) return IsWithin(item) && whole.Remove(item);
            removed = false;
            root = Delete(root, item);
            if (!removed) return false;
            count--;
            version++;
            return true;
        }
        private Node Delete(Node node, T item)
        {
            if (node == null) return null;
            int order = comparer.Compare(item, node.Value);
            if (order < 0) node.Left = Delete(node.Left, item);
            else if (order > 0) node.Right = Delete(node.Right, item);
            else
            {
                removed = true;
                if (node.Left == null && node.Right == null) return null;
                if (node.Left == null)
                {
                    Node next = node.Right;
                    while (next.Left != null) next = next.Left;
                    node.Value = next.Value;
                    node.Right = Delete(node.Right, next.Value);
                }
                else
                {
                    Node previous = node.Left;
                    while (previous.Right != null) previous = previous.Right;
                    node.Value = previous.Value;
                    node.Left = Delete(node.Left, previous.Value);
                }
            }
            return Balance(node);
        }
        private static Node Balance(Node node)
        {
            int left = node.Left == null ? 0 : node.Left.Level;
            int right = node.Right == null ? 0 : node.Right.Level;
            int wanted = (left < right ? left : right) + 1;
            if (wanted < node.Level)
            {
                node.Level = wanted;
                if (node.Right != null && wanted < node.Right.Level) node.Right.Level = wanted;
            }
            node = Skew(node);
            node.Right = Skew(node.Right);
            if (node.Right != null) node.Right.Right = Skew(node.Right.Right);
            node = Split(node);
            node.Right = Split(node.Right);
            return node;
        }
        public void Clear()
        {
            if (whole != null)
            {
                foreach (T item in ToList()) whole.Remove(item);
                return;
            }
            root = null;
            count = 0;
            version++;
        }
        private Node Find(T item)
        {
            Node node = root;
            while (node != null)
            {
                int order = comparer.Compare(item, node.Value);
                if (order == 0) return node;
                node = order < 0 ? node.Left : node.Right;
            }
            return null;
        }
        public bool Contains(T item)
        {
            return whole != null ? IsWithin(item) && whole.Contains(item) : Find(item) != null;
        }
        public bool TryGetValue(T equalValue, out T actualValue)
        {
            Node node = whole == null ? Find(equalValue) : IsWithin(equalValue) ? whole.Find(equalValue) : null;
            actualValue = node == null ? default(T) : node.Value;
            return node != null;
        }
        /// <summary>Puts another item in the place of one that compares equal.</summary>
        internal void Replace(T item)
        {
            Find(item).Value = item;
            version++;
        }
        private void Collect(Node node, List<T> into)
        {
            if (node == null) return;
            Collect(node.Left, into);
            if (IsWithin(node.Value)) into.Add(node.Value);
            Collect(node.Right, into);
        }
        private List<T> ToList()
        {
            List<T> all = new List<T>();
            Collect(whole == null ? root : whole.root, all);
            return all;
        }
        private int Version
        {
            get { return whole == null ? version : whole.Version; }
        }
        public Enumerator GetEnumerator()
        {
            return new Enumerator(this, false);
        }
        IEnumerator<T> IEnumerable<T>.GetEnumerator()
        {
            return new Enumerator(this, false);
        }
        IEnumerator IEnumerable.GetEnumerator()
        {
            return new Enumerator(this, false);
        }
        public IEnumerable<T> Reverse()
        {
            Enumerator from = new Enumerator(this, true);
            while (from.MoveNext()) yield return from.Current;
        }
        public virtual SortedSet<T> GetViewBetween(T lowerValue, T upperValue)
        {
            if (comparer.Compare(lowerValue, upperValue) > 0) throw new ArgumentException("Must be less than or equal to upperValue.", "lowerValue");
            if (whole != null)
            {
                if (comparer.Compare(lower, lowerValue) > 0) throw new ArgumentOutOfRangeException("lowerValue");
                if (comparer.Compare(upper, upperValue) < 0) throw new ArgumentOutOfRangeException("upperValue");
            }
            return new SortedSet<T>(whole ?? this, lowerValue, upperValue);
        }
        public void CopyTo(T[] array)
        {
            CopyTo(array, 0, Count);
        }
        public void CopyTo(T[] array, int index)
        {
            CopyTo(array, index, Count);
        }
        public void CopyTo(T[] array, int index, int count)
        {
            if (array == null) throw new ArgumentNullException("array");
            if (index < 0) throw new ArgumentOutOfRangeException("index", "Non-negative number required.");
            if (count < 0) throw new ArgumentOutOfRangeException("count", "Non-negative number required.");
            if (count > array.Length - index) throw new ArgumentException("Destination array is not long enough to copy all the items in the collection. Check array index and length.");
            List<T> all = ToList();
            for (int i = 0; i < all.Count && i < count; i++) array[index + i] = all[i];
        }
        void ICollection.CopyTo(Array array, int index)
        {
            if (array == null) throw new ArgumentNullException("array");
            List<T> all = ToList();
            for (int i = 0; i < all.Count; i++) array.SetValue(all[i], index + i);
        }
        private SortedSet<T> Same(IEnumerable<T> other)
        {
            if (other == null) throw new ArgumentNullException("other");
            SortedSet<T> set = other as SortedSet<T>;
            return set != null && set.comparer == comparer ? set : new SortedSet<T>(other, comparer);
        }
        public void UnionWith(IEnumerable<T> other)
        {
            if (other == null) throw new ArgumentNullException("other");
            foreach (T item in new List<T>(other)) Add(item);
        }
        public void IntersectWith(IEnumerable<T> other)
        {
            SortedSet<T> set = Same(other);
            RemoveWhere(delegate(T item) { return !set.Contains(item); });
        }
        public void ExceptWith(IEnumerable<T> other)
        {
            if (other == null) throw new ArgumentNullException("other");
            foreach (T item in new List<T>(other)) Remove(item);
        }
        public void SymmetricExceptWith(IEnumerable<T> other)
        {
            foreach (T item in Same(other).ToList())
            {
                if (!Remove(item)) Add(item);
            }
        }
        private int CountIn(SortedSet<T> set)
        {
            int found = 0;
            foreach (T item in this)
            {
                if (set.Contains(item)) found++;
            }
            return found;
        }
        public bool IsSubsetOf(IEnumerable<T> other)
        {
            return CountIn(Same(other)) == Count;
        }
        public bool IsProperSubsetOf(IEnumerable<T> other)
        {
            SortedSet<T> set = Same(other);
            return Count < set.Count && CountIn(set) == Count;
        }
        public bool IsSupersetOf(IEnumerable<T> other)
        {
            SortedSet<T> set = Same(other);
            return set.CountIn(this) == set.Count;
        }
        public bool IsProperSupersetOf(IEnumerable<T> other)
        {
            SortedSet<T> set = Same(other);
            return Count > set.Count && set.CountIn(this) == set.Count;
        }
        public bool Overlaps(IEnumerable<T> other)
        {
            if (other == null) throw new ArgumentNullException("other");
            foreach (T item in other)
            {
                if (Contains(item)) return true;
            }
            return false;
        }
        public bool SetEquals(IEnumerable<T> other)
        {
            SortedSet<T> set = Same(other);
            return set.Count == Count && CountIn(set) == Count;
        }
        public int RemoveWhere(Predicate<T> match)
        {
            if (match == null) throw new ArgumentNullException("match");
            int number = 0;
            foreach (T item in ToList())
            {
                if (match(item) && Remove(item)) number++;
            }
            return number;
        }

        /// <summary>Goes from the least item to the greatest.</summary>
        public struct Enumerator : IEnumerator<T>
        {
            private readonly SortedSet<T> set;
            private readonly bool backwards;
            private readonly int version;
            private Stack<Node> open;
            private T current;

            internal Enumerator(SortedSet<T> set, bool backwards)
            {
                this.set = set;
                this.backwards = backwards;
                version = set.Version;
                open = new Stack<Node>();
                current = default(T);
                Down((set.whole ?? set).root);
            }
            private void Down(Node node)
            {
                while (node != null)
                {
                    open.Push(node);
                    node = backwards ? node.Right : node.Left;
                }
            }
            public T Current
            {
                get { return current; }
            }
            object IEnumerator.Current
            {
                get { return current; }
            }
            private void Check()
            {
                if (version != set.Version) throw new InvalidOperationException("Collection was modified; enumeration operation may not execute.");
            }
            public bool MoveNext()
            {
                Check();
                while (open.Count > 0)
                {
                    Node node = open.Pop();
                    Down(backwards ? node.Left : node.Right);
                    if (!set.IsWithin(node.Value)) continue;
                    current = node.Value;
                    return true;
                }
                current = default(T);
                return false;
            }
            void IEnumerator.Reset()
            {
                Check();
                open = new Stack<Node>();
                Down((set.whole ?? set).root);
            }
            public void Dispose()
            {
            }
        }
    }
}
