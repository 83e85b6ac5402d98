using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;

namespace Windows.Foundation.Collections
{
    /// <summary>What the sets of named values have in common. Windows has no such class.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public abstract class ObservableMapBase<TValue> : IObservableMap<string, TValue>
    {
        private readonly Dictionary<string, TValue> values = new Dictionary<string, TValue>();

        internal ObservableMapBase()
        {
        }

        /// <summary>Raised when an entry was added, changed or removed.</summary>
        public event MapChangedEventHandler<string, TValue> MapChanged;

        public int Count
        {
            get { return values.Count; }
        }

        public bool IsReadOnly
        {
            get { return false; }
        }

        public ICollection<string> Keys
        {
            get { return values.Keys; }
        }

        public ICollection<TValue> Values
        {
            get { return values.Values; }
        }

        public TValue this[string key]
        {
            get { return values[key]; }
            set
            {
                var change = values.ContainsKey(key) ? CollectionChange.ItemChanged : CollectionChange.ItemInserted;
                Check(value);
                values[key] = value;
                Raise(change, key);
            }
        }

        public void Add(string key, TValue value)
        {
            Check(value);
            values.Add(key, value);
            Raise(CollectionChange.ItemInserted, key);
        }

        public void Add(KeyValuePair<string, TValue> item)
        {
            Add(item.Key, item.Value);
        }

        public void Clear()
        {
            values.Clear();
            Raise(CollectionChange.Reset, null);
        }

        public bool Contains(KeyValuePair<string, TValue> item)
        {
            TValue value;
            return values.TryGetValue(item.Key, out value) && Equals(value, item.Value);
        }

        public bool ContainsKey(string key)
        {
            return values.ContainsKey(key);
        }

        public void CopyTo(KeyValuePair<string, TValue>[] array, int arrayIndex)
        {
            foreach (var item in values) array[arrayIndex++] = item;
        }

        public IEnumerator<KeyValuePair<string, TValue>> GetEnumerator()
        {
            return values.GetEnumerator();
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return values.GetEnumerator();
        }

        public bool Remove(string key)
        {
            if (!values.Remove(key)) return false;
            Raise(CollectionChange.ItemRemoved, key);
            return true;
        }

        public bool Remove(KeyValuePair<string, TValue> item)
        {
            return Contains(item) && Remove(item.Key);
        }

        public bool TryGetValue(string key, out TValue value)
        {
            return values.TryGetValue(key, out value);
        }

        /// <summary>Throws for values that the set does not take.</summary>
        internal virtual void Check(TValue value)
        {
        }

        private void Raise(CollectionChange change, string key)
        {
            var handlers = MapChanged;
            if (handlers != null) handlers(this, new MapChange(change, key));
        }
    }
}
