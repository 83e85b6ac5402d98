using System.Collections.Generic;

namespace System.Collections.ObjectModel
{
    /// <summary>A list whose items contain their keys.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.collections.objectmodel.keyedcollection-2"/>
    public abstract class KeyedCollection<TKey, TItem> : Collection<TItem>
    {
        private readonly IEqualityComparer<TKey> comparer;
        private readonly Dictionary<TKey, TItem> dictionary;

        protected KeyedCollection() : this(null)
        {
        }
        protected KeyedCollection(IEqualityComparer<TKey> comparer)
        {
            this.comparer = comparer ?? EqualityComparer<TKey>.Default;
            dictionary = new Dictionary<TKey, TItem>(this.comparer);
        }
        protected KeyedCollection(IEqualityComparer<TKey> comparer, int dictionaryCreationThreshold) : this(comparer)
        {
        }
        public IEqualityComparer<TKey> Comparer
        {
            get { return comparer; }
        }
        protected IDictionary<TKey, TItem> Dictionary
        {
            get { return dictionary; }
        }
        public TItem this[TKey key]
        {
            get
            {
                TItem item;
                if (!TryGetValue(key, out item)) throw new KeyNotFoundException("The given key '" + key + "' was not present in the dictionary.");
                return item;
            }
        }
        protected abstract TKey GetKeyForItem(TItem item);
        public bool Contains(TKey key)
        {
            return dictionary.ContainsKey(key);
        }
        public bool TryGetValue(TKey key, out TItem item)
        {
            return dictionary.TryGetValue(key, out item);
        }
        public bool Remove(TKey key)
        {
            TItem item;
            return dictionary.TryGetValue(key, out item) && Remove(item);
        }
        protected void ChangeItemKey(TItem item, TKey newKey)
        {
            TKey oldKey = GetKeyForItem(item);
            if (comparer.Equals(oldKey, newKey)) return;
            if (newKey != null) dictionary.Add(newKey, item);
            if (oldKey != null) dictionary.Remove(oldKey);
        }
        protected override void ClearItems()
        {
            base.ClearItems();
            dictionary.Clear();
        }
        protected override void InsertItem(int index, TItem item)
        {
            TKey key = GetKeyForItem(item);
            if (key != null) dictionary.Add(key, item);
            base.InsertItem(index, item);
        }
        protected override void RemoveItem(int index)
        {
            TKey key = GetKeyForItem(Items[index]);
            if (key != null) dictionary.Remove(key);
            base.RemoveItem(index);
        }
        protected override void SetItem(int index, TItem item)
        {
            TKey newKey = GetKeyForItem(item);
            TKey oldKey = GetKeyForItem(Items[index]);
            if (comparer.Equals(oldKey, newKey))
            {
                if (newKey != null) dictionary[newKey] = item;
            }
            else
            {
                if (newKey != null) dictionary.Add(newKey, item);
                if (oldKey != null) dictionary.Remove(oldKey);
            }
            base.SetItem(index, item);
        }
    }
}
