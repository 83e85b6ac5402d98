using System;
using System.Collections;
using System.Collections.Generic;

namespace Windows.UI.Xaml
{
    /// <summary>Objects by key, for styles and templates.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.resourcedictionary"/>
    public class ResourceDictionary : DependencyObject, IDictionary<object, object>
    {
        private readonly Dictionary<object, object> own = new Dictionary<object, object>();

        public ResourceDictionary()
        {
        }

        public int Count
        {
            get { return own.Count; }
        }

        public bool IsReadOnly
        {
            get { return false; }
        }

        public ICollection<object> Keys
        {
            get { return own.Keys; }
        }

        public ICollection<object> Values
        {
            get { return own.Values; }
        }

        /// <summary>Also what merged dictionaries have, the last one first.</summary>
        public object this[object key]
        {
            get
            {
                object value;
                if (TryGetValue(key, out value)) return value;
                throw new KeyNotFoundException();
            }
            set { own[key] = value; }
        }

        public void Add(object key, object value)
        {
            own.Add(key, value);
        }

        public void Add(KeyValuePair<object, object> item)
        {
            own.Add(item.Key, item.Value);
        }

        public void Clear()
        {
            own.Clear();
        }

        public bool Contains(KeyValuePair<object, object> item)
        {
            return ((ICollection<KeyValuePair<object, object>>)own).Contains(item);
        }

        public bool ContainsKey(object key)
        {
            object value;
            return TryGetValue(key, out value);
        }

        public void CopyTo(KeyValuePair<object, object>[] array, int arrayIndex)
        {
            ((ICollection<KeyValuePair<object, object>>)own).CopyTo(array, arrayIndex);
        }

        public IEnumerator<KeyValuePair<object, object>> GetEnumerator()
        {
            return own.GetEnumerator();
        }

        public bool Remove(object key)
        {
            return own.Remove(key);
        }

        public bool Remove(KeyValuePair<object, object> item)
        {
            return ((ICollection<KeyValuePair<object, object>>)own).Remove(item);
        }

        public bool TryGetValue(object key, out object value)
        {
            if (own.TryGetValue(key, out value)) return true;
            for (var i = MergedDictionaries.Count - 1; i >= 0; i--)
            {
                if (MergedDictionaries[i].TryGetValue(key, out value)) return true;
            }
            value = null;
            var app = Application.Current;
            return app != null && app.Resources == this && ThemeResources.TryFind(key, app.RequestedTheme, out value);
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return own.GetEnumerator();
        }

        public IList<ResourceDictionary> MergedDictionaries { get; } = new List<ResourceDictionary>();

        /// <summary>A XAML file of the app, whose resources this one gets.</summary>
        public Uri Source
        {
            get { return source; }
            set
            {
                source = value;
                if (value != null) Markup.XamlLoader.LoadDictionary(this, value);
            }
        }
        private Uri source;

        public IDictionary<object, object> ThemeDictionaries { get; } = new Dictionary<object, object>();
    }
}
