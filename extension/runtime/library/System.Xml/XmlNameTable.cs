namespace System.Xml
{
    /// <summary>Names that are kept once.</summary>
    public abstract class XmlNameTable
    {
        public abstract string Add(string array);
        public abstract string Get(string array);
    }
}
