namespace System.Collections.Specialized
{
    /// <summary>A ListDictionary while it has few entries, a Hashtable from then on.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.collections.specialized.hybriddictionary"/>
    public class HybridDictionary : IDictionary
    {
        private const int Few = 9;
        private const int First = 6;
        private readonly bool caseInsensitive;
        private IDictionary entries;

        public HybridDictionary() : this(0, false)
        {
        }
        public HybridDictionary(bool caseInsensitive) : this(0, caseInsensitive)
        {
        }
        public HybridDictionary(int initialSize) : this(initialSize, false)
        {
        }
        public HybridDictionary(int initialSize, bool caseInsensitive)
        {
            this.caseInsensitive = caseInsensitive;
            entries = initialSize >= First ? Table() : List();
        }
        private IDictionary Table()
        {
            return caseInsensitive ? new Hashtable(StringComparer.OrdinalIgnoreCase) : new Hashtable();
        }
        private IDictionary List()
        {
            return caseInsensitive ? new ListDictionary(StringComparer.OrdinalIgnoreCase) : new ListDictionary();
        }
        private void MakeRoom(object key)
        {
            if (entries is Hashtable || entries.Count + 1 < Few || entries.Contains(key)) return;
            IDictionary table = Table();
            foreach (DictionaryEntry entry in entries) table.Add(entry.Key, entry.Value);
            entries = table;
        }
        public object this[object key]
        {
            get { return entries[key]; }
            set
            {
                MakeRoom(key);
                entries[key] = value;
            }
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
            get { return entries.Keys; }
        }
        public ICollection Values
        {
            get { return entries.Values; }
        }
        public void Add(object key, object value)
        {
            MakeRoom(key);
            entries.Add(key, value);
        }
        public void Clear()
        {
            entries = List();
        }
        public bool Contains(object key)
        {
            return entries.Contains(key);
        }
        public void CopyTo(Array array, int index)
        {
            entries.CopyTo(array, index);
        }
        public void Remove(object key)
        {
            entries.Remove(key);
        }
        public IDictionaryEnumerator GetEnumerator()
        {
            return entries.GetEnumerator();
        }
        IEnumerator IEnumerable.GetEnumerator()
        {
            return entries.GetEnumerator();
        }
    }
}
