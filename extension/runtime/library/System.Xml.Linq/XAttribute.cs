using System.Collections.Generic;

namespace System.Xml.Linq
{
    /// <summary>An XML attribute.</summary>
    public class XAttribute : XObject
    {
        private readonly XName name;
        private string value;

        public XAttribute(XName name, object value)
        {
            if (name == null) throw new ArgumentNullException("name");
            if (value == null) throw new ArgumentNullException("value");
            this.name = name;
            this.value = XValue.TextOf(value);
            Check(name, this.value);
        }
        public XAttribute(XAttribute other)
        {
            if (other == null) throw new ArgumentNullException("other");
            name = other.name;
            value = other.value;
        }
        private static void Check(XName name, string value)
        {
            if (name.Namespace != XNamespace.Xmlns) return;
            if (value.Length == 0) throw new ArgumentException("The prefix '" + name.LocalName + "' cannot be bound to the empty namespace name.");
            if (name.LocalName == "xmlns") throw new ArgumentException("The prefix 'xmlns' cannot be bound to any namespace name.");
        }
        public static IEnumerable<XAttribute> EmptySequence
        {
            get { return new XAttribute[0]; }
        }
        public override XmlNodeType NodeType
        {
            get { return XmlNodeType.Attribute; }
        }
        public XName Name
        {
            get { return name; }
        }
        public string Value
        {
            get { return value; }
            set
            {
                if (value == null) throw new ArgumentNullException("value");
                Check(name, value);
                Change(this, XObjectChangeEventArgs.Value, () => this.value = value);
            }
        }
        public bool IsNamespaceDeclaration
        {
            get { return name.Namespace == XNamespace.None ? name.LocalName == "xmlns" : name.Namespace == XNamespace.Xmlns; }
        }
        public XAttribute NextAttribute
        {
            get
            {
                if (Parent == null) return null;
                int index = Parent.attributes.IndexOf(this);
                return index + 1 < Parent.attributes.Count ? Parent.attributes[index + 1] : null;
            }
        }
        public XAttribute PreviousAttribute
        {
            get
            {
                if (Parent == null) return null;
                int index = Parent.attributes.IndexOf(this);
                return index > 0 ? Parent.attributes[index - 1] : null;
            }
        }
        public void Remove()
        {
            if (Parent == null) throw new InvalidOperationException("The parent is missing.");
            Parent.RemoveAttribute(this);
        }
        public void SetValue(object value)
        {
            if (value == null) throw new ArgumentNullException("value");
            Value = XValue.TextOf(value);
        }
        /// <summary>`name="value"`.</summary>
        public override string ToString()
        {
            string prefix = name.Namespace == XNamespace.None ? "" : name.Namespace == XNamespace.Xml ? "xml" : name.Namespace == XNamespace.Xmlns ? "xmlns" : Parent == null ? null : Parent.GetPrefixOfNamespace(name.Namespace);
            string text = TextXmlWriter.Escape(value, true, NewLineHandling.Replace, Environment.NewLine);
            if (prefix == null) return "p1:" + name.LocalName + "=\"" + text + "\" xmlns:p1=\"" + name.NamespaceName + "\"";
            return (prefix.Length == 0 ? "" : prefix + ":") + name.LocalName + "=\"" + text + "\"";
        }

        // ---- values -----------------------------------------------------------------------------------------------

        public static explicit operator string(XAttribute attribute)
        {
            return attribute == null ? null : attribute.Value;
        }
        public static explicit operator DateTime(XAttribute attribute)
        {
            if (attribute == null) throw new ArgumentNullException("attribute");
            return DateTime.Parse(attribute.Value, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.RoundtripKind);
        }
        public static explicit operator DateTime?(XAttribute attribute)
        {
            return attribute == null ? null : (DateTime?)(DateTime)attribute;
        }
        public static explicit operator bool(XAttribute attribute)
        {
            if (attribute == null) throw new ArgumentNullException("attribute");
            return XmlConvert.ToBoolean(attribute.Value.ToLowerInvariant());
        }
        public static explicit operator bool?(XAttribute attribute)
        {
            return attribute == null ? null : (bool?)(bool)attribute;
        }
        public static explicit operator int(XAttribute attribute)
        {
            if (attribute == null) throw new ArgumentNullException("attribute");
            return XmlConvert.ToInt32(attribute.Value);
        }
        public static explicit operator int?(XAttribute attribute)
        {
            return attribute == null ? null : (int?)(int)attribute;
        }
        public static explicit operator uint(XAttribute attribute)
        {
            if (attribute == null) throw new ArgumentNullException("attribute");
            return XmlConvert.ToUInt32(attribute.Value);
        }
        public static explicit operator uint?(XAttribute attribute)
        {
            return attribute == null ? null : (uint?)(uint)attribute;
        }
        public static explicit operator long(XAttribute attribute)
        {
            if (attribute == null) throw new ArgumentNullException("attribute");
            return XmlConvert.ToInt64(attribute.Value);
        }
        public static explicit operator long?(XAttribute attribute)
        {
            return attribute == null ? null : (long?)(long)attribute;
        }
        public static explicit operator ulong(XAttribute attribute)
        {
            if (attribute == null) throw new ArgumentNullException("attribute");
            return XmlConvert.ToUInt64(attribute.Value);
        }
        public static explicit operator ulong?(XAttribute attribute)
        {
            return attribute == null ? null : (ulong?)(ulong)attribute;
        }
        public static explicit operator float(XAttribute attribute)
        {
            if (attribute == null) throw new ArgumentNullException("attribute");
            return XmlConvert.ToSingle(attribute.Value);
        }
        public static explicit operator float?(XAttribute attribute)
        {
            return attribute == null ? null : (float?)(float)attribute;
        }
        public static explicit operator double(XAttribute attribute)
        {
            if (attribute == null) throw new ArgumentNullException("attribute");
            return XmlConvert.ToDouble(attribute.Value);
        }
        public static explicit operator double?(XAttribute attribute)
        {
            return attribute == null ? null : (double?)(double)attribute;
        }
        public static explicit operator decimal(XAttribute attribute)
        {
            if (attribute == null) throw new ArgumentNullException("attribute");
            return XmlConvert.ToDecimal(attribute.Value);
        }
        public static explicit operator decimal?(XAttribute attribute)
        {
            return attribute == null ? null : (decimal?)(decimal)attribute;
        }
        public static explicit operator Guid(XAttribute attribute)
        {
            if (attribute == null) throw new ArgumentNullException("attribute");
            return XmlConvert.ToGuid(attribute.Value);
        }
        public static explicit operator Guid?(XAttribute attribute)
        {
            return attribute == null ? null : (Guid?)(Guid)attribute;
        }
        public static explicit operator TimeSpan(XAttribute attribute)
        {
            if (attribute == null) throw new ArgumentNullException("attribute");
            return XmlConvert.ToTimeSpan(attribute.Value);
        }
        public static explicit operator TimeSpan?(XAttribute attribute)
        {
            return attribute == null ? null : (TimeSpan?)(TimeSpan)attribute;
        }
        public static explicit operator DateTimeOffset(XAttribute attribute)
        {
            if (attribute == null) throw new ArgumentNullException("attribute");
            return XmlConvert.ToDateTimeOffset(attribute.Value);
        }
        public static explicit operator DateTimeOffset?(XAttribute attribute)
        {
            return attribute == null ? null : (DateTimeOffset?)(DateTimeOffset)attribute;
        }
    }
}
