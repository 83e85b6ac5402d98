using System.IO;
using System.Xml;
using Windows.Foundation;

namespace Windows.Data.Xml.Dom
{
    /// <summary>Fills a document from XML text.</summary>
    internal static class XmlLoader
    {
        /// <exception cref="System.Exception">The text is not well formed, or more than the settings allow.</exception>
        internal static void Load(string xml, XmlDocument document, XmlLoadSettings settings)
        {
            var rules = new XmlReaderSettings
            {
                DtdProcessing = settings.ProhibitDtd ? DtdProcessing.Prohibit : DtdProcessing.Ignore,
            };
            try
            {
                using (var reader = XmlReader.Create(new StringReader(xml), rules)) Fill(document, reader, settings);
            }
            catch (XmlException fault)
            {
                throw WindowsError.Refuse("xml-syntax", fault.Message);
            }
        }

        private static void Fill(XmlDocument document, XmlReader reader, XmlLoadSettings settings)
        {
            XmlNodeBase around = document;
            while (reader.Read())
            {
                switch (reader.NodeType)
                {
                    case XmlNodeType.Element:
                        var element = ElementAt(reader, document, settings);
                        around.AppendChild(element);
                        if (!reader.IsEmptyElement) around = element;
                        break;
                    case XmlNodeType.EndElement:
                        around = (XmlNodeBase)around.ParentNode;
                        break;
                    case XmlNodeType.Text:
                        around.AppendChild(new XmlText(document, reader.Value));
                        break;
                    case XmlNodeType.Whitespace:
                    case XmlNodeType.SignificantWhitespace:
                        if (settings.ElementContentWhiteSpace && around != document) around.AppendChild(new XmlText(document, reader.Value));
                        break;
                    case XmlNodeType.CDATA:
                        around.AppendChild(new XmlCDataSection(document, reader.Value));
                        break;
                    case XmlNodeType.Comment:
                        around.AppendChild(new XmlComment(document, reader.Value));
                        break;
                    case XmlNodeType.ProcessingInstruction:
                    case XmlNodeType.XmlDeclaration:
                        around.AppendChild(new XmlProcessingInstruction(document, reader.Name, reader.Value));
                        break;
                }
            }
        }

        private static XmlElement ElementAt(XmlReader reader, XmlDocument document, XmlLoadSettings settings)
        {
            if (settings.MaxElementDepth > 0 && reader.Depth >= settings.MaxElementDepth)
            {
                var place = (IXmlLineInfo)reader;
                throw new XmlException("Elements are nested deeper than MaxElementDepth.", null, place.LineNumber, place.LinePosition);
            }
            var element = new XmlElement(document, reader.Name);
            while (reader.MoveToNextAttribute()) element.SetAttribute(reader.Name, reader.Value);
            reader.MoveToElement();
            return element;
        }
    }
}
