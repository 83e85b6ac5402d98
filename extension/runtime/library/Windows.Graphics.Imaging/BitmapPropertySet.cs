using System.Collections;
using System.Collections.Generic;

namespace Windows.Graphics.Imaging
{
    /// <summary>Options of an encoder by name, such as ImageQuality.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.graphics.imaging.bitmappropertyset"/>
    public sealed class BitmapPropertySet : IDictionary<string, BitmapTypedValue>
    {
        private readonly Dictionary<string, BitmapTypedValue> values = new Dictionary<string, BitmapTypedValue>();

        public BitmapPropertySet()
        {
        }

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

        public ICollection<BitmapTypedValue> Values
        {
            get { return values.Values; }
        }

        public BitmapTypedValue this[string key]
        {
            get { return values[key]; }
            set { values[key] = value; }
        }

        public void Add(string key, BitmapTypedValue value)
        {
            values.Add(key, value);
        }

        public void Add(KeyValuePair<string, BitmapTypedValue> item)
        {
            values.Add(item.Key, item.Value);
        }

        public void Clear()
        {
            values.Clear();
        }

        public bool Contains(KeyValuePair<string, BitmapTypedValue> item)
        {
            BitmapTypedValue value;
            return values.TryGetValue(item.Key, out value) && value == item.Value;
        }

        public bool ContainsKey(string key)
        {
            return values.ContainsKey(key);
        }

        public void CopyTo(KeyValuePair<string, BitmapTypedValue>[] array, int arrayIndex)
        {
            foreach (var each in values) array[arrayIndex++] = each;
        }

        public IEnumerator<KeyValuePair<string, BitmapTypedValue>> GetEnumerator()
        {
            return values.GetEnumerator();
        }

        public bool Remove(string key)
        {
            return values.Remove(key);
        }

        public bool Remove(KeyValuePair<string, BitmapTypedValue> item)
        {
            return Contains(item) && values.Remove(item.Key);
        }

        public bool TryGetValue(string key, out BitmapTypedValue value)
        {
            return values.TryGetValue(key, out value);
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }
    }
}
