using System;
using System.Collections.Generic;
using System.Text;
using System.Threading.Tasks;
using System.Xml;
using Windows.Foundation;
using Windows.Storage;
using Windows.Storage.Streams;
using Windows.Web.Http;

namespace Windows.Data.Xml.Dom
{
    /// <summary>An XML document in memory; the content of every toast, tile and badge.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.data.xml.dom.xmldocument"/>
    public sealed class XmlDocument : XmlNodeBase
    {
        public XmlDocument() : base(null, NodeType.DocumentNode, "#document")
        {
        }

        public extern XmlDocumentType Doctype { get; }

        /// <summary>The outermost element.</summary>
        public XmlElement DocumentElement
        {
            get
            {
                foreach (var child in Children)
                {
                    var element = child as XmlElement;
                    if (element != null) return element;
                }
                return null;
            }
        }

        public string DocumentUri
        {
            get { return ""; }
        }

        public extern XmlDomImplementation Implementation { get; }
        /// <summary>Reads a document from a file.</summary>
        /// <exception cref="Exception">The file is not well formed.</exception>
        public static IAsyncOperation<XmlDocument> LoadFromFileAsync(IStorageFile file, XmlLoadSettings loadSettings)
        {
            if (file == null) throw new ArgumentNullException("file");
            if (loadSettings == null) throw new ArgumentNullException("loadSettings");
            return Read(() => FileIO.ReadBufferAsync(file).AsTask(), loadSettings).AsAsyncOperation();
        }

        /// <summary>Reads a document from a file.</summary>
        /// <exception cref="Exception">The file is not well formed.</exception>
        public static IAsyncOperation<XmlDocument> LoadFromFileAsync(IStorageFile file)
        {
            return LoadFromFileAsync(file, new XmlLoadSettings());
        }

        /// <summary>Reads a document from the web, or from a file of the package or of the app.</summary>
        public static IAsyncOperation<XmlDocument> LoadFromUriAsync(Uri uri, XmlLoadSettings loadSettings)
        {
            if (uri == null) throw new ArgumentNullException("uri");
            if (loadSettings == null) throw new ArgumentNullException("loadSettings");
            return Read(() => uri.Scheme == "http" || uri.Scheme == "https" ? new HttpClient().GetBufferAsync(uri).AsTask() : ReadFile(uri), loadSettings).AsAsyncOperation();
        }

        /// <summary>Reads a document from the web, or from a file of the package or of the app.</summary>
        public static IAsyncOperation<XmlDocument> LoadFromUriAsync(Uri uri)
        {
            return LoadFromUriAsync(uri, new XmlLoadSettings());
        }

        private static async Task<XmlDocument> Read(Func<Task<IBuffer>> read, XmlLoadSettings loadSettings)
        {
            var document = new XmlDocument();
            document.LoadXmlFromBuffer(await read(), loadSettings);
            return document;
        }

        private static async Task<IBuffer> ReadFile(Uri uri)
        {
            return await FileIO.ReadBufferAsync(await StorageFile.GetFileFromApplicationUriAsync(uri));
        }

        public XmlAttribute CreateAttribute(string name)
        {
            return new XmlAttribute(this, Name(name));
        }

        public XmlAttribute CreateAttributeNS(object namespaceUri, string qualifiedName)
        {
            return new XmlAttribute(this, Name(qualifiedName)) { FixedNamespace = namespaceUri as string };
        }

        public XmlCDataSection CreateCDataSection(string data)
        {
            return new XmlCDataSection(this, data);
        }

        public XmlComment CreateComment(string data)
        {
            return new XmlComment(this, data);
        }

        public XmlDocumentFragment CreateDocumentFragment()
        {
            return new XmlDocumentFragment(this);
        }

        /// <summary>Makes an element; it still has to be added.</summary>
        public XmlElement CreateElement(string tagName)
        {
            return new XmlElement(this, Name(tagName));
        }

        public XmlElement CreateElementNS(object namespaceUri, string qualifiedName)
        {
            return new XmlElement(this, Name(qualifiedName)) { FixedNamespace = namespaceUri as string };
        }

        public extern XmlEntityReference CreateEntityReference(string name);

        public XmlProcessingInstruction CreateProcessingInstruction(string target, string data)
        {
            return new XmlProcessingInstruction(this, Name(target), data);
        }

        /// <summary>Makes a piece of text; it still has to be added.</summary>
        public XmlText CreateTextNode(string data)
        {
            return new XmlText(this, data);
        }

        public XmlElement GetElementById(string elementId)
        {
            // Which attribute is an id is said by a document type, and there is none.
            return null;
        }

        /// <summary>All elements of that name.</summary>
        public XmlNodeList GetElementsByTagName(string tagName)
        {
            var found = new List<IXmlNode>();
            CollectElements(tagName, found);
            return new XmlNodeList(found);
        }

        public IXmlNode ImportNode(IXmlNode node, bool deep)
        {
            if (node == null) throw new ArgumentNullException("node");
            var copy = (XmlNodeBase)node.CloneNode(deep);
            copy.MoveTo(this);
            return copy;
        }

        /// <summary>Reads a document from text.</summary>
        /// <exception cref="Exception">The text is not well formed.</exception>
        public void LoadXml(string xml)
        {
            LoadXml(xml, new XmlLoadSettings());
        }

        /// <summary>Reads a document from text.</summary>
        /// <exception cref="Exception">The text is not well formed.</exception>
        public void LoadXml(string xml, XmlLoadSettings loadSettings)
        {
            if (xml == null) throw new ArgumentNullException("xml");
            if (loadSettings == null) throw new ArgumentNullException("loadSettings");
            var fresh = new XmlDocument();
            XmlLoader.Load(xml, fresh, loadSettings);
            InnerText = "";
            foreach (var child in fresh.Children.ToArray()) AppendChild(child);
        }

        public void LoadXmlFromBuffer(IBuffer buffer)
        {
            LoadXmlFromBuffer(buffer, new XmlLoadSettings());
        }

        public void LoadXmlFromBuffer(IBuffer buffer, XmlLoadSettings loadSettings)
        {
            var bytes = BufferBytes.Copy(buffer);
            LoadXml(StreamText.FromUtf8(bytes, 0, bytes.Length).TrimStart('\uFEFF'), loadSettings);
        }

        /// <summary>Writes the document to a file, in place of what was in it.</summary>
        public IAsyncAction SaveToFileAsync(IStorageFile file)
        {
            if (file == null) throw new ArgumentNullException("file");
            return FileIO.WriteTextAsync(file, GetXml());
        }

        internal override void WriteTo(StringBuilder xml)
        {
            WriteChildren(xml);
        }

        internal override XmlNodeBase CopyAlone()
        {
            return new XmlDocument();
        }

        internal override bool MayHold(XmlNodeBase child)
        {
            switch (child.NodeType)
            {
                case NodeType.ElementNode:
                    return DocumentElement == null || DocumentElement == child;
                case NodeType.CommentNode:
                case NodeType.ProcessingInstructionNode:
                case NodeType.DocumentFragmentNode:
                    return true;
                default:
                    return false;
            }
        }

        private static string Name(string name)
        {
            if (name == null) throw new ArgumentNullException("name");
            if (!XmlLetters.IsWholeName(name)) throw WindowsError.Refuse("xml-name");
            return name;
        }
    }
}
