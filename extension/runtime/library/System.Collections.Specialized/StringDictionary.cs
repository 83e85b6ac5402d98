namespace System.Collections.Specialized
{
    /// <summary>Strings by key; keys are lower case.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.collections.specialized.stringdictionary"/>
    public class StringDictionary : IEnumerable
    {
        private readonly Hashtable items = new Hashtable();

        private static string Key(string key)
        {
            if (key == null) throw new ArgumentNullException("key");
            return key.ToLowerInvariant();
        }
        public virtual int Count
        {
            get { return items.Count; }
        }
        public virtual bool IsSynchronized
        {
            get { return false; }
        }
        public virtual object SyncRoot
        {
            get { return items; }
        }
        public virtual ICollection Keys
        {
            get { return items.Keys; }
        }
        public virtual ICollection Values
        {
            get { return items.Values; }
        }
        public virtual string this[string key]
        {
            get { return (string)items[Key(key)]; }
            set { items[Key(key)] = value; }
        }
        public virtual void Add(string key, string value)
        {
            items.Add(Key(key), value);
        }
        public virtual void Clear()
        {
            items.Clear();
        }
        public virtual bool ContainsKey(string key)
        {
            return items.ContainsKey(Key(key));
        }
        public virtual bool ContainsValue(string value)
        {
            return items.ContainsValue(value);
        }
        public virtual void CopyTo(Array array, int index)
        {
            items.CopyTo(array, index);
        }
        public virtual IEnumerator GetEnumerator()
        {
            return items.GetEnumerator();
        }
        public virtual void Remove(string key)
        {
            items.Remove(Key(key));
        }
    }
}
