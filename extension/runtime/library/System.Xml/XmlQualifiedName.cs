namespace System.Xml
{
    /// <summary>A name with its namespace.</summary>
    public class XmlQualifiedName
    {
        public static readonly XmlQualifiedName Empty = new XmlQualifiedName("");

        public XmlQualifiedName() : this("", "")
        {
        }
        public XmlQualifiedName(string name) : this(name, "")
        {
        }
        public XmlQualifiedName(string name, string ns)
        {
            Name = name ?? "";
            Namespace = ns ?? "";
        }
        public string Name { get; private set; }
        public string Namespace { get; private set; }
        public bool IsEmpty
        {
            get { return Name.Length == 0 && Namespace.Length == 0; }
        }
        public override bool Equals(object other)
        {
            XmlQualifiedName that = other as XmlQualifiedName;
            return that != null && that.Name == Name && that.Namespace == Namespace;
        }
        public override int GetHashCode()
        {
            return Name.GetHashCode();
        }
        public override string ToString()
        {
            return Namespace.Length == 0 ? Name : Namespace + ":" + Name;
        }
        public static bool operator ==(XmlQualifiedName a, XmlQualifiedName b)
        {
            return object.Equals(a, b);
        }
        public static bool operator !=(XmlQualifiedName a, XmlQualifiedName b)
        {
            return !object.Equals(a, b);
        }
    }
}
