namespace System.Xml
{
    /// <summary>A name of a dictionary.</summary>
    public class XmlDictionaryString
    {
        private static readonly XmlDictionaryString empty = new XmlDictionaryString(new XmlDictionary(), "", 0);
        private readonly string text;

        public XmlDictionaryString(IXmlDictionary dictionary, string value, int key)
        {
            if (dictionary == null) throw new ArgumentNullException("dictionary");
            if (value == null) throw new ArgumentNullException("value");
            Dictionary = dictionary;
            text = value;
            Key = key;
        }
        public static XmlDictionaryString Empty
        {
            get { return empty; }
        }
        public IXmlDictionary Dictionary { get; private set; }
        public int Key { get; private set; }
        public string Value
        {
            get { return text; }
        }
        public override string ToString()
        {
            return text;
        }
    }
}
