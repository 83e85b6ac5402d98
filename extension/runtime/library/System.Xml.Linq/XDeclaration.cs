namespace System.Xml.Linq
{
    /// <summary>The declaration with which a document begins.</summary>
    public class XDeclaration
    {
        public XDeclaration(string version, string encoding, string standalone)
        {
            Version = version;
            Encoding = encoding;
            Standalone = standalone;
        }
        public XDeclaration(XDeclaration other) : this(other.Version, other.Encoding, other.Standalone)
        {
        }
        public string Version { get; set; }
        public string Encoding { get; set; }
        public string Standalone { get; set; }
        public override string ToString()
        {
            string text = "<?xml";
            if (Version != null) text += " version=\"" + Version + "\"";
            if (Encoding != null) text += " encoding=\"" + Encoding + "\"";
            if (Standalone != null) text += " standalone=\"" + Standalone + "\"";
            return text + "?>";
        }
    }
}
