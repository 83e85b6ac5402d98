using System.Collections.Generic;
using System.IO;

namespace System.Xml.Linq
{
    /// <summary>An element that asks for its content whenever it is written.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.xml.linq.xstreamingelement"/>
    public class XStreamingElement
    {
        private readonly List<object> content = new List<object>();
        private XName name;

        public XStreamingElement(XName name)
        {
            if (name == null) throw new ArgumentNullException("name");
            this.name = name;
        }
        public XStreamingElement(XName name, object content) : this(name)
        {
            this.content.Add(content);
        }
        public XStreamingElement(XName name, params object[] content) : this(name)
        {
            this.content.Add(content);
        }
        public XName Name
        {
            get { return name; }
            set
            {
                if (value == null) throw new ArgumentNullException("value");
                name = value;
            }
        }
        public void Add(object content)
        {
            if (content != null) this.content.Add(content);
        }
        public void Add(params object[] content)
        {
            Add((object)content);
        }
        /// <summary>An element with what the content is now.</summary>
        internal XElement Build()
        {
            return new XElement(name, content);
        }
        public void Save(Stream stream)
        {
            Build().Save(stream);
        }
        public void Save(Stream stream, SaveOptions options)
        {
            Build().Save(stream, options);
        }
        public void Save(TextWriter textWriter)
        {
            Build().Save(textWriter);
        }
        public void Save(TextWriter textWriter, SaveOptions options)
        {
            Build().Save(textWriter, options);
        }
        public void Save(XmlWriter writer)
        {
            Build().Save(writer);
        }
        public void WriteTo(XmlWriter writer)
        {
            Build().WriteTo(writer);
        }
        public override string ToString()
        {
            return Build().ToString();
        }
        public string ToString(SaveOptions options)
        {
            return Build().ToString(options);
        }
    }
}
