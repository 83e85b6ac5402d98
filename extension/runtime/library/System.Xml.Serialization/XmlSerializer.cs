using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Text;

namespace System.Xml.Serialization
{
    /// <summary>Writes objects as XML by their public members, and reads them back.</summary>
    public class XmlSerializer
    {
        private const string Instance = "http://www.w3.org/2001/XMLSchema-instance";
        private const string Schema = "http://www.w3.org/2001/XMLSchema";
        private readonly Type type;
        private readonly string rootName;
        private readonly string rootNamespace;

        public XmlSerializer(Type type) : this(type, null, null)
        {
        }
        public XmlSerializer(Type type, string defaultNamespace) : this(type, null, defaultNamespace)
        {
        }
        public XmlSerializer(Type type, XmlRootAttribute root) : this(type, root, null)
        {
        }
        public XmlSerializer(Type type, Type[] extraTypes) : this(type, null, null)
        {
        }
        private XmlSerializer(Type type, XmlRootAttribute root, string defaultNamespace)
        {
            if (type == null) throw new ArgumentNullException("type");
            this.type = type;
            XmlRootAttribute used = root ?? (XmlRootAttribute)Attribute.GetCustomAttribute(type, typeof(XmlRootAttribute));
            rootName = used != null && !string.IsNullOrEmpty(used.ElementName) ? used.ElementName : XmlShape.NameOf(type);
            rootNamespace = (used == null ? null : used.Namespace) ?? defaultNamespace ?? "";
            if (XmlShape.IsList(type)) XmlShape.ItemType(type);
            else if (!XmlShape.IsSimple(type) && !XmlShape.IsOwn(type)) XmlShape.Of(type);
        }

        // ---- writing ----------------------------------------------------------------------------------------------

