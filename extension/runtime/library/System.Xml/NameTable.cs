using System.Collections.Generic;

namespace System.Xml
{
    /// <summary>Names that are kept once.</summary>
    public class NameTable : XmlNameTable
    {
        private readonly Dictionary<string, string> names = new Dictionary<string, string>();

        public override string Add(string key)
        {
            if (key == null) throw new ArgumentNullException("key");
            string known;
            if (names.TryGetValue(key, out known)) return known;
            names[key] = key;
            return key;
        }
        public override string Get(string value)
        {
            if (value == null) throw new ArgumentNullException("value");
            string known;
            return names.TryGetValue(value, out known) ? known : null;
        }
    }
}
