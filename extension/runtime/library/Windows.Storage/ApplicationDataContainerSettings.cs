using System;
using System.Collections;
using System.Collections.Generic;
using Windows.Foundation;
using Windows.Foundation.Collections;

namespace Windows.Storage
{
    /// <summary>The settings of a container; basic types only, names up to 255 and values up to 8 KB.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.applicationdatacontainersettings"/>
    public sealed class ApplicationDataContainerSettings : IPropertySet
    {
        private const int MaxName = 255;
        private const int MaxValue = 8 * 1024;
        private const int MaxComposite = 64 * 1024;
        private readonly string container;

        internal ApplicationDataContainerSettings(string container)
        {
            this.container = container;
        }

        /// <summary>Raised when an entry was added, changed or removed.</summary>
        public event MapChangedEventHandler<string, object> MapChanged;

        public int Count
        {
            get { return AllKeys(container).Length; }
        }

        public bool IsReadOnly
        {
            get { return false; }
        }

        public ICollection<string> Keys
        {
            get { return new List<string>(AllKeys(container)); }
        }

        public ICollection<object> Values
        {
            get
            {
                var values = new List<object>();
                foreach (var item in this) values.Add(item.Value);
                return values;
            }
        }

        /// <summary>Null for a setting that is not there; setting null removes it.</summary>
        public object this[string key]
        {
            get
            {
                object value;
                TryGetValue(key, out value);
                return value;
            }
            set
            {
                if (key == null) throw new ArgumentNullException("key");
                if (value == null)
                {
                    Remove(key);
                    return;
                }
                if (key.Length > MaxName) throw WindowsError.Refuse("setting-name-size");
                var isComposite = value is ApplicationDataCompositeValue;
                if (SettingText.SizeOf(value) > (isComposite ? MaxComposite : MaxValue)) throw WindowsError.Refuse(isComposite ? "setting-composite-size" : "setting-value-size");
                var text = SettingText.Encode(value);
                var change = ContainsKey(key) ? CollectionChange.ItemChanged : CollectionChange.ItemInserted;
                Write(container, key, text);
                Raise(change, key);
            }
        }

        public void Add(string key, object value)
        {
            if (ContainsKey(key)) throw new ArgumentException("An item with the same key has already been added. Key: " + key);
            this[key] = value;
        }

        public void Add(KeyValuePair<string, object> item)
        {
            Add(item.Key, item.Value);
        }

        public void Clear()
        {
            foreach (var key in AllKeys(container)) Delete(container, key);
            Raise(CollectionChange.Reset, null);
        }

        public bool Contains(KeyValuePair<string, object> item)
        {
            object value;
            return TryGetValue(item.Key, out value) && Equals(value, item.Value);
        }

        public bool ContainsKey(string key)
        {
            if (key == null) throw new ArgumentNullException("key");
            return Read(container, key) != null;
        }

        public void CopyTo(KeyValuePair<string, object>[] array, int arrayIndex)
        {
            foreach (var item in this) array[arrayIndex++] = item;
        }

        public IEnumerator<KeyValuePair<string, object>> GetEnumerator()
        {
            foreach (var key in AllKeys(container)) yield return new KeyValuePair<string, object>(key, this[key]);
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }

        public bool Remove(string key)
        {
            if (!ContainsKey(key)) return false;
            Delete(container, key);
            Raise(CollectionChange.ItemRemoved, key);
            return true;
        }

        public bool Remove(KeyValuePair<string, object> item)
        {
            return Contains(item) && Remove(item.Key);
        }

        public bool TryGetValue(string key, out object value)
        {
            if (key == null) throw new ArgumentNullException("key");
            var text = Read(container, key);
            value = text == null ? null : SettingText.Decode(text);
            return text != null;
        }

        private void Raise(CollectionChange change, string key)
        {
            var handlers = MapChanged;
            if (handlers != null) handlers(this, new MapChange(change, key));
        }

        private static extern string[] AllKeys(string container);
        /// <summary>Null when there is no such setting.</summary>
        private static extern string Read(string container, string key);
        private static extern void Write(string container, string key, string text);
        private static extern void Delete(string container, string key);
    }
}
