using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace System.Xml.Linq
{
    /// <summary>An XML element.</summary>
    public class XElement : XContainer
    {
        private XName name;
        internal readonly List<XAttribute> attributes = new List<XAttribute>();

        public XElement(XName name)
        {
            if (name == null) throw new ArgumentNullException("name");
            this.name = name;
        }
        public XElement(XName name, object content) : this(name)
        {
            Add(content);
        }
        public XElement(XName name, params object[] content) : this(name, (object)content)
        {
        }
        public XElement(XElement other) : this(other.name)
        {
            foreach (XAttribute attribute in other.attributes) InsertAttribute(new XAttribute(attribute));
            CopyNodes(other);
            IsFull = other.IsFull;
        }
        public static IEnumerable<XElement> EmptySequence
        {
            get { return new XElement[0]; }
        }
        /// <summary>Is written with an end tag though there is nothing inside.</summary>
        private bool IsFull { get; set; }

        public override XmlNodeType NodeType
        {
            get { return XmlNodeType.Element; }
        }
        public XName Name
        {
            get { return name; }
            set
            {
                if (value == null) throw new ArgumentNullException("value");
                Change(this, XObjectChangeEventArgs.Name, () => name = value);
            }
        }
        public bool HasAttributes
        {
            get { return attributes.Count > 0; }
        }
        public bool HasElements
        {
            get { return nodes.Exists(node => node is XElement); }
        }
        public bool IsEmpty
        {
            get { return nodes.Count == 0 && !IsFull; }
        }
        /// <summary>All text inside.</summary>
        public string Value
        {
            get
            {
                StringBuilder text = new StringBuilder();
                foreach (XNode node in DescendantNodes())
                {
                    XText part = node as XText;
                    if (part != null) text.Append(part.Value);
                }
                return text.ToString();
            }
            set
            {
                if (value == null) throw new ArgumentNullException("value");
                RemoveNodes();
                if (value.Length == 0) IsFull = true;
                Add(value);
            }
        }

        // ---- attributes -------------------------------------------------------------------------------------------

        public XAttribute FirstAttribute
        {
            get { return attributes.Count == 0 ? null : attributes[0]; }
        }
        public XAttribute LastAttribute
        {
            get { return attributes.Count == 0 ? null : attributes[attributes.Count - 1]; }
        }
        /// <summary>Null when there is none.</summary>
        public XAttribute Attribute(XName name)
        {
            foreach (XAttribute attribute in attributes)
            {
                if (attribute.Name == name) return attribute;
            }
            return null;
        }
        public IEnumerable<XAttribute> Attributes()
        {
            foreach (XAttribute attribute in attributes.ToArray())
            {
                if (attribute.parent == this) yield return attribute;
            }
        }
        public IEnumerable<XAttribute> Attributes(XName name)
        {
            XAttribute attribute = name == null ? null : Attribute(name);
            return attribute == null ? new XAttribute[0] : new[] { attribute };
        }
        internal override void InsertAttribute(XAttribute attribute)
        {
            if (Attribute(attribute.Name) != null) throw new InvalidOperationException("Duplicate attribute.");
            XAttribute added = attribute.parent != null ? new XAttribute(attribute) : attribute;
            Change(added, XObjectChangeEventArgs.Add, () =>
            {
                added.parent = this;
                attributes.Add(added);
            });
        }
        internal void RemoveAttribute(XAttribute attribute)
        {
            Change(attribute, XObjectChangeEventArgs.Remove, () =>
            {
                attributes.Remove(attribute);
                attribute.parent = null;
            });
        }
        public void RemoveAttributes()
        {
            while (attributes.Count > 0) RemoveAttribute(attributes[attributes.Count - 1]);
        }
        public void RemoveAll()
        {
            RemoveAttributes();
            RemoveNodes();
        }
        public void ReplaceAttributes(object content)
        {
            List<object> copy = Flat(content);
            RemoveAttributes();
            Add(copy);
        }
        public void ReplaceAttributes(params object[] content)
        {
            ReplaceAttributes((object)content);
        }
        public void ReplaceAll(object content)
        {
            List<object> copy = Flat(content);
            RemoveAll();
            Add(copy);
        }
        public void ReplaceAll(params object[] content)
        {
            ReplaceAll((object)content);
        }
        /// <summary>Null removes the attribute.</summary>
        public void SetAttributeValue(XName name, object value)
        {
            XAttribute attribute = Attribute(name);
            if (value == null)
            {
                if (attribute != null) RemoveAttribute(attribute);
            }
            else if (attribute != null) attribute.SetValue(value);
            else Add(new XAttribute(name, value));
        }
        /// <summary>Of the first child of that name; null removes it.</summary>
        public void SetElementValue(XName name, object value)
        {
            XElement element = Element(name);
            if (value == null)
            {
                if (element != null) element.Remove();
            }
            else if (element != null) element.Value = XValue.TextOf(value);
            else Add(new XElement(name, XValue.TextOf(value)));
        }
        public void SetValue(object value)
        {
            if (value == null) throw new ArgumentNullException("value");
            Value = XValue.TextOf(value);
        }

        // ---- inside and around ------------------------------------------------------------------------------------

        public IEnumerable<XElement> AncestorsAndSelf()
        {
            for (XElement element = this; element != null; element = element.Parent) yield return element;
        }
        public IEnumerable<XElement> AncestorsAndSelf(XName name)
        {
            return name == null ? EmptySequence : Named(AncestorsAndSelf(), name);
        }
        public IEnumerable<XNode> DescendantNodesAndSelf()
        {
            yield return this;
            foreach (XNode node in DescendantNodes()) yield return node;
        }
        public IEnumerable<XElement> DescendantsAndSelf()
        {
            return Named(DescendantNodesAndSelf(), null);
        }
        public IEnumerable<XElement> DescendantsAndSelf(XName name)
        {
            return name == null ? EmptySequence : Named(DescendantNodesAndSelf(), name);
        }
        public XNamespace GetDefaultNamespace()
        {
            for (XElement element = this; element != null; element = element.Parent)
            {
                XAttribute declaration = element.Attribute("xmlns");
                if (declaration != null) return declaration.Value;
            }
            return XNamespace.None;
        }
        public XNamespace GetNamespaceOfPrefix(string prefix)
        {
            if (prefix == null) throw new ArgumentNullException("prefix");
            if (prefix.Length == 0) throw new ArgumentException("The prefix '' is invalid.");
            if (prefix == "xmlns") return XNamespace.Xmlns;
            for (XElement element = this; element != null; element = element.Parent)
            {
                XAttribute declaration = element.Attribute(XNamespace.Xmlns + prefix);
                if (declaration != null) return declaration.Value;
            }
            return prefix == "xml" ? XNamespace.Xml : null;
        }
        public string GetPrefixOfNamespace(XNamespace ns)
        {
            if (ns == null) throw new ArgumentNullException("ns");
            string found = PrefixOf(ns, false);
            return found ?? (ns == XNamespace.Xml ? "xml" : ns == XNamespace.Xmlns ? "xmlns" : null);
        }
        /// <summary>The nearest declaration that no nearer one hides.</summary>
        private string PrefixOf(XNamespace ns, bool takesDefault)
        {
            for (XElement element = this; element != null; element = element.Parent)
            {
                for (int i = element.attributes.Count - 1; i >= 0; i--)
                {
                    XAttribute attribute = element.attributes[i];
                    if (!attribute.IsNamespaceDeclaration || attribute.Value != ns.NamespaceName) continue;
                    bool isDefault = attribute.Name.Namespace == XNamespace.None;
                    if (isDefault && !takesDefault) continue;
                    if (!IsHidden(attribute, element)) return isDefault ? "" : attribute.Name.LocalName;
                }
            }
            return null;
        }
        private bool IsHidden(XAttribute declaration, XElement at)
        {
            for (XElement element = this; element != at; element = element.Parent)
            {
                if (element.Attribute(declaration.Name) != null) return true;
            }
            return false;
        }

        // ---- reading and writing ----------------------------------------------------------------------------------

        internal override XNode Copy()
        {
            return new XElement(this);
        }
        internal override bool IsEqual(XNode other)
        {
            XElement that = other as XElement;
            if (that == null || that.name != name || that.attributes.Count != attributes.Count) return false;
            for (int i = 0; i < attributes.Count; i++)
            {
                if (attributes[i].Name != that.attributes[i].Name || attributes[i].Value != that.attributes[i].Value) return false;
            }
            return NodesEqual(that);
        }
        internal override int DeepHash()
        {
            int hash = name.GetHashCode();
            foreach (XNode node in nodes) hash ^= node.DeepHash();
            foreach (XAttribute attribute in attributes) hash ^= attribute.Name.GetHashCode() ^ attribute.Value.GetHashCode();
            return hash;
        }
        internal static XElement ReadElement(XmlReader reader, LoadOptions options)
        {
            XElement element = new XElement(XNamespace.Get(reader.NamespaceURI).GetName(reader.LocalName));
            if ((options & LoadOptions.SetLineInfo) != 0) element.SetPlace(reader);
            for (bool more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
            {
                XNamespace ns = reader.Prefix.Length == 0 ? XNamespace.None : XNamespace.Get(reader.NamespaceURI);
                XAttribute attribute = new XAttribute(ns.GetName(reader.LocalName), reader.Value);
                if ((options & LoadOptions.SetLineInfo) != 0) attribute.SetPlace(reader);
                attribute.parent = element;
                element.attributes.Add(attribute);
            }
            reader.MoveToElement();
            bool isEmpty = reader.IsEmptyElement;
            reader.Read();
            if (isEmpty) return element;
            element.ReadNodes(reader, options);
            element.IsFull = element.nodes.Count == 0;
            reader.Read();
            return element;
        }
        public static XElement Parse(string text)
        {
            return Parse(text, LoadOptions.None);
        }
        public static XElement Parse(string text, LoadOptions options)
        {
            return Load(new StringReader(text), options);
        }
        public static XElement Load(TextReader textReader)
        {
            return Load(textReader, LoadOptions.None);
        }
        public static XElement Load(TextReader textReader, LoadOptions options)
        {
            using (XmlReader reader = XmlReader.Create(textReader, ReaderSettingsFor(options))) return Load(reader, options);
        }
        public static XElement Load(Stream stream)
        {
            return Load(stream, LoadOptions.None);
        }
        public static XElement Load(Stream stream, LoadOptions options)
        {
            using (XmlReader reader = XmlReader.Create(stream, ReaderSettingsFor(options))) return Load(reader, options);
        }
        public static XElement Load(XmlReader reader)
        {
            return Load(reader, LoadOptions.None);
        }
        public static XElement Load(XmlReader reader, LoadOptions options)
        {
            if (reader == null) throw new ArgumentNullException("reader");
            if (reader.MoveToContent() != XmlNodeType.Element) throw new InvalidOperationException("The XmlReader must be on a node of type Element instead of a node of type " + reader.NodeType + ".");
            XElement element = ReadElement(reader, options);
            reader.MoveToContent();
            if (!reader.EOF) throw new InvalidOperationException("The XmlReader state should be EndOfFile after this operation.");
            return element;
        }
        public static XElement Load(string uri)
        {
            return Load(uri, LoadOptions.None);
        }
        public static XElement Load(string uri, LoadOptions options)
        {
            using (XmlReader reader = XmlReader.Create(uri, ReaderSettingsFor(options))) return Load(reader, options);
        }
        public static Task<XElement> LoadAsync(Stream stream, LoadOptions options, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return Task.FromResult(Load(stream, options));
        }
        public static Task<XElement> LoadAsync(TextReader textReader, LoadOptions options, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return Task.FromResult(Load(textReader, options));
        }
        public void Save(TextWriter textWriter)
        {
            Save(textWriter, SaveOptions.None);
        }
        public void Save(TextWriter textWriter, SaveOptions options)
        {
            using (XmlWriter writer = XmlWriter.Create(textWriter, SettingsFor(options))) Save(writer);
        }
        public void Save(Stream stream)
        {
            Save(stream, SaveOptions.None);
        }
        public void Save(Stream stream, SaveOptions options)
        {
            using (XmlWriter writer = XmlWriter.Create(stream, SettingsFor(options))) Save(writer);
        }
        public void Save(XmlWriter writer)
        {
            if (writer == null) throw new ArgumentNullException("writer");
            writer.WriteStartDocument();
            WriteTo(writer);
            writer.WriteEndDocument();
        }
        public extern void Save(string fileName);
        public extern void Save(string fileName, SaveOptions options);
        public Task SaveAsync(Stream stream, SaveOptions options, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Save(stream, options);
            return Task.CompletedTask;
        }
        public override void WriteTo(XmlWriter writer)
        {
            if (writer == null) throw new ArgumentNullException("writer");
            writer.WriteStartElement(WrittenPrefix(name.Namespace, true), name.LocalName, name.NamespaceName);
            foreach (XAttribute attribute in attributes)
            {
                XNamespace ns = attribute.Name.Namespace;
                bool isDefault = ns == XNamespace.None && attribute.Name.LocalName == "xmlns";
                writer.WriteAttributeString(WrittenPrefix(ns, false), attribute.Name.LocalName, isDefault ? XmlNamespaceManager.Xmlns : ns.NamespaceName, attribute.Value);
            }
            foreach (XNode node in nodes) node.WriteTo(writer);
            if (IsEmpty) writer.WriteEndElement();
            else writer.WriteFullEndElement();
        }
        private string WrittenPrefix(XNamespace ns, bool takesDefault)
        {
            if (ns == XNamespace.None) return "";
            return PrefixOf(ns, takesDefault) ?? (ns == XNamespace.Xml ? "xml" : ns == XNamespace.Xmlns ? "xmlns" : null);
        }

        // ---- values -----------------------------------------------------------------------------------------------

        public static explicit operator string(XElement element)
        {
            return element == null ? null : element.Value;
        }
        public static explicit operator DateTime(XElement element)
        {
            if (element == null) throw new ArgumentNullException("element");
            return DateTime.Parse(element.Value, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.RoundtripKind);
        }
        public static explicit operator DateTime?(XElement element)
        {
            return element == null ? null : (DateTime?)(DateTime)element;
        }
        public static explicit operator bool(XElement element)
        {
            if (element == null) throw new ArgumentNullException("element");
            return XmlConvert.ToBoolean(element.Value.ToLowerInvariant());
        }
        public static explicit operator bool?(XElement element)
        {
            return element == null ? null : (bool?)(bool)element;
        }
        public static explicit operator int(XElement element)
        {
            if (element == null) throw new ArgumentNullException("element");
            return XmlConvert.ToInt32(element.Value);
        }
        public static explicit operator int?(XElement element)
        {
            return element == null ? null : (int?)(int)element;
        }
        public static explicit operator uint(XElement element)
        {
            if (element == null) throw new ArgumentNullException("element");
            return XmlConvert.ToUInt32(element.Value);
        }
        public static explicit operator uint?(XElement element)
        {
            return element == null ? null : (uint?)(uint)element;
        }
        public static explicit operator long(XElement element)
        {
            if (element == null) throw new ArgumentNullException("element");
            return XmlConvert.ToInt64(element.Value);
        }
        public static explicit operator long?(XElement element)
        {
            return element == null ? null : (long?)(long)element;
        }
        public static explicit operator ulong(XElement element)
        {
            if (element == null) throw new ArgumentNullException("element");
            return XmlConvert.ToUInt64(element.Value);
        }
        public static explicit operator ulong?(XElement element)
        {
            return element == null ? null : (ulong?)(ulong)element;
        }
        public static explicit operator float(XElement element)
        {
            if (element == null) throw new ArgumentNullException("element");
            return XmlConvert.ToSingle(element.Value);
        }
        public static explicit operator float?(XElement element)
        {
            return element == null ? null : (float?)(float)element;
        }
        public static explicit operator double(XElement element)
        {
            if (element == null) throw new ArgumentNullException("element");
            return XmlConvert.ToDouble(element.Value);
        }
        public static explicit operator double?(XElement element)
        {
            return element == null ? null : (double?)(double)element;
        }
        public static explicit operator decimal(XElement element)
        {
            if (element == null) throw new ArgumentNullException("element");
            return XmlConvert.ToDecimal(element.Value);
        }
        public static explicit operator decimal?(XElement element)
        {
            return element == null ? null : (decimal?)(decimal)element;
        }
        public static explicit operator Guid(XElement element)
        {
            if (element == null) throw new ArgumentNullException("element");
            return XmlConvert.ToGuid(element.Value);
        }
        public static explicit operator Guid?(XElement element)
        {
            return element == null ? null : (Guid?)(Guid)element;
        }
        public static explicit operator TimeSpan(XElement element)
        {
            if (element == null) throw new ArgumentNullException("element");
            return XmlConvert.ToTimeSpan(element.Value);
        }
        public static explicit operator TimeSpan?(XElement element)
        {
            return element == null ? null : (TimeSpan?)(TimeSpan)element;
        }
        public static explicit operator DateTimeOffset(XElement element)
        {
            if (element == null) throw new ArgumentNullException("element");
            return XmlConvert.ToDateTimeOffset(element.Value);
        }
        public static explicit operator DateTimeOffset?(XElement element)
        {
            return element == null ? null : (DateTimeOffset?)(DateTimeOffset)element;
        }
    }
}