        private static XmlWriterSettings Layout()
        {
            return new XmlWriterSettings { Indent = true, NewLineHandling = NewLineHandling.None, Encoding = new UTF8Encoding(false) };
        }
        public void Serialize(TextWriter textWriter, object o)
        {
            Serialize(textWriter, o, null);
        }
        public void Serialize(TextWriter textWriter, object o, XmlSerializerNamespaces namespaces)
        {
            XmlWriter writer = XmlWriter.Create(textWriter, Layout());
            Serialize(writer, o, namespaces);
            writer.Flush();
        }
        public void Serialize(Stream stream, object o)
        {
            Serialize(stream, o, null);
        }
        public void Serialize(Stream stream, object o, XmlSerializerNamespaces namespaces)
        {
            XmlWriter writer = XmlWriter.Create(stream, Layout());
            Serialize(writer, o, namespaces);
            writer.Flush();
        }
        public void Serialize(XmlWriter xmlWriter, object o)
        {
            Serialize(xmlWriter, o, null);
        }
        public void Serialize(XmlWriter xmlWriter, object o, XmlSerializerNamespaces namespaces)
        {
            try
            {
                if (xmlWriter.WriteState == WriteState.Start && (xmlWriter.Settings == null || xmlWriter.Settings.ConformanceLevel == ConformanceLevel.Document)) xmlWriter.WriteStartDocument();
                xmlWriter.WriteStartElement(rootNamespace.Length == 0 ? "" : null, rootName, rootNamespace);
                bool isPlain = (XmlShape.IsSimple(type) || XmlShape.IsOwn(type)) && (namespaces == null || namespaces.Count == 0);
                if (!isPlain && (namespaces == null || namespaces.Count == 0))
                {
                    xmlWriter.WriteAttributeString("xmlns", "xsi", null, Instance);
                    xmlWriter.WriteAttributeString("xmlns", "xsd", null, Schema);
                }
                else if (!isPlain)
                {
                    foreach (XmlQualifiedName name in namespaces.ToArray())
                    {
                        if (!string.IsNullOrEmpty(name.Name)) xmlWriter.WriteAttributeString("xmlns", name.Name, null, name.Namespace);
                    }
                }
                if (o == null) xmlWriter.WriteAttributeString("nil", Instance, "true");
                else WriteContent(xmlWriter, o, type);
                xmlWriter.WriteEndElement();
                xmlWriter.Flush();
            }
            catch (Exception e)
            {
                Exception inner = e is TargetInvocationException ? e.InnerException : e;
                throw new InvalidOperationException("There was an error generating the XML document.", inner);
            }
        }
        /// <summary>Attributes and what stands between the tags.</summary>
        private void WriteContent(XmlWriter writer, object value, Type declared)
        {
            Type own = value.GetType();
            Type plain = Nullable.GetUnderlyingType(declared) ?? declared;
            if (value is IXmlSerializable)
            {
                ((IXmlSerializable)value).WriteXml(writer);
                return;
            }
            if (XmlShape.IsSimple(own))
            {
                string text = XmlShape.TextOf(value);
                if (plain == typeof(object)) writer.WriteAttributeString("type", Instance, (writer.LookupPrefix(Schema) ?? "xsd") + ":" + XmlShape.NameOf(own));
                writer.WriteString(text);
                return;
            }
            if (XmlShape.IsList(own))
            {
                Type item = XmlShape.ItemType(own);
                foreach (object one in (IEnumerable)value) WriteElement(writer, XmlShape.NameOf(item), null, one, item, true);
                return;
            }
            if (own != plain)
            {
                if (plain != typeof(object) && XmlShape.Named(plain, XmlShape.NameOf(own)) != own) throw new InvalidOperationException("The type " + own + " was not expected. Use the XmlInclude or SoapInclude attribute to specify types that are not known statically.");
                writer.WriteAttributeString("type", Instance, XmlShape.NameOf(own));
            }
            XmlShape shape = XmlShape.Of(own);
            foreach (XmlShape.Member member in shape.Members)
            {
                object inner = member.IsAttribute ? member.Get(value) : null;
                if (inner != null && !IsDefault(member, inner)) writer.WriteAttributeString(member.Name, member.Namespace ?? "", XmlShape.TextOf(inner));
            }
            foreach (XmlShape.Member member in shape.Members)
            {
                if (member.IsAttribute) continue;
                object inner = member.Get(value);
                if (IsDefault(member, inner)) continue;
                if (member.IsText)
                {
                    if (inner != null) writer.WriteString(XmlShape.TextOf(inner));
                }
                else WriteMember(writer, member, inner);
            }
        }
        private static bool IsDefault(XmlShape.Member member, object value)
        {
            return member.Default != null && object.Equals(member.Default.Value, value);
        }
        private void WriteMember(XmlWriter writer, XmlShape.Member member, object value)
        {
            if (!XmlShape.IsList(member.Type))
            {
                WriteElement(writer, member.Name, member.Namespace, value, member.Type, member.IsNullable || Nullable.GetUnderlyingType(member.Type) != null);
                return;
            }
            if (value == null) return;
            Type item = XmlShape.ItemType(member.Type);
            if (!member.IsFlat) writer.WriteStartElement("", member.Name, "");
            foreach (object one in (IEnumerable)value)
            {
                string name = member.IsFlat ? member.Name : member.ItemName;
                Type declared = item;
                foreach (KeyValuePair<string, Type> choice in member.Choices)
                {
                    if (one == null || choice.Value != one.GetType()) continue;
                    name = choice.Key;
                    declared = choice.Value;
                }
                WriteElement(writer, name, member.Namespace, one, declared, !member.IsFlat);
            }
            if (!member.IsFlat) writer.WriteEndElement();
        }
        private void WriteElement(XmlWriter writer, string name, string ns, object value, Type declared, bool showsNull)
        {
            if (value == null && !showsNull) return;
            writer.WriteStartElement(name, ns ?? rootNamespace);
            if (value == null) writer.WriteAttributeString("nil", Instance, "true");
            else WriteContent(writer, value, declared);
            writer.WriteEndElement();
        }

        // ---- reading ----------------------------------------------------------------------------------------------

