using System.Collections.Generic;

namespace System.Xml
{
    /// <summary>Names that writer and reader agree on.</summary>
    public class XmlDictionary : IXmlDictionary
    {
        private readonly Dictionary<string, XmlDictionaryString> lookup = new Dictionary<string, XmlDictionaryString>();
        private readonly List<XmlDictionaryString> strings = new List<XmlDictionaryString>();

        public XmlDictionary()
        {
        }
        public XmlDictionary(int capacity)
        {
        }
        public virtual XmlDictionaryString Add(string value)
        {
            if (value == null) throw new ArgumentNullException("value");
            XmlDictionaryString known;
            if (lookup.TryGetValue(value, out known)) return known;
            XmlDictionaryString made = new XmlDictionaryString(this, value, strings.Count);
            strings.Add(made);
            lookup.Add(value, made);
            return made;
        }
        public virtual bool TryLookup(string value, out XmlDictionaryString result)
        {
            if (value == null) throw new ArgumentNullException("value");
            return lookup.TryGetValue(value, out result);
        }
        public virtual bool TryLookup(int key, out XmlDictionaryString result)
        {
            result = key >= 0 && key < strings.Count ? strings[key] : null;
            return result != null;
        }
        public virtual bool TryLookup(XmlDictionaryString value, out XmlDictionaryString result)
        {
            if (value == null) throw new ArgumentNullException("value");
            result = value.Dictionary == this ? value : null;
            return result != null;
        }
    }
}
