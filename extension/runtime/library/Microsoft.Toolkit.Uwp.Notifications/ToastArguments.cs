using System;
using System.Collections;
using System.Collections.Generic;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>Values by key, as a toast or one of its buttons gives them back to the app: <c>action=view;id=5</c>.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.toolkit.uwp.notifications.toastarguments"/>
    public sealed class ToastArguments : IEnumerable<KeyValuePair<string, string>>
    {
        private readonly List<KeyValuePair<string, string>> pairs = new List<KeyValuePair<string, string>>();

        public ToastArguments()
        {
        }
        public int Count
        {
            get { return pairs.Count; }
        }
        public string this[string key]
        {
            get
            {
                string value;
                if (TryGetValue(key, out value)) return value;
                throw new KeyNotFoundException("A key with name '" + key + "' could not be found.");
            }
            set { Add(key, value); }
        }
        public static ToastArguments Parse(string toastArgumentsStr)
        {
            ToastArguments parsed = new ToastArguments();
            if (string.IsNullOrWhiteSpace(toastArgumentsStr)) return parsed;
            foreach (string part in toastArgumentsStr.Split(';'))
            {
                int equals = part.IndexOf('=');
                if (equals < 0) parsed.Add(Plain(part), (string)null);
                else parsed.Add(Plain(part.Substring(0, equals)), Plain(part.Substring(equals + 1)));
            }
            return parsed;
        }
        public ToastArguments Add(string key, string value)
        {
            if (key == null) throw new ArgumentNullException("key");
            int index = pairs.FindIndex(known => known.Key == key);
            KeyValuePair<string, string> pair = new KeyValuePair<string, string>(key, value);
            if (index < 0) pairs.Add(pair);
            else pairs[index] = pair;
            return this;
        }
        public ToastArguments Add(string key)
        {
            return Add(key, (string)null);
        }
        public ToastArguments Add(string key, int value)
        {
            return Add(key, value.ToString());
        }
        public ToastArguments Add(string key, bool value)
        {
            return Add(key, value ? "1" : "0");
        }
        public ToastArguments Add(string key, Enum value)
        {
            return Add(key, Convert.ToInt32(value));
        }
        public bool Contains(string key)
        {
            return pairs.Exists(known => known.Key == key);
        }
        public bool Contains(string key, string value)
        {
            return pairs.Exists(known => known.Key == key && known.Value == value);
        }
        public string Get(string key)
        {
            return this[key];
        }
        public int GetInt(string key)
        {
            return int.Parse(Get(key));
        }
        public bool GetBool(string key)
        {
            return Get(key) == "1" || string.Equals(Get(key), "true", StringComparison.OrdinalIgnoreCase);
        }
        public T GetEnum<T>(string key) where T : struct
        {
            return (T)Enum.ToObject(typeof(T), GetInt(key));
        }
        public bool TryGetValue(string key, out string value)
        {
            int index = pairs.FindIndex(known => known.Key == key);
            value = index < 0 ? null : pairs[index].Value;
            return index >= 0;
        }
        public bool TryGetValue(string key, out int value)
        {
            string text;
            value = 0;
            return TryGetValue(key, out text) && int.TryParse(text, out value);
        }
        public bool TryGetValue(string key, out bool value)
        {
            value = false;
            if (!Contains(key)) return false;
            value = GetBool(key);
            return true;
        }
        public bool Remove(string key)
        {
            return pairs.RemoveAll(known => known.Key == key) > 0;
        }
        public IEnumerator<KeyValuePair<string, string>> GetEnumerator()
        {
            return pairs.GetEnumerator();
        }
        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }
        public override string ToString()
        {
            List<string> parts = new List<string>();
            foreach (KeyValuePair<string, string> pair in pairs) parts.Add(pair.Value == null ? Escaped(pair.Key) : Escaped(pair.Key) + "=" + Escaped(pair.Value));
            return string.Join(";", parts);
        }
        private static string Escaped(string text)
        {
            return text.Replace("%", "%25").Replace(";", "%3B").Replace("=", "%3D");
        }
        private static string Plain(string text)
        {
            return text.Replace("%3D", "=").Replace("%3B", ";").Replace("%25", "%");
        }
    }
}