        public object Deserialize(TextReader textReader)
        {
            return Deserialize(XmlReader.Create(textReader, new XmlReaderSettings { IgnoreWhitespace = true, IgnoreComments = true }));
        }
        public object Deserialize(Stream stream)
        {
            return Deserialize(XmlReader.Create(stream, new XmlReaderSettings { IgnoreWhitespace = true, IgnoreComments = true }));
        }
        public virtual bool CanDeserialize(XmlReader xmlReader)
        {
            return xmlReader.IsStartElement(rootName, rootNamespace);
        }
        public object Deserialize(XmlReader xmlReader)
        {
            try
            {
                xmlReader.MoveToContent();
                if (xmlReader.LocalName != rootName || xmlReader.NamespaceURI != rootNamespace) throw new InvalidOperationException("<" + xmlReader.LocalName + " xmlns='" + xmlReader.NamespaceURI + "'> was not expected.");
                return ReadElement(xmlReader, type, null);
            }
            catch (Exception e)
            {
                Exception inner = e is TargetInvocationException ? e.InnerException : e;
                IXmlLineInfo place = xmlReader as IXmlLineInfo;
                XmlException fault = e as XmlException;
                int line = fault != null && fault.LineNumber > 0 ? fault.LineNumber : place == null ? 0 : place.LineNumber;
                int column = fault != null && fault.LineNumber > 0 ? fault.LinePosition : place == null ? 0 : place.LinePosition;
                throw new InvalidOperationException(line == 0 ? "There is an error in the XML document." : "There is an error in XML document (" + line + ", " + column + ").", inner);
            }
        }
        /// <summary>The element at which the reader is; the reader goes behind it.</summary>
        private object ReadElement(XmlReader reader, Type declared, object existing)
        {
            Type plain = Nullable.GetUnderlyingType(declared) ?? declared;
            string nil = reader.GetAttribute("nil", Instance);
            if (nil == "true" || nil == "1")
            {
                reader.Skip();
                return null;
            }
            string named = reader.GetAttribute("type", Instance);
            if (named != null)
            {
                string local = named.Substring(named.IndexOf(':') + 1);
                Type found = XmlShape.Named(plain, local);
                if (found == null && plain == typeof(object)) found = SimpleType(local);
                if (found == null) throw new InvalidOperationException("The specified type was not recognized: name='" + local + "', namespace='', at <" + reader.LocalName + " xmlns='" + reader.NamespaceURI + "'>.");
                plain = found;
            }
            if (XmlShape.IsOwn(plain))
            {
                object own = Activator.CreateInstance(plain, true);
                Runtime.Serialization.XmlDataContract.ReadOwn(reader, (IXmlSerializable)own);
                return own;
            }
            if (XmlShape.IsSimple(plain)) return XmlShape.ValueOf(reader.ReadElementContentAsString(), plain);
            if (XmlShape.IsList(plain)) return ReadList(reader, plain, XmlShape.NameOf(XmlShape.ItemType(plain)), null, existing);
            object made = Activator.CreateInstance(plain, true);
            ReadMembers(reader, made, XmlShape.Of(plain));
            return made;
        }
        private static Type SimpleType(string name)
        {
            foreach (Type candidate in new[] { typeof(string), typeof(int), typeof(long), typeof(bool), typeof(double), typeof(float), typeof(decimal), typeof(DateTime), typeof(Guid) })
            {
                if (XmlShape.NameOf(candidate) == name) return candidate;
            }
            return null;
        }
        private void ReadMembers(XmlReader reader, object target, XmlShape shape)
        {
            Dictionary<XmlShape.Member, List<object>> flat = new Dictionary<XmlShape.Member, List<object>>();
            for (bool more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
            {
                XmlShape.Member attribute = shape.Members.Find(member => member.IsAttribute && member.Name == reader.LocalName);
                if (attribute != null && attribute.CanWrite) attribute.Set(target, XmlShape.ValueOf(reader.Value, Nullable.GetUnderlyingType(attribute.Type) ?? attribute.Type));
            }
            reader.MoveToElement();
            bool isEmpty = reader.IsEmptyElement;
            reader.Read();
            if (!isEmpty)
            {
                while (reader.NodeType != XmlNodeType.EndElement && !reader.EOF) ReadMember(reader, target, shape, flat);
                reader.Read();
            }
            foreach (KeyValuePair<XmlShape.Member, List<object>> entry in flat) Store(target, entry.Key, entry.Value);
        }
        private void ReadMember(XmlReader reader, object target, XmlShape shape, Dictionary<XmlShape.Member, List<object>> flat)
        {
            if (reader.NodeType == XmlNodeType.Text || reader.NodeType == XmlNodeType.CDATA)
            {
                XmlShape.Member text = shape.Members.Find(each => each.IsText);
                if (text == null) reader.Read();
                else text.Set(target, XmlShape.ValueOf(reader.ReadContentAsString(), text.Type));
                return;
            }
            if (reader.NodeType != XmlNodeType.Element)
            {
                reader.Read();
                return;
            }
            XmlShape.Member member = shape.Members.Find(each => !each.IsAttribute && !each.IsText && (each.Name == reader.LocalName || (each.IsFlat && each.Choices.ContainsKey(reader.LocalName))));
            if (member == null)
            {
                reader.Skip();
                return;
            }
            if (member.IsFlat)
            {
                Type item;
                if (!member.Choices.TryGetValue(reader.LocalName, out item)) item = XmlShape.ItemType(member.Type);
                List<object> items;
                if (!flat.TryGetValue(member, out items))
                {
                    items = new List<object>();
                    flat[member] = items;
                }
                items.Add(ReadElement(reader, item, null));
                return;
            }
            if (XmlShape.IsList(member.Type))
            {
                object existing = member.Type.IsArray ? null : member.Get(target);
                object list = ReadList(reader, member.Type, member.ItemName, member, existing);
                if (list != existing && member.CanWrite) member.Set(target, list);
                return;
            }
            bool isSimpleEmpty = member.Default != null && reader.IsEmptyElement;
            object value = ReadElement(reader, member.Type, null);
            if (!isSimpleEmpty && member.CanWrite) member.Set(target, value);
        }
        private object ReadList(XmlReader reader, Type listType, string itemName, XmlShape.Member member, object existing)
        {
            Type item = XmlShape.ItemType(listType);
            List<object> items = new List<object>();
            bool isEmpty = reader.IsEmptyElement;
            reader.Read();
            if (!isEmpty)
            {
                while (reader.NodeType != XmlNodeType.EndElement && !reader.EOF)
                {
                    Type declared = item;
                    bool isItem = reader.NodeType == XmlNodeType.Element && (reader.LocalName == itemName || (member != null && member.Choices.TryGetValue(reader.LocalName, out declared)));
                    if (isItem) items.Add(ReadElement(reader, declared ?? item, null));
                    else reader.Skip();
                }
                reader.Read();
            }
            return Filled(listType, item, items, existing);
        }
        private static object Filled(Type listType, Type item, List<object> items, object existing)
        {
            if (listType.IsArray)
            {
                Array array = Array.CreateInstance(item, items.Count);
                for (int i = 0; i < items.Count; i++) array.SetValue(items[i], i);
                return array;
            }
            object list = existing ?? Activator.CreateInstance(listType);
            MethodInfo add = list is IList ? null : listType.GetMethod("Add", new[] { item });
            foreach (object one in items)
            {
                if (list is IList) ((IList)list).Add(one);
                else add.Invoke(list, new[] { one });
            }
            return list;
        }
        private static void Store(object target, XmlShape.Member member, List<object> items)
        {
            object existing = member.Type.IsArray ? null : member.Get(target);
            object list = Filled(member.Type, XmlShape.ItemType(member.Type), items, existing);
            if (list != existing && member.CanWrite) member.Set(target, list);
        }
    }
}
