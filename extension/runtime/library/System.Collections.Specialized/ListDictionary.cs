using System.Collections.Generic;

namespace System.Collections.Specialized
{
    /// <summary>A dictionary for few entries, which keeps their order.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.collections.specialized.listdictionary"/>
    public class ListDictionary : IDictionary
    {
        private readonly IComparer comparer;
        private readonly List<DictionaryEntry> entries = new List<DictionaryEntry>();
        private int version;

        public ListDictionary()
        {
        }
        public ListDictionary(IComparer comparer)
        {
            this.comparer = comparer;
        }
        public object this[object key]
        {
            get
            {
                int index = IndexOf(key);
                return index < 0 ? null : entries[index].Value;
            }
            set
            {
                int index = IndexOf(key);
                version++;
                if (index < 0) entries.Add(new DictionaryEntry(key, value));
                else entries[index] = new DictionaryEntry(key, value);
            }
        }
        private int IndexOf(object key)
        {
            if (key == null) throw new ArgumentNullException("key", "Key cannot be null.");
            return entries.FindIndex(entry => comparer == null ? entry.Key.Equals(key) : comparer.Compare(entry.Key, key) == 0);
        }
        public int Count
        {
            get { return entries.Count; }
        }
        public bool IsFixedSize
        {
            get { return false; }
        }
        public bool IsReadOnly
        {
            get { return false; }
        }
        public bool IsSynchronized
        {
            get { return false; }
        }
        public object SyncRoot
        {
            get { return this; }
        }
        public ICollection Keys
        {
            get { return new Part(this, true); }
        }
        public ICollection Values
        {
            get { return new Part(this, false); }
        }
        public void Add(object key, object value)
        {
            if (IndexOf(key) >= 0) throw new ArgumentException("An item with the same key has already been added.");
            version++;
            entries.Add(new DictionaryEntry(key, value));
        }
        public void Clear()
        {
            version++;
            entries.Clear();
        }
        public bool Contains(object key)
        {
            return IndexOf(key) >= 0;
        }
        public void Remove(object key)
        {
            int index = IndexOf(key);
            version++;
            if (index >= 0) entries.RemoveAt(index);
        }
        public void CopyTo(Array array, int index)
        {
            CheckRoom(array, index);
            foreach (DictionaryEntry entry in entries) array.SetValue(entry, index++);
        }
        private void CheckRoom(Array array, int index)
        {
            if (array == null) throw new ArgumentNullException("array");
            if (index < 0) throw new ArgumentOutOfRangeException("index", "Non-negative number required.");
            if (array.Length - index < entries.Count) throw new ArgumentException("Insufficient space in the target location to copy the information.");
        }
        public IDictionaryEnumerator GetEnumerator()
        {
            return new Enumerator(this);
        }
        IEnumerator IEnumerable.GetEnumerator()
        {
            return new Enumerator(this);
        }

        private sealed class Enumerator : IDictionaryEnumerator
        {
            private readonly ListDictionary owner;
            private readonly int version;
            private int index = -1;

            internal Enumerator(ListDictionary owner)
            {
                this.owner = owner;
                version = owner.version;
            }
            public DictionaryEntry Entry
            {
                get
                {
                    if (index < 0 || index >= owner.entries.Count) throw new InvalidOperationException("Enumeration has either not started or has already finished.");
                    return owner.entries[index];
                }
            }
            public object Current
            {
                get { return Entry; }
            }
            public object Key
            {
                get { return Entry.Key; }
            }
            public object Value
            {
                get { return Entry.Value; }
            }
            public bool MoveNext()
            {
                if (version != owner.version) throw new InvalidOperationException("Collection was modified; enumeration operation may not execute.");
                if (index < owner.entries.Count) index++;
                return index < owner.entries.Count;
            }
            public void Reset()
            {
                if (version != owner.version) throw new InvalidOperationException("Collection was modified; enumeration operation may not execute.");
                index = -1;
            }
        }

        /// <summary>The keys or the values.</summary>
        private sealed class Part : ICollection
        {
            private readonly ListDictionary owner;
            private readonly bool isKeys;

            internal Part(ListDictionary owner, bool isKeys)
            {
                this.owner = owner;
                this.isKeys = isKeys;
            }
            public int Count
            {
                get { return owner.Count; }
            }
            public bool IsSynchronized
            {
                get { return false; }
            }
            public object SyncRoot
            {
                get { return owner.SyncRoot; }
            }
            public void CopyTo(Array array, int index)
            {
                owner.CheckRoom(array, index);
                foreach (object item in this) array.SetValue(item, index++);
            }
            public IEnumerator GetEnumerator()
            {
                for (IDictionaryEnumerator each = owner.GetEnumerator(); each.MoveNext();) yield return isKeys ? each.Key : each.Value;
            }
        }
    }
}
